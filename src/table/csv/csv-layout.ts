import type { Layout } from '../layout.js'
import type { CsvBlock } from './csv-block.js'
import type { CsvStyle } from './csv-dialect.js'

interface Parts {
  block: CsvBlock
  rows: Int32Array
  newline: string
  head: string
  lead: string
  reshaped?: boolean
}

/** The part of a CSV file that a table came from. */
export class CsvLayout implements Layout {
  readonly format = 'csv'
  readonly block: CsvBlock
  /** `[rows]`: the table's rows as rows of the block. */
  readonly rows: Int32Array
  /** The line break of the header, for rows that lack one. */
  readonly newline: string
  /**
   * All that the file has before its first row, to the byte: byte order mark, titles, comments, header,
   * units, blank lines.
   */
  readonly head: string
  /** What is before the first row of this part and after the last one of the part before it. */
  readonly lead: string
  /** Whether the table's columns are no longer the file's: rows are written anew, in the file's manner. */
  readonly reshaped: boolean

  constructor({ block, rows, newline, head, lead, reshaped = false }: Parts) {
    this.block = block
    this.rows = rows
    this.newline = newline
    this.head = head
    this.lead = lead
    this.reshaped = reshaped
  }

  get style(): CsvStyle {
    return this.block.style
  }

  get delimiter(): string {
    return this.style.delimiter
  }

  select(rows: ArrayLike<number>): CsvLayout {
    const chosen = Int32Array.from(rows, (row) => this.rows[row] ?? 0)
    return new CsvLayout({ ...this, rows: chosen, lead: '' })
  }

  reshape(): CsvLayout {
    return new CsvLayout({ ...this, reshaped: true })
  }
}
