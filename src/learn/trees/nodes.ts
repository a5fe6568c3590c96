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
/** For how many nodes, and outputs of leaves, there is room at first. */
const ROOM = 1024

/** Nodes that are being made. */
export class NodeList {
  /** Those there are by now, and room for more; other arrays when that is used up. */
  nodes: Nodes = {
    feature: new Int16Array(ROOM),
    threshold: new Float32Array(ROOM),
    next: new Int32Array(ROOM),
    values: new Float32Array(ROOM),
  }
  private count = 0
  private valueCount = 0

  /** A node without a question; returns where it is. */
  add(): number {
    const node = this.count++
    if (node === this.nodes.feature.length) this.makeRoom()
    this.nodes.feature[node] = -1
    return node
  }

  /** Makes a node a leaf with these outputs, times `scale`; returns where they begin. */
  end(node: number, outputs: Float64Array, scale: number): number {
    const from = this.valueCount
    this.valueCount += outputs.length
    if (this.valueCount > this.nodes.values.length) this.makeRoomForValues()
    const { next, values } = this.nodes
    next[node] = from
    for (let k = 0; k < outputs.length; k++) values[from + k] = (outputs[k] as number) * scale
    return from
  }

  /** Gives a node a question, and two children without one; returns the left one. */
  ask(node: number, feature: number, threshold: number): number {
    const left = this.add()
    this.add()
    const { nodes } = this
    nodes.feature[node] = feature
    nodes.threshold[node] = threshold
    nodes.next[node] = left
    return left
  }

  /** How many outputs all leaves have. */
  get outputs(): number {
    return this.valueCount
  }

  /** Takes away what has been grown of a tree. */
  cut(root: number, outputs: number): void {
    this.count = root
    this.valueCount = outputs
  }

  toNodes(): Nodes {
    const { feature, threshold, next, values } = this.nodes
    return {
      feature: feature.slice(0, this.count),
      threshold: threshold.slice(0, this.count),
      next: next.slice(0, this.count),
      values: values.slice(0, this.valueCount),
    }
  }

  private makeRoom(): void {
    const { feature, threshold, next } = this.nodes
    const room = 2 * feature.length
    this.nodes = {
      ...this.nodes,
      feature: copyInto(new Int16Array(room), feature),
      threshold: copyInto(new Float32Array(room), threshold),
      next: copyInto(new Int32Array(room), next),
    }
  }

  private makeRoomForValues(): void {
    const { values } = this.nodes
    const room = Math.max(2 * values.length, this.valueCount)
    this.nodes = { ...this.nodes, values: copyInto(new Float32Array(room), values) }
  }
}

function copyInto<A extends Int16Array | Int32Array | Float32Array>(to: A, from: A): A {
  to.set(from)
  return to
}
