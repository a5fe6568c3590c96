import { byCodeUnits } from '../by-code-units.js'
import { type Cells, type Declared, joinDeclared } from '../cells.js'
import { CsvCells } from '../csv/csv-block.js'
import { booleanWord, otherWord } from './boolean-words.js'
import { parseDateText } from './date-text.js'
import { DistinctTexts } from './distinct-texts.js'
import type { Cell, CellType, ColumnSchema, Kind } from './kind.js'
import { isMissingValue, type MissingTokens } from './missing-tokens.js'
import {
  hasLeadingZero,
  lastNumber,
  parseNumberIn,
  parseNumberText,
  shapeOfNumber,
} from './number-text.js'

/** A column of more different strings than this is text. */
export const MOST_LEVELS = 1000

/**
 * Looks at the cells of a column one by one, in bounded memory, and says what they are.
 *
 * - `boolean`: all are true and false, yes and no, or T and F, in any case. 0 and 1 are integers.
 * - `integer`: all are whole numbers; `number`: all are numbers. Neither if one has a leading zero,
 *   as postal codes do; and whole numbers of which one is beyond 2^53 are `text`.
 * - `date`: all are dates as {@link parseDateText} knows them, or Date objects.
 * - else `category`; but `text` if all of three or more are different, if more than ten are and more
 *   than half of the cells, or if more than 1,000 are; and `text` if nothing is given at all.
 */
export class ColumnSurvey {
  /** Cells that have a value, quoted empty ones not counted. */
  given = 0
  missing = 0
  /** Quoted cells with nothing in them: missing, unless the column turns out to be of strings. */
  emptyQuoted = 0
  private quoted = 0
  private readonly types: Partial<Record<CellType, boolean>> = {}
  private couldBeNumber = true
  private couldBeDate = true
  /** The pair of words that all cells are of; -1 when there is none. */
  private pair: number | undefined
  private readonly words: [string | undefined, string | undefined] = [undefined, undefined]
  private whole = true
  private safe = true
  private zeroOne = true
  private decimals = 0
  private significant = 0
  private exact = false
  private readonly patterns = new Map<string, number>()
  private readonly distinct: DistinctTexts
  private declared: Declared | undefined

  /** @param kind what the column is taken for, if that is known */
  constructor(
    private readonly tokens: MissingTokens,
    private readonly kind?: Kind,
  ) {
    // Whoever says that it is a category wants all of them.
    this.distinct = new DistinctTexts(kind === 'category' ? Infinity : MOST_LEVELS + 1)
  }

  addAll(cells: Cells): void {
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
    if (this.couldBeNumber && start < end && !this.tokens.mayBegin(text.charCodeAt(start))) {
      const value = parseNumberIn(text, start, end)
      if (!Number.isNaN(value) && !this.isCode(text, start)) {
        this.given++
        this.types.string = true
        this.couldBeDate = false
        this.pair = -1
        const { decimals } = lastNumber
        this.noteNumber(value, text, start, end, decimals)
        this.distinct.addNumber(value, text, start, end, decimals)
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
    if (isMissingValue(cell)) {
      this.missing++
      return
    }
    this.given++
    if (typeof cell === 'number') this.addNumber(cell, numberText)
    else if (typeof cell === 'boolean') this.addBoolean(cell)
    else if (cell instanceof Date) this.addDate(cell)
    else this.addBigint(cell)
  }

  private addText(text: string, quoted: boolean): void {
    if (quoted ? text.length === 0 : this.tokens.has(text)) {
      if (quoted) this.emptyQuoted++
      else this.missing++
      return
    }
    this.given++
    if (quoted) this.quoted++
    this.types.string = true
    this.distinct.add(text)
    if (this.couldBeNumber) {
      const value = parseNumberText(text)
      if (!Number.isNaN(value) && !this.isCode(text, 0)) {
        this.noteNumber(value, text, 0, text.length, -1)
        this.couldBeDate = false
        this.pair = -1
        return
      }
      this.couldBeNumber = false
    }
    if (this.pair !== -1) this.noteWord(text)
    if (this.couldBeDate) {
      const date = parseDateText(text)
      if (date === undefined) this.couldBeDate = false
      else this.patterns.set(date.pattern, (this.patterns.get(date.pattern) ?? 0) + 1)
    }
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
    if (value !== 0 && value !== 1) this.zeroOne = false
    if (simple >= 0) {
      if (simple > this.decimals) this.decimals = simple
      if (simple > 0 && !Number.isInteger(value)) this.whole = false
      return
    }
    const { decimals, significant } = shapeOfNumber(text, start, end)
    if (!Number.isSafeInteger(value)) {
      // Digits alone are a whole number, which a double may not hold.
      if (decimals === 0 && /^[+-]?\d+$/.test(text.slice(start, end).trim())) this.safe = false
      else this.whole = false
    }
    if (decimals > this.decimals) this.decimals = decimals
    if (significant > this.significant) this.significant = significant
  }

  private noteWord(text: string): void {
    const word = booleanWord(text)
    const pair = word >> 1
    if (word < 0 || (this.pair !== undefined && this.pair !== pair)) {
      this.pair = -1
      return
    }
    this.pair = pair
    this.words[word & 1] ??= text
  }

  private addNumber(value: number, text: string | undefined): void {
    this.types.number = true
    this.couldBeDate = false
    this.pair = -1
    this.distinct.add(String(value))
    if (text === undefined) {
      this.exact = true
      if (!Number.isSafeInteger(value)) this.whole = false
      if (value !== 0 && value !== 1) this.zeroOne = false
    } else {
      this.noteNumber(value, text, 0, text.length, -1)
    }
  }

  private addBigint(value: bigint): void {
    this.types.bigint = true
    this.couldBeDate = false
    this.pair = -1
    this.distinct.add(String(value))
    if (!Number.isSafeInteger(Number(value))) this.safe = false
    if (value !== 0n && value !== 1n) this.zeroOne = false
  }

  private addBoolean(value: boolean): void {
    this.types.boolean = true
    this.couldBeDate = false
    this.couldBeNumber = false
    this.distinct.add(String(value))
    if (this.pair !== -1) this.noteWord(String(value))
  }

  private addDate(value: Date): void {
    this.types.date = true
    this.couldBeNumber = false
    this.pair = -1
    const text = value.toISOString()
    this.distinct.add(text)
    const pattern = text.endsWith('T00:00:00.000Z') ? 'YYYY-MM-DD' : 'YYYY-MM-DDTHH:mm:ss.fffZ'
    this.patterns.set(pattern, (this.patterns.get(pattern) ?? 0) + 1)
  }

  /** What the column is, from all the cells seen. */
  finish(): ColumnSchema {
    const kind = this.kind ?? this.guess()
    const isNumber = kind === 'number' || kind === 'integer'
    const scientific = this.significant > 0 && kind === 'number'
    return {
      kind,
      levels: this.levelsOf(kind),
      cells: this.cellType(),
      quoted: this.given > 0 && this.quoted === this.given,
      decimals: !isNumber || scientific || this.exact ? null : Math.min(this.decimals, 100),
      significant: isNumber && scientific ? Math.min(this.significant, 17) : null,
      date: kind === 'date' ? this.pattern() : '',
    }
  }

  private guess(): Kind {
    if (this.given === 0 || this.declared?.kind === 'text') return 'text'
    if (this.declared !== undefined) return this.mostDiffer() ? 'text' : 'category'
    if (this.pair !== undefined && this.pair >= 0) return 'boolean'
    if (this.couldBeNumber) {
      if (this.whole) return this.safe ? 'integer' : 'text'
      return 'number'
    }
    if (this.couldBeDate) return 'date'
    const count = this.distinct.size
    const allDiffer = count === this.given && count > 2
    return allDiffer || this.mostDiffer() ? 'text' : 'category'
  }

  private mostDiffer(): boolean {
    const count = this.distinct.size
    return count > MOST_LEVELS || (count > 10 && 2 * count > this.given)
  }

  private levelsOf(kind: Kind): string[] {
    if (kind === 'category') {
      const { levels } = this.declared ?? {}
      if (levels !== undefined) {
        return levels.filter((level) => this.distinct.has(level) || !this.tokens.has(level))
      }
      if (this.emptyQuoted > 0) this.distinct.add('')
      return this.distinct.sorted()
    }
    if (kind !== 'boolean') return []
    const [no, yes] = this.words
    if (no !== undefined || yes !== undefined) {
      return [no ?? otherWord(yes ?? ''), yes ?? otherWord(no ?? '')]
    }
    return this.given > 0 && this.couldBeNumber && this.zeroOne ? ['0', '1'] : ['false', 'true']
  }

  private cellType(): CellType {
    const types = Object.keys(this.types) as CellType[]
    const [type = 'string'] = types
    if (types.length < 2) return type
    const numbers = types.every((name) => name === 'number' || name === 'bigint')
    return numbers ? 'number' : 'string'
  }

  /** The pattern that most dates have; of equals, the one that shows most, then the first by name. */
  private pattern(): string {
    const found = [...this.patterns].sort(
      ([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(a, b),
    )
    // Date objects of which some have a time of day: days would lose it.
    const days = found.length > 1 && this.types.date === true
    return (days ? found.find(([pattern]) => pattern.length > 10) : found[0])?.[0] ?? 'YYYY-MM-DD'
  }
}
