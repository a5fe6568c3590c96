import type { ColumnCells } from '../column-cells.js'
import type { CsvStyle } from './csv-dialect.js'

/** Rows of a CSV text, of which each cell is known by where it begins and ends. */
export interface CsvBlock {
  readonly text: string
  readonly style: CsvStyle
  readonly rows: number
  /**
   * `[cells]`: where each cell begins; rows one after the other. A cell that a short row lacks begins
   * after the row's end.
   */
  readonly starts: Int32Array
  /** `[rows + 1]`: the number of each row's first cell. */
  readonly first: Int32Array
  /** `[rows]`: where each row's last cell ends. */
  readonly ends: Int32Array
  /** `[rows]`: where what is after each row ends: its line break, and lines that are passed over. */
  readonly nexts: Int32Array
  /** Where the part of the text ends that these rows are from. */
  readonly used: number
  /** The line that the text begins on, from 1. */
  readonly line: number
}

const TAB = 9
const SPACE = 32

/** Where a cell begins; its number counts from the block's first. */
export function startOf(block: CsvBlock, row: number, cell: number): number {
  let start = block.starts[cell] ?? 0
  if (!block.style.spaced) return start
  const end = rawEnd(block, row, cell)
  while (start < end && block.text.charCodeAt(start) === SPACE) start++
  return start
}

/** Where a cell ends. */
export function endOf(block: CsvBlock, row: number, cell: number): number {
  const { style, starts, text } = block
  let end = rawEnd(block, row, cell)
  const start = starts[cell] ?? 0
  if (end <= start) return start
  if (style.spaced || style.delimiter === ' ') {
    while (end > start && isBlank(text.charCodeAt(end - 1), style)) end--
    // A cell of nothing but space begins, and so ends, after it.
    if (end === start) return startOf(block, row, cell)
  }
  return end
}

function isBlank(code: number, style: CsvStyle): boolean {
  return code === SPACE || (code === TAB && style.delimiter === ' ')
}

function rawEnd(block: CsvBlock, row: number, cell: number): number {
  const next = cell + 1
  return next < (block.first[row + 1] ?? 0) ? (block.starts[next] ?? 0) - 1 : (block.ends[row] ?? 0)
}

/** Whether a row lacks a cell. */
export function isAbsent(block: CsvBlock, row: number, cell: number): boolean {
  return (block.starts[cell] ?? 0) > (block.ends[row] ?? 0)
}

/** Where a row begins, the space before its first cell included. */
export function rowStart(block: CsvBlock, row: number): number {
  let start = block.starts[block.first[row] ?? 0] ?? 0
  if (block.style.delimiter !== ' ') return start
  while (start > 0 && isBlank(block.text.charCodeAt(start - 1), block.style)) start--
  return start
}

/** How many cells a row has. */
export function cellsIn(block: CsvBlock, row: number): number {
  return (block.first[row + 1] ?? 0) - (block.first[row] ?? 0)
}

/** A cell as it stands in the text. */
export function rawCell(block: CsvBlock, row: number, index: number): string {
  const cell = (block.first[row] ?? 0) + index
  return block.text.slice(startOf(block, row, cell), endOf(block, row, cell))
}

/** The text of a cell. */
export function cellText(block: CsvBlock, row: number, index: number): string {
  return unquote(rawCell(block, row, index), block.style)
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
export function unquote(raw: string, style: CsvStyle): string {
  const { quote, escape: mark } = style
  if (quote === '' || raw.charCodeAt(0) !== quote.charCodeAt(0)) {
    return mark !== '' && raw.includes(mark) ? unescaped(raw, style) : raw
  }
  const inner = raw.slice(1, -1)
  if (mark !== '' && inner.includes(mark)) return unescaped(inner, style)
  return inner.includes(quote) ? inner.replaceAll(quote + quote, quote) : inner
}

/** Only what must be escaped is taken for it: `\N` and `C:\temp` stay as they are. */
function unescaped(text: string, style: CsvStyle): string {
  const { quote, delimiter } = style
  const special = new Set([quote, style.escape, delimiter, '\n', '\r'])
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const next = text.charAt(at + 1)
    if (mark === style.escape && next !== '' && special.has(next)) out += text.charAt(++at)
    else if (mark === quote && next === quote) out += text.charAt(++at)
    else out += mark
  }
  return out
}

/** One column of a block, from a row on. Text is cut out when it is asked for, not before. */
export class CsvCells implements ColumnCells {
  readonly length: number
  private readonly simple: boolean
  private readonly quote: number

  constructor(
    readonly block: CsvBlock,
    /** The number of the column. */
    readonly index: number,
    /** The row of the block that is the first of the column. */
    readonly skip: number,
  ) {
    this.length = block.rows - skip
    const { spaced, delimiter, quote } = block.style
    this.simple = !spaced && delimiter !== ' '
    this.quote = quote === '' ? -1 : quote.charCodeAt(0)
  }

  start(row: number): number {
    const { first, starts } = this.block
    const cell = (first[row + this.skip] ?? 0) + this.index
    return this.simple ? (starts[cell] ?? 0) : startOf(this.block, row + this.skip, cell)
  }

  end(row: number): number {
    const at = row + this.skip
    return endOf(this.block, at, (this.block.first[at] ?? 0) + this.index)
  }

  raw(row: number): string {
    return this.block.text.slice(this.start(row), this.end(row))
  }

  get(row: number): string {
    return unquote(this.raw(row), this.block.style)
  }

  quoted(row: number): boolean {
    const start = this.start(row)
    return this.block.text.charCodeAt(start) === this.quote && start < this.end(row)
  }

  numberText(): undefined {
    return undefined
  }
}
