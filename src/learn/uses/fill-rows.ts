import { checkOptions, typeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import { columnsOf } from '../../table/column-entries.js'
import { Table } from '../../table/index.js'
import { typedCell } from '../../table/typed-rows.js'
import type { FittedModel } from '../model/fitted-model.js'
import { type DrawOptions, FILL_OPTIONS, impute } from './impute.js'

/**
 * A row whose holes are filled, as far as types can tell: text, columns of which nothing was learned, and what the model
 * does not know stay as they are, null too. Numbers that a row has as strings (NUMERIC of Postgres) are filled as
 * numbers unless `typed` is `false`.
 */
export type FilledRow<Row> = { [Key in keyof Row]-?: NonNullable<Row[Key]> }

/** How rows are filled. */
export interface FillRowsOptions extends DrawOptions {
  /**
   * `true` for numbers and booleans as such, as by default; `false` for cells as the table has them that was learned from:
   * for rows of the database that it came from, and for those of a CSV parser, which are strings as its cells are.
   */
  readonly typed?: boolean
}

/** See `ColumnModel.fillRows`. It cannot end early. */
export function* fillRows<Row extends object>(
  model: FittedModel,
  rows: readonly Row[],
  options: FillRowsOptions,
): Work<FilledRow<Row>[]> {
  const fn = 'fillRows'
  checkOptions(fn, options, ROW_OPTIONS)
  if (!Array.isArray(rows)) throw typeError(fn, 'rows must be an array of objects', rows)
  const { typed = true, ...rest } = options
  if (typeof typed !== 'boolean') throw typeError(fn, 'typed must be true or false', typed)
  for (const [i, row] of (rows as readonly unknown[]).entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw typeError(fn, `row ${i + 1} must be an object`, row)
    }
  }
  // All of the model's columns, so that no row depends on the keys of another one.
  const cells = model.columns.map(({ name }): [string, unknown[]] => [
    name,
    rows.map((row) => (Object.hasOwn(row, name) ? (row as Record<string, unknown>)[name] : null)),
  ])
  const kinds = new Map(model.columns.map(({ name, schema }) => [name, schema]))
  const table = Table.fromCells(fn, columnsOf(fn, cells), rows.length, { kinds })
  const filled = (yield* impute(model, table, rest)) as Table
  const changed = filled.columns.filter(({ changed }) => changed !== undefined)
  return rows.map((row, i) => {
    const found = changed
      .filter((column) => column.changed?.[i] === 1)
      .map((column) => [column.name, typed ? plainCell(column, i) : column.cell(i)])
    // Not by assignment: a column may be called __proto__.
    return Object.fromEntries([...Object.entries(row), ...found]) as FilledRow<Row>
  })
}

const ROW_OPTIONS = ['typed', ...FILL_OPTIONS]

/** Numbers and booleans as such; dates as the model's table has them. */
function plainCell(column: Table['columns'][number], row: number): unknown {
  return column.kind === 'date' ? column.cell(row) : typedCell(column, row)
}
