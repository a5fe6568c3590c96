import { type Checks, objectOf, oneOf, that, whole } from '../../check.js'
import { rangeError } from '../../errors.js'
import { LOOKED_AT } from '../ensemble/averaging-gain.js'
import { judgedBy } from '../ensemble/draw-folds.js'
import { PREDICTORS } from '../ensemble/expert.js'
import type { FittedExpert } from '../ensemble/fit-expert.js'
import type { PreparedFit } from '../model/prepared-fit.js'
import { putExpert, takeExpert } from './expert-tensors.js'
import { VERSION } from './model-header.js'
import { markOf, type PartHeader, partFromBytes, partToBytes } from './part-file.js'
import { preparedFile } from './prepared-file.js'
import type { NamedTensor } from './safetensors.js'

/** Which expert of a fit it is: one that judges, or one that fills. */
export interface ExpertName {
  readonly role: 'judge' | 'final'
  /** From 0, of its role. */
  readonly index: number
}

interface ExpertHeader extends PartHeader, ExpertName {
  /** The mark of the prepared fit. */
  readonly of: string
  /** See `FittedExpert`. */
  readonly best: number
  readonly restarts: number
}

const CHECKS: Checks<ExpertHeader> = {
  part: oneOf('expert'),
  version: oneOf(VERSION),
  role: oneOf('judge', 'final'),
  index: whole(0),
  of: that('a checksum', (value) => typeof value === 'string' && /^[0-9a-f]{8}$/.test(value)),
  best: whole(0),
  restarts: whole(0),
}
const isHeader = objectOf(CHECKS)

const HISTORY = 'history'
const OUT_OF_FOLD = 'outOfFold'
const AVERAGING = 'averaging'
const PREFIX = 'expert'

/** What experts of a prepared fit know it by. */
export function markOfPrepared(prepared: PreparedFit): string {
  return markOf(preparedFile(prepared))
}

/** Whether an expert will be asked again: those that judge are not, where others fill. */
function isAsked({ plan }: PreparedFit, role: ExpertName['role']): boolean {
  return role === 'final' || plan.finals === 0
}

/**
 * A fitted expert as bytes: of its predictions those of the cells that it is judged by. One that judges has been asked
 * all that there is to ask, and is written without its trees, which are most of it.
 */
export function expertToBytes(
  prepared: PreparedFit,
  { role, index }: ExpertName,
  { expert, outOfFold, history, best, restarts, averaging = [] }: FittedExpert,
): Uint8Array {
  const { slots } = prepared.hashed.cells
  const tensors = new Map<string, NamedTensor>()
  putExpert(tensors, expert, slots, PREFIX, !isAsked(prepared, role))
  // As numbers, since what was not measured is NaN, which JSON has not.
  const course = history.map(({ step, steps, loss, heldBack }) => [step, steps, loss, heldBack])
  tensors.set(HISTORY, { shape: [history.length, 4], data: Float64Array.from(course.flat()) })
  const judged = outOfFold.length > 0 ? judgedSlots(prepared, index) : []
  const said = new Float32Array(outOfFold.length * judged.length)
  for (const [p, values] of outOfFold.entries()) {
    for (const [i, s] of judged.entries()) said[p * judged.length + i] = values[s] as number
  }
  tensors.set(OUT_OF_FOLD, { shape: [outOfFold.length, judged.length], data: said })
  const looks = averaging.map((values) => values.length)
  const asked = new Float32Array(looks.reduce((sum, length) => sum + length, 0))
  for (const [p, values] of averaging.entries()) asked.set(values, p * values.length)
  tensors.set(AVERAGING, { shape: [looks.length, looks[0] ?? 0], data: asked })
  const of = markOfPrepared(prepared)
  const header: ExpertHeader = { part: 'expert', version: VERSION, role, index, of, best, restarts }
  return partToBytes({ header, tensors })
}

/**
 * What `expertToBytes` made bytes of; slots of cells that it is not judged by are zeros.
 *
 * @param mark of the prepared fit: see `markOfPrepared`
 * @throws RangeError if the bytes are those of another expert or of another fit, or damaged
 */
export function expertFromBytes(
  fn: string,
  prepared: PreparedFit,
  mark: string,
  { role, index }: ExpertName,
  bytes: Uint8Array,
): FittedExpert {
  const part = partFromBytes<ExpertHeader>(fn, 'expert', bytes, isHeader)
  const { header, tensors } = part
  const { best, restarts } = header
  if (header.of !== mark) throw rangeError(fn, `an expert of the prepared fit ${mark}`, header.of)
  if (header.role !== role || header.index !== index) {
    throw rangeError(fn, `${role} ${index}`, `${header.role} ${header.index}`)
  }
  const { plan, hashed } = prepared
  const { rows, slots } = hashed.cells
  const shape = { ...plan.train.shape, levels: slots.levels }
  const expert = takeExpert(tensors, PREFIX, slots, shape, VERSION, !isAsked(prepared, role))
  const course = tensors.take(HISTORY, Float64Array, [-1, 4])
  const history = Array.from({ length: course.length / 4 }, (_, i) => {
    const [step = 0, steps = 0, loss = 0, heldBack = 0] = course.subarray(4 * i, 4 * i + 4)
    return { step, steps, loss, heldBack }
  })
  const judged = role === 'judge' ? judgedSlots(prepared, index) : []
  const predictors = judged.length > 0 ? PREDICTORS.length : 0
  const said = tensors.take(OUT_OF_FOLD, Float32Array, [predictors, judged.length])
  const asks = role === 'judge' && plan.members > 1
  const each = asks ? Math.min(rows, LOOKED_AT) * slots.count : 0
  const asked = tensors.take(AVERAGING, Float32Array, [asks ? PREDICTORS.length : 0, each])
  tensors.finish()
  const averaging = PREDICTORS.map((_, p) => asked.subarray(p * each, (p + 1) * each))
  const outOfFold = Array.from({ length: predictors }, (_, p) => {
    const values = new Float32Array(rows * slots.count)
    for (const [i, s] of judged.entries()) values[s] = said[p * judged.length + i] as number
    return values
  })
  const fitted = { expert, outOfFold, history, best, restarts }
  return asks ? { ...fitted, averaging } : fitted
}

/** Where the slots are of the cells that an expert is judged by, in [rows, slots]. */
function judgedSlots({ hashed, folds }: PreparedFit, member: number): number[] {
  const { slots } = hashed.cells
  const found: number[] = []
  for (const [i, isJudged] of judgedBy(folds, member).entries()) {
    if (isJudged === 0) continue
    const c = i % slots.columns
    const row = ((i - c) / slots.columns) * slots.count
    for (let s = slots.start(c); s < slots.end(c); s++) found.push(row + s)
  }
  return found
}
