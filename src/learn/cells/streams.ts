import { Generator } from '../../random/index.js'
import { mix } from './row-random.js'

/** What random numbers are drawn for. Append only: an old name's stream must stay what it is. */
export const NAMES = [
  'folds',
  'prior',
  'gaussian',
  'forest',
  'attention',
  'look',
  'averaging',
  'influence',
  'audit',
  'chain',
  'codes',
  'draws',
  'spread',
] as const

export type StreamName = (typeof NAMES)[number]

/** Experts, and attempts of each, that have streams of their own. */
const MOST_EXPERTS = 256
const MOST_ATTEMPTS = 4096

/**
 * The random streams of a fit. Each purpose, expert and attempt has one of its own, which nothing else
 * draws from: for one seed no two can be the same, since a bijection of 32 bits tells them apart.
 */
export class Streams {
  /** @param expert 0 for what is drawn once for all experts */
  constructor(
    private readonly seed: number,
    private readonly expert = 0,
  ) {}

  /** Those of an expert, counted from 0. */
  of(expert: number): Streams {
    return new Streams(this.seed, expert + 1)
  }

  /** The seed of a stream: an integer from 0 to 2^32 - 1. */
  seedOf(name: StreamName, attempt = 0): number {
    const key = (NAMES.indexOf(name) * MOST_EXPERTS + this.expert) * MOST_ATTEMPTS + attempt
    return mix(mix(this.seed) ^ mix(key)) >>> 0
  }

  open(name: StreamName, attempt = 0): Generator {
    return new Generator().manualSeed(this.seedOf(name, attempt))
  }
}
