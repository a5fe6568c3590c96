import type { Slots } from '../cells/slots.js'
import { type ChainArrays, ROUNDS } from '../chain/chain.js'
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
  return readTrees(tensors, prefix, slots, 1)
}

/** An expert's chain, in the same way; of versions before 3 one without trees. */
export function readChain(
  tensors: Tensors,
  prefix: string,
  slots: Slots,
  version: number,
): ChainArrays {
  if (version >= 3) return readTrees(tensors, prefix, slots, ROUNDS)
  const none = {
    feature: new Int16Array(0),
    threshold: new Float32Array(0),
    next: new Int32Array(0),
  }
  return {
    ...none,
    values: new Float32Array(0),
    roots: new Int32Array(ROUNDS * slots.columns).fill(-1),
  }
}

/** @param rounds in each of which every column has its trees */
function readTrees(tensors: Tensors, prefix: string, slots: Slots, rounds: number): ChainArrays {
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
  const trees = roots.length / slots.columns / rounds
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
  for (let link = 0; link < rounds * slots.columns; link++) {
    const own = roots.subarray(link * trees, (link + 1) * trees)
    // Where there was nothing to learn from, or no time, the last ones are not there.
    const there = own.indexOf(-1)
    for (const root of there < 0 ? own : own.subarray(0, there)) {
      reach(root, slots.width(link % slots.columns), 'roots')
    }
    if (there >= 0 && own.subarray(there).some((root) => root !== -1)) {
      tensors.fail(name('roots'), 'of trees that come first', own[there])
    }
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
