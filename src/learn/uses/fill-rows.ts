import { checkOptions, typeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import type { Column } from '../../table/column.js'
import type { Fillable } from '../../table/fillable.js'
import { SchemaTable } from '../../table/schema-table.js'
import { typedCell } from '../../table/typed-rows.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { DrawOptions } from './impute.js'

/**
 * A row whose holes are filled, as far as types can tell: text, columns of which nothing was learned, and what the model
 * does not know stay as they are, null too. Numbers that a row has as strings (NUMERIC of Postgres) are filled as
 * numbers unless `typed` is `false`.
 */
export type FilledRow<Row> = { [Key in keyof Row]-?: NonNullable<Row[Key]> }

/** What cells rows are filled with. */
export interface TypedOption {
  /**
   * `true` for numbers and booleans as such, as by default; `false` for cells as the table has them that was learned from:
   * for rows of the database that it came from, and for those of a CSV parser, which are strings as its cells are.
   */
  readonly typed?: boolean
}

/** How rows are filled. */
export type FillRowsOptions = DrawOptions & TypedOption

/**
 * See `ColumnModel.fillRows`. It cannot end early.
 *
 * @param columns those of the model
 * @param names those of the options of `fill`
 * @param fill fills a table
 */
export function* fillRows<Row extends object, Options extends object>(
  columns: readonly LearnedColumn[],
  rows: readonly Row[],
  options: Options & TypedOption,
  names: readonly string[],
  fill: (table: SchemaTable, options: Omit<Options & TypedOption, 'typed'>) => Work<Fillable>,
): Work<FilledRow<Row>[]> {
  const fn = 'fillRows'
  checkOptions(fn, options, ['typed', ...names])
  if (!Array.isArray(rows)) throw typeError(fn, 'rows must be an array of objects', rows)
  const { typed = true, ...rest } = options
  if (typeof typed !== 'boolean') throw typeError(fn, 'typed must be true or false', typed)
  for (const [i, row] of (rows as readonly unknown[]).entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw typeError(fn, `row ${i + 1} must be an object`, row)
    }
  }
  // All of the model's columns, so that no row depends on the keys of another one.
  const filled = yield* fill(yield* SchemaTable.fromRows(fn, rows, columns), rest)
  const changed = filled.columns.filter(({ changed }) => changed !== undefined)
  const out: FilledRow<Row>[] = []
  for (const [i, row] of rows.entries()) {
    if ((i + 1) % BLOCK === 0) yield
    const found = changed
      .filter((column) => column.changed?.[i] === 1)
      .map((column) => [column.name, typed ? plainCell(column, i) : column.cell(i)])
    // Not by assignment: a column may be called __proto__.
    out.push(Object.fromEntries([...Object.entries(row), ...found]) as FilledRow<Row>)
  }
  return out
}

/** So many rows are made at once. */
const BLOCK = 250

/** Numbers and booleans as such; dates as the model's table has them. */
function plainCell(column: Column, row: number): unknown {
  return column.kind === 'date' ? column.cell(row) : typedCell(column, row)
}
