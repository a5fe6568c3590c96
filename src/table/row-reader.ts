import { CellError } from './cell-error.js'
import type { ColumnCells } from './column-cells.js'
import type { Finding } from './findings/finding.js'
import type { Kind } from './kinds/kind.js'
import type { Layout } from './layout.js'
import type { Reading } from './reading.js'
import { Table } from './table.js'
import type { TableOptions } from './table-options.js'
import { TextError, type TextPlace } from './text-error.js'

/** Some rows of a file. */
export interface Rows {
  readonly columns: ReadonlyMap<string, ColumnCells>
  readonly rows: number
  readonly layout: Layout
  /** How the file is read; the same object for all of its rows. */
  readonly reading?: Reading
  /** What is to be told of these rows, not of those before. */
  readonly findings?: readonly Finding[]
  /** What columns are whose cells do not show it, unless their owner says so. */
  readonly kinds?: ReadonlyMap<string, Kind>
  /** Where a cell is. */
  place(row: number, column: string): TextPlace
}

/** Reads rows from a text that comes in pieces. */
export interface RowReader {
  /**
   * @param final whether the text ends with this piece
   * @returns the rows that are complete; there may be none
   * @throws TextError if the text is malformed
   */
  push(chunk: string, final?: boolean): Rows | undefined
}

/**
 * Rows of a file as a table.
 *
 * @throws TextError if a cell is not of the kind that is asked for
 */
export function tableOfRows(fn: string, rows: Rows, options: TableOptions): Table {
  try {
    return Table.fromCells(fn, rows.columns, rows.rows, options, rows).withLines(rows.place)
  } catch (error) {
    if (!(error instanceof CellError)) throw error
    const reason = `${error.reason} in column ${JSON.stringify(error.column)}`
    throw new TextError(reason, rows.place(error.row, error.column))
  }
}
