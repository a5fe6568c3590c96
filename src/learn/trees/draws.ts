import { mix } from '../cells/row-random.js'

/** What is added from one state to the next: 2^32 over the golden ratio. */
const STEP = 0x9e3779b9

/**
 * What trees draw: a dozen numbers a node, so that MT19937 would cost a sixth of the time. Its state is one word;
 * the same seed gives the same draws.
 *
 * Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators" (2014), of 32 bits.
 */
export class Draws {
  private state: number

  /** @param seed 32 bits */
  constructor(seed: number) {
    this.state = mix(seed)
  }

  /** One of 0 to count - 1. */
  index(count: number): number {
    this.state = (this.state + STEP) | 0
    return (((mix(this.state) >>> 0) * count) / 2 ** 32) | 0
  }

  /** A number in [0, 1). */
  uniform(): number {
    this.state = (this.state + STEP) | 0
    return (mix(this.state) >>> 0) / 2 ** 32
  }
}
