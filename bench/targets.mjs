import { MAIN, percent, shapeText } from './cases.mjs'
import { REASONS } from './reasons.mjs'

/**
 * The bounds: ratios of medians, all from one run on one Node. Where it is not said otherwise, ours works in a
 * workspace. Peers that have several formulations are held against by their best.
 *
 * @typedef {object} Bound
 * @property {string} name
 * @property {[number, number]} wanted with relaxed SIMD, and without
 * @property {boolean} [atMost] a ratio of times that must not be above; else ours is to be so many times as fast
 * @property {(entries: object[], ours: Ours) => Found | undefined} find
 *
 * @typedef {{ value: number, remark?: string }} Found
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} wanted
 * @property {boolean} atMost
 * @property {Found} [found]
 * @property {Found} [relaxed] the same by a flag of the engine, where that was measured apart
 * @property {string} verdict
 * @property {string} [reason] why it was missed
 */

/** Ours by where it works; and the same with relaxed SIMD, where the engine has it behind a flag only. */
const ours = (name) => ({
  fresh: name,
  into: `${name}, into out`,
  inside: `${name}, in a workspace`,
})
const OURS = ours('colmask')
const RELAXED = ours('colmask, relaxed SIMD')

const ATTENTION = ({ op }) => op === 'attention'
const BOTH_WAYS = ({ op }) => op === 'attentionAndBackward'
const RANDN = ({ op }) => op === 'randn'
const TINY = ({ op, shape, share }) =>
  op === 'maskedSoftmax' && shapeText(shape) === '4x5' && share === MAIN.share
const HALF = ({ op, mask, share, shape }) =>
  op === 'maskedSoftmax' &&
  mask === 'column' &&
  share === MAIN.share &&
  shapeText(shape) === shapeText(MAIN.shape)

/** All results as one list, each with its case; without the points that only the charts show. */
const flat = (results) =>
  results
    .filter(({ chartOnly }) => !chartOnly)
    .flatMap(({ cases }) => cases)
    .flatMap(({ wanted, measured }) => measured.map((entry) => ({ ...wanted, ...entry })))

const timeOf = (entries, where, name) =>
  entries.find((entry) => entry.name === name && entry.median !== undefined && where(entry))?.median

/** The quickest of several, of those that were measured. */
function quickest(entries, where, names) {
  const times = names
    .map((name) => ({ name, time: timeOf(entries, where, name) }))
    .filter(({ time }) => time !== undefined)
  return times.toSorted((a, b) => a.time - b.time)[0]
}

/** How often as quick as the best of the peers. */
function faster(entries, where, peers, mine) {
  const [peer, own] = [quickest(entries, where, peers), quickest(entries, where, mine)]
  return peer && own && { value: peer.time / own.time }
}

/** How often the peer's time. */
function slower(entries, where, peers, mine) {
  const found = faster(entries, where, peers, mine)
  return found && { value: 1 / found.value }
}

/** Two threads beside one, where that pays least, of shapes of so many elements. */
function pooled(entries, where) {
  const [one, two] = [`colmask, ${where}`, `colmask, pool, ${where}`]
  const size = ({ shape }) => shape.reduce((a, b) => a * b, 1)
  const large = entries.filter((entry) => entry.op === 'maskedSoftmax' && size(entry) >= 1e6)
  const ratios = large
    .filter(({ name, median }) => name === two && median !== undefined)
    .flatMap((entry) => {
      const { shape, mask, share } = entry
      const same = (other) =>
        shapeText(other.shape) === shapeText(shape) && other.mask === mask && other.share === share
      const single = timeOf(large, same, one)
      const remark = `${shapeText(shape)}, ${mask} mask, ${percent(share)} masked`
      return single === undefined ? [] : [{ value: single / entry.median, remark }]
    })
  return ratios.toSorted((a, b) => a.value - b.value)[0]
}

const best = (peer) => [`${peer}, where`, `${peer}, add`]
const beside =
  (peers, where = HALF) =>
  (entries, { inside }) =>
    faster(entries, where, peers, [inside])

/** @type {Bound[]} */
const BOUNDS = [
  {
    name: 'memcpy of input to output, its time',
    wanted: [2.2, 2.8],
    atMost: true,
    find: (entries, { inside }) => slower(entries, HALF, ['memcpy, into out'], [inside]),
  },
  {
    name: 'PyTorch, unmasked softmax into a given output, 1 thread, its time',
    wanted: [1, 1.2],
    atMost: true,
    find: (entries, { inside }) =>
      slower(entries, HALF, ['PyTorch, unmasked softmax into out, 1 thread'], [inside]),
  },
  {
    name: 'PyTorch, fill + softmax with its new result, 1 thread',
    wanted: [6, 6],
    find: beside(['PyTorch, fill + softmax, 1 thread']),
  },
  { name: 'onnxruntime-node, 1 thread', wanted: [2, 2], find: beside(best('onnxruntime-node')) },
  {
    name: 'tfjs-wasm, its result not read',
    wanted: [1.5, 1.5],
    find: beside(['tfjs-wasm, add, result not read']),
  },
  { name: 'jax-js', wanted: [8, 8], find: beside(best('jax-js')) },
  {
    name: 'two threads over one, at every shape of 1e6 elements and more, in a workspace',
    wanted: [1.7, 1.7],
    find: (entries, own) => (own === OURS ? pooled(entries, 'in a workspace') : undefined),
  },
  {
    name: 'two threads over one, the same, ordinary tensors with `out`',
    wanted: [1.3, 1.3],
    find: (entries, own) => (own === OURS ? pooled(entries, 'into out') : undefined),
  },
  {
    name: 'attention with a key mask, forward and backward: PyTorch eager, 1 thread, its time',
    wanted: [1.3, 1.3],
    atMost: true,
    find: (entries, { fresh, inside }) =>
      slower(entries, BOTH_WAYS, ['PyTorch, attention and backward, 1 thread'], [fresh, inside]),
  },
  {
    name: 'attention with a key mask, forward: onnxruntime-node, 1 thread',
    wanted: [1, 1],
    find: (entries, { fresh, inside }) =>
      faster(entries, ATTENTION, ['onnxruntime-node, attention'], [fresh, inside]),
  },
  {
    name: 'attention with a key mask, forward: onnxruntime-web',
    wanted: [1, 1],
    find: (entries, { fresh, inside }) =>
      faster(entries, ATTENTION, ['onnxruntime-web, attention'], [fresh, inside]),
  },
  {
    name: 'plain JavaScript, 4x5, both into a given output (ours in a workspace or not)',
    wanted: [1, 1],
    find: (entries, { into, inside }) =>
      faster(entries, TINY, ['plain JavaScript, into out'], [into, inside]),
  },
  {
    name: 'randn, PyTorch, 1 thread: its speed',
    wanted: [0.7, 0.5],
    find: (entries, { fresh }) => faster(entries, RANDN, ['PyTorch, randn, 1 thread'], [fresh]),
  },
  {
    name: 'randn, the same, both into a given output (ours in a workspace or not)',
    wanted: [0.7, 0.5],
    find: (entries, { into, inside }) =>
      faster(entries, RANDN, ['PyTorch, randn into out, 1 thread'], [into, inside]),
  },
]

/** The sentences for a bound that was missed. */
const reasonFor = (name) => REASONS.find(([part]) => name.includes(part))?.[1]

function verdictOf({ value }, wanted, atMost) {
  if (atMost ? value <= wanted : value >= wanted) return 'reached'
  return `**missed** by ${Math.abs((value / wanted - 1) * 100).toFixed(0)} %`
}

/**
 * @param {{ results: object[], backend: string }} run on one Node
 * @returns {Outcome[]}
 */
export function againstBounds({ results, backend }) {
  const entries = flat(results)
  return BOUNDS.map(({ name, wanted: [relaxedWanted, plainWanted], atMost = false, find }) => {
    const wanted = backend === 'wasm-relaxed-simd' ? relaxedWanted : plainWanted
    const found = find(entries, OURS)
    const relaxed = find(entries, RELAXED)
    const outcome = { name, wanted, atMost, found, relaxed }
    if (found === undefined) return { ...outcome, verdict: 'not measured' }
    const verdict = verdictOf(found, wanted, atMost)
    return verdict === 'reached'
      ? { ...outcome, verdict }
      : { ...outcome, verdict, reason: reasonFor(name) }
  })
}
