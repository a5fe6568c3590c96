import type { Layout } from '../layout.js'

interface Parts {
  text: string
  starts: readonly number[]
  ends: readonly number[]
  rows: Int32Array
  lines: boolean
  flatten: boolean
  head: string
  lead: string
  tail: string | undefined
}

/** The part of a JSON file that a table came from. */
export class JsonLayout implements Layout {
  readonly format = 'json'
  readonly text: string
  /** Where the objects of the text begin. */
  readonly starts: readonly number[]
  /** Where they end. */
  readonly ends: readonly number[]
  /** `[rows]`: the table's rows as numbers of objects. */
  readonly rows: Int32Array
  /** Whether it is a line per row, and no array. */
  readonly lines: boolean
  /** Whether the table's columns are paths into objects inside the rows. */
  readonly flatten: boolean
  /** All that is before the file's first row. */
  readonly head: string
  /** What is before the first row of this part and after the last one of the part before it. */
  readonly lead: string
  /** All that is after the file's last row; undefined if this part is not its end. */
  readonly tail: string | undefined

  constructor({ text, starts, ends, rows, lines, flatten, head, lead, tail }: Parts) {
    this.text = text
    this.starts = starts
    this.ends = ends
    this.rows = rows
    this.lines = lines
    this.flatten = flatten
    this.head = head
    this.lead = lead
    this.tail = tail
  }

  select(rows: ArrayLike<number>): JsonLayout {
    const selected = Int32Array.from(rows, (row) => this.rows[row] ?? 0)
    return new JsonLayout({ ...this, lead: this.lines ? '\n' : ',\n', rows: selected })
  }
}
