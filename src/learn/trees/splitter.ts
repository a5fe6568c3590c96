import type { Work } from '../../host/work.js'
import { PIECE } from '../../host/work.js'
import type { Generator } from '../../random/index.js'
import type { Sample } from './tree-grower.js'

/** How nodes are split: see `TreeOptions`. */
export interface SplitOptions {
  readonly tries: number
  readonly minLeaf: number
  readonly shrink: number
}

/** Splits that gain less than this share of a node's squares are rounding. */
const LEAST_GAIN = 1e-6

/** The split of one node after another. */
export class Splitter {
  /** Of the outputs, over the node that was last split. */
  readonly sums: Float64Array
  /** Which feature it asks for, and what: the best so far of those that were tried. */
  feature = -1
  threshold = 0

  private best = 0
  private tried = 0
  /** Features that were not drawn yet, which are the first in `order`. */
  private rest = 0
  /** Of the threshold that was drawn last: the least value above it. */
  private above = 0
  private readonly order: Int32Array
  private readonly left: Float64Array

  constructor(
    private readonly sample: Sample,
    private readonly members: Int32Array,
    private readonly options: SplitOptions,
    private readonly generator: Generator,
  ) {
    this.order = sample.features.slice()
    this.sums = new Float64Array(sample.outputs)
    this.left = new Float64Array(sample.outputs)
  }

  /** Splits members from..to; returns where the right ones begin, or -1 if it is a leaf. */
  split(from: number, to: number, canSplit: boolean): number {
    if (!this.begin(from, to, canSplit)) return -1
    while (this.isTrying()) this.tryNext(from, to)
    return this.feature < 0 ? -1 : this.part(from, to)
  }

  /** As {@link split}, a few features at a time. */
  *splitInPieces(from: number, to: number, canSplit: boolean): Work<number> {
    if (!this.begin(from, to, canSplit)) return -1
    const cost = (to - from) * (2 + this.sample.outputs)
    let spent = 0
    while (this.isTrying()) {
      this.tryNext(from, to)
      spent += cost
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    return this.feature < 0 ? -1 : this.part(from, to)
  }

  /** Whether there is something to split. */
  private begin(from: number, to: number, canSplit: boolean): boolean {
    const { minLeaf, shrink } = this.options
    const squares = this.addUp(from, to)
    let before = 0
    for (const sum of this.sums) before += (sum * sum) / (to - from + shrink)
    this.feature = -1
    this.best = before + LEAST_GAIN * squares
    this.tried = 0
    this.rest = this.order.length
    return canSplit && to - from >= 2 * minLeaf && squares - before > LEAST_GAIN * squares
  }

  private isTrying(): boolean {
    return this.rest > 0 && this.tried < this.options.tries
  }

  /** Tries a feature that was not drawn before. */
  private tryNext(from: number, to: number): void {
    const { order, generator } = this
    const pick = generator.uint32() % this.rest--
    const f = order[pick] as number
    order[pick] = order[this.rest] as number
    order[this.rest] = f
    const drawn = this.drawThreshold(f, from, to)
    // Features that are constant here do not count as tried.
    if (Number.isNaN(drawn)) return
    this.tried++
    const score = this.score(f, drawn, from, to)
    if (score <= this.best) return
    this.best = score
    this.feature = f
    const halfway = Math.fround(drawn + (this.above - drawn) / 2)
    this.threshold = halfway < this.above ? halfway : drawn
  }

  /** Adds up the outputs; returns the sum of their squares. */
  private addUp(from: number, to: number): number {
    const { sums, members } = this
    const { outputs, y } = this.sample
    let squares = 0
    sums.fill(0)
    for (let i = from; i < to; i++) {
      const row = (members[i] as number) * outputs
      for (let k = 0; k < outputs; k++) {
        const value = y[row + k] as number
        sums[k] = (sums[k] as number) + value
        squares += value * value
      }
    }
    return squares
  }

  /** The value of a random member, but not the greatest one; NaN where the feature is constant. */
  private drawThreshold(feature: number, from: number, to: number): number {
    const { members, generator } = this
    const { rows, x } = this.sample
    const column = feature * rows
    const first = x[column + (members[from] as number)] as number
    let low = first
    let high = first
    for (let i = from + 1; i < to; i++) {
      const value = x[column + (members[i] as number)] as number
      if (value < low) low = value
      if (value > high) high = value
    }
    if (!(high > low)) return Number.NaN
    // Where most have the greatest value, the least is as good as any.
    for (let draw = 0; draw < 4; draw++) {
      const member = members[from + (generator.uint32() % (to - from))] as number
      const value = x[column + member] as number
      if (value < high) return value
    }
    return low
  }

  /** The squares that a split explains; -1 if it leaves too few rows on a side. */
  private score(feature: number, threshold: number, from: number, to: number): number {
    const { left, sums, options } = this
    const { minLeaf, shrink } = options
    const n = to - from
    const count = this.addUpLeft(feature, threshold, from, to)
    if (count < minLeaf || n - count < minLeaf) return -1
    let score = 0
    for (let k = 0; k < left.length; k++) {
      const sum = left[k] as number
      const rest = (sums[k] as number) - sum
      score += (sum * sum) / (count + shrink) + (rest * rest) / (n - count + shrink)
    }
    return score
  }

  /** Adds up the outputs of the members that go left; returns how many there are. */
  private addUpLeft(feature: number, threshold: number, from: number, to: number): number {
    const { members, left } = this
    const { rows, outputs, x, y } = this.sample
    const column = feature * rows
    let count = 0
    let above = Number.POSITIVE_INFINITY
    left.fill(0)
    if (outputs === 1) {
      let sum = 0
      for (let i = from; i < to; i++) {
        const row = members[i] as number
        const value = x[column + row] as number
        if (value <= threshold) {
          sum += y[row] as number
          count++
        } else if (value < above) above = value
      }
      left[0] = sum
    } else {
      for (let i = from; i < to; i++) {
        const row = members[i] as number
        const value = x[column + row] as number
        if (value <= threshold) {
          count++
          for (let k = 0; k < outputs; k++) {
            left[k] = (left[k] as number) + (y[row * outputs + k] as number)
          }
        } else if (value < above) above = value
      }
    }
    this.above = above
    return count
  }

  /** Puts the members that go left first; returns where the others begin. */
  private part(from: number, to: number): number {
    const { members, threshold } = this
    const { rows, x } = this.sample
    const column = this.feature * rows
    let i = from
    let j = to
    while (i < j) {
      const row = members[i] as number
      if ((x[column + row] as number) <= threshold) i++
      else {
        members[i] = members[--j] as number
        members[j] = row
      }
    }
    return i
  }
}
