import { mix } from '../cells/row-random.js'

/** What is added to the counter from one number to the next: 2^32 over the golden ratio. */
const STEP = 0x9e3779b9

/**
 * The random numbers of one row of one draw: they depend on the seed, the row and the draw alone, so that a row is
 * drawn as it is whatever rows come with it. Two words of the row go into each number, by the finaliser of MurmurHash3.
 */
export class Chance {
  private counter = 0
  private readonly first: number
  private readonly second: number
  /** Of a pair of normal numbers the one that is not used yet. */
  private spare = Number.NaN

  constructor(seed: number, row: number, draw: number) {
    const start = mix(mix(seed) ^ mix(draw + STEP))
    const high = Math.floor(row / 2 ** 32)
    this.first = mix(mix(start ^ mix(row + STEP)) ^ mix(high + STEP))
    this.second = mix(this.first ^ 0x6a09e667)
  }

  /** In [0, 1). */
  uniform(): number {
    this.counter = (this.counter + STEP) | 0
    return (mix(mix(this.counter ^ this.first) ^ this.second) >>> 0) / 2 ** 32
  }

  /** One of 0 to count - 1. */
  index(count: number): number {
    return Math.floor(this.uniform() * count)
  }

  /** N(0, 1). Source: G. Box, M. Muller (1958). */
  normal(): number {
    const { spare } = this
    if (!Number.isNaN(spare)) {
      this.spare = Number.NaN
      return spare
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()))
    const angle = 2 * Math.PI * this.uniform()
    this.spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}
