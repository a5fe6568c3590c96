import { MAIN, percent, shapeText } from './cases.mjs'
import { REASONS } from './reasons.mjs'

/**
 * The targets: ratios of medians, all from one run. Like is compared with like: who makes a new
 * result at every call is held against our call that does, who writes into a given output against
 * ours with `out`.
 *
 * @typedef {object} Outcome
 * @property {string} target
 * @property {string} found
 * @property {string} relaxed the same with relaxed SIMD, where that was measured apart
 * @property {string} verdict
 * @property {string} [reason] why it was missed
 */

/** Ours, on one thread and on a pool. */
const OURS = {
  fresh: 'colmask',
  into: 'colmask, into out',
  pool: 'colmask, pool',
  poolInto: 'colmask, pool, into out',
}
/** Ours with relaxed SIMD, where the engine has it behind a flag only. */
const RELAXED = { fresh: 'colmask, relaxed SIMD', into: 'colmask, relaxed SIMD, into out' }

/** All results as one list, each with its case; without the points that only the charts show. */
function flat(results) {
  return results
    .filter(({ chartOnly }) => !chartOnly)
    .flatMap(({ cases }) => cases)
    .flatMap(({ wanted, measured }) => measured.map((entry) => ({ ...wanted, ...entry })))
}

const isMain = (share) => (entry) =>
  entry.op === 'maskedSoftmax' &&
  entry.mask === 'column' &&
  shapeText(entry.shape) === shapeText(MAIN.shape) &&
  entry.share === share

const find = (entries, where, name) =>
  entries.find((entry) => entry.name === name && entry.median !== undefined && where(entry))

/** median(over) / median(under), or undefined where either was not measured. */
function ratio(entries, where, over, under) {
  const [a, b] = [find(entries, where, over), find(entries, where, under)]
  return a && b && a.median / b.median
}

/** How often quicker than the peer; of several formulations of it, than its best. */
function timesFaster(entries, where, peers, ours) {
  const ratios = peers
    .map((peer) => ratio(entries, where, peer, ours))
    .filter((r) => r !== undefined)
  return ratios.length === 0 ? undefined : Math.min(...ratios)
}

/** The sentences for a target that was missed. */
const reasonFor = (target) => REASONS.find(([part]) => target.includes(part))?.[1]

const times = (value) => (value === undefined ? '' : `${value.toFixed(2)}x`)

/**
 * @param {string} target
 * @param {(ours: typeof OURS) => number | undefined} measure the ratio, for ours by these names
 * @param {number} wanted
 */
function outcome(target, measure, wanted, { atMost = false, remark = '' } = {}) {
  const value = measure(OURS)
  if (value === undefined) return { target, found: 'not measured', relaxed: '', verdict: '' }
  const found = `${times(value)}${remark}`
  const relaxed = times(measure(RELAXED))
  if (atMost ? value <= wanted : value >= wanted) {
    return { target, found, relaxed, verdict: 'reached' }
  }
  const gap = Math.abs(value / wanted - 1) * 100
  const side = atMost ? 'above' : 'below'
  const verdict = `**missed**, ${gap.toFixed(0)} % ${side} ${wanted}x`
  return { target, found, relaxed, verdict, reason: reasonFor(target) }
}

/** The worst ratio over PyTorch at any shape but 4x5, and where. */
function worstOverTorch(entries, peer, ours) {
  const groups = new Map()
  for (const entry of entries.filter(({ op }) => op === 'maskedSoftmax')) {
    const { shape, mask, share } = entry
    const where = `${shapeText(shape)}, ${mask} mask, ${percent(share)} masked`
    groups.set(where, [...(groups.get(where) ?? []), entry])
  }
  let worst
  for (const [where, group] of groups) {
    const value = where.startsWith('4x5') ? undefined : ratio(group, () => true, peer, ours)
    if (value !== undefined && !(worst?.value <= value)) worst = { value, where }
  }
  return worst
}

/**
 * @param {{ cases: { wanted: object, measured: import('./measure.mjs').Measured[] }[] }[]} results
 * @returns {Outcome[]}
 */
export function againstTargets(results) {
  const entries = flat(results)
  const half = isMain(0.5)
  const tiny = (entry) => shapeText(entry.shape) === '4x5' && entry.share === 0.5
  const randn = ({ op }) => op === 'randn'
  const torch = (threads) => `PyTorch, fill + softmax, ${threads}`
  const intoOut = 'PyTorch, unmasked softmax into out, 1 thread'
  const memcpy = 'memcpy, into out'

  /** Beside a peer that makes a new result; what ours into a given output would give in brackets. */
  const faster = (target, peers, wanted, [fresh, into] = ['fresh', 'into']) => {
    const given = timesFaster(entries, half, peers, OURS[into])
    const remark = given === undefined ? '' : ` (${times(given)} into out)`
    const measure = (ours) => timesFaster(entries, half, peers, ours[fresh])
    return outcome(target, measure, wanted, { remark })
  }
  const everywhere = (threads, kind) => {
    const worst = worstOverTorch(entries, torch(threads), OURS[kind])
    const remark = worst === undefined ? '' : ` at worst: ${worst.where}`
    const target = `PyTorch, the same, ${threads}, at every shape but 4x5: at least 2x faster`
    const measure = (ours) => worstOverTorch(entries, torch(threads), ours[kind])?.value
    return outcome(target, measure, 2, { remark })
  }
  return [
    faster('PyTorch, fill + softmax, 1 thread: at least 4x faster', [torch('1 thread')], 4),
    faster(
      'PyTorch, fill + softmax, all threads, beside the pool: at least 4x faster',
      [torch('all threads')],
      4,
      ['pool', 'poolInto'],
    ),
    everywhere('1 thread', 'fresh'),
    everywhere('all threads', 'pool'),
    outcome(
      'PyTorch, unmasked softmax into a given output, 1 thread: no slower',
      (ours) => ratio(entries, half, intoOut, ours.into),
      1,
    ),
    faster('tfjs-wasm, its best: at least 1.6x faster', both('tfjs-wasm'), 1.6),
    outcome(
      'tfjs-wasm, the same, its result left unread, ours into out: at least 1.6x faster',
      (ours) => ratio(entries, half, 'tfjs-wasm, add, result not read', ours.into),
      1.6,
    ),
    faster('onnxruntime-node, its best, 1 thread: at least 5x faster', both('onnxruntime-node'), 5),
    faster('jax-js, its best: at least 8x faster', both('jax-js'), 8),
    outcome(
      'memcpy of input to output: at most 4x its time (3x with relaxed SIMD)',
      (ours) => ratio(entries, half, ours.into, memcpy),
      4,
      { atMost: true },
    ),
    outcome(
      'memcpy, 90 % of columns masked: at most 2.5x its time',
      (ours) => ratio(entries, isMain(0.9), ours.into, memcpy),
      2.5,
      { atMost: true },
    ),
    outcome(
      'plain JavaScript, 4x5 (call overhead): no slower',
      (ours) => ratio(entries, tiny, 'plain JavaScript', ours.fresh),
      1,
    ),
    outcome(
      'one thread, beside the pool on all cores, into out: at least 1.3x faster',
      (ours) => ratio(entries, half, ours.into, ours.poolInto),
      1.3,
    ),
    outcome(
      'one thread, beside the pool on all cores, a new result: at least 1.3x faster',
      (ours) => ratio(entries, half, ours.fresh, ours.pool),
      1.3,
    ),
    outcome(
      'PyTorch, randn, 1 thread: at least 0.5 of its speed',
      (ours) => ratio(entries, randn, 'PyTorch, randn, 1 thread', ours.fresh),
      0.5,
    ),
  ]
}

/** Both ways of masking that a peer has. */
const both = (peer) => [`${peer}, where`, `${peer}, add`]
