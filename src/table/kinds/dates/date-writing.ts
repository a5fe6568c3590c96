import { ownText } from '../../own-text.js'
import { withBritish } from './date-candidate.js'
import { type Clock, clockPattern } from './date-clock.js'
import { lastClock } from './date-clock-reader.js'
import { mayBeDate } from './date-guess.js'
import { DateNames } from './date-names.js'
import { type DatePattern, datePattern } from './date-pattern.js'
import { lastDate, readDate, wordEnd } from './date-reader.js'
import { datePatternsOf } from './date-shapes.js'
import { isoPattern } from './date-text.js'

const MOST_KNOWN = 5000
/** The patterns of texts that are the same but for their digits. */
const known = new Map<string, readonly DatePattern[]>()
/** Whether words are names of months or weekdays, or stand for a quarter. */
const names = new Map<string, boolean>()
/** From letter to digit and back: 20240131T101500Z has three. */
const MOST_CHANGES = 4

/**
 * What tells how a text is written as a date: the same for texts that all patterns read alike, but for what date
 * they are. It depends on the text alone.
 *
 * @returns undefined if it is no date in any way
 */
export function dateWriting(text: string): string | undefined {
  if (!mayBeDate(text) || isCode(text) || !beginsAsDate(text)) return undefined
  const digits = text.replace(/\d/g, '1')
  let patterns = known.get(digits)
  if (patterns === undefined) {
    patterns = patternsOf(digits)
    // Free text has ever new ones.
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(ownText(digits), patterns)
  }
  let read = ''
  for (const [i, pattern] of patterns.entries()) {
    if (reads(pattern, text)) read += `\n${i}${partsOf(pattern, text)}`
  }
  return read === '' ? undefined : digits + read
}

/** Whether letters and digits touch more often than in any date, as they do in random identifiers. */
function isCode(text: string): boolean {
  let changes = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122
    const sort = code >= 48 && code <= 57 ? 1 : isLetter ? 2 : 0
    if (before + sort === 3) changes++
    before = sort
  }
  return changes > MOST_CHANGES
}

/** Whether a text that begins with a word begins with a month, a weekday or a quarter. */
function beginsAsDate(text: string): boolean {
  const end = wordEnd(text, 0)
  if (end === 0) return true
  const word = text.slice(0, end)
  let isName = names.get(word)
  if (isName === undefined) {
    isName =
      /^q$/i.test(word) ||
      DateNames.all().some((language) => language.month(word) ?? language.weekday(word))
    if (names.size >= MOST_KNOWN) names.clear()
    names.set(ownText(word), isName)
  }
  return isName
}

/** As `DateGuess` proposes them, but by where digits are alone. */
function patternsOf(digits: string): DatePattern[] {
  const found = new Set(/^1111[-/]1/.test(digits) ? [isoPattern()] : [])
  for (const text of datePatternsOf(digits)) {
    const pattern = datePattern(text)
    if (pattern !== undefined && !pattern.iso) found.add(pattern)
  }
  return [...found]
}

function reads(pattern: DatePattern, text: string): boolean {
  if (!Number.isNaN(readDate(pattern, text, withBritish(pattern)))) return true
  return pattern.names.length > 0 && !Number.isNaN(readDate(pattern, text, DateNames.all()))
}

/** What was read beside the date itself. */
function partsOf(pattern: DatePattern, text: string): string {
  const { dayPadding, monthPadding, clock } = lastDate
  const parts = `${'-=+'[dayPadding + 1]}${'-=+'[monthPadding + 1]}`
  if (clock) return `${parts}${'-=+'[lastClock.padding + 1]}${clockText(lastClock.clock)}`
  return isSeason(pattern, text) ? `${parts}s` : parts
}

/** Whether it is a month that follows the year's last digits, as in seasons: 2009-10. */
export function isSeason(pattern: DatePattern, text: string): boolean {
  if (!/^YYYY[-/]MM$/.test(pattern.text)) return false
  return Number(text.slice(5)) === (Number(text.slice(2, 4)) + 1) % 100
}

let shown: { readonly clock: Clock; readonly text: string } | undefined

/** Most clocks of a column are one object. */
function clockText(clock: Clock): string {
  if (shown?.clock !== clock) shown = { clock, text: clockPattern(clock) }
  return shown.text
}
