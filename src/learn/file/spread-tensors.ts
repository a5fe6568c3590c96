import type { Slots } from '../cells/slots.js'
import { MORE_FEATURES, STEPS, TREES, toStep, WIDTH } from '../spread/level-trees.js'
import { REGRESSORS } from '../spread/scale.js'
import { CALIBRATED, type ColumnSpread, POOL, Spreads } from '../spread/spreads.js'
import { packTrees, unpackTrees } from '../trees/packed-trees.js'
import type { NamedTensor } from './safetensors.js'
import type { Tensors } from './tensors.js'

/** Coefficients, their covariance, limits of regressors, the largest scale, and the trees' trust. */
const SCALE = REGRESSORS + REGRESSORS ** 2 + 2 * REGRESSORS + 2
/** Far beyond what standardised cells, and logarithms of scales, come to. */
const MOST = 1e9
const FINITE: [number, number] = [-3.5e38, 3.5e38]

/** Adds what is known of single cells' errors to the tensors of a file: of a column that has none, empty ones. */
export function putSpreads(tensors: Map<string, NamedTensor>, { columns, trees }: Spreads): void {
  for (const [c, spread] of columns.entries()) {
    const put = (name: string, data: NamedTensor['data']) =>
      tensors.set(`errors.${c}.${name}`, { shape: [data.length], data })
    put('scale', spread === undefined ? new Float64Array(0) : scaleTo(spread))
    put('pool', spread?.pool ?? new Float32Array(0))
    put('calibration', spread?.calibration ?? new Float32Array(0))
  }
  const packed = packTrees(trees.nodes, trees.roots, () => WIDTH)
  const values = Int16Array.from(packed.values, toStep)
  for (const [name, data] of Object.entries({ ...packed, values })) {
    tensors.set(`errors.trees.${name}`, { shape: [data.length], data })
  }
}

function scaleTo({ scale: { coefficients, covariance, limits, most }, trust }: ColumnSpread) {
  return Float64Array.from([...coefficients, ...covariance, ...limits, most, trust])
}

/**
 * What is known of single cells' errors.
 *
 * @throws RangeError if anything in it is not what it should be
 */
export function takeSpreads(tensors: Tensors, slots: Slots): Spreads {
  const columns = slots.levels.map((_, c) => takeColumn(tensors, `errors.${c}`, slots.isNumber(c)))
  const name = (part: string) => `errors.trees.${part}`
  const features = slots.count + MORE_FEATURES
  const feature = tensors.take(name('feature'), Int16Array, [-1])
  const strange = feature.find((f) => !(f >= -1 && f < features))
  if (strange !== undefined) {
    tensors.fail(name('feature'), `of features from 0 to ${features - 1}, or -1`, strange)
  }
  const questions = feature.filter((f) => f >= 0).length
  const threshold = tensors.takeNumbers(name('threshold'), Float32Array, [questions], FINITE)
  const leaves = tensors.takeNumbers(name('values'), Int16Array, [-1], [-STEPS, STEPS])
  const roots = tensors.take(name('roots'), Int32Array, [slots.columns * TREES])
  for (const [c, column] of columns.entries()) {
    const own = roots.subarray(c * TREES, (c + 1) * TREES)
    const there = own.filter((root) => root !== -1).length
    if (there > 0 && (there < TREES || column === undefined)) {
      tensors.fail(name('roots'), `of ${TREES} trees, or none, for each column`, there)
    }
  }
  const values = Float32Array.from(leaves, (step) => step / STEPS)
  const nodes = unpackTrees({ feature, threshold, values, roots }, () => WIDTH)
  if (nodes === undefined) {
    tensors.fail(name('feature'), 'of whole trees, one after another', 'others')
  }
  return new Spreads(columns, { nodes, roots })
}

function takeColumn(tensors: Tensors, name: string, isNumber: boolean): ColumnSpread | undefined {
  const all = tensors.takeNumbers(`${name}.scale`, Float64Array, [-1], [-MOST, MOST])
  const isThere = all.length > 0
  if (isThere && (all.length !== SCALE || !isNumber)) {
    tensors.fail(`${name}.scale`, `of ${isNumber ? SCALE : 0} numbers`, all.length)
  }
  const size = (count: number) => [isThere ? count : 0]
  const pool = tensors.takeNumbers(`${name}.pool`, Float32Array, size(POOL), [-MOST, MOST])
  const calibration = tensors.takeNumbers(
    `${name}.calibration`,
    Float32Array,
    size(CALIBRATED),
    [0, 1],
  )
  for (const [part, values] of [
    ['pool', pool],
    ['calibration', calibration],
  ] as const) {
    if (values.some((value, i) => value < (values[i - 1] ?? value))) {
      tensors.fail(`${name}.${part}`, 'in order', 'another order')
    }
  }
  if (!isThere) return undefined
  const squares = REGRESSORS + REGRESSORS ** 2
  const covariance = all.subarray(REGRESSORS, squares)
  const limits = all.subarray(squares, -2)
  const trust = all[SCALE - 1] as number
  if (!(trust >= 0 && trust <= 1)) tensors.fail(`${name}.scale`, 'with a trust from 0 to 1', trust)
  const most = all[SCALE - 2] as number
  if (!(most > 0)) tensors.fail(`${name}.scale`, 'with a largest scale above 0', most)
  const scale = { coefficients: all.subarray(0, REGRESSORS), covariance, limits, most }
  return { scale, pool, trust, calibration }
}
