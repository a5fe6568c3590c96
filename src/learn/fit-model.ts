import { checkInteger, checkOptions, rangeError } from '../errors.js'
import { type AbortSignalLike, throwIfAborted } from '../host/abort-signal.js'
import { now } from '../host/clock.js'
import { availableThreads } from '../host/threads.js'
import { type Work, withGrace, workInTurns } from '../host/work.js'
import type { Table } from '../table/index.js'
import type { Cells } from './cells/cells.js'
import { encodeInPieces } from './cells/encode.js'
import { type LearnedColumn, learnedOnly, surveyColumn } from './cells/learned-column.js'
import { drawFolds } from './ensemble/draw-folds.js'
import { fitEnsemble, type Judged } from './ensemble/fit-ensemble.js'
import type { FittedExpert } from './ensemble/fit-expert.js'
import { fitExperts } from './ensemble/fit-experts.js'
import {
  type Budget,
  type FitPlan,
  graceAfter,
  PRIOR_SHARE,
  planFit,
  TRAINING_SHARE,
} from './ensemble/plan-fit.js'
import { type FitProgress, ProgressMeter } from './ensemble/progress-meter.js'
import { findPrior } from './gaussian/fit-gaussian.js'
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
  const meter = new ProgressMeter(plan, options.onProgress ?? (() => undefined))
  const deadline = (share: number) => meter.start + 1000 * plan.seconds * share
  const stop = (share: number) => () => finish?.aborted === true || now() >= deadline(share)
  throwIfAborted(signal)
  const look = lookAt(table, plan, seed)
  const { columns, learned, cells, folds } = await workInTurns(look, { signal })
  const warnings = warningsOf(columns)
  if (folds === undefined) return nothingLearned(columns, cells, warnings)
  const search = { signal, stop: stop(PRIOR_SHARE) }
  const prior = await workInTurns(findPrior(cells, seed), search)
  const task = { cells, folds, seed, prior, plan, threads, signal, finish, meter }
  const fitted = await fitExperts(task)
  const rest = finishing(cells, learned, fitted, folds, () => graceAfter(now() - meter.start))
  const turns = { signal, stop: stop(TRAINING_SHARE) }
  const { ensemble, quality, influence } = await workInTurns(rest, turns)
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
  return { columns, quality, ensemble, influence, history, warnings }
}

/** Looks at the columns, and draws which cells are held back; none if there is nothing to learn. */
function* lookAt(table: Table, { members, heldBack }: FitPlan, seed: number): Work<Looked> {
  const columns: LearnedColumn[] = []
  for (const column of table.columns) {
    columns.push(surveyColumn(column))
    yield
  }
  const learned = learnedOnly(columns)
  const given = learned.map(({ name }) => table.column(name))
  const cells = yield* encodeInPieces(table.rows, given, learned)
  const folds = learned.length < 2 ? undefined : drawFolds(cells, members, heldBack, seed)
  return { columns, learned, cells, folds }
}

interface Looked {
  readonly columns: readonly LearnedColumn[]
  readonly learned: readonly LearnedColumn[]
  readonly cells: Cells
  readonly folds: Uint8Array | undefined
}

/** What follows training. */
function* finishing(
  cells: Cells,
  learned: readonly LearnedColumn[],
  fitted: readonly FittedExpert[],
  folds: Uint8Array,
  grace: () => number,
): Work<Judged & { influence: Float32Array }> {
  const judged = yield* withGrace(grace(), fitEnsemble(cells, learned, fitted, folds))
  const influence = yield* withGrace(grace(), measureInfluence(cells, judged.ensemble))
  return { ...judged, influence }
}

function threadsByDefault(): number {
  return typeof SharedArrayBuffer === 'undefined' ? 1 : availableThreads()
}
