/**
 * The Mersenne Twister, MT19937.
 *
 * Source: M. Matsumoto and T. Nishimura, "Mersenne Twister: A 623-dimensionally
 * equidistributed uniform pseudo-random number generator", ACM TOMACS 8 (1998),
 * with the initialisation of 2002.
 */

export const STATE_WORDS = 624
const SHIFT = 397
const TWIST = 0x9908b0df

export class Mt19937 {
  /** The 624 words the next outputs are read from. */
  readonly words = new Uint32Array(STATE_WORDS)
  /** Index of the next word. 0 straight after seeding and 624 both mean: twist first. */
  next = 0

  constructor(seed: number) {
    this.seed(seed)
  }

  /** Starts again from the low 32 bits of `seed`. */
  seed(seed: number): void {
    const words = this.words
    let word = seed >>> 0
    words[0] = word
    for (let i = 1; i < STATE_WORDS; i++) {
      word = (Math.imul(1812433253, word ^ (word >>> 30)) + i) >>> 0
      words[i] = word
    }
    this.next = 0
  }

  /** The next 32 random bits, as a number from 0 to 2^32 - 1. */
  uint32(): number {
    if (this.next === 0 || this.next === STATE_WORDS) this.twist()
    let y = this.words[this.next++] as number
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    return (y ^ (y >>> 18)) >>> 0
  }

  private twist(): void {
    const words = this.words
    for (let i = 0; i < STATE_WORDS; i++) {
      const upper = words[i] as number
      const lower = words[(i + 1) % STATE_WORDS] as number
      const mixed = (upper & 0x80000000) | (lower & 0x7fffffff)
      const far = words[(i + SHIFT) % STATE_WORDS] as number
      words[i] = far ^ (mixed >>> 1) ^ (lower & 1 ? TWIST : 0)
    }
    this.next = 0
  }
}
