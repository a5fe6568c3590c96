import { datePattern } from './date-pattern.js'
import { readDate } from './date-reader.js'

const PATTERNS: Readonly<Record<number, string>> = {
  8: 'YYYYMMDD',
  12: 'YYYYMMDDHHmm',
  14: 'YYYYMMDDHHmmss',
}

/**
 * The pattern of a date that is digits alone: `YYYYMMDD`, `YYYYMMDDHHmm` or `YYYYMMDDHHmmss`; undefined
 * if it is none, or of a year before 1900 or after 2100. Any eight digits may be a number, so that a
 * column is of dates only if all of it is so.
 */
export function compactPattern(cell: string | number): string | undefined {
  // Most whole numbers are smaller.
  if (typeof cell === 'number' && !(cell >= 19_000_101)) return undefined
  const text = String(cell)
  const name = PATTERNS[text.length]
  const plausible = text.startsWith('19') || text.startsWith('20') || text.startsWith('2100')
  const pattern = name === undefined || !plausible ? undefined : datePattern(name)
  return pattern === undefined || Number.isNaN(readDate(pattern, text)) ? undefined : name
}

/** Whether a cell is a date as {@link compactPattern} tells. */
export function isCompactDate(cell: string | number): boolean {
  return compactPattern(cell) !== undefined
}
