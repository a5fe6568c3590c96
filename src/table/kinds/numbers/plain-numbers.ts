import { ownText } from '../../own-text.js'
import { compactPattern } from '../dates/date-compact.js'
import { firstOf, type Misfit, moved } from '../misfit.js'
import { shapeOfNumber } from './number-text.js'

type Fields = Pick<
  PlainNumbers,
  | (
      | 'count'
      | 'first'
      | 'points'
      | 'firstPoint'
      | 'triples'
      | 'decimals'
      | 'significant'
      | 'digits'
    )
  | ('exponents' | 'exponent' | 'isWhole' | 'isSafe' | 'isExact' | 'zeroOne' | 'isCompact')
  | ('compact' | 'exactDecimals')
>

/** Numbers of a program that have no more digits after the point were rounded to so many. */
export const MOST_EXACT = 6
const POWERS = Float64Array.from({ length: MOST_EXACT + 1 }, (_, i) => 10 ** i)

/** What was seen, as JSON. */
export type PlainNumbersJson = Readonly<Fields>

/** What is seen of a column's numbers that are as in programs: digits, a point, an exponent. */
export class PlainNumbers {
  count = 0
  first: Misfit | undefined
  /** How many have a point. */
  points = 0
  firstPoint: Misfit | undefined
  /** How many of those could be thousands: `1.234`. */
  triples = 0
  decimals = 0
  /** Significant digits of those with an exponent; 0 if there are none. */
  significant = 0
  /** Significant digits of those without. */
  digits = 0
  /** How many have one, and how the first of them writes it: `E+00`. */
  exponents = 0
  exponent = ''
  isWhole = true
  /** Whether every whole one is below 2^53. */
  isSafe = true
  /** Whether a program gave them, so that they have no digits of their own. */
  isExact = false
  /** Digits after the point that those need at most, as 13.9 needs one; more than {@link MOST_EXACT} for many. */
  exactDecimals = 0
  /** Whether all are 0 or 1. */
  zeroOne = true
  /** Whether all are dates such as 20240131, and how they are written. */
  isCompact = true
  compact = ''

  /**
   * @param simple its digits after the point, where the parser has told; else -1
   */
  add(value: number, text: string, start: number, end: number, simple: number, row: number): void {
    this.count++
    if (value !== 0 && value !== 1) this.zeroOne = false
    if (this.isCompact) this.noteCompact(text, start, end)
    if (this.count === 1) this.first = { text: ownText(text.slice(start, end)), row }
    if (simple >= 0) this.noteDigits(value, text, start, end, simple)
    if (simple === 0) return
    const shape =
      simple > 0 ? { decimals: simple, significant: 0 } : shapeOfNumber(text, start, end)
    const { decimals, significant } = shape
    if (simple < 0 && significant === 0) this.noteDigits(value, text, start, end, decimals)
    if (significant > 0) {
      this.exponents++
      if (this.exponent === '') this.exponent = exponentShape(text.slice(start, end))
    }
    if (decimals > 0 || significant > 0) {
      this.points++
      this.firstPoint ??= { text: ownText(text.slice(start, end)), row }
      const size = Math.abs(value)
      if (decimals === 3 && significant === 0 && size >= 1 && size < 1000) this.triples++
    }
    if (!Number.isSafeInteger(value)) {
      // Digits alone are a whole number, which a double may not hold.
      if (simple < 0 && decimals === 0 && isDigits(text.slice(start, end))) this.isSafe = false
      else this.isWhole = false
    }
    if (decimals > this.decimals) this.decimals = decimals
    if (significant > this.significant) this.significant = significant
  }

  /** A number that is no text. */
  addExact(value: number | bigint, row: number): void {
    const number = Number(value)
    this.isCompact = false
    this.compact = ''
    this.count++
    this.first ??= { text: String(value), row }
    if (number !== 0 && number !== 1) this.zeroOne = false
    if (typeof value === 'bigint') {
      if (!Number.isSafeInteger(number)) this.isSafe = false
      return
    }
    this.isExact = true
    if (!Number.isSafeInteger(value)) this.isWhole = false
    if (Number.isInteger(value)) return
    this.exactDecimals = decimalsOf(value, this.exactDecimals)
    this.points++
    this.firstPoint ??= { text: String(value), row }
  }

  /** Adds what was seen of the rows that follow. */
  merge(other: PlainNumbers, rows: number): void {
    if (other.count === 0) return
    const isCompact =
      this.count === 0
        ? other.isCompact
        : this.isCompact && other.isCompact && this.compact === other.compact
    this.compact = isCompact ? other.compact : ''
    this.isCompact = isCompact
    this.first = firstOf(this.first, moved(other.first, rows))
    this.firstPoint = firstOf(this.firstPoint, moved(other.firstPoint, rows))
    this.exponent ||= other.exponent
    for (const sum of ['count', 'points', 'triples', 'exponents'] as const) this[sum] += other[sum]
    for (const most of ['decimals', 'significant', 'digits', 'exactDecimals'] as const) {
      this[most] = Math.max(this[most], other[most])
    }
    for (const all of ['isWhole', 'isSafe', 'zeroOne'] as const) this[all] &&= other[all]
    this.isExact ||= other.isExact
  }

  toJson(): PlainNumbersJson {
    return { ...this }
  }

  static fromJson(json: PlainNumbersJson): PlainNumbers {
    return Object.assign(new PlainNumbers(), json)
  }

  private noteDigits(
    value: number,
    text: string,
    start: number,
    end: number,
    decimals: number,
  ): void {
    const size = Math.abs(value)
    // Zeros after the point do not count where nothing is before it; few cells must be looked at.
    const most = size < 1 ? decimals : end - start - (decimals > 0 ? 1 : 0) - (value < 0 ? 1 : 0)
    if (most <= this.digits) return
    const found =
      size < 1
        ? text
            .slice(start, end)
            .trim()
            .replace(/^[^1-9]+/, '').length
        : most
    if (found > this.digits) this.digits = found
  }

  private noteCompact(text: string, start: number, end: number): void {
    const pattern = end - start < 8 ? undefined : compactPattern(text.slice(start, end))
    this.isCompact = pattern !== undefined && (this.compact === '' || this.compact === pattern)
    this.compact = this.isCompact ? (pattern ?? '') : ''
  }
}

/** The digits after the point that a number needs, from so many on. */
function decimalsOf(value: number, least: number): number {
  let decimals = least
  for (; decimals <= MOST_EXACT; decimals++) {
    const power = POWERS[decimals] as number
    if (Math.round(value * power) / power === value) break
  }
  return decimals
}

function isDigits(text: string): boolean {
  return /^[+-]?\d+$/.test(text.trim())
}

/** How an exponent is written: its letter, a plus if it has one, and a zero for each of its digits. */
function exponentShape(text: string): string {
  const [, letter = 'e', sign = '', digits = ''] = /([eE])([+-]?)(\d+)/.exec(text) ?? []
  // A minus says nothing of how a plus is written; with two digits it is mostly there.
  const plus = sign === '+' || (sign === '-' && digits.length > 1) ? '+' : ''
  return letter + plus + '0'.repeat(digits.length)
}
