import { checkInteger, checkOptions, rangeError } from '../errors.js'
import { pause } from '../host/clock.js'
import { availableThreads } from '../host/threads.js'
import type { Table } from '../table/index.js'
import { encode, typicalSlots } from './cells/encode.js'
import { learnedOnly, surveyColumn } from './cells/learned-column.js'
import { inOrderOfHashes } from './cells/row-hashes.js'
import { Streams } from './cells/streams.js'
import { cutFolds, drawFolds } from './ensemble/draw-folds.js'
import { fitEnsemble } from './ensemble/fit-ensemble.js'
import { type AbortSignalLike, fitExperts, throwIfAborted } from './ensemble/fit-experts.js'
import { type Budget, planFit } from './ensemble/plan-fit.js'
import { type FitProgress, ProgressMeter } from './ensemble/progress-meter.js'
import { fitGaussianWithPrior } from './gaussian/fit-gaussian.js'
import { type FittedModel, nothingLearned, warningsOf } from './model/fitted-model.js'
import { measureInfluence } from './uses/measure-influence.js'

/** How to fit. */
export interface FitOptions {
  /** 0 by default. The same seed gives the same model, on any number of threads. */
  readonly seed?: number
  /** 'balanced' by default; a number is seconds, and gives what it gives. */
  readonly budget?: Budget
  /** Threads that train; by default as many as the machine runs at once, where it shares memory. */
  readonly threads?: number
  /** Called every few steps of training. */
  readonly onProgress?: (progress: FitProgress) => void
  /** Ends the fit at once: `fit` throws its reason. */
  readonly signal?: AbortSignalLike
  /** Ends training: `fit` goes on with the best so far. */
  readonly finish?: AbortSignalLike
}

const OPTIONS = ['seed', 'budget', 'threads', 'onProgress', 'signal', 'finish']

/** See `ColumnModel.fit`. */
export async function fitModel(table: Table, options: FitOptions): Promise<FittedModel> {
  const fn = 'fit'
  checkOptions(fn, options, OPTIONS)
  const { seed = 0, threads = threadsByDefault(), signal, finish } = options
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  checkInteger(fn, 'threads', threads, 1)
  const plan = planFit(table.rows, options.budget)
  if (table.rows === 0) throw rangeError(fn, 'a table with at least one row', 'none')
  throwIfAborted(signal)
  const columns = table.columns.map(surveyColumn)
  const learned = learnedOnly(columns)
  const warnings = warningsOf(columns)
  const given = learned.map(({ name }) => table.column(name))
  const hashed = inOrderOfHashes(encode(table.rows, given, learned))
  const { cells } = hashed
  if (learned.length < 2) return nothingLearned(columns, cells, warnings)
  const streams = new Streams(seed)
  const typical = typicalSlots(learned)
  const limits = cutFolds(hashed, plan.members, plan.shares, streams.seedOf('folds'))
  const folds = drawFolds(hashed, limits, streams.seedOf('folds'))
  const meter = new ProgressMeter(plan, options.onProgress ?? (() => undefined))
  await pause()
  throwIfAborted(signal)
  const { prior } = fitGaussianWithPrior(cells, { seed: streams.seedOf('prior') })
  await pause()
  throwIfAborted(signal)
  const task = { cells, folds, typical, seed, prior, plan, threads, signal, finish, meter }
  const fitted = await fitExperts(task)
  const { ensemble, quality } = fitEnsemble(cells, learned, typical, fitted, folds, streams)
  const restarts = fitted.reduce((sum, expert) => sum + expert.restarts, 0)
  if (restarts > 0) warnings.push(`training diverged ${restarts} times and was begun again, slower`)
  const history = fitted.flatMap((expert, i) =>
    expert.history.map(({ step, loss, heldBack }) => ({
      expert: i,
      step,
      loss,
      heldBackError: heldBack,
    })),
  )
  const influence = measureInfluence(cells, ensemble, streams.open('influence'))
  const fittedOn = { seed, prior, limits, hashes: hashed.hashes }
  return { columns, quality, ensemble, fittedOn, influence, history, warnings }
}

function threadsByDefault(): number {
  return typeof SharedArrayBuffer === 'undefined' ? 1 : availableThreads()
}
