import type { Layout } from '../../table/layout.js'

interface Parts {
  bytes: Uint8Array
  part: string
  sheet: string
  columns: ReadonlyMap<string, number>
  all: Int32Array
  rows: Int32Array
}

/** The workbook that a table came from, and where in it the table is. */
export class ExcelLayout implements Layout {
  readonly format = 'excel'
  readonly bytes: Uint8Array
  /** The part that holds the sheet. */
  readonly part: string
  readonly sheet: string
  /** The columns of the sheet, from 1, by name. */
  readonly columns: ReadonlyMap<string, number>
  /** The rows of the sheet, from 1, that the table was read from. */
  readonly all: Int32Array
  /** `[rows]`: those that the table has. */
  readonly rows: Int32Array

  constructor({ bytes, part, sheet, columns, all, rows }: Parts) {
    this.bytes = bytes
    this.part = part
    this.sheet = sheet
    this.columns = columns
    this.all = all
    this.rows = rows
  }

  select(rows: ArrayLike<number>): ExcelLayout {
    const selected = Int32Array.from(rows, (row) => this.rows[row] ?? 0)
    return new ExcelLayout({ ...this, rows: selected })
  }

  /** Whether the table has all rows of the sheet's, in their order. */
  get isWhole(): boolean {
    const { all, rows } = this
    return rows.length === all.length && rows.every((row, i) => row === all[i])
  }
}
