import { rangeError } from '../../../errors.js'
import { dayTime } from './date-calendar.js'
import { clockPattern } from './date-clock.js'
import { lastClock } from './date-clock-reader.js'
import { type DatePattern, datePattern } from './date-pattern.js'
import { lastDate, readDate } from './date-reader.js'
import { roundTo, writeDate } from './date-writer.js'

/** A point in time, and the pattern that it was written in. */
export interface ParsedDate {
  /** Milliseconds since 1970, UTC. */
  time: number
  pattern: string
}

/**
 * Reads an ISO date: `YYYY-MM-DD` or `YYYY/MM/DD`, alone or followed by `T` or a space and `HH:MM`,
 * `HH:MM:SS` or `HH:MM:SS.f` (1 to 9 digits, milliseconds kept), and `Z`, `+HH:MM`, `+HHMM`, another
 * zone that {@link parseDate} knows, or nothing, which is taken for UTC.
 *
 * @returns undefined if it is no such date, or a day that no month has
 */
export function parseDateText(text: string): ParsedDate | undefined {
  if (!mayBeIso(text)) return undefined
  if (text.length === 10) {
    const time = isoDay(text)
    if (!Number.isNaN(time)) {
      return { time, pattern: text.charAt(4) === '-' ? 'YYYY-MM-DD' : 'YYYY/MM/DD' }
    }
  }
  const time = readDate(isoPattern(), text)
  return Number.isNaN(time) ? undefined : { time, pattern: lastIsoPattern() }
}

const lastIso = { clock: lastClock.clock, key: -1, pattern: '' }

/** How the ISO date that was read last is written, to the letter. */
function lastIsoPattern(): string {
  const { mark, monthPadding, dayPadding } = lastDate
  const { clock, padding } = lastClock
  const flags = [mark === '-', monthPadding < 0, dayPadding < 0, lastDate.clock, padding < 0]
  const key = flags.reduce((sum, flag) => 2 * sum + Number(flag), 0)
  if (key === lastIso.key && clock === lastIso.clock) return lastIso.pattern
  let pattern = `YYYY${mark}${monthPadding < 0 ? 'M' : 'MM'}${mark}${dayPadding < 0 ? 'D' : 'DD'}`
  if (lastDate.clock) pattern += clockPattern({ ...clock, padded: padding >= 0 })
  Object.assign(lastIso, { clock, key, pattern })
  return pattern
}

/**
 * The time that a text stands for in a pattern, in milliseconds since 1970, UTC (a time of day alone:
 * since midnight). Days are those that there are, and nothing may come before or after but space.
 *
 * @param pattern as `date-pattern.ts` tells
 * @returns undefined if it is no such date
 * @throws RangeError if the pattern is none
 */
export function parseDate(text: string, pattern: string): number | undefined {
  return dateReader(pattern)(text)
}

/** As {@link parseDate}, for many texts. */
export function dateReader(pattern: string): (text: string) => number | undefined {
  const parts = known('parseDate', pattern)
  const { iso } = parts
  return (text) => {
    if (iso && text.length === 10) {
      const day = isoDay(text)
      if (!Number.isNaN(day)) return day
    }
    const time = readDate(parts, trimmed(text))
    return Number.isNaN(time) ? undefined : time
  }
}

/** A text without space around it, quick where there is none. */
export function trimmed(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  const plain = text.charCodeAt(0) > 32 && last > 32 && last < 128
  return plain ? text : text.trim()
}

/**
 * A time rounded to what a pattern shows, so that it reads back as the same. What a pattern cannot
 * show, such as a year of five digits, becomes the nearest that it can; a time of day stays in its day.
 */
export function roundTime(time: number, pattern: string): number {
  return roundTo(known('roundTime', pattern), time)
}

/** A point in time, rounded, in a pattern. */
export function formatDate(time: number, pattern: string): string {
  return writeDate(known('formatDate', pattern), time)
}

/**
 * Whether a text is a pattern as `date-pattern.ts` tells, in a language that is known here.
 *
 * @example
 * ```ts
 * isDatePattern('DD.MM.YYYY')
 * // true
 * ```
 */
export function isDatePattern(text: string): boolean {
  return datePattern(text) !== undefined
}

function known(fn: string, pattern: string): DatePattern {
  const parts = datePattern(pattern)
  if (parts === undefined) throw rangeError(fn, 'a pattern of dates such as YYYY-MM-DD', pattern)
  return parts
}

let iso: DatePattern | undefined

/** The pattern of all ISO dates. */
export function isoPattern(): DatePattern {
  iso ??= known('parseDateText', 'YYYY-MM-DD')
  return iso
}

/** Whether a text begins as ISO dates do. */
function mayBeIso(text: string): boolean {
  const first = text.charCodeAt(0)
  const mark = text.charCodeAt(4)
  return text.length >= 8 && first >= 48 && first <= 57 && (mark === 45 || mark === 47)
}

/** A day alone of ten characters, which is what most dates are; NaN if it is none. */
export function isoDay(text: string): number {
  const mark = text.charCodeAt(4)
  if ((mark !== 45 && mark !== 47) || text.charCodeAt(7) !== mark) return NaN
  return dayTime(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
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
