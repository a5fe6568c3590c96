import type { Cells } from '../cells.js'

/** Rows of a CSV text, of which each cell is known by where it begins and ends. */
export interface CsvBlock {
  readonly text: string
  readonly rows: number
  /** `[cells]`: where each cell begins; rows one after the other. */
  readonly starts: Int32Array
  /** `[rows + 1]`: the number of each row's first cell. */
  readonly first: Int32Array
  /** `[rows]`: where each row's last cell ends. */
  readonly ends: Int32Array
  /** `[rows]`: where what is after each row ends: its line break, and blank lines. */
  readonly nexts: Int32Array
  /** The line that the text begins on, from 1. */
  readonly line: number
}

const QUOTE = 34

/** Where a cell ends. */
export function endOf(block: CsvBlock, row: number, cell: number): number {
  const next = cell + 1
  return next < (block.first[row + 1] ?? 0) ? (block.starts[next] ?? 0) - 1 : (block.ends[row] ?? 0)
}

/** A cell as it stands in the text. */
export function rawCell(block: CsvBlock, row: number, index: number): string {
  const cell = (block.first[row] ?? 0) + index
  return block.text.slice(block.starts[cell] ?? 0, endOf(block, row, cell))
}

/** The line that a row begins on, from 1. */
export function lineOf(block: CsvBlock, row: number): number {
  const start = block.starts[block.first[row] ?? 0] ?? 0
  return block.line + lineBreaksIn(block.text.slice(0, start))
}

/** How many line breaks a text has: LF, CRLF or CR. */
export function lineBreaksIn(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0
  return text.split(/\r\n|\n|\r/).length - 1
}

/** The text of a cell as it stands in a file: what is between its quotes, doubled ones made single. */
export function unquote(raw: string): string {
  if (raw.charCodeAt(0) !== QUOTE) return raw
  const inner = raw.slice(1, -1)
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner
}

/** A text as a cell of a file, in quotes where it must be. */
export function quoteCell(text: string, delimiter: string, always = false): string {
  const must =
    always ||
    text.includes(delimiter) ||
    /["\r\n]/.test(text) ||
    text.charCodeAt(0) <= 32 ||
    text.charCodeAt(text.length - 1) <= 32 ||
    text.charCodeAt(0) === 0xfeff
  return must ? `"${text.replaceAll('"', '""')}"` : text
}

/** One column of a block, from a row on. Text is cut out when it is asked for, not before. */
export class CsvCells implements Cells {
  readonly length: number

  constructor(
    readonly block: CsvBlock,
    /** The number of the column. */
    readonly index: number,
    /** The row of the block that is the first of the column. */
    readonly skip: number,
  ) {
    this.length = block.rows - skip
  }

  start(row: number): number {
    const { first, starts } = this.block
    return starts[(first[row + this.skip] ?? 0) + this.index] ?? 0
  }

  end(row: number): number {
    const at = row + this.skip
    return endOf(this.block, at, (this.block.first[at] ?? 0) + this.index)
  }

  raw(row: number): string {
    return this.block.text.slice(this.start(row), this.end(row))
  }

  get(row: number): string {
    return unquote(this.raw(row))
  }

  quoted(row: number): boolean {
    return this.block.text.charCodeAt(this.start(row)) === QUOTE
  }

  numberText(): undefined {
    return undefined
  }
}
