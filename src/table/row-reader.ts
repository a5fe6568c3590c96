import { CellError } from './cell-error.js'
import type { ColumnSource } from './column.js'
import type { ColumnSchema, Kind } from './kind.js'
import type { Layout } from './layout.js'
import { Table } from './table.js'
import { TextError } from './text-error.js'

/** Some rows of a file. */
export interface Rows {
  readonly columns: ReadonlyMap<string, ColumnSource>
  readonly rows: number
  readonly layout: Layout
  /** The line that each row begins on. */
  readonly lines: readonly number[]
  /** How a column is called in messages: CSV counts them, JSON has names for them. */
  readonly place: (name: string) => number | undefined
}

/** Reads rows from a text that comes in pieces. */
export interface RowReader {
  /** @throws TextError if the text is malformed */
  push(chunk: string): void
  /** Ends the text. */
  end(): void
  /** How many rows are ready. */
  readonly ready: number
  /** The rows that are ready, which are then forgotten. */
  take(): Rows
}

/** How cells are understood; see TableOptions. */
export interface RowOptions {
  kinds?: ReadonlyMap<string, Kind | ColumnSchema>
  missing?: readonly string[]
}

/**
 * Rows of a file as a table.
 *
 * @throws TextError if a cell is not of the kind that is asked for
 */
export function tableOfRows(fn: string, rows: Rows, options: RowOptions): Table {
  try {
    return Table.fromSources(fn, rows.columns, rows.rows, options, rows.layout)
  } catch (error) {
    if (!(error instanceof CellError)) throw error
    const place = { line: rows.lines[error.row], column: rows.place(error.column) }
    throw new TextError(`${error.reason} in column ${JSON.stringify(error.column)}`, place)
  }
}
