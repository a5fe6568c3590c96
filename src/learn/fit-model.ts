import { checkInteger, checkOptions, rangeError } from '../errors.js'
import { type AbortSignalLike, throwIfAborted } from '../host/abort-signal.js'
import { now } from '../host/clock.js'
import { availableThreads } from '../host/threads.js'
import { type Work, withGrace, workInTurns } from '../host/work.js'
import type { Table } from '../table/index.js'
import type { Cells } from './cells/cells.js'
import { encodeInPieces, slotsOf, typicalSlots } from './cells/encode.js'
import { type LearnedColumn, learnedOnly, surveyColumn } from './cells/learned-column.js'
import { type HashedCells, inOrderOfHashes } from './cells/row-hashes.js'
import { Streams } from './cells/streams.js'
import { decideCodes } from './codes/decide-codes.js'
import { DrawnModels } from './draws/drawn-models.js'
import {
  costOfFit,
  type FitCost,
  type FitSize,
  lanesFor,
  MOST_BYTES,
} from './ensemble/cost-of-fit.js'
import { cutFolds, drawFolds, limitsOf } from './ensemble/draw-folds.js'
import { fitEnsemble } from './ensemble/fit-ensemble.js'
import { fitExperts, fitFinals } from './ensemble/fit-experts.js'
import { isTiny, leaveOut, tinyEnsemble, tinyPlan } from './ensemble/fit-tiny.js'
import {
  type Budget,
  type FitPlan,
  graceAfter,
  PRIOR_SHARE,
  planFit,
  planForColumns,
  TRAINING_SHARE,
} from './ensemble/plan-fit.js'
import { type FitProgress, ProgressMeter } from './ensemble/progress-meter.js'
import { findPrior } from './gaussian/fit-gaussian.js'
import { betterRules } from './model/better-rules.js'
import { type FittedModel, nothingLearned, warningsOf } from './model/fitted-model.js'
import { findRules } from './rules/find-rules.js'
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

/** Of the seconds that there are, what rules may be looked for in. */
const RULES_SHARE = 0.1
const OPTIONS = ['seed', 'budget', 'threads', 'onProgress', 'signal', 'finish']

/** See `ColumnModel.fit`. */
export async function fitModel(table: Table, options: FitOptions): Promise<FittedModel> {
  const fn = 'fit'
  checkOptions(fn, options, OPTIONS)
  const { seed = 0, threads = threadsByDefault(), signal, finish } = options
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  checkInteger(fn, 'threads', threads, 1)
  const asked = planFit(table.rows, options.budget)
  if (table.rows === 0) throw rangeError(fn, 'a table with at least one row', 'none')
  const start = now()
  const isTime = (share: number) => now() >= start + 1000 * asked.seconds * share
  const stop = (share: number) => () => finish?.aborted === true || isTime(share)
  throwIfAborted(signal)
  const streams = new Streams(seed)
  const { plan, columns, learned, hashed, limits, folds } = await workInTurns(
    lookAt(table, asked, streams),
    { signal },
  )
  const { cells } = hashed
  const warnings = warningsOf(columns)
  if (learned.length < 2) return nothingLearned(columns, cells, warnings)
  const size = sizeOf(cells)
  checkMemory(costOfFit(size, plan, 1), cells)
  const looking = findRules(learned, valuesOf(table, learned))
  const rules = await workInTurns(looking, { signal, stop: stop(RULES_SHARE) })
  const lanes = lanesFor(size, plan, threads)
  const typical = typicalSlots(learned)
  const searching = { signal, stop: stop(PRIOR_SHARE) }
  const leftOut = isTiny(cells) ? await workInTurns(leaveOut(cells), searching) : undefined
  const prior =
    leftOut?.prior ?? (await workInTurns(findPrior(cells, streams.seedOf('prior')), searching))
  const meter = new ProgressMeter(plan, options.onProgress ?? (() => undefined), start)
  const task = { cells, folds, typical, seed, prior, plan, threads: lanes, signal, finish, meter }
  const fitted = await fitExperts(task)
  const finals = await fitFinals(task, fitted)
  const grace = () => graceAfter(now() - start)
  const turns = { signal, stop: stop(TRAINING_SHARE) }
  const judging = fitEnsemble(cells, learned, typical, fitted, finals, folds, streams)
  const judged =
    leftOut === undefined
      ? await workInTurns(withGrace(grace(), judging), turns)
      : await workInTurns(tinyEnsemble(cells, learned, typical, fitted, leftOut), { signal })
  const { ensemble, quality, spreads } = judged
  const measuring = measureInfluence(cells, ensemble, streams.open('influence'))
  const influence = await workInTurns(withGrace(grace(), measuring), turns)
  const restarts = [...fitted, ...finals].reduce((sum, { restarts: own }) => sum + own, 0)
  if (restarts > 0) warnings.push(`training diverged ${restarts} times and was begun again, slower`)
  const history = fitted.flatMap((expert, i) =>
    expert.history.map(({ step, loss, heldBack }) => ({
      expert: i,
      step,
      loss,
      heldBackError: heldBack,
    })),
  )
  const fittedOn = {
    seed,
    prior,
    limits: limitsOf(limits, fitted.length, plan.members),
    hashes: hashed.hashes,
  }
  const used = betterRules(rules, quality)
  const known = new Map(judged.learned.map((column) => [column.name, column]))
  const expecting = columns.map((column) => known.get(column.name) ?? column)
  const from = { cells, learned, prior, seed: streams.seedOf('draws') }
  const about = { spreads, drawn: new DrawnModels(from), fittedOn, influence, history, warnings }
  return { columns: expecting, quality, rules: used, ensemble, ...about }
}

/**
 * What `fitModel` will take.
 *
 * @throws RangeError if an option is out of range
 */
export function costOfModel(table: Table, options: FitOptions): FitCost {
  checkOptions('cost', options, OPTIONS)
  const { threads = threadsByDefault() } = options
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

function sizeOf({ rows, slots, values }: Cells): FitSize {
  const missing = values.reduce((count, value) => count + Number(Number.isNaN(value)), 0)
  return { rows, slots, holes: missing / values.length }
}

function checkMemory({ bytes, fits }: FitCost, { slots }: Cells): void {
  if (fits) return
  const what = slots.count > slots.columns ? 'columns and classes' : 'columns'
  const size = `${slots.count.toLocaleString('en')} ${what}`
  const gigabytes = (count: number) => `${Math.ceil(count / 2 ** 30).toLocaleString('en')} GB`
  throw new RangeError(
    `fit: a table whose learning fits into ${gigabytes(MOST_BYTES)}, got ${size}, which would take about ${gigabytes(bytes)}: read columns as text to leave them out`,
  )
}

/** A table as it is learned from, and which cells are held back. */
interface Looked {
  readonly plan: FitPlan
  readonly columns: readonly LearnedColumn[]
  readonly learned: readonly LearnedColumn[]
  readonly hashed: HashedCells
  readonly limits: Float64Array
  readonly folds: Uint8Array
}

export function* lookAt(table: Table, asked: FitPlan, streams: Streams): Work<Looked> {
  const surveyed: LearnedColumn[] = []
  for (const column of table.columns) {
    surveyed.push(surveyColumn(column))
    yield
  }
  const columns = yield* decideCodes(table, surveyed, streams)
  const learned = learnedOnly(columns)
  const given = learned.map(({ name }) => table.column(name))
  const cells = yield* encodeInPieces(table.rows, given, learned)
  const hashed = inOrderOfHashes(cells)
  yield
  const seed = streams.seedOf('folds')
  const plan = planOf(asked, cells)
  const limits = yield* cutFolds(hashed, plan.members, plan.shares, seed)
  const folds = yield* drawFolds(hashed, limits, seed)
  return { plan, columns, learned, hashed, limits, folds }
}

function planOf(asked: FitPlan, size: Pick<FitSize, 'rows' | 'slots'>): FitPlan {
  if (isTiny(size)) return tinyPlan(asked)
  return planForColumns(asked, size.slots)
}

export function valuesOf(table: Table, learned: readonly LearnedColumn[]): Float64Array[] {
  return learned.map(({ name }) => table.column(name).values)
}

function threadsByDefault(): number {
  return typeof SharedArrayBuffer === 'undefined' ? 1 : availableThreads()
}
