import type { Sample } from './tree-grower.js'

/** How many splits are added up in one look at the members. */
export const AT_ONCE = 4

/** Splits that might be made of a node: which feature each asks for, and what. */
export class SplitSums {
  readonly feature = new Int32Array(AT_ONCE)
  readonly threshold = new Float64Array(AT_ONCE)
  /** How many there are. */
  length = 0
  /** [splits]: how many members go right. */
  readonly count = new Int32Array(AT_ONCE)
  /** [splits, outputs]: the sums of their outputs. */
  readonly right: Float64Array

  /** @param others room for as many rows as there are members */
  constructor(
    private readonly sample: Sample,
    private readonly members: Int32Array,
    private readonly others: Int32Array,
  ) {
    this.right = new Float64Array(AT_ONCE * sample.outputs)
  }

  add(feature: number, threshold: number): void {
    const at = this.length++
    this.feature[at] = feature
    this.threshold[at] = threshold
  }

  /** Adds up members from..to. */
  addUp(from: number, to: number): void {
    if (this.sample.outputs === 1 && this.length > AT_ONCE / 2) this.addUpOne(from, to)
    else for (let split = 0; split < this.length; split++) this.addUpSplit(split, from, to)
  }

  /** All splits at once, without a branch, which would be foreseen wrong half of the time. */
  private addUpOne(from: number, to: number): void {
    const { feature, threshold, count, right, members } = this
    const { x, y, rows } = this.sample
    const a = (feature[0] as number) * rows
    const b = (feature[1] as number) * rows
    const c = (feature[2] as number) * rows
    const d = (feature[3] as number) * rows
    const ta = threshold[0] as number
    const tb = threshold[1] as number
    const tc = threshold[2] as number
    const td = threshold[3] as number
    let na = 0
    let nb = 0
    let nc = 0
    let nd = 0
    let sa = 0
    let sb = 0
    let sc = 0
    let sd = 0
    for (let i = from; i < to; i++) {
      const row = members[i] as number
      const value = y[row] as number
      const ia = Number((x[a + row] as number) > ta)
      const ib = Number((x[b + row] as number) > tb)
      const ic = Number((x[c + row] as number) > tc)
      const id = Number((x[d + row] as number) > td)
      na += ia
      nb += ib
      nc += ic
      nd += id
      sa += ia * value
      sb += ib * value
      sc += ic * value
      sd += id * value
    }
    count[0] = na
    count[1] = nb
    count[2] = nc
    count[3] = nd
    right[0] = sa
    right[1] = sb
    right[2] = sc
    right[3] = sd
  }

  private addUpSplit(split: number, from: number, to: number): void {
    const { right, others, members } = this
    const { x, y, rows, outputs } = this.sample
    const column = (this.feature[split] as number) * rows
    const threshold = this.threshold[split] as number
    const first = split * outputs
    let count = 0
    for (let i = from; i < to; i++) {
      const row = members[i] as number
      others[count] = row
      count += Number((x[column + row] as number) > threshold)
    }
    right.fill(0, first, first + outputs)
    for (let i = 0; i < count; i++) {
      const at = (others[i] as number) * outputs
      for (let k = 0; k < outputs; k++) {
        right[first + k] = (right[first + k] as number) + (y[at + k] as number)
      }
    }
    this.count[split] = count
  }
}
