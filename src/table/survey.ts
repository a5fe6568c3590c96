import { booleanWord, otherWord } from './boolean-words.js'
import { parseDateText } from './date-text.js'
import type { Cell, CellType, ColumnSchema, Kind } from './kind.js'
import type { MissingTokens } from './missing-tokens.js'
import { hasLeadingZero, parseNumberText, shapeOfNumber } from './number-text.js'

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
  private types = new Set<CellType>()
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
  private readonly distinct = new Set<string>()

  /** @param kind what the column is taken for whatever its cells are, if that is known */
  constructor(
    private readonly tokens: MissingTokens,
    private readonly kind?: Kind,
  ) {}

  /** @param source the cell as the file has it, with any quotes; undefined where there is no file */
  add(cell: Cell, source?: string): void {
    const quoted = source !== undefined && source.charCodeAt(0) === 34
    if (typeof cell === 'string') {
      this.addText(cell, quoted)
      return
    }
    if (isMissingValue(cell)) {
      this.missing++
      return
    }
    this.given++
    if (typeof cell === 'number') this.addNumber(cell, source)
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
    this.types.add('string')
    this.count(text)
    if (this.couldBeNumber) {
      const value = parseNumberText(text)
      if (!Number.isNaN(value) && !(hasLeadingZero(text) && this.kind === undefined)) {
        this.noteNumber(value, text)
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

  private noteNumber(value: number, text: string): void {
    if (value !== 0 && value !== 1) this.zeroOne = false
    const plain = !/[.eE]/.test(text)
    if (plain) {
      if (!Number.isSafeInteger(value)) this.safe = false
      return
    }
    if (!Number.isSafeInteger(value)) this.whole = false
    const { decimals, significant } = shapeOfNumber(text)
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

  private addNumber(value: number, source: string | undefined): void {
    this.types.add('number')
    this.couldBeDate = false
    this.pair = -1
    this.count(String(value))
    if (source === undefined) {
      this.exact = true
      if (!Number.isSafeInteger(value)) this.whole = false
      if (value !== 0 && value !== 1) this.zeroOne = false
    } else {
      this.noteNumber(value, source)
    }
  }

  private addBigint(value: bigint): void {
    this.types.add('bigint')
    this.couldBeDate = false
    this.pair = -1
    this.count(String(value))
    if (!Number.isSafeInteger(Number(value))) this.safe = false
    if (value !== 0n && value !== 1n) this.zeroOne = false
  }

  private addBoolean(value: boolean): void {
    this.types.add('boolean')
    this.couldBeDate = false
    this.couldBeNumber = false
    this.count(String(value))
    if (this.pair !== -1) this.noteWord(String(value))
  }

  private addDate(value: Date): void {
    this.types.add('date')
    this.couldBeNumber = false
    this.pair = -1
    const text = value.toISOString()
    this.count(text)
    const pattern = text.endsWith('T00:00:00.000Z') ? 'YYYY-MM-DD' : 'YYYY-MM-DDTHH:mm:ss.fffZ'
    this.patterns.set(pattern, (this.patterns.get(pattern) ?? 0) + 1)
  }

  private count(text: string): void {
    if (this.distinct.size <= MOST_LEVELS || this.kind === 'category') this.distinct.add(text)
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
    if (this.given === 0) return 'text'
    if (this.pair !== undefined && this.pair >= 0) return 'boolean'
    if (this.couldBeNumber) {
      if (this.whole) return this.safe ? 'integer' : 'text'
      return 'number'
    }
    if (this.couldBeDate) return 'date'
    const count = this.distinct.size
    const allDiffer = count === this.given && count > 2
    const mostDiffer = count > 10 && 2 * count > this.given
    return allDiffer || mostDiffer || count > MOST_LEVELS ? 'text' : 'category'
  }

  private levelsOf(kind: Kind): string[] {
    if (kind === 'category') {
      if (this.emptyQuoted > 0) this.distinct.add('')
      return [...this.distinct].sort(byCodeUnits)
    }
    if (kind !== 'boolean') return []
    const [no, yes] = this.words
    if (no !== undefined || yes !== undefined) {
      return [no ?? otherWord(yes ?? ''), yes ?? otherWord(no ?? '')]
    }
    return this.given > 0 && this.couldBeNumber && this.zeroOne ? ['0', '1'] : ['false', 'true']
  }

  private cellType(): CellType {
    const [type = 'string'] = this.types
    if (this.types.size < 2) return type
    return this.types.size === 2 && this.types.has('number') && this.types.has('bigint')
      ? 'number'
      : 'string'
  }

  /** The pattern that most dates have; of equals, the one that shows most, then the first by name. */
  private pattern(): string {
    const found = [...this.patterns].sort(
      ([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(a, b),
    )
    // Date objects of which some have a time of day: days would lose it.
    const days = found.length > 1 && this.types.has('date')
    return (days ? found.find(([pattern]) => pattern.length > 10) : found[0])?.[0] ?? 'YYYY-MM-DD'
  }
}

/** Whether a cell has no value, whatever its column: null, undefined, NaN, an invalid Date. */
export function isMissingValue(cell: Cell): cell is null | undefined {
  return (
    cell === null ||
    cell === undefined ||
    (typeof cell === 'number' && Number.isNaN(cell)) ||
    (cell instanceof Date && Number.isNaN(cell.getTime()))
  )
}

export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
