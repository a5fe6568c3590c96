import type { Work } from '../../host/work.js'
import { PIECE } from '../../host/work.js'
import type { Generator } from '../../random/index.js'
import type { Sample } from './tree-grower.js'

/** How nodes are split: see `TreeOptions`. */
export interface SplitOptions {
  readonly tries: number
  readonly looks: number
  readonly minLeaf: number
  readonly shrink: number
}

/** Splits that gain less than this share of a node's squares are rounding. */
const LEAST_GAIN = 1e-6
/** Pairs of members that are drawn until their values differ. */
const PAIRS = 4

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
  private readonly order: Int32Array
  private readonly right: Float64Array

  constructor(
    private readonly sample: Sample,
    private readonly members: Int32Array,
    private readonly options: SplitOptions,
    private readonly generator: Generator,
  ) {
    this.order = sample.features.slice()
    this.sums = new Float64Array(sample.outputs)
    this.right = new Float64Array(sample.outputs)
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

  /** Sums of what a leaf of members from..to is the mean of, after `split`. */
  leafSums(from: number, to: number): Float64Array {
    const { leaf } = this.sample
    if (leaf === undefined) return this.sums
    const { outputs, y } = leaf
    const sums = new Float64Array(outputs)
    for (let i = from; i < to; i++) {
      const row = (this.members[i] as number) * outputs
      for (let k = 0; k < outputs; k++) sums[k] = (sums[k] as number) + (y[row + k] as number)
    }
    return sums
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
    const { tries, looks } = this.options
    return this.rest > 0 && this.tried < tries && this.order.length - this.rest < looks
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
    this.threshold = drawn
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

  /**
   * Draws where to split, as evenly by rank as can be: at the lesser of two members' values, or just below
   * the greater one. NaN where the feature is constant.
   */
  private drawThreshold(feature: number, from: number, to: number): number {
    const { members, generator } = this
    const { rows, x } = this.sample
    const column = feature * rows
    for (let pair = 0; pair < PAIRS; pair++) {
      const i = from + (generator.uint32() % (to - from))
      const k = from + (generator.uint32() % (to - from))
      const a = x[column + (members[i] as number)] as number
      const b = x[column + (members[k] as number)] as number
      if (a !== b) return a < b ? a : below(a)
    }
    // Most are alike: the least ones are split off.
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let i = from; i < to; i++) {
      const value = x[column + (members[i] as number)] as number
      if (value < low) low = value
      if (value > high) high = value
    }
    if (!(high > low)) return Number.NaN
    return generator.uint32() % 2 === 0 ? low : below(high)
  }

  /** The squares that a split explains; -1 if it leaves too few rows on a side. */
  private score(feature: number, threshold: number, from: number, to: number): number {
    const { right, sums, options } = this
    const { minLeaf, shrink } = options
    const n = to - from
    const count = this.addUpRight(feature, threshold, from, to)
    if (count < minLeaf || n - count < minLeaf) return -1
    let score = 0
    for (let k = 0; k < right.length; k++) {
      const sum = right[k] as number
      const rest = (sums[k] as number) - sum
      score += (sum * sum) / (count + shrink) + (rest * rest) / (n - count + shrink)
    }
    return score
  }

  /** Adds up the outputs of the members that go right; returns how many there are. */
  private addUpRight(feature: number, threshold: number, from: number, to: number): number {
    const { members, right } = this
    const { rows, outputs, x, y } = this.sample
    const column = feature * rows
    let count = 0
    if (outputs === 1) {
      let sum = 0
      for (let i = from; i < to; i++) {
        const row = members[i] as number
        // Without a branch, which would be foreseen wrong half of the time.
        const isRight = Number((x[column + row] as number) > threshold)
        count += isRight
        sum += isRight * (y[row] as number)
      }
      right[0] = sum
      return count
    }
    right.fill(0)
    for (let i = from; i < to; i++) {
      const row = members[i] as number
      if ((x[column + row] as number) <= threshold) continue
      count++
      for (let k = 0; k < outputs; k++) {
        right[k] = (right[k] as number) + (y[row * outputs + k] as number)
      }
    }
    return count
  }

  /**
   * Puts the members that go left first, and the threshold halfway between the two sides; returns where
   * the others begin.
   */
  private part(from: number, to: number): number {
    const { members, threshold } = this
    const { rows, x } = this.sample
    const column = this.feature * rows
    let i = from
    let j = to
    let low = Number.NEGATIVE_INFINITY
    let high = Number.POSITIVE_INFINITY
    while (i < j) {
      const row = members[i] as number
      const value = x[column + row] as number
      if (value <= threshold) {
        i++
        if (value > low) low = value
      } else {
        members[i] = members[--j] as number
        members[j] = row
        if (value < high) high = value
      }
    }
    const halfway = Math.fround(low + (high - low) / 2)
    this.threshold = halfway < high ? halfway : low
    return i
  }
}

const float = new Float32Array(1)
const bits = new Int32Array(float.buffer)

/** The next lesser float32. */
function below(value: number): number {
  float[0] = value
  const now = bits[0] as number
  // Of 0 the least negative one.
  bits[0] = value === 0 ? -0x7fffffff : value > 0 ? now - 1 : now + 1
  return float[0] as number
}
