import { PIECE, type Work } from '../../host/work.js'
import { drawThreshold } from './draw-threshold.js'
import type { Draws } from './draws.js'
import { AT_ONCE, SplitSums } from './split-sums.js'
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

/** The split of one node after another. */
export class Splitter {
  /** Of the outputs, over the node that was last split. */
  readonly sums: Float64Array
  /** Which feature it asks for, and what: the best so far of those that were tried. */
  feature = -1
  threshold = 0

  private best = 0
  private tried = 0
  /** Columns that were not drawn yet, which are the first in `order`. */
  private rest = 0
  private readonly order: Int32Array
  private readonly splits: SplitSums
  /** Room for members that go right. */
  private readonly others: Int32Array

  constructor(
    private readonly sample: Sample,
    private readonly members: Int32Array,
    private readonly options: SplitOptions,
    private readonly draws: Draws,
  ) {
    this.order = sample.columns.slice()
    this.sums = new Float64Array(sample.outputs)
    this.others = new Int32Array(members.length)
    this.splits = new SplitSums(sample, members, this.others)
  }

  /** Splits members from..to; returns where the right ones begin, or -1 if it is a leaf. */
  split(from: number, to: number, canSplit: boolean): number {
    if (!this.begin(from, to, canSplit)) return -1
    while (this.isTrying()) this.trySome(from, to)
    return this.feature < 0 ? -1 : this.part(from, to)
  }

  /** As {@link split}, a few columns at a time. */
  *splitInPieces(from: number, to: number, canSplit: boolean): Work<number> {
    if (!this.begin(from, to, canSplit)) return -1
    const cost = AT_ONCE * (to - from) * (2 + this.sample.outputs)
    let spent = 0
    while (this.isTrying()) {
      this.trySome(from, to)
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

  /** Tries some columns that were not drawn before. */
  private trySome(from: number, to: number): void {
    const { splits } = this
    splits.length = 0
    while (splits.length < AT_ONCE && this.isTrying()) this.drawSplit(from, to)
    splits.addUp(from, to)
    for (let split = 0; split < splits.length; split++) {
      const score = this.score(split, to - from)
      if (score <= this.best) continue
      this.best = score
      this.feature = splits.feature[split] as number
      this.threshold = splits.threshold[split] as number
    }
  }

  private drawSplit(from: number, to: number): void {
    const { order, draws, sample, members, splits } = this
    const pick = draws.index(this.rest--)
    const column = order[pick] as number
    order[pick] = order[this.rest] as number
    order[this.rest] = column
    const f = this.featureOf(column, from, to)
    const drawn = drawThreshold(sample.x, f * sample.rows, members, from, to, draws)
    // Features that are constant here do not count as tried.
    if (Number.isNaN(drawn)) return
    this.tried++
    splits.add(f, drawn)
  }

  /** The feature that is asked for: of classes that of a member, so that there is one. */
  private featureOf(column: number, from: number, to: number): number {
    const { sample, members, draws } = this
    const width = sample.widths[column] as number
    if (width === 1) return column
    const { x, rows } = sample
    const row = members[from + draws.index(to - from)] as number
    let best = column
    for (let f = column + 1; f < column + width; f++) {
      if ((x[f * rows + row] as number) > (x[best * rows + row] as number)) best = f
    }
    return best
  }

  /** Adds up the outputs; returns the sum of their squares. */
  private addUp(from: number, to: number): number {
    const { sums, members } = this
    const { outputs, y } = this.sample
    let squares = 0
    if (outputs === 1) {
      let sum = 0
      for (let i = from; i < to; i++) {
        const value = y[members[i] as number] as number
        sum += value
        squares += value * value
      }
      sums[0] = sum
      return squares
    }
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

  /** The squares that a split of n members explains; -1 if it leaves too few rows on a side. */
  private score(split: number, n: number): number {
    const { sums, splits } = this
    const { minLeaf, shrink } = this.options
    const count = splits.count[split] as number
    if (count < minLeaf || n - count < minLeaf) return -1
    const first = split * sums.length
    let score = 0
    for (let k = 0; k < sums.length; k++) {
      const sum = splits.right[first + k] as number
      const rest = (sums[k] as number) - sum
      score += (sum * sum) / (count + shrink) + (rest * rest) / (n - count + shrink)
    }
    return score
  }

  /**
   * Puts the members that go left first, and the threshold halfway between the two sides; returns where
   * the others begin.
   */
  private part(from: number, to: number): number {
    const { members, threshold, others } = this
    const { rows, x } = this.sample
    const column = this.feature * rows
    // Both are written, and one of them counts: a branch would be foreseen wrong half of the time.
    let middle = from
    let count = 0
    for (let i = from; i < to; i++) {
      const row = members[i] as number
      const isRight = Number((x[column + row] as number) > threshold)
      members[middle] = row
      others[count] = row
      middle += 1 - isRight
      count += isRight
    }
    for (let i = 0; i < count; i++) members[middle + i] = others[i] as number
    let low = Number.NEGATIVE_INFINITY
    let high = Number.POSITIVE_INFINITY
    for (let i = from; i < middle; i++) {
      const value = x[column + (members[i] as number)] as number
      if (value > low) low = value
    }
    for (let i = middle; i < to; i++) {
      const value = x[column + (members[i] as number)] as number
      if (value < high) high = value
    }
    const halfway = Math.fround(low + (high - low) / 2)
    this.threshold = halfway < high ? halfway : low
    return middle
  }
}
