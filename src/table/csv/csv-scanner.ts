import { rangeError } from '../../errors.js'
import { type TextError, textError } from '../text-error.js'
import { type CsvBlock, lineBreaksIn } from './csv-block.js'

const DELIMITERS = [',', ';', '\t', '|'] as const
const QUOTE = 34
const LF = 10
const CR = 13
const SPACE = 32
/** No row may be longer, so that a quote that never closes is found before memory is used up. */
const LONGEST = 1 << 25

/**
 * Cuts CSV (RFC 4180: quotes, doubled quotes, line breaks in quotes; any of LF, CRLF and CR) into
 * cells, a piece of text at a time. A quote that is not the first character of its cell is a character
 * like any other. Blank lines are passed over, unless `blanks` is set and the first row has but one
 * cell: then each is a row with an empty one.
 *
 * This is a scanner of our own since cells must come out byte for byte as they came in, and since a
 * quoted `"NA"` is not missing where a bare one is: papaparse does not say what was quoted, and
 * csv-parse, which does, takes about sixteen times as long. It says where cells are and cuts none out,
 * which would take most of the time.
 */
export class CsvScanner {
  private delimiter: number | undefined
  private rest = ''
  /** The line that `rest` begins on. */
  private line = 1
  /** How many cells the first row has. */
  private width = 0
  private readonly blanks: boolean

  // What is being filled by a scan.
  private starts = new Int32Array(0)
  private cells = 0
  private first: number[] = []
  private ends: number[] = []
  private nexts: number[] = []

  /** @param delimiter one character; by default the one of , ; tab | that line 1 has most of */
  constructor({ delimiter, blanks = false }: { delimiter?: string | undefined; blanks?: boolean }) {
    this.blanks = blanks
    if (delimiter === undefined) return
    if (delimiter.length !== 1 || /["\r\n\0 ]/.test(delimiter)) {
      throw rangeError(
        'delimiter',
        'one character that is no quote, space or line break',
        delimiter,
      )
    }
    this.delimiter = delimiter.charCodeAt(0)
  }

  /** The delimiter that was given or found. */
  get mark(): string {
    return String.fromCharCode(this.delimiter ?? 44)
  }

  /**
   * @param final whether the text ends with this piece
   * @returns the rows that are complete, if there are any; the last block may have blank lines alone
   * @throws TextError if quotes do not match, or there is a NUL
   */
  push(chunk: string, final = false): CsvBlock | undefined {
    // Joined rather than added: a sum is a rope, of which each character takes longer to get at.
    const text = this.rest === '' ? chunk : [this.rest, chunk].join('')
    this.rest = text
    this.delimiter ??= sniffDelimiter(text, final)
    if (this.delimiter === undefined || text === '') return undefined
    this.cells = 0
    this.first = []
    this.ends = []
    this.nexts = []
    // A guess of the number of cells, which grows where it is too low.
    if (this.starts.length === 0) this.starts = new Int32Array((text.length >> 2) + 16)
    const used = this.scan(text, this.delimiter, final)
    const rows = this.ends.length
    if (rows === 0 && !final) {
      if (text.length > LONGEST) throw this.tooLong(text)
      return undefined
    }
    const block = {
      text,
      rows,
      starts: this.starts.slice(0, this.cells),
      first: new Int32Array([...this.first, this.cells]),
      ends: new Int32Array(this.ends),
      nexts: new Int32Array(this.nexts),
      line: this.line,
    }
    this.rest = text.slice(used)
    this.line += lineBreaksBefore(text, used)
    return block
  }

  /** @returns how much of the text was used: all whole rows, and the blank lines after them */
  private scan(text: string, delimiter: number, final: boolean): number {
    const { length } = text
    let { starts } = this
    let at = 0
    let rowStart = 0
    const skipBlanks = () => {
      const after = this.blanks && this.width === 1 ? at : afterBlankLines(text, at, final)
      // What is before the first row of a block goes with that row.
      if (after > at && this.nexts.length > 0) this.nexts[this.nexts.length - 1] = after
      at = after
    }
    skipBlanks()
    while (at < length) {
      rowStart = at
      const firstCell = this.cells
      let cells = firstCell
      for (;;) {
        if (cells === starts.length) starts = this.grow()
        starts[cells++] = at
        let end = at
        let code = end < length ? text.charCodeAt(end) : -1
        // Most of the time is spent in this line.
        while (code > CR && code !== delimiter && code !== QUOTE) {
          code = ++end < length ? text.charCodeAt(end) : -1
        }
        if (code !== delimiter && code !== LF) {
          this.cells = cells
          end =
            code === QUOTE && end === at
              ? this.endOfQuoted(text, at, delimiter, final, rowStart, firstCell)
              : this.endOfPlain(text, end, delimiter, final, firstCell)
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
        this.first.push(firstCell)
        this.ends.push(end)
        this.nexts.push(at)
        break
      }
      this.cells = cells
      if (this.width === 0) this.width = cells
      skipBlanks()
    }
    // Without a row there is none that the blank lines could go with.
    return this.ends.length > 0 || final ? at : 0
  }

  private endOfPlain(
    text: string,
    start: number,
    delimiter: number,
    final: boolean,
    firstCell: number,
  ): number {
    const { length } = text
    let at = start
    for (; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code > CR && code !== delimiter) continue
      if (code === delimiter || code === LF) return at
      if (code === CR) return at + 1 < length || final ? at : -1
      if (code === 0) throw this.error(text, at, firstCell, 'expected text', 'a NUL character')
    }
    return final ? at : -1
  }

  private endOfQuoted(
    text: string,
    start: number,
    delimiter: number,
    final: boolean,
    rowStart: number,
    firstCell: number,
  ): number {
    const { length } = text
    let quote = start + 1
    for (;;) {
      quote = text.indexOf('"', quote)
      if (quote < 0) {
        const expectation = 'expected a closing quote'
        if (final) throw this.error(text, start, firstCell, expectation, 'the end of the file')
        if (length - rowStart > LONGEST) throw this.tooLong(text.slice(rowStart), rowStart)
        return -1
      }
      if (text.charCodeAt(quote + 1) !== QUOTE) break
      quote += 2
    }
    const end = quote + 1
    const code = text.charCodeAt(end)
    // What follows is not there yet, or may be the first half of a CRLF.
    if (!final && (end >= length || (code === CR && end + 1 >= length))) return -1
    const nul = text.slice(start, end).indexOf('\0')
    if (nul >= 0) throw this.error(text, start + nul, firstCell, 'expected text', 'a NUL character')
    if (end < length && code !== delimiter && code !== LF && code !== CR) {
      const expectation = 'expected a delimiter or a line break after the closing quote'
      throw this.error(text, end, firstCell, expectation, text[end])
    }
    return end
  }

  private grow(): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(2 * this.starts.length + 16)
    larger.set(this.starts)
    this.starts = larger
    return larger
  }

  private tooLong(text: string, at = 0): TextError {
    const place = { line: this.line + lineBreaksBefore(this.rest, at), column: 1 }
    return textError(`expected rows of at most ${LONGEST} characters`, text.length, place)
  }

  private error(
    text: string,
    at: number,
    firstCell: number,
    expectation: string,
    got: unknown,
  ): TextError {
    const line = this.line + lineBreaksBefore(text, at)
    return textError(expectation, got, { line, column: this.cells - firstCell })
  }
}

function lineBreaksBefore(text: string, end: number): number {
  let breaks = 0
  for (let i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) breaks++
  if (text.includes('\r')) return lineBreaksIn(text.slice(0, end))
  return breaks
}

/** The index after the lines from here on that have nothing but spaces. */
function afterBlankLines(text: string, start: number, final: boolean): number {
  const { length } = text
  let after = start
  for (let at = start; ; ) {
    while (at < length && text.charCodeAt(at) === SPACE) at++
    const code = at < length ? text.charCodeAt(at) : -1
    if (code < 0) return final ? length : after
    if (code !== LF && code !== CR) return after
    if (code === CR && at + 1 >= length && !final) return after
    at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1
    after = at
  }
}

/** The character that line 1 has most of, outside of quotes; undefined if the line has not ended. */
function sniffDelimiter(text: string, final: boolean): number | undefined {
  const counts = DELIMITERS.map(() => 0)
  let inQuotes = false
  let begun = false
  for (const mark of text) {
    if (mark === '"') inQuotes = !inQuotes
    if (inQuotes) continue
    if (mark === '\n' || mark === '\r') {
      // The first line is the first that is not blank.
      if (!begun) continue
      return best(counts)
    }
    if (mark !== ' ') begun = true
    const found = DELIMITERS.indexOf(mark as ',')
    if (found >= 0) counts[found] = (counts[found] ?? 0) + 1
  }
  // A quote that does not close is for the scanner to complain about.
  return final || text.length > LONGEST ? best(counts) : undefined
}

function best(counts: readonly number[]): number {
  return (DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',').charCodeAt(0)
}
