import { rangeError, typeError } from '../../errors.js'
import { booleanWord } from './boolean-words.js'
import { compactPattern } from './dates/date-compact.js'
import { dateReader, formatDate, roundTime } from './dates/date-text.js'
import type { Cell, ColumnSchema, Kind, NumberFormat } from './kind.js'
import { infinityOf } from './numbers/infinity.js'
import { formatWritten, parseWritten } from './numbers/number-format.js'
import { parseNumberText } from './numbers/number-text.js'

/** The farthest from 1970 that a Date holds. */
const MOST_MS = 8.64e15

const WANTED: Record<Kind, string> = {
  number: 'a finite number',
  integer: 'a whole number',
  boolean: 'one of two words such as true and false, yes and no, T and F, 0 and 1',
  category: 'a string',
  date: 'a date such as 2024-01-31 or 2024-01-31T12:00:00Z',
  text: 'a string',
}

/** What a column of this kind must hold, in words. */
export function wanted(kind: Kind): string {
  return WANTED[kind]
}

/** The text that a cell is counted and compared by. */
export function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString() : String(cell)
}

/**
 * A function from a cell that is not missing to the number that a column keeps for it, which is
 * undefined for a cell that is not of the column's kind, and NaN for one that is but has no number:
 * infinity, and words that are set aside. Not for text; for a category give `levels`, the number of
 * each level.
 */
export function valueReader(
  schema: ColumnSchema,
  levels: ReadonlyMap<string, number>,
): (cell: Cell) => number | undefined {
  switch (schema.kind) {
    case 'number':
      return (cell) => numberOf(cell, schema.number)
    case 'integer':
      return (cell) => {
        const value = numberOf(cell, schema.number)
        return Number.isInteger(value) || Number.isNaN(value) ? value : undefined
      }
    case 'boolean':
      return (cell) => booleanOf(textOf(cell), schema.levels)
    case 'date': {
      const readText = dateReader(schema.date)
      return (cell) => {
        if (cell instanceof Date) return cell.getTime()
        return typeof cell === 'string' ? readText(cell) : momentOf(cell)
      }
    }
    default: {
      const aside = new Set(schema.aside)
      if (aside.size === 0) return (cell) => levels.get(textOf(cell))
      return (cell) => {
        const text = textOf(cell)
        return aside.has(text) ? NaN : levels.get(text)
      }
    }
  }
}

/** A number is milliseconds since 1970, as in programs; but what is plainly a date such as 20240131 is not. */
function momentOf(cell: Cell): number | undefined {
  if (typeof cell !== 'number' || !(Math.abs(cell) <= MOST_MS)) return undefined
  const isShort = cell >= 1e7 && cell < 1e8
  return isShort && compactPattern(String(cell)) !== undefined ? undefined : cell
}

/** NaN for infinity, which is a number but none to learn from. */
function numberOf(cell: Cell, format: NumberFormat | undefined): number | undefined {
  if (typeof cell === 'string') {
    const value = format === undefined ? parseNumberText(cell) : parseWritten(cell, format)
    if (!Number.isNaN(value)) return value
    return infinityOf(cell) === undefined ? undefined : NaN
  }
  if (cell instanceof Date) return undefined
  const value = Number(cell)
  return Number.isNaN(value) ? undefined : Number.isFinite(value) ? value : NaN
}

function booleanOf(text: string, levels: readonly string[]): number | undefined {
  const level = levels.indexOf(text)
  if (level >= 0) return level
  const word = booleanWord(text)
  if (word >= 0) return word & 1
  return text === '0' || text === '1' ? Number(text) : undefined
}

/** A value as a cell in a column's own manner; see {@link Column.format}. */
export function formatValue(fn: string, value: number, schema: ColumnSchema): Cell {
  const { kind, levels, cells } = schema
  if (kind === 'text') throw typeError(fn, 'a column that is not text', kind)
  if (kind === 'number' || kind === 'integer') return formatNumber(fn, value, schema)
  if (kind === 'date') {
    if (!(Math.abs(value) <= MOST_MS)) throw rangeError(fn, 'a time that a Date holds', value)
    if (cells === 'number') return roundTime(value, schema.date)
    return cells === 'date'
      ? new Date(roundTime(value, schema.date))
      : formatDate(value, schema.date)
  }
  const level = levels[value]
  if (level === undefined)
    throw rangeError(fn, `the index of one of ${levels.length} levels`, value)
  if (cells === 'boolean' && kind === 'boolean') return value === 1
  if (cells === 'boolean') return level === 'true' || (level === 'false' ? false : level)
  // A schema that is taken for another table may get levels from there that are none of its own.
  if (cells === 'number') return String(Number(level)) === level ? Number(level) : level
  return cells === 'bigint' && /^-?\d+$/.test(level) ? BigInt(level) : level
}

function formatNumber(fn: string, value: number, schema: ColumnSchema): Cell {
  if (!Number.isFinite(value)) throw rangeError(fn, 'a finite number', value)
  const { cells, kind, decimals, significant } = schema
  const whole = kind === 'integer' ? Math.round(value) : value
  const exact = significant === null ? whole : Number(whole.toPrecision(significant))
  if (cells === 'bigint') return BigInt(Math.round(exact))
  if (cells === 'string' && schema.exponent !== undefined) {
    return exponentText(exact, significant ?? 6, schema.exponent)
  }
  if (cells === 'string' && schema.number !== undefined) {
    return formatWritten(exact, decimals, schema.number)
  }
  let text = decimals === null ? String(exact) : exact.toFixed(decimals)
  if (/^-0\.?0*$/.test(text)) text = text.slice(1)
  return cells === 'string' ? text : Number(text)
}

/** A number with an exponent, as a column writes them; see {@link ColumnSchema.exponent}. */
function exponentText(value: number, significant: number, shape: string): string {
  const [digits = '', power = '0'] = value.toExponential(significant - 1).split('e')
  const size = power.replace(/[+-]/, '').padStart(shape.replace(/\D/g, '').length, '0')
  const sign = power.startsWith('-') ? '-' : shape.includes('+') ? '+' : ''
  return digits + shape.charAt(0) + sign + size
}
