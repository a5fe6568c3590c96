import { checkInteger, checkOptions, rangeError, rangeErrorIn } from '../errors.js'
import type { AbortSignalLike } from '../host/abort-signal.js'
import { workInTurns } from '../host/work.js'
import type { Table } from '../table/index.js'
import type { TrainProgress } from './attention/train-attention.js'
import { beginFit } from './begin-fit.js'
import { Streams } from './cells/streams.js'
import { MOST_DRAWS } from './draws/drawn-ranges.js'
import { endFit } from './end-fit.js'
import { predictForAveraging } from './ensemble/averaging-gain.js'
import { judgedBy } from './ensemble/draw-folds.js'
import { finalJob, judgeJob } from './ensemble/expert-jobs.js'
import { fitExpert } from './ensemble/fit-expert.js'
import type { Budget } from './ensemble/plan-fit.js'
import {
  type ExpertName,
  expertFromBytes,
  expertToBytes,
  markOfPrepared,
} from './file/expert-file.js'
import { modelToBytes } from './file/model-file.js'
import { type PreparedFit, sourceOf } from './model/prepared-fit.js'

export { preparedFromBytes, preparedToBytes } from './file/prepared-file.js'
export type { PreparedFit } from './model/prepared-fit.js'

/**
 * A fit that many processes do together, each expert by itself: `prepareFit`, then `fitPart` for each that judges and,
 * as soon as there is the one that judged before it, for each that fills; `stackParts` makes of them the very bytes that
 * `ColumnModel.fit` comes to.
 */
export interface PrepareOptions {
  /** 0 by default. */
  readonly seed?: number
  /** 'balanced' by default; no seconds, since the time that there is would decide what is fitted. */
  readonly budget?: Exclude<Budget, number>
  readonly signal?: AbortSignalLike
}

/** How an expert is fitted. */
export interface PartOptions {
  /** Of an expert that fills: the bytes of the one that judged before it, see `judgeBefore`. */
  readonly judge?: Uint8Array
  readonly signal?: AbortSignalLike
  readonly onProgress?: (progress: TrainProgress) => void
}

/** How parts become a model. */
export interface StackOptions {
  /** See `FitOptions.draws`. */
  readonly draws?: number
  readonly signal?: AbortSignalLike
}

/** @throws RangeError if a budget is none that gives the same model wherever it is fitted */
export function checkBudget(fn: string, budget: unknown): void {
  if (budget !== 'fast' && budget !== 'balanced' && budget !== 'best') {
    throw rangeError(fn, "budget 'fast', 'balanced' or 'best'", budget)
  }
}

/**
 * What comes before experts.
 *
 * @throws RangeError as `ColumnModel.fit` does, and for a budget in seconds
 */
export async function prepareFit(table: Table, options: PrepareOptions = {}): Promise<PreparedFit> {
  const fn = 'prepareFit'
  checkOptions(fn, options, ['seed', 'budget', 'signal'])
  const { seed = 0, budget = 'balanced', signal } = options
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  checkBudget(fn, budget)
  return beginFit(table, { seed, budget, signal })
}

/** How many experts judge, and how many fill: 0 where there is nothing to learn. */
export function experts({ plan, found }: PreparedFit): { judges: number; finals: number } {
  if (found === undefined) return { judges: 0, finals: 0 }
  return { judges: plan.members, finals: Math.min(plan.finals, plan.members) }
}

/** Which expert has to be fitted before that of a number; undefined for those that judge. */
export function judgeBefore(prepared: PreparedFit, index: number): number | undefined {
  const { judges } = experts(prepared)
  return index < judges ? undefined : index - judges
}

/**
 * Fits one expert, as bytes.
 *
 * @param index from 0: those that judge, then those that fill
 * @throws RangeError if there is no such expert, or the bytes of the one before it are not whole, or others
 */
export async function fitPart(
  prepared: PreparedFit,
  index: number,
  { judge, signal, onProgress }: PartOptions = {},
): Promise<Uint8Array> {
  const fn = 'fitPart'
  const { judges, finals } = experts(prepared)
  const { found, seed } = prepared
  if (found === undefined) throw rangeErrorIn(fn, 'a fit with something to learn', 'none')
  checkInteger(fn, 'index', index, 0, judges + finals - 1)
  const source = sourceOf(prepared, found)
  const before = judgeBefore(prepared, index)
  const { stream, input } =
    before === undefined
      ? judgeJob(source, index)
      : finalJob(source, before, readJudge(fn, prepared, before, judge))
  const turns = { signal, ...(onProgress !== undefined && { tell: onProgress }) }
  const streams = new Streams(seed)
  const fitted = await workInTurns(fitExpert(input, streams.of(stream)), turns)
  const name = nameOf(prepared, index)
  if (before !== undefined || judges === 1) return expertToBytes(prepared, name, fitted)
  // Here, since it is done beside others; `stackParts` is not.
  const { cells, folds } = source
  const asking = predictForAveraging(fitted.expert, cells, judgedBy(folds, 0), streams)
  const averaging = await workInTurns(asking, { signal })
  return expertToBytes(prepared, name, { ...fitted, averaging })
}

function readJudge(fn: string, prepared: PreparedFit, index: number, bytes?: Uint8Array) {
  if (bytes === undefined) throw rangeErrorIn(fn, `the bytes of judge ${index}`, 'none')
  return expertFromBytes(fn, prepared, markOfPrepared(prepared), { role: 'judge', index }, bytes)
}

function nameOf(prepared: PreparedFit, index: number): ExpertName {
  const before = judgeBefore(prepared, index)
  return before === undefined ? { role: 'judge', index } : { role: 'final', index: before }
}

/**
 * Weighs the experts, and judges them.
 *
 * @param parts what `fitPart` gave for each index
 * @returns the model's bytes, of which `ColumnModel.fromBytes` makes one
 * @throws RangeError if a part is missing, not whole, or of another expert or fit
 */
export async function stackParts(
  prepared: PreparedFit,
  parts: readonly Uint8Array[],
  options: StackOptions = {},
): Promise<Uint8Array> {
  const fn = 'stackParts'
  checkOptions(fn, options, ['draws', 'signal'])
  const { draws = 0, signal } = options
  checkInteger(fn, 'draws', draws, 0, MOST_DRAWS)
  const { judges, finals } = experts(prepared)
  if (parts.length !== judges + finals) {
    throw rangeError(fn, `${judges + finals} experts`, parts.length)
  }
  const mark = markOfPrepared(prepared)
  const fitted = parts.map((bytes, index) =>
    expertFromBytes(fn, prepared, mark, nameOf(prepared, index), bytes),
  )
  const ending = { draws, signal }
  const model = await endFit(prepared, fitted.slice(0, judges), fitted.slice(judges), ending)
  return modelToBytes(model)
}
