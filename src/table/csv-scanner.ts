import { rangeError } from '../errors.js'
import { type TextError, textError } from './text-error.js'

/** What a {@link CsvScanner} calls with what it finds. */
export interface CsvSink {
  /** A cell as it stands in the file, with its quotes; the first of a row is number 0. */
  cell(raw: string, index: number): void
  /**
   * The end of a row.
   *
   * @param cells how many it had; a blank line has one, which is empty
   * @param end its line break, '' at the end of the file
   * @param line the line that it begins on, from 1
   */
  row(cells: number, end: string, line: number): void
}

const DELIMITERS = [',', ';', '\t', '|'] as const
const QUOTE = 34
const LF = 10
const CR = 13
/** No cell may be longer, so that a quote that never closes is found before memory is used up. */
const LONGEST = 1 << 26

/**
 * Cuts CSV (RFC 4180: quotes, doubled quotes, line breaks in quotes; any of LF, CRLF and CR) into
 * cells, a piece of text at a time. A quote that is not the first character of its cell is a character
 * like any other.
 *
 * This is a scanner of our own since cells must come out byte for byte as they came in, and since a
 * quoted `"NA"` is not missing where a bare one is: papaparse does not say what was quoted, and
 * csv-parse, which does, takes about sixteen times as long.
 */
export class CsvScanner {
  private delimiter: number | undefined
  private rest = ''
  /** How much of `rest` has been searched for what ends its first cell. */
  private searched = 0
  private cells = 0
  private line = 1
  private rowLine = 1

  /** @param delimiter one character; by default the one of , ; tab | that line 1 has most of */
  constructor(
    private readonly sink: CsvSink,
    delimiter?: string,
  ) {
    if (delimiter === undefined) return
    if (delimiter.length !== 1 || /["\r\n\0]/.test(delimiter)) {
      throw rangeError('delimiter', 'one character that is no quote or line break', delimiter)
    }
    this.delimiter = delimiter.charCodeAt(0)
  }

  /** The delimiter that was given or found. */
  get mark(): string {
    return String.fromCharCode(this.delimiter ?? 44)
  }

  /** @throws TextError if quotes do not match, or there is a NUL */
  push(chunk: string): void {
    this.scan(chunk, false)
  }

  /** Ends the text. */
  end(): void {
    this.scan('', true)
  }

  private scan(chunk: string, final: boolean): void {
    const text = this.rest === '' ? chunk : this.rest + chunk
    if (this.delimiter === undefined) {
      this.delimiter = sniffDelimiter(text, final)
      if (this.delimiter === undefined) {
        this.rest = text
        return
      }
    }
    const { delimiter, sink } = this
    const { length } = text
    let at = 0
    // A text may end after a delimiter, with an empty cell, but not after a line break.
    while (at < length || (final && this.cells > 0)) {
      const end = this.endOfCell(text, at, delimiter, final)
      if (end < 0) break
      this.searched = 0
      sink.cell(text.slice(at, end), this.cells++)
      const code = end < length ? text.charCodeAt(end) : -1
      at = end + 1
      if (code === delimiter) continue
      const crlf = code === CR && text.charCodeAt(at) === LF
      if (crlf) at++
      sink.row(this.cells, code < 0 ? '' : crlf ? '\r\n' : code === CR ? '\r' : '\n', this.rowLine)
      this.cells = 0
      this.rowLine = ++this.line
    }
    this.rest = at < length ? text.slice(at) : ''
  }

  /** The index after a cell, or -1 if the text is too short to tell. */
  private endOfCell(text: string, start: number, delimiter: number, final: boolean): number {
    if (text.charCodeAt(start) === QUOTE) return this.endOfQuoted(text, start, delimiter, final)
    const { length } = text
    let at = start + this.searched
    for (; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code > CR && code !== delimiter) continue
      if (code === delimiter || code === LF) return at
      if (code === CR) {
        if (at + 1 < length || final) return at
        break
      }
      if (code === 0) throw this.error('expected text', 'a NUL character')
    }
    if (final) return at
    return this.wait(at - start, 'expected a delimiter or a line break')
  }

  private endOfQuoted(text: string, start: number, delimiter: number, final: boolean): number {
    const { length } = text
    let quote = start + Math.max(1, this.searched)
    for (;;) {
      quote = text.indexOf('"', quote)
      if (quote < 0) {
        if (final) throw this.error('expected a closing quote', 'the end of the file')
        return this.wait(length - start, 'expected a closing quote')
      }
      if (text.charCodeAt(quote + 1) !== QUOTE) break
      quote += 2
    }
    const end = quote + 1
    const code = text.charCodeAt(end)
    // What follows is not there yet, or may be the first half of a CRLF.
    if (!final && (end >= length || (code === CR && end + 1 >= length))) {
      return this.wait(quote - start, 'expected a closing quote')
    }
    const raw = text.slice(start, end)
    if (raw.includes('\0')) throw this.error('expected text', 'a NUL character')
    const line = this.line + lineBreaksIn(raw)
    if (end < length && code !== delimiter && code !== LF && code !== CR) {
      this.line = line
      throw this.error('expected a delimiter or a line break after the closing quote', text[end])
    }
    this.line = line
    return end
  }

  private wait(searched: number, expectation: string): -1 {
    if (searched > LONGEST) throw this.error(`${expectation} within ${LONGEST} characters`, 'none')
    this.searched = searched
    return -1
  }

  private error(expectation: string, got: unknown): TextError {
    return textError(expectation, got, { line: this.line, column: this.cells + 1 })
  }
}

/** How many line breaks a text has: LF, CRLF or CR. */
export function lineBreaksIn(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0
  return text.split(/\r\n|\n|\r/).length - 1
}

/** The character that line 1 has most of, outside of quotes; undefined if the line has not ended. */
function sniffDelimiter(text: string, final: boolean): number | undefined {
  const counts = DELIMITERS.map(() => 0)
  let inQuotes = false
  let at = 0
  for (; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '"') inQuotes = !inQuotes
    if (inQuotes) continue
    if (mark === '\n' || mark === '\r') break
    const found = DELIMITERS.indexOf(mark as ',')
    if (found >= 0) counts[found] = (counts[found] ?? 0) + 1
  }
  // A quote that does not close is for the scanner to complain about.
  if (at === text.length && !final && at < LONGEST) return undefined
  return DELIMITERS[counts.indexOf(Math.max(...counts))]?.charCodeAt(0)
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
