const DATE =
  /^(\d{4})([-/])(\d\d)\2(\d\d)(?:([T ])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?$/

const MS_IN_400_YEARS = 146_097 * 86_400_000

/** A point in time, and the pattern that it was written in. */
export interface ParsedDate {
  /** Milliseconds since 1970, UTC. */
  time: number
  pattern: string
}

/**
 * Reads a date: `YYYY-MM-DD` or `YYYY/MM/DD`, alone or followed by `T` or a space and `HH:MM`,
 * `HH:MM:SS` or `HH:MM:SS.f` (1 to 9 digits, milliseconds kept), and `Z`, `+HH:MM`, `+HHMM` or
 * nothing, which is taken for UTC. Days before months, names of months and years of two digits are
 * not guessed: such columns are strings.
 *
 * @returns undefined if it is no such date, or a day that no month has
 */
export function parseDateText(text: string): ParsedDate | undefined {
  const first = text.charCodeAt(0)
  if (text.length < 10 || first < 48 || first > 57) return undefined
  if (text.length === 10) return parseDay(text)
  const match = DATE.exec(text)
  if (match === null) return undefined
  const [, year, mark = '-', month, day, between, hour, minute, second, fraction, zone = ''] = match
  const [y, m, d, h, min, s] = [year, month, day, hour, minute, second].map((x) => Number(x ?? 0))
  const date = new Date(0)
  date.setUTCFullYear(y ?? 0, (m ?? 0) - 1, d)
  const exists = date.getUTCMonth() + 1 === m && date.getUTCDate() === d
  if (!exists || (h ?? 0) > 23 || (min ?? 0) > 59 || (s ?? 0) > 59) return undefined
  const offset = minutesOf(zone)
  if (offset === undefined) return undefined
  const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3))
  date.setUTCHours(h ?? 0, (min ?? 0) - offset, s, milliseconds)
  let pattern = `YYYY${mark}MM${mark}DD`
  if (between !== undefined) pattern += `${between}HH:mm`
  if (second !== undefined) pattern += ':ss'
  if (fraction !== undefined) pattern += `.${'f'.repeat(fraction.length)}`
  return { time: date.getTime(), pattern: pattern + zone }
}

/** A day alone, which is what most dates are, without the cost of a regular expression. */
function parseDay(text: string): ParsedDate | undefined {
  const mark = text.charAt(4)
  if ((mark !== '-' && mark !== '/') || text.charAt(7) !== mark) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  // Date.UTC takes years below 100 for those of the last century.
  const time = Date.UTC(year + 400, month - 1, day) - MS_IN_400_YEARS
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return exists ? { time, pattern: mark === '-' ? 'YYYY-MM-DD' : 'YYYY/MM/DD' } : undefined
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return NaN
    value = 10 * value + digit
  }
  return value
}

/** The offset of a zone from UTC, in minutes; undefined if there is none such. */
function minutesOf(zone: string): number | undefined {
  if (zone === '' || zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(-2))
  if (hours > 23 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (60 * hours + minutes)
}

/** A time rounded to what a pattern shows, so that it reads back as the same. */
export function roundTime(time: number, pattern: string): number {
  const offset = 60_000 * (minutesOf(zoneOf(pattern)) ?? 0)
  const digits = /\.(f+)/.exec(pattern)?.[1]?.length
  const unit =
    digits !== undefined
      ? 10 ** (3 - Math.min(digits, 3))
      : pattern.includes(':ss')
        ? 1000
        : pattern.includes('HH')
          ? 60_000
          : 86_400_000
  return Math.round((time + offset) / unit) * unit - offset
}

/** A point in time, rounded, in a pattern that {@link parseDateText} gave. */
export function formatDate(time: number, pattern: string): string {
  const zone = zoneOf(pattern)
  const local = roundTime(time, pattern) + 60_000 * (minutesOf(zone) ?? 0)
  const iso = new Date(local).toISOString()
  const [date = '', clock = ''] = iso.split('T')
  const digits = /\.(f+)/.exec(pattern)?.[1]?.length ?? 0
  const mark = pattern.charAt(4)
  let text = date.replaceAll('-', mark)
  if (pattern.includes('HH')) text += pattern.charAt(10) + clock.slice(0, 5)
  if (pattern.includes(':ss')) text += clock.slice(5, 8)
  if (digits > 0) text += `.${clock.slice(9, 12).padEnd(digits, '0').slice(0, digits)}`
  return text + zone
}

function zoneOf(pattern: string): string {
  return /(Z|[+-]\d\d:?\d\d)$/.exec(pattern)?.[0] ?? ''
}

/** Whether a part of a text is a day written `YYYYMMDD`, of the years 1900 to 2100. */
export function isCompactDate(text: string, start = 0, end: number = text.length): boolean {
  if (end - start !== 8) return false
  const year = digits(text, start, start + 4)
  const month = digits(text, start + 4, start + 6)
  const day = digits(text, start + 6, end)
  return (
    year >= 1900 &&
    year <= 2100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month)
  )
}
