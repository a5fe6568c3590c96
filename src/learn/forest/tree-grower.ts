import { PIECE, type Work } from '../../host/work.js'
import type { Generator } from '../../random/index.js'

/** What a tree is grown on. */
export interface Sample {
  readonly rows: number
  readonly features: number
  readonly outputs: number
  /** [features, rows]: one feature after another, since a split is looked for along it. */
  readonly x: Float32Array
  /** [rows, outputs]. */
  readonly y: Float32Array
}

export interface TreeOptions {
  /** How many features are tried at each node. */
  readonly tries: number
  /** The fewest rows in a leaf. */
  readonly minLeaf: number
}

/** The nodes of many trees, one after another. */
export interface Nodes {
  /** Which feature a node asks for; -1 in a leaf. */
  readonly feature: Int16Array
  /** A row goes left where its feature is <= this. */
  readonly threshold: Float32Array
  /** The left child (the right one follows it), or in a leaf: where its outputs begin in `values`. */
  readonly next: Int32Array
  readonly values: Float32Array
}

/** As many slots as a node can tell apart. */
export const MOST_FEATURES = 32767

/** Splits that gain less than this share of a node's squares are rounding. */
const LEAST_GAIN = 1e-6

/**
 * Grows extremely randomised trees: at each node some features are drawn, for each a threshold
 * between its least and its greatest value there, and the one is taken that leaves the least squared
 * error (of classes as 1 among 0: the least Gini impurity).
 *
 * Source: P. Geurts, D. Ernst, L. Wehenkel, "Extremely randomized trees" (2006).
 */
export class TreeGrower {
  private readonly feature: number[] = []
  private readonly threshold: number[] = []
  private readonly next: number[] = []
  private readonly values: number[] = []

  nodes(): Nodes {
    return {
      feature: Int16Array.from(this.feature),
      threshold: Float32Array.from(this.threshold),
      next: Int32Array.from(this.next),
      values: Float32Array.from(this.values),
    }
  }

  /**
   * Grows one tree on `members`, which are put into another order; returns its root. Told to come to
   * its end, it leaves no tree, and returns -1.
   */
  *grow(
    sample: Sample,
    members: Int32Array,
    options: TreeOptions,
    generator: Generator,
  ): Work<number> {
    const node = new Node(sample, members, options, generator)
    const before = this.values.length
    const root = this.addNode()
    const stack = [root, 0, members.length]
    let spent = 0
    while (stack.length > 0) {
      const to = stack.pop() as number
      const from = stack.pop() as number
      const at = stack.pop() as number
      const cost = (to - from) * options.tries * (2 + sample.outputs)
      spent += cost
      if (spent > PIECE) {
        spent = 0
        if ((yield) === true) return this.cut(root, before)
      }
      const middle = cost > PIECE ? yield* node.splitInPieces(from, to) : node.split(from, to)
      if (middle < 0) {
        this.next[at] = this.values.length
        for (const sum of node.sums) this.values.push(sum / (to - from))
        continue
      }
      const left = this.addNode()
      const right = this.addNode()
      this.feature[at] = node.feature
      this.threshold[at] = node.threshold
      this.next[at] = left
      stack.push(right, middle, to, left, from, middle)
    }
    return root
  }

  /** Takes away what has been grown of a tree. */
  private cut(root: number, values: number): number {
    for (const list of [this.feature, this.threshold, this.next]) list.length = root
    this.values.length = values
    return -1
  }

  private addNode(): number {
    this.threshold.push(0)
    this.next.push(0)
    return this.feature.push(-1) - 1
  }
}

/** The split of one node after another. */
class Node {
  /** Of the outputs, over the node that was last split. */
  readonly sums: Float64Array
  /** Which feature it asks for, and what: the best so far of those that were tried. */
  feature = -1
  threshold = 0

  private best = 0
  private tried = 0
  /** Features that were not drawn yet, which are the first in `order`. */
  private rest = 0
  private readonly sample: Sample
  private readonly members: Int32Array
  private readonly options: TreeOptions
  private readonly generator: Generator
  private readonly order: Int32Array
  private readonly left: Float64Array

  constructor(sample: Sample, members: Int32Array, options: TreeOptions, generator: Generator) {
    this.sample = sample
    this.members = members
    this.options = options
    this.generator = generator
    this.order = Int32Array.from({ length: sample.features }, (_, f) => f)
    this.sums = new Float64Array(sample.outputs)
    this.left = new Float64Array(sample.outputs)
  }

  /** Splits members from..to; returns where the right ones begin, or -1 if it is a leaf. */
  split(from: number, to: number): number {
    if (!this.begin(from, to)) return -1
    while (this.isTrying()) this.tryNext(from, to)
    return this.feature < 0 ? -1 : this.part(from, to)
  }

  /** As {@link split}, a few features at a time. */
  *splitInPieces(from: number, to: number): Work<number> {
    if (!this.begin(from, to)) return -1
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
  private begin(from: number, to: number): boolean {
    const squares = this.addUp(from, to)
    let before = 0
    for (const sum of this.sums) before += (sum * sum) / (to - from)
    this.feature = -1
    this.best = before + LEAST_GAIN * squares
    this.tried = 0
    this.rest = this.sample.features
    return to - from >= 2 * this.options.minLeaf && squares - before > LEAST_GAIN * squares
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

  /** A threshold that leaves rows on both sides; NaN where the feature is constant. */
  private drawThreshold(feature: number, from: number, to: number): number {
    const { members } = this
    const { rows, x } = this.sample
    const column = feature * rows
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let i = from; i < to; i++) {
      const value = x[column + (members[i] as number)] as number
      if (value < low) low = value
      if (value > high) high = value
    }
    if (!(high > low)) return Number.NaN
    const threshold = Math.fround(low + (high - low) * this.generator.uniform32())
    return threshold < high ? threshold : low
  }

  /** The squares that a split explains; -1 if it leaves too few rows on a side. */
  private score(feature: number, threshold: number, from: number, to: number): number {
    const { members, left, sums } = this
    const { rows, outputs, x, y } = this.sample
    const { minLeaf } = this.options
    const column = feature * rows
    const n = to - from
    let count = 0
    if (outputs === 1) {
      let sum = 0
      for (let i = from; i < to; i++) {
        const row = members[i] as number
        if ((x[column + row] as number) > threshold) continue
        sum += y[row] as number
        count++
      }
      if (count < minLeaf || n - count < minLeaf) return -1
      return (sum * sum) / count + ((sums[0] as number) - sum) ** 2 / (n - count)
    }
    left.fill(0)
    for (let i = from; i < to; i++) {
      const row = members[i] as number
      if ((x[column + row] as number) > threshold) continue
      count++
      for (let k = 0; k < outputs; k++) {
        left[k] = (left[k] as number) + (y[row * outputs + k] as number)
      }
    }
    if (count < minLeaf || n - count < minLeaf) return -1
    let score = 0
    for (let k = 0; k < outputs; k++) {
      const sum = left[k] as number
      score += (sum * sum) / count + ((sums[k] as number) - sum) ** 2 / (n - count)
    }
    return score
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
