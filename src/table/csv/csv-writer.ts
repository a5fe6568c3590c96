import type { Column } from '../column.js'
import { MissingTokens } from '../kinds/missing-tokens.js'
import type { Table } from '../table.js'
import { cellText, ROWS_PER_PIECE, type TableWriter } from '../table-writer.js'
import { endOf, quoteCell } from './csv-block.js'
import { CsvLayout } from './csv-layout.js'

/** How CSV is written. */
export interface CsvWriteOptions {
  /** What separates cells. By default what the table's own file has, or a comma. */
  delimiter?: string
}

const tokens = new MissingTokens('writeTable')

/**
 * Writes tables as CSV. One that came from CSV and keeps its delimiter comes out byte for byte as it
 * came in, but for the cells that were changed. What is missing is an empty cell where the file does
 * not have its own word for it.
 */
export class CsvWriter implements TableWriter {
  private delimiter: string | undefined
  private begun = false
  /** The line break that is due if another row comes. */
  private due = ''

  constructor(options: CsvWriteOptions = {}) {
    this.delimiter = options.delimiter
  }

  *rows(table: Table): Generator<string> {
    const layout = table.layout instanceof CsvLayout ? table.layout : undefined
    this.delimiter ??= layout?.delimiter ?? ','
    const { delimiter } = this
    const kept = layout?.delimiter === delimiter ? layout : undefined
    const newline = layout?.newline ?? '\n'
    if (this.begun) {
      if (kept) yield kept.lead
    } else {
      this.begun = true
      const names = table.columns.map(({ name }) => quoteCell(name, delimiter))
      yield kept ? kept.head : names.join(delimiter) + newline
      const open = kept !== undefined && !/(^\uFEFF?|[\r\n] *)$/.test(kept.head)
      this.due = open ? newline : ''
    }
    for (let start = 0; start < table.rows; start += ROWS_PER_PIECE) {
      const end = Math.min(table.rows, start + ROWS_PER_PIECE)
      yield kept
        ? this.keptRows(table, kept, start, end)
        : this.madeRows(table, newline, start, end)
    }
  }

  end(): string {
    return ''
  }

  /** Rows as they stand in the file, with new text where cells were changed. */
  private keptRows(table: Table, layout: CsvLayout, from: number, to: number): string {
    const { block, newline, delimiter } = layout
    const { text, starts, first, ends, nexts } = block
    const changed = table.columns
      .map((column, i) => ({ column, i }))
      .filter(({ column }) => column.changed)
    let piece = ''
    for (let row = from; row < to; row++) {
      const at = layout.rows[row] ?? 0
      const firstCell = first[at] ?? 0
      let done = starts[firstCell] ?? 0
      const next = nexts[at] ?? 0
      piece += this.due
      for (const { column, i } of changed) {
        if (column.changed?.[row] !== 1) continue
        piece += text.slice(done, starts[firstCell + i]) + newCell(column, row, delimiter, true)
        done = endOf(block, at, firstCell + i)
      }
      piece += text.slice(done, next)
      this.due = next === ends[at] ? newline : ''
    }
    return piece
  }

  private madeRows(table: Table, newline: string, from: number, to: number): string {
    const { columns, layout } = table
    const delimiter = this.delimiter ?? ','
    const fromCsv = layout instanceof CsvLayout
    const { due } = this
    this.due = ''
    let piece = due
    for (let row = from; row < to; row++) {
      for (const [i, column] of columns.entries()) {
        if (i > 0) piece += delimiter
        piece += newCell(column, row, delimiter, fromCsv)
      }
      piece += newline
    }
    return piece
  }
}

/** A cell that is not as it stands in the file: in quotes where it must be, or where its column is. */
function newCell(column: Column, row: number, delimiter: string, fromCsv: boolean): string {
  const text = cellText(column, row)
  if (column.missing[row] === 1) return text === '' ? '' : quoteCell(text, delimiter)
  const asItWas = fromCsv && column.changed?.[row] !== 1
  if (asItWas) return quoteCell(text, delimiter, column.cells.quoted(row))
  // A word that would be read as missing must be told from one.
  const twin = typeof column.cell(row) === 'string' && tokens.has(text)
  return quoteCell(text, delimiter, twin || (fromCsv && column.schema.quoted))
}
