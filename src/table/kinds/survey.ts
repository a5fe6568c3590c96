import { type ColumnCells, type Declared, joinDeclared } from '../column-cells.js'
import { CsvCells } from '../csv/csv-block.js'
import { ownText } from '../own-text.js'
import type { GuessedDates } from './dates/date-guess.js'
import { DateSurvey } from './dates/date-survey.js'
import { DistinctTexts } from './distinct-texts.js'
import type { Cell, CellType, Kind } from './kind.js'
import { firstOf, type Misfit, moved } from './misfit.js'
import { isMissingValue, type MissingTokens } from './missing-tokens.js'
import { infinityOf } from './numbers/infinity.js'
import { type DecimalMark, NumberGuess } from './numbers/number-guess.js'
import {
  hasLeadingZero,
  lastNumber,
  parseNumberIn,
  parseNumberText,
} from './numbers/number-text.js'
import { PlainNumbers } from './numbers/plain-numbers.js'
import { OddWords } from './odd-words.js'

const MS_IN_DAY = 86_400_000
/** A column of more different strings than this is text. */
export const MOST_LEVELS = 1000

/**
 * Looks at the cells of a column one by one, in bounded memory, and counts what they could be; what
 * they are is then for `guessColumn` to say. What a cell counts as depends on it alone, so that surveys of
 * pieces, merged in their order, are the survey of all.
 */
export class ColumnSurvey {
  /** Cells that have a value, quoted empty ones not counted. */
  given = 0
  missing = 0
  /** Quoted cells with nothing in them: missing, unless the column turns out to be of strings. */
  emptyQuoted = 0
  quoted = 0
  texts = 0
  /** Cells that are no texts, by what they are. */
  readonly others: Partial<Record<CellType, number>> = {}
  /** Numbers as in programs, whatever they came as. */
  numbers = new PlainNumbers()
  written = new NumberGuess()
  dates = new DateSurvey()
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
  /** Whether some are objects or arrays, of which there is the text alone. */
  isNested = false
  /** What the file says that it is. */
  declared: Declared | undefined
  odd = new OddWords(MOST_LEVELS + 1)
  distinct: DistinctTexts

  /** @param kind what the column is taken for, if that is known */
  constructor(
    readonly tokens: MissingTokens,
    readonly kind?: Kind,
  ) {
    this.distinct = new DistinctTexts(mostLevels(kind))
  }

  /** The number of the cell that is looked at. */
  get row(): number {
    return this.given + this.missing + this.emptyQuoted
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
    const isNumber = 2 * (this.numbers.count + this.written.count) > this.given
    return isNumber ? this.written.evidence(this.hasNumbers ? undefined : this.numbers) : undefined
  }

  /** The decimal point of numbers that are no texts: every file has it, whoever wrote the texts beside it. */
  get pointOfNumbers(): DecimalMark {
    return this.hasNumbers && this.numbers.points > this.numbers.triples ? '.' : undefined
  }

  private get hasNumbers(): boolean {
    return this.others.number !== undefined
  }

  /** What the dates are, if they are any; see `DateSurvey.finish`. A word counts once, however often it comes. */
  guessDates(options: { dayFirst?: boolean } = {}): GuessedDates | undefined {
    return this.dates.finish({ count: this.odd.size, first: this.odd.first }, options)
  }

  /** Adds the survey of the rows that follow, which was made with the same tokens and kind. */
  merge(other: ColumnSurvey): void {
    const { row } = this
    if (other.declared) this.declared = joinDeclared(this.declared, other.declared)
    this.firstDate = firstOf(this.firstDate, moved(other.firstDate, row))
    this.firstCode = firstOf(this.firstCode, moved(other.firstCode, row))
    this.numbers.merge(other.numbers, row)
    this.written.merge(other.written, row)
    this.dates.merge(other.dates, row)
    this.odd.merge(other.odd, row)
    this.distinct.merge(other.distinct)
    for (const sum of SUMS) this[sum] += other[sum]
    for (const [type, count] of Object.entries(other.others) as [CellType, number][]) {
      this.others[type] = (this.others[type] ?? 0) + count
    }
    this.hasClock ||= other.hasClock
    this.isNested ||= other.isNested
  }

  addAll(cells: ColumnCells): void {
    if (cells.declared) this.declared = joinDeclared(this.declared, cells.declared)
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
        this.numbers.add(value, text, start, end, decimals, this.row)
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
      if (numberText !== undefined) this.isNested = true
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
    const value = parseNumberText(text)
    if (!Number.isNaN(value) && this.tokens.hasNumbers && this.tokens.hasNumber(value)) {
      this.missing++
      return
    }
    this.texts++
    if (quoted) this.quoted++
    this.classify(text, value)
    this.distinct.add(text)
    this.given++
  }

  private classify(text: string, value: number): void {
    if (!Number.isNaN(value)) {
      if (this.isCode(text, 0)) {
        this.codes++
        this.firstCode ??= { text: ownText(text), row: this.row }
      } else this.numbers.add(value, text, 0, text.length, -1, this.row)
      return
    }
    const isDate = this.dates.add(text, this.row)
    if (!isDate && infinityOf(text) !== undefined) {
      this.infinite++
      this.dates.addOther(text, this.row)
      return
    }
    // Most dates have a mark inside that no number has.
    const isNumber = !(isDate && DATE_MARK.test(text)) && this.written.add(text, this.row)
    if (isDate) {
      this.dateCount++
      if (isNumber) this.dateOrNumber++
      this.firstDate ??= { text: ownText(text), row: this.row }
    } else if (isNumber) this.dates.addOther(text, this.row)
    if (isNumber || isDate) return
    this.odd.add(text, this.row)
  }

  /** Whether a number is none but a code, such as 007, in a column that is not said to be of numbers. */
  private isCode(text: string, start: number): boolean {
    return this.kind === undefined && hasLeadingZero(text, start)
  }

  private addNumber(value: number, text: string | undefined): void {
    this.count('number')
    this.distinct.addExact(value)
    if (!Number.isFinite(value)) {
      this.infinite++
      return
    }
    if (text !== undefined) {
      this.numbers.add(value, text, 0, text.length, -1, this.row)
      return
    }
    // Milliseconds, where it was said that they are dates.
    if (this.kind === 'date' && value % MS_IN_DAY !== 0) this.hasClock = true
    this.numbers.addExact(value, this.row)
  }

  private addBigint(value: bigint): void {
    this.count('bigint')
    this.distinct.addExact(value)
    this.numbers.addExact(value, this.row)
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

/** What is a sum over cells. */
export const SUMS = [
  ...(['given', 'missing', 'emptyQuoted', 'quoted', 'texts', 'dateCount', 'dateObjects'] as const),
  ...(['dateOrNumber', 'codes', 'infinite'] as const),
] as const

/** How many different texts are kept: whoever says that it is a category wants all of them. */
export function mostLevels(kind: Kind | undefined): number {
  return kind === 'category' ? Infinity : MOST_LEVELS + 1
}
