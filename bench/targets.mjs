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
 * @property {string} verdict
 * @property {string} [reason] why it was missed
 */

const FRESH = 'colmask'
const INTO = 'colmask, into out'
const POOL = 'colmask, pool'

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

function outcome(target, value, wanted, { atMost = false, remark = '' } = {}) {
  if (value === undefined) return { target, found: 'not measured', verdict: '' }
  const found = `${value.toFixed(2)}x${remark}`
  if (atMost ? value <= wanted : value >= wanted) return { target, found, verdict: 'reached' }
  const gap = Math.abs(value / wanted - 1) * 100
  const side = atMost ? 'above' : 'below'
  const verdict = `**missed**, ${gap.toFixed(0)} % ${side} ${wanted}x`
  return { target, found, verdict, reason: reasonFor(target) }
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
  const torch = (threads) => `PyTorch, fill + softmax, ${threads}`
  const intoOut = 'PyTorch, unmasked softmax into out, 1 thread'
  const memcpy = 'memcpy, into out'

  /** Beside a peer that makes a new result; what ours into a given output would give in brackets. */
  const faster = (target, peers, wanted, ours = FRESH) => {
    const into = timesFaster(entries, half, peers, `${ours}, into out`)
    const remark = into === undefined ? '' : ` (${into.toFixed(2)}x into out)`
    return outcome(target, timesFaster(entries, half, peers, ours), wanted, { remark })
  }
  const everywhere = (threads, ours) => {
    const worst = worstOverTorch(entries, torch(threads), ours)
    const remark = worst === undefined ? '' : ` at worst: ${worst.where}`
    const target = `PyTorch, the same, ${threads}, at every shape but 4x5: at least 2x faster`
    return outcome(target, worst?.value, 2, { remark })
  }
  const pooled = () => {
    const into = ratio(entries, half, INTO, `${POOL}, into out`)
    const remark = into === undefined ? '' : ` (${into.toFixed(2)}x into out)`
    const target = 'one thread, beside the pool on all cores: at least 1.3x faster'
    return outcome(target, ratio(entries, half, FRESH, POOL), 1.3, { remark })
  }
  return [
    faster('PyTorch, fill + softmax, 1 thread: at least 4x faster', [torch('1 thread')], 4),
    faster(
      'PyTorch, fill + softmax, all threads, beside the pool: at least 4x faster',
      [torch('all threads')],
      4,
      POOL,
    ),
    everywhere('1 thread', FRESH),
    everywhere('all threads', POOL),
    outcome(
      'PyTorch, unmasked softmax into a given output, 1 thread: no slower',
      ratio(entries, half, intoOut, INTO),
      1,
    ),
    faster('tfjs-wasm, its best: at least 1.6x faster', both('tfjs-wasm'), 1.6),
    outcome(
      'tfjs-wasm, the same, its result left unread, ours into out: at least 1.6x faster',
      ratio(entries, half, 'tfjs-wasm, add, result not read', INTO),
      1.6,
    ),
    faster('onnxruntime-node, its best, 1 thread: at least 5x faster', both('onnxruntime-node'), 5),
    faster('jax-js, its best: at least 8x faster', both('jax-js'), 8),
    outcome(
      'memcpy of input to output: at most 4x its time (3x with relaxed SIMD)',
      ratio(entries, half, INTO, memcpy),
      4,
      { atMost: true },
    ),
    outcome(
      'memcpy, 90 % of columns masked: at most 2.5x its time',
      ratio(entries, isMain(0.9), INTO, memcpy),
      2.5,
      { atMost: true },
    ),
    outcome(
      'plain JavaScript, 4x5 (call overhead): no slower',
      ratio(entries, tiny, 'plain JavaScript', FRESH),
      1,
    ),
    pooled(),
    outcome(
      'PyTorch, randn, 1 thread: at least 0.5 of its speed',
      ratio(entries, ({ op }) => op === 'randn', 'PyTorch, randn, 1 thread', FRESH),
      0.5,
    ),
  ]
}

/** Both ways of masking that a peer has. */
const both = (peer) => [`${peer}, where`, `${peer}, add`]
