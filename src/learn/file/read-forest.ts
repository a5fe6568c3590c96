import type { Slots } from '../cells/slots.js'
import type { Tensors } from './tensors.js'

/** Sizes of what leaves add, far beyond what standardised cells can ask for. */
const MOST: [number, number] = [-1e9, 1e9]
const FINITE: [number, number] = [-3.5e38, 3.5e38]

/**
 * An expert's forest: each tree is one, ends, and adds as many numbers as its column has slots.
 *
 * @throws RangeError if anything in it is not what it should be
 */
export function readForest(tensors: Tensors, prefix: string, slots: Slots) {
  const name = (part: string) => `${prefix}.${part}`
  const feature = tensors.take(name('feature'), Int16Array, [-1])
  const nodes = [feature.length]
  const forest = {
    feature,
    threshold: tensors.takeNumbers(name('threshold'), Float32Array, nodes, FINITE),
    next: tensors.take(name('next'), Int32Array, nodes),
    values: tensors.takeNumbers(name('values'), Float32Array, [-1], MOST),
    roots: tensors.take(name('roots'), Int32Array, [-1]),
  }
  const { roots, next, values } = forest
  const trees = roots.length / slots.columns
  if (!(trees >= 1 && Number.isInteger(trees))) {
    tensors.fail(
      name('roots'),
      `of as many trees for each of ${slots.columns} columns`,
      roots.length,
    )
  }
  // [nodes]: how many outputs a node's tree has; 0 where no tree came by yet.
  const outputs = new Uint16Array(feature.length)
  const reach = (node: number, width: number, from: string) => {
    if (!(node >= 0 && node < outputs.length) || outputs[node] !== 0) {
      tensors.fail(name(from), 'of trees whose nodes are each reached once', node)
    }
    outputs[node] = width
  }
  for (let c = 0; c < slots.columns; c++) {
    const own = roots.subarray(c * trees, (c + 1) * trees)
    // A column that was never observed has no trees.
    if (own.every((root) => root === -1)) continue
    for (const root of own) reach(root, slots.width(c), 'roots')
  }
  let leaves = 0
  for (let node = 0; node < outputs.length; node++) {
    const f = feature[node] as number
    const to = next[node] as number
    const width = outputs[node] as number
    // Children come after their parent, so whatever reaches a node has done so by now.
    if (width === 0) tensors.fail(name('next'), 'of trees whose nodes are each reached once', node)
    if (f === -1) {
      leaves += width
      if (!(to >= 0 && to + width <= values.length)) {
        tensors.fail(name('next'), `of leaves within ${values.length} values`, to)
      }
    } else if (!(f >= 0 && f < slots.count)) {
      tensors.fail(name('feature'), `of features from 0 to ${slots.count - 1}, or -1`, f)
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
  return forest
}
