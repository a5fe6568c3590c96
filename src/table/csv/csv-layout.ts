import type { Layout } from '../layout.js'
import type { CsvBlock } from './csv-block.js'

interface Parts {
  block: CsvBlock
  rows: Int32Array
  delimiter: string
  newline: string
  head: string
  lead: string
}

/** The part of a CSV file that a table came from. */
export class CsvLayout implements Layout {
  readonly format = 'csv'
  readonly block: CsvBlock
  /** `[rows]`: the table's rows as rows of the block. */
  readonly rows: Int32Array
  readonly delimiter: string
  /** The line break of the header, for rows that lack one. */
  readonly newline: string
  /** All that the file has before its first row, to the byte: byte order mark, header, blank lines. */
  readonly head: string
  /** What is before the first row of this part and after the last one of the part before it. */
  readonly lead: string

  constructor({ block, rows, delimiter, newline, head, lead }: Parts) {
    this.block = block
    this.rows = rows
    this.delimiter = delimiter
    this.newline = newline
    this.head = head
    this.lead = lead
  }

  select(rows: ArrayLike<number>): CsvLayout {
    return new CsvLayout({
      ...this,
      lead: '',
      rows: Int32Array.from(rows, (row) => this.rows[row] ?? 0),
    })
  }
}
