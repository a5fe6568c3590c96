import type { TextError, TextPlace } from '../text-error.js'
import type { CsvBlock } from './csv-block.js'
import type { CsvStyle } from './csv-dialect.js'
import { afterPassedOver, isComment, lineBreaksBefore, type PassedOver } from './csv-lines.js'
import { afterRun, codeOf, isBlank, isEscaped, NONE } from './csv-marks.js'
import { larger, RowBounds } from './row-bounds.js'
import { afterQuote, LONGEST, nul, openQuote, tooLong } from './scan-errors.js'

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32

/** Where a scan is. */
interface Scan {
  readonly text: string
  readonly final: boolean
  /** Where the row begins. */
  rowStart: number
  /** The number of the row's first cell. */
  firstCell: number
}

/**
 * Cuts CSV (RFC 4180: quotes, doubled quotes, line breaks in quotes; any of LF, CRLF and CR) into
 * cells, a piece of text at a time. A quote that is not the first character of its cell is a character
 * like any other. Comments are passed over, and so are blank lines, unless `blanks` is set and the
 * first row has but one cell: then each is a row with an empty one.
 *
 * This is a scanner of our own since cells must come out byte for byte as they came in, and since a
 * quoted `"NA"` is not missing where a bare one is: papaparse does not say what was quoted, and
 * csv-parse, which does, takes about sixteen times as long. It says where cells are and cuts none out,
 * which would take most of the time.
 */
export class CsvScanner {
  private rest = ''
  /** How many cells the first row has. */
  private width = 0
  private readonly delimiter: number
  private readonly quote: number
  private readonly escapes: number

  // What is being filled by a scan.
  private starts = new Int32Array(0)
  private cells = 0
  private readonly bounds = new RowBounds()

  /** @param line the line that the text begins on */
  constructor(
    readonly style: CsvStyle,
    private readonly blanks = false,
    private line = 1,
  ) {
    this.delimiter = codeOf(style.delimiter)
    this.quote = codeOf(style.quote)
    this.escapes = codeOf(style.escape)
  }

  /**
   * @param final whether the text ends with this piece
   * @returns the rows that are complete, if there are any; the last block may have blank lines alone
   * @throws TextError if quotes do not match, or there is a NUL
   */
  push(chunk: string, final = false): CsvBlock | undefined {
    // Joined rather than added: a sum is a rope, of which each character takes longer to get at.
    const text = this.rest === '' ? chunk : [this.rest, chunk].join('')
    if (text === '') return undefined
    this.rest = text
    const used = this.scanAll(text, final)
    if (text.length - used > LONGEST) throw tooLong(this.line, text, used, text.length)
    if (this.bounds.rows === 0 && !final) return undefined
    const block = this.block(text, used)
    this.rest = text.slice(used)
    this.line += lineBreaksBefore(text, used)
    return block
  }

  /** The rows of a text up to what is wrong with it, if anything is. */
  attempt(text: string, final: boolean): { block: CsvBlock; error?: TextError } {
    try {
      return { block: this.block(text, this.scanAll(text, final)) }
    } catch (error) {
      this.cells = this.done
      return { block: this.block(text, this.bounds.lastNext), error: error as TextError }
    }
  }

  /** The number of cells in rows that are complete. */
  private done = 0

  private block(text: string, used: number): CsvBlock {
    return {
      text,
      style: this.style,
      rows: this.bounds.rows,
      starts: this.starts.slice(0, this.cells),
      ...this.bounds.copy(this.cells),
      used,
      line: this.line,
    }
  }

  private scanAll(text: string, final: boolean): number {
    this.cells = 0
    this.done = 0
    this.bounds.clear((text.length >> 6) + 16)
    // A guess of the number of cells, which grows where it is too low.
    if (this.starts.length === 0) this.starts = new Int32Array((text.length >> 2) + 16)
    return this.style.delimiter === ' ' ? this.scanRuns(text, final) : this.scan(text, final)
  }

  /** @returns how much of the text was used: all whole rows, and what is passed over after them */
  private scan(text: string, final: boolean): number {
    const { length } = text
    const { delimiter, quote, escapes } = this
    const scan: Scan = { text, final, rowStart: 0, firstCell: 0 }
    let { starts } = this
    let at = this.passOver(scan, 0)
    while (at >= 0 && at < length) {
      const rowStart = at
      const firstCell = this.cells
      let cells = firstCell
      let end = at
      for (;;) {
        if (cells === starts.length) starts = this.grow()
        starts[cells++] = at
        end = at
        let code = end < length ? text.charCodeAt(end) : -1
        // Most of the time is spent in this line.
        while (code > CR && code !== delimiter && code !== quote) {
          code = ++end < length ? text.charCodeAt(end) : -1
        }
        if (
          (code !== delimiter && code !== LF) ||
          (escapes !== NONE && isEscaped(text, at, end, escapes))
        ) {
          this.cells = cells
          scan.rowStart = rowStart
          scan.firstCell = firstCell
          end =
            code === quote && (end === at || (this.style.spaced && isBlank(text, at, end)))
              ? this.endOfQuoted(scan, end)
              : this.endOfPlain(scan, at, end)
          code = end < length ? text.charCodeAt(end) : -1
        }
        // After a last delimiter there is an empty cell, but it may not be there yet.
        const unfinished = end < 0 || (code === delimiter && end + 1 === length && !final)
        if (unfinished) {
          this.cells = firstCell
          return rowStart
        }
        at = end + 1
        if (code === delimiter) continue
        if (code === CR && text.charCodeAt(at) === LF) at++
        at = Math.min(at, length)
        break
      }
      this.addRow(firstCell, cells, end, at)
      if (end - rowStart > LONGEST) throw tooLong(this.line, text, rowStart, end)
      at = this.passOver(scan, at)
    }
    return this.used(at, length, final)
  }

  /** The same where cells are apart by runs of spaces and tabs, which may begin and end a line. */
  private scanRuns(text: string, final: boolean): number {
    const { length } = text
    const { quote } = this
    const scan: Scan = { text, final, rowStart: 0, firstCell: 0 }
    let { starts } = this
    let at = this.passOver(scan, 0)
    while (at >= 0 && at < length) {
      scan.rowStart = at
      scan.firstCell = this.cells
      let cells = scan.firstCell
      let end = afterRun(text, at)
      for (;;) {
        const code = end < length ? text.charCodeAt(end) : -1
        if (code === LF || code === CR || code < 0) break
        if (cells === starts.length) starts = this.grow()
        starts[cells++] = end
        this.cells = cells
        const stop = code === quote ? this.endOfQuoted(scan, end) : this.endOfPlain(scan, end, end)
        end = stop < 0 ? -1 : afterRun(text, stop)
        if (end < 0) break
      }
      // A blank line of a single column.
      if (cells === scan.firstCell && end >= 0) {
        if (cells === starts.length) starts = this.grow()
        starts[cells++] = end
      }
      const isCut = end >= length || (text.charCodeAt(end) === CR && end + 1 === length)
      if (end < 0 || (isCut && !final)) {
        this.cells = scan.firstCell
        return scan.rowStart
      }
      at = Math.min(length, end + (text.startsWith('\r\n', end) ? 2 : 1))
      this.addRow(scan.firstCell, cells, end, at)
      if (end - scan.rowStart > LONGEST) throw tooLong(this.line, text, scan.rowStart, end)
      at = this.passOver(scan, at)
    }
    return this.used(at, length, final)
  }

  private addRow(firstCell: number, cells: number, end: number, next: number): void {
    this.bounds.add(firstCell, end, next)
    this.cells = cells
    this.done = cells
    if (this.width === 0) this.width = cells
  }

  /** @returns the index after lines that are passed over; -1 where one of them is not there as a whole */
  private passOver({ text, final }: Scan, at: number): number {
    const { comment, delimiter } = this.style
    const blanks = !(this.blanks && this.width === 1)
    // By far the most rows are followed by another.
    if (comment === '' && text.charCodeAt(at) > SPACE) return at
    const passed: PassedOver = { comment, blanks, tabs: delimiter === ' ' }
    const after = afterPassedOver(text, at, final, passed)
    // What is before the first row of a block goes with that row.
    if (after > at) this.bounds.lastNext = after
    return isComment(text, after, comment) ? -1 : after
  }

  /** Without a row there is none that lines which are passed over could go with. */
  private used(at: number, length: number, final: boolean): number {
    if (final) return length
    return at >= 0 && this.bounds.rows > 0 ? at : this.bounds.lastNext
  }

  private endOfPlain(scan: Scan, cell: number, start: number): number {
    const { text, final } = scan
    const { delimiter, escapes } = this
    const { length } = text
    for (let at = start; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code > CR && code !== delimiter) continue
      const ends =
        code === delimiter || code === LF || code === CR || (delimiter === SPACE && code === TAB)
      if (ends && escapes !== NONE && isEscaped(text, cell, at, escapes)) continue
      if (code === CR) return at + 1 < length || final ? at : -1
      if (ends) return at
      if (code === 0) throw nul(this.place(scan, at))
    }
    return final ? length : -1
  }

  private endOfQuoted(scan: Scan, start: number): number {
    const { text, final, rowStart } = scan
    const { length } = text
    const { quote, escapes, style } = this
    let close = start + 1
    for (;;) {
      close = text.indexOf(style.quote, close)
      const isLong = (close < 0 ? length : close) - rowStart > LONGEST
      if (isLong || (close < 0 && final)) throw openQuote(this.place(scan, start), isLong)
      if (close < 0) return -1
      if (escapes !== NONE && isEscaped(text, start + 1, close, escapes)) close++
      else if (text.charCodeAt(close + 1) === quote) close += 2
      else break
    }
    let end = close + 1
    if (style.spaced) while (text.charCodeAt(end) === SPACE) end++
    const code = end < length ? text.charCodeAt(end) : -1
    // What follows is not there yet, or may be the first half of a CRLF.
    if (!final && (end >= length || (code === CR && end + 1 >= length))) return -1
    const zero = text.slice(start, end).indexOf('\0')
    if (zero >= 0) throw nul(this.place(scan, start + zero))
    if (end < length && !this.mayFollow(code)) {
      throw afterQuote(this.place(scan, end), text[end])
    }
    return end
  }

  private mayFollow(code: number): boolean {
    const { delimiter } = this
    return code === delimiter || code === LF || code === CR || (delimiter === SPACE && code === TAB)
  }

  private grow(): Int32Array<ArrayBuffer> {
    this.starts = larger(this.starts, 2 * this.starts.length + 16)
    return this.starts
  }

  /** Where in the file an index of the text is, in the last cell that was begun. */
  private place({ text, firstCell }: Scan, at: number): TextPlace {
    return { line: this.line + lineBreaksBefore(text, at), column: this.cells - firstCell }
  }
}
