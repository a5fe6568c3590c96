import type { Column } from './column.js'
import { formatDate } from './kinds/dates/date-text.js'
import type { Table } from './table.js'

/** Writes tables as one text. */
export interface TableWriter {
  /** The text of these rows, and before the first of them what comes before all rows. */
  rows(table: Table): Generator<string>
  /** The text after all rows. */
  end(): string
}

/** How many rows a piece of text is made of. */
export const ROWS_PER_PIECE = 4096

/** The text of a cell, in any format; '' for null, undefined and NaN. */
export function cellText(column: Column, row: number): string {
  const cell = column.cell(row)
  if (typeof cell === 'string') return cell
  if (cell === null || cell === undefined || column.missing[row] === 1) return ''
  // A file may have more digits of it than a double, or a Date, holds.
  const exact = column.cells.numberText(row)
  if (exact !== undefined) return exact
  if (!(cell instanceof Date)) return String(cell)
  return column.kind === 'date'
    ? formatDate(cell.getTime(), column.schema.date)
    : cell.toISOString()
}

/** The whole text that a writer makes of tables. */
export function* textOfTables(writer: TableWriter, tables: Iterable<Table>): Generator<string> {
  for (const table of tables) yield* writer.rows(table)
  yield writer.end()
}
