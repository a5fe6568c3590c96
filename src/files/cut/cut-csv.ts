import { type CsvBlock, cellsIn, rowStart } from '../../table/csv/csv-block.js'
import type { CsvReadOptions } from '../../table/csv/csv-dialect.js'
import { lineBreaksBefore } from '../../table/csv/csv-lines.js'
import { CsvSource } from '../../table/csv/csv-source.js'
import { fitRows } from '../../table/csv/fit-rows.js'
import type { CsvGuess } from '../../table/csv/sniff-csv.js'
import { fileError, inFile } from '../file-error.js'
import type { FileSource } from '../file-source.js'
import { TextFile } from '../text-file.js'
import { PartList, type TableCut, wholeFile } from './table-part.js'
import { type TextSize, textSizeIn } from './text-size.js'

/**
 * Cuts CSV between rows, in one pass and bounded memory. Rows are those that `CsvReader` gives; those of too
 * many cells, which it may refuse, are counted, so that only the part fails that has them. What is
 * compressed, in UTF-16, or of rows that may be read otherwise without those before, is one part.
 *
 * @param encoding a name that `encodingName` gives; by default what it looks like
 * @throws FileError if quotes do not match, or it is no text
 */
export async function cutCsv(
  input: FileSource,
  options: CsvReadOptions,
  encoding: string | undefined,
  bytesPerPart: number,
): Promise<TableCut> {
  const file = new TextFile(input, encoding)
  const source = new CsvSource(options, true)
  const cutter = new CsvCutter(source, options, bytesPerPart)
  const push = (chunk: string, final: boolean) =>
    inFile(input.name, () => {
      const block = source.push(chunk, final)
      if (block !== undefined) cutter.add(block, file.readingWith(undefined).encoding ?? 'utf-8')
    })
  for await (const chunk of file.chunks()) push(chunk, false)
  push('', true)
  const { guess } = source
  if (guess === undefined || !cutter.hasBegun) {
    throw fileError(input.name, 'expected a table', 'an empty file', { line: 1, column: 1 })
  }
  const { encoding: found, compression, sameBytes } = file.readingWith(undefined)
  const isCut = compression === undefined && sameBytes !== false
  return {
    rows: cutter.rows,
    parts: isCut ? cutter.finished(input.size) : wholeFile(cutter.rows),
    options: { ...dialectOf(guess, options), ...(found !== undefined && { encoding: found }) },
    findings: [...file.takeFindings(), ...guess.findings],
  }
}

/** All that a guess says, so that nothing is left to be guessed from other rows. */
function dialectOf({ dialect, shape }: CsvGuess, { onBadRow }: CsvReadOptions): CsvReadOptions {
  return { ...dialect, width: shape.width, ...(onBadRow !== undefined && { onBadRow }) }
}

class CsvCutter {
  rows = 0
  private readonly list: PartList
  /** The byte that the next block begins at. */
  private at = 0
  private size: TextSize | undefined
  private canCut = true
  /** What is before the first row, and where the part that was begun starts; undefined before the first row. */
  private head: { bytes: number; lines: number } | undefined
  private start = 0
  private line = 1
  private headRows: number | undefined

  constructor(
    private readonly source: CsvSource,
    private readonly options: CsvReadOptions,
    private readonly bytesPerPart: number,
  ) {
    this.list = new PartList(bytesPerPart)
  }

  get hasBegun(): boolean {
    return this.headRows !== undefined
  }

  add(all: CsvBlock, encoding: string): void {
    const { guess, head } = this.source
    if (guess === undefined) return
    // All that was read before an encoding showed is ASCII, and so as long in any.
    this.size = textSizeIn(encoding)
    if (this.size === undefined) this.canCut = false
    if (!this.hasBegun) {
      if (all.rows === 0) return
      this.headRows = (guess.dialect.header ? 1 : 0) + guess.dialect.unitRows
      this.at = this.sizeOf(head)
    }
    const skip = Math.min(this.headRows ?? 0, all.rows)
    this.headRows = (this.headRows ?? 0) - skip
    const isSkipped = this.options.onBadRow === 'skip'
    // What fits no row at all is refused as the reader does.
    const isFitted = isSkipped || guess.shape.unfit
    const block = isFitted
      ? fitRows(all, skip, guess.shape, isSkipped ? 'skip' : 'keep', undefined).block
      : all
    if (this.head === undefined && this.headRows === 0) this.begin(all, skip)
    if (!guess.dialect.header && !isEven(block, guess.shape.width)) this.canCut = false
    if (this.canCut && this.head !== undefined) this.cut(block, skip)
    this.rows += block.rows - skip
    this.at += this.sizeOf(block.text.slice(0, block.used))
  }

  private begin(block: CsvBlock, skip: number): void {
    const end = skip > 0 ? (block.nexts[skip - 1] ?? 0) : rowStart(block, 0)
    const lines = block.line - 1 + lineBreaksBefore(block.text, end)
    this.start = this.at + this.sizeOf(block.text.slice(0, end))
    this.head = { bytes: this.start, lines }
    this.line = lines + 1
  }

  /** Ends parts at the rows of a block before which they are large enough. */
  private cut(block: CsvBlock, skip: number): void {
    const { text, used } = block
    const blockEnd = this.at + this.sizeOf(text.slice(0, used))
    let row = skip
    // No part is without rows.
    const next = () => skip + this.list.rows + 1 - this.rows
    while (blockEnd - this.start >= this.bytesPerPart) {
      row = this.firstFrom(block, Math.max(row, next()), this.start + this.bytesPerPart)
      if (row >= block.rows) return
      const index = rowStart(block, row)
      this.end(this.at + this.sizeOf(text.slice(0, index)), this.rows + row - skip)
      this.line = block.line + lineBreaksBefore(text, index)
    }
  }

  /** The first row, from one on, that begins at a byte or later; the number of rows if none does. */
  private firstFrom(block: CsvBlock, from: number, byte: number): number {
    let low = from
    let high = block.rows
    while (low < high) {
      const middle = (low + high) >> 1
      const start = this.at + this.sizeOf(block.text.slice(0, rowStart(block, middle)))
      if (start < byte) low = middle + 1
      else high = middle
    }
    return low
  }

  private end(byte: number, rows: number): void {
    const { bytes: head = 0, lines: headLines = 0 } = this.head ?? {}
    this.list.add({ head, headLines, start: this.start, end: byte, line: this.line }, rows)
    this.start = byte
  }

  finished(size: number): ReturnType<PartList['finished']> {
    if (!this.canCut || this.list.parts.length === 0) return wholeFile(this.rows)
    this.end(size, this.rows)
    const parts = this.list.finished()
    return parts.length > 1 ? parts : wholeFile(this.rows)
  }

  private sizeOf(text: string): number {
    return this.size === undefined ? text.length : this.size(text)
  }
}

/** Whether all rows are alike, so that each shows of how many cells they are. */
function isEven(block: CsvBlock, width: number): boolean {
  for (let row = 0; row < block.rows; row++) if (cellsIn(block, row) !== width) return false
  return width > 1
}
