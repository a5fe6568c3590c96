import type { Column } from './column.js'
import { CsvLayout } from './csv-layout.js'
import { quoteCell, unquote } from './csv-scanner.js'
import { MissingTokens } from './missing-tokens.js'
import type { Table } from './table.js'
import { cellText, ROWS_PER_PIECE, type TableWriter } from './table-writer.js'

/** How CSV is written. */
export interface CsvWriteOptions {
  /** What separates cells. By default what the table's own file has, or a comma. */
  delimiter?: string
}

const tokens = new MissingTokens('writeTable')

/**
 * Writes tables as CSV. One that came from CSV and keeps its delimiter comes out byte for byte as it
 * came in, but for the cells that were filled. What is missing is an empty cell where the table does
 * not have its own word for it.
 */
export class CsvWriter implements TableWriter {
  private delimiter: string | undefined
  private started = false
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
    if (!this.started) {
      this.started = true
      const names = table.columns.map(({ name }) => quoteCell(name, delimiter))
      const head = kept?.head ?? names.join(delimiter) + newline
      this.due = table.rows > 0 && kept !== undefined && endsOpen(kept) ? newline : ''
      yield head
    }
    const { columns } = table
    const write = columns.map((column) => cellWriter(column, delimiter, layout))
    for (let start = 0; start < table.rows; start += ROWS_PER_PIECE) {
      let piece = ''
      for (let row = start; row < Math.min(table.rows, start + ROWS_PER_PIECE); row++) {
        piece += this.due
        for (let i = 0; i < write.length; i++) {
          if (i > 0) piece += delimiter
          piece += write[i]?.(row) ?? ''
        }
        const end = kept?.ends[row] ?? newline
        piece += end
        this.due = end === '' ? newline : ''
      }
      yield piece
    }
  }

  end(): string {
    return ''
  }
}

/** Whether a header is not followed by a line break, as in a file that has nothing else. */
function endsOpen({ head }: CsvLayout): boolean {
  return head.replace('\uFEFF', '') !== '' && !/[\r\n]$/.test(head)
}

function cellWriter(
  column: Column,
  delimiter: string,
  layout: CsvLayout | undefined,
): (row: number) => string {
  const { sources, cells } = column.source
  const { quoted } = column.schema
  const made = (row: number): string => {
    const text = cellText(column, row)
    if (column.missing[row] === 1) return text === '' ? '' : quoteCell(text, delimiter)
    // A given word that would be read as missing must be told from one.
    const twin = typeof cells[row] === 'string' && tokens.has(text)
    return quoteCell(text, delimiter, twin || (quoted && layout !== undefined))
  }
  if (layout === undefined) {
    // From JSON: its numbers as they stand there.
    return (row) => {
      const cell = cells[row]
      const isNumber = typeof cell === 'number' || typeof cell === 'bigint'
      return (isNumber ? sources?.[row] : undefined) ?? made(row)
    }
  }
  if (layout.delimiter === delimiter) return (row) => sources?.[row] ?? made(row)
  return (row) => {
    const raw = sources?.[row]
    if (raw === undefined) return made(row)
    return raw.charCodeAt(0) === 34
      ? quoteCell(unquote(raw), delimiter, true)
      : quoteCell(raw, delimiter)
  }
}
