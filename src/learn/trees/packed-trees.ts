import type { Nodes } from './nodes.js'

/**
 * Trees as a file holds them, half as large: nodes come in the order in which `TreeGrower` makes them (two
 * children when their parent is asked, the left one's first), so that where children and leaves' outputs are
 * need not be said.
 */
export interface PackedTrees {
  /** [nodes]: as in `Nodes`. */
  readonly feature: Int16Array
  /** [nodes that ask]: their thresholds. */
  readonly threshold: Float32Array
  /** The leaves' outputs. */
  readonly values: Float32Array
  /** Where each tree begins; -1 for those that are not there. */
  readonly roots: Int32Array
}

/** @param widthOf how many outputs the leaves of root r have */
export function packTrees(
  { feature, threshold, next, values }: Nodes,
  roots: Int32Array,
  widthOf: (r: number) => number,
): PackedTrees {
  const packed = {
    feature: new Int16Array(feature.length),
    threshold: new Float32Array(feature.length),
    values: new Float32Array(values.length),
    roots: roots.slice(),
  }
  let [nodes, asked, outputs] = [0, 0, 0]
  for (const [r, root] of roots.entries()) {
    if (root < 0) continue
    packed.roots[r] = nodes++
    const width = widthOf(r)
    // Nodes to come: where they are now, and where they are put.
    const stack = [root, nodes - 1]
    while (stack.length > 0) {
      const to = stack.pop() as number
      const from = stack.pop() as number
      const f = feature[from] as number
      const at = next[from] as number
      packed.feature[to] = f
      if (f < 0) {
        for (let k = 0; k < width; k++) packed.values[outputs++] = values[at + k] as number
        continue
      }
      packed.threshold[asked++] = threshold[from] as number
      stack.push(at + 1, nodes + 1, at, nodes)
      nodes += 2
    }
  }
  return { ...packed, threshold: packed.threshold.slice(0, asked) }
}

/**
 * The nodes again; undefined if there are more or fewer of anything than trees need, or roots are elsewhere.
 *
 * @param widthOf how many outputs the leaves of root r have
 */
export function unpackTrees(
  { feature, threshold, values, roots }: PackedTrees,
  widthOf: (r: number) => number,
): Nodes | undefined {
  const thresholds = new Float32Array(feature.length)
  const next = new Int32Array(feature.length)
  let [nodes, asked, outputs] = [0, 0, 0]
  for (const [r, root] of roots.entries()) {
    if (root === -1) continue
    if (root !== nodes++) return undefined
    const width = widthOf(r)
    const stack = [root]
    while (stack.length > 0) {
      const node = stack.pop() as number
      if (node >= feature.length) return undefined
      if ((feature[node] as number) < 0) {
        next[node] = outputs
        outputs += width
        continue
      }
      thresholds[node] = threshold[asked++] as number
      next[node] = nodes
      stack.push(nodes + 1, nodes)
      nodes += 2
    }
  }
  const fits = nodes === feature.length && asked === threshold.length && outputs === values.length
  return fits ? { feature, threshold: thresholds, next, values } : undefined
}
