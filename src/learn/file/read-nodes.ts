import type { Nodes } from '../trees/nodes.js'
import type { Tensors } from './tensors.js'

/**
 * The nodes of files before version 4, in which it is said where children are: each is reached once.
 *
 * @throws RangeError if not
 */
export function readNodes(
  tensors: Tensors,
  name: (part: string) => string,
  nodes: Nodes,
  roots: Int32Array,
  widthOf: (r: number) => number,
): Nodes {
  const { feature, next, values } = nodes
  // [nodes]: how many outputs a node's tree has; 0 where no tree came by yet.
  const outputs = new Uint16Array(feature.length)
  const reach = (node: number, width: number, from: string) => {
    if (!(node >= 0 && node < outputs.length) || outputs[node] !== 0) {
      tensors.fail(name(from), 'of trees whose nodes are each reached once', node)
    }
    outputs[node] = width
  }
  for (const [r, root] of roots.entries()) if (root !== -1) reach(root, widthOf(r), 'roots')
  let leaves = 0
  for (let node = 0; node < outputs.length; node++) {
    const to = next[node] as number
    const width = outputs[node] as number
    // Children come after their parent, so whatever reaches a node has done so by now.
    if (width === 0) tensors.fail(name('next'), 'of trees whose nodes are each reached once', node)
    if (feature[node] === -1) {
      leaves += width
      if (!(to >= 0 && to + width <= values.length)) {
        tensors.fail(name('next'), `of leaves within ${values.length} values`, to)
      }
    } else if (!(to > node)) {
      tensors.fail(name('next'), 'of children after their parents', to)
    } else {
      reach(to, width, 'next')
      reach(to + 1, width, 'next')
    }
  }
  if (leaves !== values.length) {
    tensors.fail(name('values'), `of ${leaves} numbers, as its leaves have`, values.length)
  }
  return nodes
}
