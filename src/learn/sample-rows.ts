import { checkCount, checkInteger, checkOptions, rangeErrorIn, typeError } from '../errors.js'
import { type AbortSignalLike, checkSignal, throwIfAborted } from '../host/abort-signal.js'
import { type Work, workInTurns } from '../host/work.js'
import { Table } from '../table/index.js'
import { modelOf } from './draw-tables.js'
import { type Sample, type SampleOptions, sample } from './uses/sample.js'

/** How rows are made. */
export interface SampleRowsOptions extends SampleOptions {
  /** Ends it: it rejects with its reason. */
  readonly signal?: AbortSignalLike
}

/**
 * Makes rows like those of a table: see `ColumnModel.sample`, of a model that can do nothing but draw, and takes no
 * training.
 *
 *
 * @throws RangeError if an option is out of range, the table has no rows, or a given cell is none that was learned
 *
 * @example
 * ```ts
 * const table = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, 6, 8, 10, 12] })
 * const { table: made } = await sampleRows(table, 3, { seed: 1 })
 * made.rows
 * // 3
 * ```
 */
export async function sampleRows(
  table: Table,
  rows: number,
  options: SampleRowsOptions = {},
): Promise<Sample> {
  const fn = 'sampleRows'
  checkCount(fn, 3, arguments.length)
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
  checkOptions(fn, options, ['given', 'seed', 'near', 'bounds', 'round', 'where', 'signal'])
  const { signal, ...rest } = options
  const { seed = 0 } = rest
  checkInteger(fn, 'rows', rows, 1)
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  if (table.rows === 0) throw rangeErrorIn(fn, 'a table with at least one row', 'none')
  checkSignal(fn, signal)
  throwIfAborted(signal)
  return await workInTurns(all(table, rows, { ...rest, seed }), { signal })
}

function* all(table: Table, rows: number, options: SampleOptions & { seed: number }): Work<Sample> {
  const model = yield* modelOf(table, options.seed)
  return yield* sample(model, rows, options, 'sampleRows')
}
