import { dayTime, isLeap, MS_PER_DAY, weekdayOf, weekTime } from './date-calendar.js'
import { lastClock, readClock } from './date-clock-reader.js'
import type { DateNames, NamedWord } from './date-names.js'
import type { DatePattern, Part } from './date-pattern.js'

/**
 * How the date that was read last was written. Kept here, as for numbers, since dates are read cell by
 * cell, and an object for each would cost more than the reading.
 */
export const lastDate = {
  /** Whether there was a time of day; `lastClock` has it. */
  clock: false,
  /** Whether days and months show that they are padded (1) or not (-1); 0 from 10 on. */
  dayPadding: 0,
  /** Whether a day of one digit has a space instead of the other. */
  daySpaced: false,
  monthPadding: 0,
  /** The ending of the day, such as `th`. */
  ordinal: '',
  /** The mark of an ISO date. */
  mark: '',
  monthName: '',
  monthDotted: false,
  weekday: '',
  weekdayDotted: false,
  /** The languages in which it is a date, of those that were tried. */
  names: [] as readonly DateNames[],
}

const found = { year: 0, month: 1, day: 1, week: -1, weekdayNumber: 1, dayOfYear: -1 }
let value = 0

/**
 * Reads a date as a pattern has it.
 *
 * @param names the languages to try, instead of the pattern's own
 * @returns milliseconds since 1970, UTC; NaN if it is no such date
 */
export function readDate(
  pattern: DatePattern,
  text: string,
  names: readonly DateNames[] = pattern.names,
): number {
  const { before, after, clock } = pattern
  found.month = 1
  found.day = 1
  found.week = -1
  found.weekdayNumber = 1
  found.dayOfYear = -1
  lastDate.ordinal = ''
  lastDate.monthName = ''
  lastDate.weekday = ''
  lastDate.dayPadding = 0
  lastDate.daySpaced = false
  lastDate.monthPadding = 0
  let at = readParts(before, text, 0, pattern.iso)
  if (at < 0) return NaN
  lastDate.clock = false
  if (at < text.length && (after.length === 0 || pattern.unit === 'day')) {
    const alone = before.length === 0
    const joined = clock?.separator === ''
    const end = readClock(text, at, alone ? 'no' : joined ? 'joined' : 'yes')
    if (end >= 0) {
      at = end
      lastDate.clock = true
    } else if (alone || after.length === 0) {
      return NaN
    }
  }
  if (lastDate.clock) {
    // Hours to 12 say nothing without AM or PM; and days alone have no time.
    const known = lastClock.clock
    if (clock !== undefined && clock.twelve !== known.twelve) return NaN
    if (pattern.unit === 'none' && clock?.mark !== known.mark && known.minutes) return NaN
    if (pattern.unit !== 'day' && pattern.unit !== 'none') return NaN
  } else if (pattern.unit === 'none') {
    return NaN
  }
  if (after.length > 0) at = readParts(after, text, at, false)
  if (at !== text.length) return NaN
  const day = pattern.unit === 'none' ? 0 : dayOf(names)
  return lastDate.clock ? day + lastClock.time - 60_000 * lastClock.offset : day
}

/** Reads parts from a place of a text on; where they end, or -1. */
function readParts(parts: readonly Part[], text: string, start: number, iso: boolean): number {
  let at = start
  for (const part of parts) {
    const from = at
    switch (part.field) {
      case 'literal':
        at = iso
          ? readMark(text, at)
          : text.startsWith(part.token, at)
            ? at + part.token.length
            : -1
        break
      case 'year':
      case 'weekYear':
        at = readDigits(text, at, 4, 4)
        found.year = value
        break
      case 'shortYear':
        at = readDigits(text, at, 2, 2)
        found.year = value < 69 ? 2000 + value : 1900 + value
        break
      case 'month':
        at = readDigits(text, at, part.width || 1, 2)
        found.month = value
        lastDate.monthPadding = at === from + 1 ? -1 : value < 10 ? 1 : 0
        break
      case 'day':
        at = readDay(part, text, at)
        break
      case 'quarter':
        at = readDigits(text, at, 1, 1)
        found.month = value >= 1 && value <= 4 ? 3 * value - 2 : 0
        break
      case 'week':
        at = text.charAt(at) === 'W' ? readDigits(text, at + 1, 2, 2) : -1
        found.week = value
        break
      case 'weekdayNumber':
        at = readDigits(text, at, 1, 1)
        found.weekdayNumber = value
        break
      case 'dayOfYear':
        at = readDigits(text, at, 3, 3)
        found.dayOfYear = value
        break
      case 'monthName':
      case 'weekday':
        at = readName(part, parts, text, at)
        break
    }
    if (at < 0) return -1
  }
  return at
}

function readDay(part: Part, text: string, from: number): number {
  // One digit after two spaces fills two places.
  const spaced = part.width === 0 && from > 0 && text.startsWith('  ', from - 1)
  const start = spaced ? from + 1 : from
  const end = readDigits(text, start, part.width || 1, spaced ? 1 : 2)
  found.day = value
  lastDate.daySpaced = spaced
  lastDate.dayPadding = end !== start + 1 ? (value < 10 ? 1 : 0) : spaced ? 0 : -1
  const isOrdinal = end > 0 && part.width === 0 && !spaced && lastDate.dayPadding < 1
  return isOrdinal ? readOrdinal(text, end) : end
}

function readMark(text: string, at: number): number {
  const mark = text.charAt(at)
  if (mark !== '-' && mark !== '/') return -1
  // The first stands after four digits of the year.
  if (at > 4 && mark !== lastDate.mark) return -1
  lastDate.mark = mark
  return at + 1
}

function readDigits(text: string, start: number, least: number, most: number): number {
  value = 0
  let at = start
  for (; at < start + most; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) break
    value = 10 * value + digit
  }
  return at - start >= least ? at : -1
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er'])

function readOrdinal(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32
  // e, n, r, s, t
  if (first !== 101 && first !== 110 && first !== 114 && first !== 115 && first !== 116) return at
  const end = at + 2
  const ordinal = text.slice(at, end).toLowerCase()
  if (!ORDINALS.has(ordinal) || wordEnd(text, at) !== end) return at
  lastDate.ordinal = ordinal
  return end
}

function readName(part: Part, parts: readonly Part[], text: string, at: number): number {
  let end = wordEnd(text, at)
  if (end === at) return -1
  const word = text.slice(at, end)
  // A dot that is no mark between it and what follows.
  const next = parts[parts.indexOf(part) + 1]
  const dotted = text.charAt(end) === '.' && next?.token.startsWith('.') !== true
  if (dotted) end++
  if (part.field === 'monthName') {
    lastDate.monthName = word
    lastDate.monthDotted = dotted
  } else {
    lastDate.weekday = word
    lastDate.weekdayDotted = dotted
  }
  return end
}

/** Where the word that begins at a place ends; marks between letters are parts of words. */
export function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const joins = at > start && (code === 39 || code === 45 || code === 0x2019 || code === 0x2bc)
    if (!isLetter(code) && !(joins && isLetter(text.charCodeAt(at + 1)))) break
    at++
  }
  return at
}

/** Letters with their accents, roughly: what is no punctuation beyond ASCII. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x3040) && !(code >= 0xff00 && code < 0xff66)
}

/** The day of what was read, in the first language in which it is one; NaN if in none. */
function dayOf(names: readonly DateNames[]): number {
  const { monthName, weekday, ordinal } = lastDate
  if (monthName === '' && weekday === '' && ordinal === '') return timeOf(found.month)
  let first = NaN
  const fitting: DateNames[] = []
  let lastMonth = -1
  let lastTime = NaN
  for (const language of names) {
    const month = monthName === '' ? found.month : monthIn(language, monthName)
    if (month !== lastMonth) {
      lastMonth = month
      lastTime = month === 0 ? NaN : timeOf(month)
    }
    if (Number.isNaN(lastTime) || !fits(language, lastTime)) continue
    if (fitting.length === 0) first = lastTime
    fitting.push(language)
  }
  lastDate.names = fitting.length === names.length ? names : fitting
  return first
}

function monthIn(language: DateNames, word: string): number {
  const named = language.month(word)
  return named !== undefined && mayDot(named, lastDate.monthDotted) ? named.value : 0
}

function mayDot(named: NamedWord, dotted: boolean): boolean {
  return !dotted || named.short
}

function fits(language: DateNames, time: number): boolean {
  const { weekday, weekdayDotted, ordinal } = lastDate
  if (weekday !== '') {
    const named = language.weekday(weekday)
    if (named?.value !== weekdayOf(time) || !mayDot(named, weekdayDotted)) return false
  }
  return ordinal === '' || ordinal === ordinalOf(found.day, language.locale)
}

/** The ending of a day where a language has one: `th`, `er`; else ''. */
export function ordinalOf(day: number, locale: string): string {
  if (locale === 'fr') return day === 1 ? 'er' : ''
  if (locale !== 'en' && locale !== 'en-GB') return ''
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

function timeOf(month: number): number {
  const { year, day, week, weekdayNumber, dayOfYear } = found
  if (week >= 0) return weekTime(year, week, weekdayNumber)
  if (dayOfYear >= 0) {
    const exists = dayOfYear > 0 && dayOfYear <= (isLeap(year) ? 366 : 365)
    return exists ? dayTime(year, 1, 1) + (dayOfYear - 1) * MS_PER_DAY : NaN
  }
  return dayTime(year, month, day)
}
