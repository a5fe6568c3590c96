/** Draws of one stream of random numbers (mulberry32), the same for the same seed and number. */
export class Draw {
  constructor(seed, number) {
    this.state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)
    for (let i = 0; i < 4; i++) this.unit()
  }

  /** From 0 up to 1. */
  unit() {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to `end`, which is not among them. */
  below(end) {
    return Math.floor(this.unit() * end)
  }

  /** Whether something that has this probability happens. */
  chance(probability) {
    return this.unit() < probability
  }

  /** One of some. */
  of(choices) {
    return choices[this.below(choices.length)]
  }

  /** So many of what is made anew each time. */
  times(count, make) {
    return Array.from({ length: count }, (_, i) => make(i))
  }
}
