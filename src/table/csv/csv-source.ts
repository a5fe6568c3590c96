import { type CsvBlock, lineBreaksIn } from './csv-block.js'
import type { CsvReadOptions } from './csv-dialect.js'
import { afterLines } from './csv-lines.js'
import { CsvScanner } from './csv-scanner.js'
import { type CsvGuess, sampleOf, sepLine, sniffCsv } from './sniff-csv.js'

/** The blocks of a CSV text that comes in pieces, read in the dialect that its beginning shows. */
export class CsvSource {
  /** How the text is read; undefined until enough of it is there. */
  guess: CsvGuess | undefined
  /** What is before the text that is cut into rows: byte order mark, `sep=`, lines that are skipped. */
  head = ''
  private waiting = ''
  private scanner: CsvScanner | undefined

  /** @param blanks whether in a single column a blank line is an empty cell */
  constructor(
    private readonly options: CsvReadOptions,
    private readonly blanks: boolean,
  ) {}

  push(chunk: string, final = false): CsvBlock | undefined {
    if (this.scanner !== undefined) return this.scanner.push(chunk, final)
    this.waiting += chunk
    const begun = this.begin(this.waiting, final)
    if (begun === undefined) return undefined
    this.waiting = ''
    this.scanner = begun.scanner
    return begun.scanner.push(begun.text, final)
  }

  private begin(all: string, final: boolean): { scanner: CsvScanner; text: string } | undefined {
    if (sampleOf(all, final) === undefined) return undefined
    const mark = all.charCodeAt(0) === 0xfeff ? 1 : 0
    const text = all.slice(mark)
    const sep = sepLine(text)
    const before = Math.max(this.options.skip ?? 0, sep === undefined ? 0 : 1)
    const start = afterLines(text, before, final)
    const sample = start < 0 ? undefined : sampleOf(text.slice(start), final)
    if (sample === undefined) return undefined
    const { options } = this
    const known = sep === undefined ? options : { delimiter: sep, ...options }
    this.guess = sniffCsv(sample, known, before)
    const { dialect } = this.guess
    const end = mark + Math.max(0, afterLines(text, dialect.skip, true))
    this.head = all.slice(0, end)
    const scanner = new CsvScanner(dialect, this.blanks, 1 + lineBreaksIn(this.head))
    return { scanner, text: all.slice(end) }
  }
}
