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

/** Nodes that are being made. */
export class NodeList {
  readonly feature: number[] = []
  readonly threshold: number[] = []
  readonly next: number[] = []
  readonly values: number[] = []

  /** A node without a question; returns where it is. */
  add(): number {
    this.threshold.push(0)
    this.next.push(0)
    return this.feature.push(-1) - 1
  }

  /** Makes a node a leaf with these outputs. */
  end(node: number, outputs: Iterable<number>): void {
    this.next[node] = this.values.length
    for (const value of outputs) this.values.push(value)
  }

  /** Gives a node a question, and two children without one; returns the left one. */
  ask(node: number, feature: number, threshold: number): number {
    const left = this.add()
    this.add()
    this.feature[node] = feature
    this.threshold[node] = threshold
    this.next[node] = left
    return left
  }

  /** Takes away what has been grown of a tree. */
  cut(root: number, values: number): void {
    for (const list of [this.feature, this.threshold, this.next]) list.length = root
    this.values.length = values
  }

  toNodes(): Nodes {
    return {
      feature: Int16Array.from(this.feature),
      threshold: Float32Array.from(this.threshold),
      next: Int32Array.from(this.next),
      values: Float32Array.from(this.values),
    }
  }
}

/**
 * Where in `values` the leaf begins that a row comes to.
 *
 * @param x a feature f of the row is at `at + f * step`
 */
export function leafOf(
  { feature, threshold, next }: Nodes | NodeList,
  root: number,
  x: Float32Array,
  at: number,
  step: number,
): number {
  let node = root
  let f = feature[node] as number
  while (f >= 0) {
    const right = (x[at + f * step] as number) > (threshold[node] as number)
    node = (next[node] as number) + Number(right)
    f = feature[node] as number
  }
  return next[node] as number
}
