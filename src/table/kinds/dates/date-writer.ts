import { dayTime, MS_PER_DAY, weekdayOf, weekOf, weekTime } from './date-calendar.js'
import { clockText, clockUnit, offsetOf } from './date-clock.js'
import { MONTH_FORMS, WEEKDAY_FORMS } from './date-names.js'
import type { DatePattern, Part } from './date-pattern.js'
import { ordinalOf } from './date-reader.js'

const MS_PER_WEEK = 7 * MS_PER_DAY
/** 5 January 1970, the first Monday since then. */
const MONDAY = 4 * MS_PER_DAY

/** A time rounded to what a pattern shows, or the nearest that it can show. */
export function roundTo(pattern: DatePattern, time: number): number {
  const offset = 60_000 * (offsetOf(pattern.clock?.zone ?? '') ?? 0)
  return roundLocal(pattern, time + offset) - offset
}

function roundLocal(pattern: DatePattern, local: number): number {
  const unit = pattern.clock === undefined ? MS_PER_DAY : clockUnit(pattern.clock)
  const [least, most] = rangeOf(pattern)
  // Clamped first, as there are no dates beyond what a Date holds.
  const within = Math.min(Math.max(local, least), most + MS_PER_DAY)
  let rounded = Math.round(within / unit) * unit
  if (pattern.unit === 'month') rounded = nearestMonth(within, 1)
  if (pattern.unit === 'quarter') rounded = nearestMonth(within, 3)
  if (pattern.unit === 'week') {
    rounded = Math.round((within - MONDAY) / MS_PER_WEEK) * MS_PER_WEEK + MONDAY
  }
  const last = pattern.unit === 'day' || pattern.unit === 'none' ? most + MS_PER_DAY - unit : most
  // No negative zero.
  return Math.min(Math.max(rounded, least), last) + 0
}

/** The first and the last day that a pattern can show. */
function rangeOf({ before, after, unit }: DatePattern): [number, number] {
  if (unit === 'none') return [0, 0]
  const parts = [...before, ...after]
  if (parts.some(({ field }) => field === 'weekYear')) {
    return [weekTime(1, 1, 1), weekTime(9999, 52, unit === 'week' ? 1 : 7)]
  }
  const short = parts.some(({ field }) => field === 'shortYear')
  const [from, to] = short ? [1969, 2068] : [0, 9999]
  const month = unit === 'quarter' ? 10 : 12
  return [dayTime(from, 1, 1), dayTime(to, month, unit === 'day' ? 31 : 1)]
}

/** The nearest first of a month of which there is one in every so many. */
function nearestMonth(time: number, every: number): number {
  const date = new Date(time)
  const year = date.getUTCFullYear()
  const month = Math.floor(date.getUTCMonth() / every) * every + 1
  const start = dayTime(year, month, 1)
  const next = month + every > 12 ? dayTime(year + 1, 1, 1) : dayTime(year, month + every, 1)
  return time - start < next - time ? start : next
}

/** A time, rounded, as a pattern has it. */
export function writeDate(pattern: DatePattern, time: number): string {
  const { before, after, clock } = pattern
  const offset = 60_000 * (offsetOf(clock?.zone ?? '') ?? 0)
  const local = roundLocal(pattern, time + offset)
  const day = Math.floor(local / MS_PER_DAY) * MS_PER_DAY
  const write = (parts: readonly Part[]) => parts.map((p) => partText(p, day, pattern)).join('')
  const middle = clock === undefined ? '' : clockText(local - day, clock)
  return write(before) + middle + write(after)
}

function partText(part: Part, day: number, { names, casing }: DatePattern): string {
  const date = new Date(day)
  const { token, dotted } = part
  const [language] = names
  switch (part.field) {
    case 'literal':
      return token
    case 'year':
      return digits(date.getUTCFullYear(), 4)
    case 'shortYear':
      return digits(date.getUTCFullYear() % 100, 2)
    case 'month':
      return digits(date.getUTCMonth() + 1, token.length)
    case 'monthName': {
      const form = MONTH_FORMS.find((x) => x === token) ?? 'MMMM'
      return language?.monthText(date.getUTCMonth() + 1, form, casing, dotted) ?? ''
    }
    case 'day': {
      const number = date.getUTCDate()
      if (token === 'Do') return number + ordinalOf(number, language?.locale ?? 'en')
      return token === '_D' ? String(number).padStart(2) : digits(number, token.length)
    }
    case 'weekday': {
      const form = WEEKDAY_FORMS.find((x) => x === token) ?? 'EEEE'
      return language?.weekdayText(weekdayOf(day), form, casing, dotted) ?? ''
    }
    case 'quarter':
      return String(Math.floor(date.getUTCMonth() / 3) + 1)
    case 'weekYear':
      return digits(weekOf(day).year, 4)
    case 'week':
      return `W${digits(weekOf(day).week, 2)}`
    case 'weekdayNumber':
      return String(weekdayOf(day) || 7)
    case 'dayOfYear': {
      const start = dayTime(date.getUTCFullYear(), 1, 1)
      return digits((day - start) / MS_PER_DAY + 1, 3)
    }
  }
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
