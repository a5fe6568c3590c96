import { checkInteger, checkOptions, typeError } from '../errors.js'
import { type AbortSignalLike, checkSignal } from '../host/abort-signal.js'
import { now } from '../host/clock.js'
import { availableThreads, canShareMemory } from '../host/threads.js'
import type { Table } from '../table/index.js'
import { beginFit, sizeOf } from './begin-fit.js'
import { slotsOf } from './cells/encode.js'
import { learnedOnly, surveyColumn } from './cells/learned-column.js'
import { MOST_DRAWS } from './draws/drawn-models.js'
import { endFit } from './end-fit.js'
import { costOfFit, type FitCost, lanesFor } from './ensemble/cost-of-fit.js'
import { fitExperts, fitFinals } from './ensemble/fit-experts.js'
import { type Budget, graceAfter, planFit, TRAINING_SHARE } from './ensemble/plan-fit.js'
import { type FitProgress, ProgressMeter } from './ensemble/progress-meter.js'
import type { FittedModel } from './model/fitted-model.js'
import { planOf, sourceOf } from './model/prepared-fit.js'

/** How to fit. */
export interface FitOptions {
  /** 0 by default. The same seed gives the same model, on any number of threads. */
  readonly seed?: number
  /** 'balanced' by default; a number is seconds, and gives what it gives. */
  readonly budget?: Budget
  /**
   * How many models to draw by are fitted at once, after all else and beyond the budget, and kept in `toBytes`: 0 to
   * 1000, 0 by default. Without them `impute({ draws })` fits one for each draw when it is asked for, to at most 10,000
   * rows of the table, which the model therefore holds in memory; a file does not, and draws by what was kept alone.
   * Each takes about as long, in a draw or here, and some kilobytes for each column and 1,000 rows.
   */
  readonly draws?: number
  /** Threads that train; by default as many as the machine runs at once, where it shares memory. */
  readonly threads?: number
  /** Called every few steps of training. */
  readonly onProgress?: (progress: FitProgress) => void
  /** Ends the fit at once: `fit` throws its reason. */
  readonly signal?: AbortSignalLike
  /** Ends training: `fit` goes on with the best so far. */
  readonly finish?: AbortSignalLike
}

const OPTIONS = ['seed', 'budget', 'draws', 'threads', 'onProgress', 'signal', 'finish']

/** See `ColumnModel.fit`. */
export async function fitModel(table: Table, options: FitOptions): Promise<FittedModel> {
  const fn = 'fit'
  checkOptions(fn, options, OPTIONS)
  const { seed = 0, budget = 'balanced', draws = 0, signal, finish } = options
  const { threads = threadsByDefault() } = options
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  checkInteger(fn, 'draws', draws, 0, MOST_DRAWS)
  checkInteger(fn, 'threads', threads, 1)
  checkSignal(fn, signal)
  checkSignal(fn, finish, 'finish')
  if (!['undefined', 'function'].includes(typeof options.onProgress)) {
    throw typeError(fn, 'onProgress must be a function', options.onProgress)
  }
  const start = now()
  const seconds = typeof budget === 'number' ? budget : Number.POSITIVE_INFINITY
  const isTime = (share: number) => now() >= start + 1000 * seconds * share
  const stop = (share: number) => () => finish?.aborted === true || isTime(share)
  const prepared = await beginFit(table, { seed, budget, signal, stop })
  const { found, plan } = prepared
  const grace = () => graceAfter(now() - start, Number.isFinite(seconds))
  const ending = { draws, signal, stop: stop(TRAINING_SHARE), grace }
  if (found === undefined) return endFit(prepared, [], [], ending)
  const source = sourceOf(prepared, found)
  const lanes = lanesFor(sizeOf(source.cells), plan, threads)
  const meter = new ProgressMeter(plan, options.onProgress ?? (() => undefined), start)
  const task = { ...source, seed, threads: lanes, signal, finish, meter }
  const fitted = await fitExperts(task)
  const finals = await fitFinals(task, fitted)
  return endFit(prepared, fitted, finals, ending)
}

/**
 * What `fitModel` will take.
 *
 * @throws RangeError if an option is out of range
 */
export function costOfModel(table: Table, options: FitOptions): FitCost {
  checkOptions('cost', options, OPTIONS)
  const { draws = 0, threads = threadsByDefault() } = options
  checkInteger('cost', 'draws', draws, 0, MOST_DRAWS)
  checkInteger('cost', 'threads', threads, 1)
  const plan = planFit(table.rows, options.budget)
  const learned = learnedOnly(table.columns.map(surveyColumn))
  if (learned.length < 2) return { seconds: 0, bytes: 0, fits: true }
  const given = learned.reduce((sum, { name }) => sum + table.column(name).given, 0)
  const holes = 1 - given / (learned.length * table.rows)
  const size = { rows: table.rows, slots: slotsOf(learned), holes }
  const cost = costOfFit(size, planOf(plan, size), threads)
  return { ...cost, seconds: Math.min(cost.seconds, plan.seconds) }
}

function threadsByDefault(): number {
  return canShareMemory() ? availableThreads() : 1
}
