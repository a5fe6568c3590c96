import type { Layout } from './layout.js'

interface Parts {
  delimiter: string
  head: string
  newline: string
  ends: readonly string[]
}

/** How a CSV file is laid out beside its cells. */
export class CsvLayout implements Layout {
  readonly format = 'csv'
  readonly delimiter: string
  /** All that is before the first row, to the byte: byte order mark, header, blank lines. */
  readonly head: string
  /** The line break of the header, for rows that lack one. */
  readonly newline: string
  /** What is after each row: its line break, and blank lines; '' at the end of some files. */
  readonly ends: readonly string[]

  constructor({ delimiter, head, newline, ends }: Parts) {
    this.delimiter = delimiter
    this.head = head
    this.newline = newline
    this.ends = ends
  }

  select(rows: ArrayLike<number>): CsvLayout {
    return new CsvLayout({
      ...this,
      ends: Array.from(rows, (row) => this.ends[row] ?? this.newline),
    })
  }
}
