import type { Slots } from '../cells/slots.js'
import { type ChainArrays, ROUNDS } from '../chain/chain.js'
import type { Nodes } from '../trees/nodes.js'
import { packTrees, unpackTrees } from '../trees/packed-trees.js'
import { readNodes } from './read-nodes.js'
import type { NamedTensor } from './safetensors.js'
import type { Tensors } from './tensors.js'

/** Sizes of what leaves add, far beyond what standardised cells can ask for. */
const MOST: [number, number] = [-1e9, 1e9]
const FINITE: [number, number] = [-3.5e38, 3.5e38]

/** In how many rounds each column has its trees. */
const ROUNDS_OF = { forest: 1, chain: ROUNDS }

/** Adds an expert's forest, or chain, to the tensors of a file. */
export function putTrees(
  tensors: Map<string, NamedTensor>,
  prefix: string,
  kind: keyof typeof ROUNDS_OF,
  { roots, ...nodes }: ChainArrays,
  slots: Slots,
): void {
  const trees = roots.length / slots.columns / ROUNDS_OF[kind]
  const packed = packTrees(nodes, roots, widthsOf(slots, trees))
  for (const [name, data] of Object.entries(packed)) {
    tensors.set(`${prefix}.${kind}.${name}`, { shape: [data.length], data })
  }
}

/**
 * An expert's forest, or chain: each tree is one, ends, and adds as many numbers as its column has slots. Before
 * version 3 chains had no trees; before 4 it was said where children are.
 *
 * @throws RangeError if anything in it is not what it should be
 */
export function readTrees(
  tensors: Tensors,
  prefix: string,
  kind: keyof typeof ROUNDS_OF,
  slots: Slots,
  version: number,
): ChainArrays {
  const rounds = ROUNDS_OF[kind]
  if (kind === 'chain' && version < 3) return noTrees(slots, kind)
  const name = (part: string) => `${prefix}.${kind}.${part}`
  const feature = tensors.take(name('feature'), Int16Array, [-1])
  // Loops, since there are many nodes.
  let asked = 0
  for (let node = 0; node < feature.length; node++) {
    const f = feature[node] as number
    if (f < -1 || f >= slots.count) {
      tensors.fail(name('feature'), `of features from 0 to ${slots.count - 1}, or -1`, f)
    }
    if (f >= 0) asked++
  }
  const questions = version < 4 ? feature.length : asked
  const threshold = tensors.takeNumbers(name('threshold'), Float32Array, [questions], FINITE)
  const next = version < 4 ? tensors.take(name('next'), Int32Array, [feature.length]) : undefined
  const values = tensors.takeNumbers(name('values'), Float32Array, [-1], MOST)
  const roots = tensors.take(name('roots'), Int32Array, [-1])
  const trees = roots.length / slots.columns / rounds
  if (!(trees >= 1 && Number.isInteger(trees))) {
    tensors.fail(
      name('roots'),
      `of as many trees for each of ${slots.columns} columns`,
      roots.length,
    )
  }
  for (let link = 0; link < rounds * slots.columns; link++) {
    // Where there was nothing to learn from, or no time, the last ones are not there.
    const own = roots.subarray(link * trees, (link + 1) * trees)
    const there = own.indexOf(-1)
    if (there >= 0 && own.subarray(there).some((root) => root !== -1)) {
      tensors.fail(name('roots'), 'of trees that come first', own[there])
    }
  }
  const widthOf = widthsOf(slots, trees)
  const nodes: Nodes | undefined =
    next === undefined
      ? unpackTrees({ feature, threshold, values, roots }, widthOf)
      : readNodes(tensors, name, { feature, threshold, next, values }, roots, widthOf)
  if (nodes === undefined) {
    tensors.fail(name('feature'), 'of whole trees, one after another', 'others')
  }
  return { ...nodes, roots }
}

/** The outputs of root r, of `trees` for each column in each round. */
function widthsOf(slots: Slots, trees: number): (r: number) => number {
  return (r) => slots.width(Math.floor(r / trees) % slots.columns)
}

/** A forest, or chain, that adds nothing. */
export function noTrees(slots: Slots, kind: keyof typeof ROUNDS_OF): ChainArrays {
  return {
    feature: new Int16Array(0),
    threshold: new Float32Array(0),
    next: new Int32Array(0),
    values: new Float32Array(0),
    roots: new Int32Array(ROUNDS_OF[kind] * slots.columns).fill(-1),
  }
}
