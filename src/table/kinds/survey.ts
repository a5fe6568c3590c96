import type { Cells } from '../cells.js'
import { CsvCells } from '../csv/csv-block.js'
import { DateGuess } from './date-guess.js'
import { isCompactDate } from './date-text.js'
import { DistinctTexts } from './distinct-texts.js'
import { infinityOf } from './infinity.js'
import type { Cell, CellType, Kind } from './kind.js'
import { isMissingValue, type MissingTokens } from './missing-tokens.js'
import { type DecimalMark, type Misfit, NumberGuess, type PlainNumbers } from './number-guess.js'
import {
  hasLeadingZero,
  lastNumber,
  parseNumberIn,
  parseNumberText,
  shapeOfNumber,
} from './number-text.js'
import { OddWords } from './odd-words.js'

/** A column of more different strings than this is text. */
export const MOST_LEVELS = 1000

/**
 * Looks at the cells of a column one by one, in bounded memory, and counts what they could be; what
 * they are is then for `guessColumn` to say.
 */
export class ColumnSurvey {
  /** Cells that have a value, quoted empty ones not counted. */
  given = 0
  missing = 0
  /** Quoted cells with nothing in them: missing, unless the column turns out to be of strings. */
  emptyQuoted = 0
  quoted = 0
  private texts = 0
  private readonly others: Partial<Record<CellType, number>> = {}
  /** Numbers as in programs, whatever they came as. */
  private readonly plain = {
    count: 0,
    points: 0,
    triples: 0,
    decimals: 0,
    isWhole: true,
    isSafe: true,
    first: undefined as Misfit | undefined,
  }
  /** Where the first plain number is. */
  firstPlain: Misfit | undefined
  significant = 0
  /** Whether a program gave numbers, which have no digits of their own. */
  isExact = false
  zeroOne = true
  /** Whether all plain numbers are days such as 20240131. */
  isCompact = true
  readonly written = new NumberGuess()
  readonly dates = new DateGuess()
  /** How many texts can be dates, and Date objects. */
  dateCount = 0
  dateObjects = 0
  /** Of those, how many could be numbers too. */
  dateOrNumber = 0
  firstDate: Misfit | undefined
  /** Whether a Date object has a time of day. */
  hasClock = false
  /** Numbers such as 007, which are none but codes. */
  codes = 0
  firstCode: Misfit | undefined
  infinite = 0
  readonly odd = new OddWords(MOST_LEVELS + 1)
  readonly distinct: DistinctTexts
  /** Whether there were so many other texts that nothing but text is left. */
  private isHopeless = false

  /** @param kind what the column is taken for, if that is known */
  constructor(
    readonly tokens: MissingTokens,
    readonly kind?: Kind,
  ) {
    // Whoever says that it is a category wants all of them.
    this.distinct = new DistinctTexts(kind === 'category' ? Infinity : MOST_LEVELS + 1)
  }

  /** The number of the cell that is looked at. */
  private get row(): number {
    return this.given + this.missing + this.emptyQuoted
  }

  get numbers(): Readonly<PlainNumbers> {
    return this.plain
  }

  /** How many cells are of each type. */
  get types(): Partial<Record<CellType, number>> {
    return this.texts > 0 ? { string: this.texts, ...this.others } : this.others
  }

  private count(type: CellType): void {
    this.others[type] = (this.others[type] ?? 0) + 1
  }

  /** The decimal mark that the column has, where it can be no other. */
  get decimalMark(): DecimalMark {
    // Words and dates with marks in them say nothing of the table's numbers.
    const isNumber = 2 * (this.plain.count + this.written.count) > this.given
    return isNumber ? this.written.evidence(this.plain) : undefined
  }

  addAll(cells: Cells): void {
    if (cells instanceof CsvCells) {
      for (let row = 0; row < cells.length; row++) this.addIn(cells, row)
    } else {
      for (let row = 0; row < cells.length; row++) {
        this.add(cells.get(row), cells.quoted(row), cells.numberText(row))
      }
    }
  }

  /** A cell of a CSV text: numbers and empty cells, which most are, without cutting them out. */
  private addIn(cells: CsvCells, row: number): void {
    const { text } = cells.block
    const start = cells.start(row)
    const end = cells.end(row)
    if (start === end && this.tokens.has('')) {
      this.missing++
      return
    }
    if (start < end && !this.tokens.hasNumbers && !this.tokens.mayBegin(text.charCodeAt(start))) {
      const value = parseNumberIn(text, start, end)
      if (!Number.isNaN(value) && !this.isCode(text, start)) {
        const { decimals } = lastNumber
        this.texts++
        this.noteNumber(value, text, start, end, decimals)
        this.distinct.addNumber(value, text, start, end, decimals)
        this.given++
        return
      }
    }
    this.addText(cells.get(row), cells.quoted(row))
  }

  /**
   * @param quoted whether the file has it in quotes
   * @param numberText how a file that tells numbers from text writes it
   */
  add(cell: Cell, quoted: boolean, numberText?: string): void {
    if (typeof cell === 'string') {
      this.addText(cell, quoted)
      return
    }
    if (isMissingValue(cell) || this.isNamedNumber(cell)) {
      this.missing++
      return
    }
    if (typeof cell === 'number') this.addNumber(cell, numberText)
    else if (typeof cell === 'boolean') this.addBoolean(cell)
    else if (cell instanceof Date) this.addDate(cell)
    else this.addBigint(cell)
    this.given++
  }

  private isNamedNumber(cell: Cell): boolean {
    if (!this.tokens.hasNumbers) return false
    return (
      (typeof cell === 'number' || typeof cell === 'bigint') && this.tokens.hasNumber(Number(cell))
    )
  }

  private addText(text: string, quoted: boolean): void {
    if (this.tokens.has(text, quoted)) {
      this.missing++
      return
    }
    if (quoted && text.length === 0) {
      this.emptyQuoted++
      return
    }
    if (this.odd.again(text)) {
      this.texts++
      if (quoted) this.quoted++
      this.given++
      return
    }
    const value = this.isHopeless ? NaN : parseNumberText(text)
    if (!Number.isNaN(value) && this.tokens.hasNumbers && this.tokens.hasNumber(value)) {
      this.missing++
      return
    }
    this.texts++
    if (quoted) this.quoted++
    if (!this.isHopeless) this.classify(text, value)
    this.distinct.add(text)
    this.given++
  }

  private classify(text: string, value: number): void {
    if (!Number.isNaN(value)) {
      if (this.isCode(text, 0)) {
        this.codes++
        this.firstCode ??= { text, row: this.row }
      } else this.noteNumber(value, text, 0, text.length, -1)
      return
    }
    if (infinityOf(text) !== undefined) {
      this.infinite++
      return
    }
    const isDate = this.dates.add(text)
    // Most dates have a mark inside that no number has.
    const isNumber = !(isDate && DATE_MARK.test(text)) && this.written.add(text, this.row)
    if (isDate) {
      this.dateCount++
      if (isNumber) this.dateOrNumber++
      this.firstDate ??= { text, row: this.row }
    }
    if (isNumber || isDate) return
    this.odd.add(text, this.row)
    const known = this.plain.count + this.written.count + this.dateCount
    if (this.odd.isFull && 2 * known < this.odd.count) this.isHopeless = true
  }

  /** Whether a number is none but a code, such as 007, in a column that is not said to be of numbers. */
  private isCode(text: string, start: number): boolean {
    return this.kind === undefined && hasLeadingZero(text, start)
  }

  /** @param simple its digits after the point, where the parser has told; else -1 */
  private noteNumber(
    value: number,
    text: string,
    start: number,
    end: number,
    simple: number,
  ): void {
    const { plain } = this
    plain.count++
    if (value !== 0 && value !== 1) this.zeroOne = false
    if (this.isCompact && !isCompactDate(text, start, end)) this.isCompact = false
    if (plain.count === 1) this.firstPlain ??= { text: text.slice(start, end), row: this.row }
    if (simple === 0) return
    const shape =
      simple > 0 ? { decimals: simple, significant: 0 } : shapeOfNumber(text, start, end)
    const { decimals, significant } = shape
    if (decimals > 0 || significant > 0) {
      plain.points++
      plain.first ??= { text: text.slice(start, end), row: this.row }
      const size = Math.abs(value)
      if (decimals === 3 && significant === 0 && size >= 1 && size < 1000) plain.triples++
    }
    if (!Number.isSafeInteger(value)) {
      // Digits alone are a whole number, which a double may not hold.
      if (simple < 0 && decimals === 0 && isDigits(text.slice(start, end))) plain.isSafe = false
      else plain.isWhole = false
    }
    if (decimals > plain.decimals) plain.decimals = decimals
    if (significant > this.significant) this.significant = significant
  }

  private addNumber(value: number, text: string | undefined): void {
    this.count('number')
    this.distinct.add(String(value))
    if (!Number.isFinite(value)) {
      this.infinite++
      return
    }
    if (text !== undefined) {
      this.noteNumber(value, text, 0, text.length, -1)
      return
    }
    this.isExact = true
    this.isCompact = false
    this.plain.count++
    this.firstPlain ??= { text: String(value), row: this.row }
    if (!Number.isInteger(value)) {
      this.plain.points++
      this.plain.first ??= { text: String(value), row: this.row }
    }
    if (!Number.isSafeInteger(value)) this.plain.isWhole = false
    if (value !== 0 && value !== 1) this.zeroOne = false
  }

  private addBigint(value: bigint): void {
    this.count('bigint')
    this.isCompact = false
    this.plain.count++
    this.firstPlain ??= { text: String(value), row: this.row }
    this.distinct.add(String(value))
    if (!Number.isSafeInteger(Number(value))) this.plain.isSafe = false
    if (value !== 0n && value !== 1n) this.zeroOne = false
  }

  private addBoolean(value: boolean): void {
    this.count('boolean')
    const text = String(value)
    this.distinct.add(text)
    if (!this.odd.again(text)) this.odd.add(text, this.row)
  }

  private addDate(value: Date): void {
    this.count('date')
    const text = value.toISOString()
    if (!text.endsWith('T00:00:00.000Z')) this.hasClock = true
    this.dateObjects++
    this.dateCount++
    this.firstDate ??= { text, row: this.row }
    this.distinct.add(text)
  }
}

const DATE_MARK = /\d[-/:]/

function isDigits(text: string): boolean {
  return /^[+-]?\d+$/.test(text.trim())
}
