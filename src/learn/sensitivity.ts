import {
  checkCount,
  checkInteger,
  checkOptions,
  rangeError,
  rangeErrorIn,
  typeError,
} from '../errors.js'
import { checkSignal, throwIfAborted } from '../host/abort-signal.js'
import { type Work, workInTurns } from '../host/work.js'
import { Table } from '../table/index.js'
import { DRAW_TABLES_OPTIONS, type DrawTablesOptions, modelOf } from './draw-tables.js'
import { Filler } from './uses/filler.js'
import type { ColumnShift } from './uses/read-shift.js'

/** Which shifts are looked at, and how tables are drawn. */
export interface SensitivityOptions extends DrawTablesOptions {
  /** The column whose draws are moved. */
  readonly column: string
  /** By what, one after the other: see {@link ColumnShift}. */
  readonly shifts: readonly ColumnShift[]
}

/** What a table of sensitivity needs of an analysis; `pool(...).estimate(name)` of `colmask/pool` has it. */
export interface ShiftedEstimate {
  readonly estimate: number
  readonly interval: readonly [low: number, high: number]
}

/**
 * How an estimate changes if what is missing of a column differs from what is expected: tables are drawn and
 * analysed for each of several shifts. Models are fitted once, and draws are made by the same random numbers, so
 * that what differs is by the shift.
 *
 * Source: S. van Buuren, "Flexible Imputation of Missing Data" (2018), 9.2 (δ-adjustment).
 *
 * @param analyse what is estimated in the tables drawn with one shift, pooled
 * @returns in the order of the shifts: each of them, and what `analyse` returned
 * @throws RangeError if an option is out of range, a column is not drawn, or a shift cannot be read
 * @throws TypeError if `analyse` returns no estimate
 *
 * @example
 * ```ts
 * const y = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? null : i))
 * const table = Table.fromColumns({ x: Array.from({ length: 40 }, (_, i) => i + (i % 3)), y })
 * const found = await sensitivity(table, { column: 'y', shifts: [0, 5], draws: 3 }, (tables) =>
 *   pool(tables.map((one) => linearRegression(one, 'y ~ x'))).estimate('x'),
 * )
 * found.map(({ shift }) => shift)
 * // [ 0, 5 ]
 * ```
 */
export async function sensitivity<E extends ShiftedEstimate>(
  table: Table,
  options: SensitivityOptions,
  analyse: (tables: readonly Table[]) => E | Promise<E>,
): Promise<({ readonly shift: ColumnShift } & E)[]> {
  const fn = 'sensitivity'
  checkCount(fn, 3, arguments.length)
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
  checkOptions(fn, options, ['column', 'shifts', ...DRAW_TABLES_OPTIONS])
  const { column, shifts, draws = 5, seed = 0, signal } = options
  if (typeof column !== 'string') throw typeError(fn, 'column must be a name', column)
  if (!Array.isArray(shifts)) throw typeError(fn, 'shifts must be an array', shifts)
  if (shifts.length === 0) throw rangeError(fn, 'at least one shift', shifts)
  checkInteger(fn, 'draws', draws, 1)
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  if (typeof analyse !== 'function') throw typeError(fn, 'analyse must be a function', analyse)
  if (table.rows === 0) throw rangeErrorIn(fn, 'a table with at least one row', 'none')
  checkSignal(fn, signal)
  throwIfAborted(signal)
  const drawn = await workInTurns(drawAll(table, { ...options, draws, seed }), { signal })
  const rows: ({ readonly shift: ColumnShift } & E)[] = []
  for (const [i, shift] of shifts.entries()) {
    const found = await analyse(drawn[i] ?? [])
    if (typeof found?.estimate !== 'number' || !Array.isArray(found.interval)) {
      const wanted = "analyse must return an estimate and its interval, as pool(...).estimate('x')"
      throw typeError(fn, wanted, found)
    }
    rows.push({ shift, ...found })
  }
  return rows
}

/** [shifts, draws]: each draw with all shifts, while its model is there. */
function* drawAll(
  table: Table,
  options: SensitivityOptions & { draws: number; seed: number },
): Work<Table[][]> {
  const { column, shifts, draws, seed, signal: _, shift: others, ...filling } = options
  const model = yield* modelOf(table, seed)
  const fillers: Filler<Table>[] = []
  for (const own of shifts) {
    const shift = { ...others, [column]: own }
    fillers.push(yield* Filler.of('sensitivity', model, table, { ...filling, shift }))
  }
  const drawn: Table[][] = shifts.map(() => [])
  for (let draw = 0; draw < draws; draw++) {
    for (const [i, filler] of fillers.entries()) {
      drawn[i]?.push(yield* filler.fill({ seed, draw, firstRow: 0 }))
    }
  }
  return drawn
}
