import { checkCount, checkInteger, checkOptions, rangeErrorIn, typeError } from '../errors.js'
import { type AbortSignalLike, checkSignal, throwIfAborted } from '../host/abort-signal.js'
import { type Work, workInTurns } from '../host/work.js'
import { Table } from '../table/index.js'
import { lookAt, valuesOf } from './begin-fit.js'
import { Streams } from './cells/streams.js'
import { DrawnModels } from './draws/drawn-models.js'
import { planFit } from './ensemble/plan-fit.js'
import { findPrior } from './gaussian/fit-gaussian.js'
import { type FittedModel, nothingLearned } from './model/fitted-model.js'
import { findRules } from './rules/find-rules.js'
import type { DrawingOptions } from './uses/fill-options.js'
import { impute } from './uses/impute.js'

export const DRAW_TABLES_OPTIONS = [
  'draws',
  'seed',
  'signal',
  'bounds',
  'blankRows',
  'round',
  'where',
  'shift',
  'columns',
  'values',
]

/** How tables are drawn. */
export interface DrawTablesOptions extends DrawingOptions {
  /** How many; 5 by default. */
  readonly draws?: number
  /** 0 by default. The same seed gives the same tables. */
  readonly seed?: number
  /** Ends it: it rejects with its reason. */
  readonly signal?: AbortSignalLike
}

/**
 * Completes a table several times, as R's `mice` does: the tables of `model.impute(table, { draws })`, but by the
 * drawn models alone. No network is trained, and nothing is judged, so that it takes hundredths of a second for
 * each hundred rows.
 *
 *
 * @throws RangeError if an option is out of range, or the table has no rows
 *
 * @example
 * ```ts
 * const table = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, null, 8, 10, null] })
 * const tables = await drawTables(table, { draws: 3, seed: 1 })
 * tables.length
 * // 3
 * tables[0]?.column('y').given
 * // 6
 * ```
 */
export async function drawTables(table: Table, options: DrawTablesOptions = {}): Promise<Table[]> {
  const fn = 'drawTables'
  checkCount(fn, 2, arguments.length)
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
  checkOptions(fn, options, DRAW_TABLES_OPTIONS)
  const { draws = 5, seed = 0, signal, ...filling } = options
  checkInteger(fn, 'draws', draws, 1)
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  if (table.rows === 0) throw rangeErrorIn(fn, 'a table with at least one row', 'none')
  checkSignal(fn, signal)
  throwIfAborted(signal)
  return await workInTurns(drawAll(table, seed, { ...filling, draws }), { signal })
}

function* drawAll(
  table: Table,
  seed: number,
  options: DrawingOptions & { draws: number },
): Work<Table[]> {
  const model = yield* modelOf(table, seed)
  return (yield* impute(model, table, { ...options, seed })) as Table[]
}

/** A model that can do nothing but draw. */
export function* modelOf(table: Table, seed: number): Work<FittedModel> {
  const streams = new Streams(seed)
  const { columns, learned, hashed } = yield* lookAt(table, planFit(table.rows, 'fast'), streams)
  const { cells } = hashed
  const plain = nothingLearned(columns, cells, [])
  if (learned.length < 2) return plain
  const rules = yield* findRules(learned, valuesOf(table, learned))
  const prior = yield* findPrior(cells, streams.seedOf('prior'))
  const from = { cells, learned, prior, seed: streams.seedOf('draws') }
  return { ...plain, rules, drawn: new DrawnModels(from) }
}
