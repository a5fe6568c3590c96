import type { Misfit } from '../misfit.js'
import { type Clock, clockPattern } from './date-clock.js'
import { lastClock } from './date-clock-reader.js'
import { DateNames, MONTH_FORMS, type NamedWord, WEEKDAY_FORMS } from './date-names.js'
import { type Choices, type DatePattern, renderPattern } from './date-pattern.js'
import { lastDate, readDate } from './date-reader.js'
import { isoDay } from './date-text.js'

const MOST_WORDS = 100
const MOST_CLOCKS = 500

/** One way in which the dates of a column may be written, and what was seen of it. */
export class DateCandidate {
  /** How many cells are dates so. */
  fits = 0
  /** The first that is none. */
  misfit: Misfit | undefined
  /** The languages in which all that fit are dates. */
  private names: readonly DateNames[]
  private readonly named: boolean
  private allNames = false
  private readonly monthWords = new Map<string, number>()
  private readonly weekdayWords = new Map<string, number>()
  private readonly clocks = new Map<string, { clock: Clock; count: number }>()
  /** What the last cell with a time added to. */
  private lastClock: { clock: Clock; count: number } | undefined
  private timeless = 0
  private slashes = 0
  private ordinals = 0
  private spaced = 0
  private readonly padded = { day: 0, month: 0, hour: 0 }
  private readonly unpadded = { day: 0, month: 0, hour: 0 }
  /** How many are months that follow the year's last digits, as in seasons: 2009-10. */
  private seasons = 0
  private readonly hasSeasons: boolean
  /** The first texts that differ. */
  private readonly distinct = new Set<string>()

  constructor(readonly pattern: DatePattern) {
    this.names = withBritish(pattern)
    this.named = pattern.names.length > 0
    this.hasSeasons = /^YYYY[-/]MM$/.test(pattern.text)
  }

  /**
   * Takes a text if it is a date so.
   *
   * @param times for how many cells that are read alike it stands
   */
  add(text: string, times = 1): boolean {
    const { pattern } = this
    if (pattern.iso && text.length === 10 && !Number.isNaN(isoDay(text))) {
      this.fits += times
      this.timeless += times
      if (text.charCodeAt(4) === 47) this.slashes += times
      if (text.charCodeAt(5) === 48) this.padded.month += times
      if (text.charCodeAt(8) === 48) this.padded.day += times
      return true
    }
    if (Number.isNaN(readDate(pattern, text, this.names))) {
      if (!this.named || this.allNames) return false
      // Most names are English: the others are looked up for what is not.
      this.allNames = true
      this.names = DateNames.all().filter((language) => this.knowsAll(language))
      if (Number.isNaN(readDate(pattern, text, this.names))) return false
    }
    this.note(text, times)
    return true
  }

  /** Takes a further text of those that one stood for. */
  addDistinct(text: string): void {
    if (this.distinct.size < 3) this.distinct.add(text)
  }

  private knowsAll(language: DateNames): boolean {
    const { monthWords, weekdayWords } = this
    return (
      [...monthWords.keys()].every((word) => language.month(word)) &&
      [...weekdayWords.keys()].every((word) => language.weekday(word)) &&
      (this.ordinals === 0 || language.locale === 'en')
    )
  }

  private note(text: string, times: number): void {
    const { dayPadding, monthPadding, monthName, weekday, clock } = lastDate
    this.fits += times
    if (dayPadding !== 0) (dayPadding > 0 ? this.padded : this.unpadded).day += times
    if (monthPadding !== 0) (monthPadding > 0 ? this.padded : this.unpadded).month += times
    if (lastDate.ordinal !== '') this.ordinals += times
    if (lastDate.daySpaced) this.spaced += times
    if (this.named) this.names = lastDate.names
    if (monthName !== '')
      count(this.monthWords, monthName + (lastDate.monthDotted ? '.' : ''), times)
    if (weekday !== '')
      count(this.weekdayWords, weekday + (lastDate.weekdayDotted ? '.' : ''), times)
    if (this.pattern.iso && text.charCodeAt(4) === 47) this.slashes += times
    if (this.hasSeasons && Number(text.slice(5)) === (Number(text.slice(2, 4)) + 1) % 100) {
      this.seasons += times
    }
    this.addDistinct(text)
    if (clock) this.noteClock(times)
    else this.timeless += times
  }

  private noteClock(times: number): void {
    const { clock, padding } = lastClock
    if (padding !== 0) (padding > 0 ? this.padded : this.unpadded).hour += times
    if (this.lastClock?.clock !== clock) {
      const key = clockPattern(clock)
      this.lastClock = this.clocks.get(key)
      if (this.lastClock === undefined && this.clocks.size < MOST_CLOCKS) {
        this.lastClock = { clock, count: 0 }
        this.clocks.set(key, this.lastClock)
      }
    }
    if (this.lastClock !== undefined) this.lastClock.count += times
  }

  /** Whether so many as fit can be dates, and not codes, fractions or seasons that look so. */
  get plausible(): boolean {
    const { text } = this.pattern
    if (this.hasSeasons) return this.seasons < this.fits
    if (text === 'HH.mm') {
      const seconds = [...this.clocks.values()].every(({ clock }) => clock.seconds)
      return seconds && this.distinct.size >= 3
    }
    if (!/^(?:D(.)M\1YY|M(.)D\2YY|YY(.)M\3D)$/.test(text)) return true
    const mark = text.replace(/[A-Z]+/g, '').charAt(0)
    if (mark === '/') return this.distinct.size >= 2 || this.clocks.size > 0
    // 5-10-15 is a code; 1.2.13 is a version.
    const loose = this.unpadded.day + this.unpadded.month > 0
    if (loose && mark !== '.') return false
    return this.distinct.size >= (/^D\.|^YY\./.test(text) && !loose ? 2 : 3)
  }

  /** Cells with AM or PM, less those with hours to 23, or the other way round: one sort is wrong. */
  get mixed(): number {
    let twelve = 0
    let all = 0
    for (const { clock, count } of this.clocks.values()) {
      all += count
      if (clock.twelve) twelve += count
    }
    return Math.min(twelve, all - twelve)
  }

  /** Whether times are written with AM and PM. */
  get twelve(): boolean {
    return [...this.clocks.values()].some(({ clock }) => clock.twelve)
  }

  /** The pattern that most of the dates have. */
  finish(): string {
    const { pattern, padded, unpadded } = this
    const language = this.language()
    const months = wordForms(this.monthWords, (word) => language?.month(word), MONTH_FORMS)
    const weekdays = wordForms(this.weekdayWords, (word) => language?.weekday(word), WEEKDAY_FORMS)
    const both = padded.day + padded.month >= unpadded.day + unpadded.month
    const isPadded = (part: 'day' | 'month') =>
      padded[part] === unpadded[part] ? both : padded[part] > unpadded[part]
    const french = language?.locale === 'fr'
    const ordinal = french ? this.ordinals > 0 : 2 * this.ordinals > this.fits
    const spaced = this.spaced > Math.max(padded.day, unpadded.day)
    const choices: Choices = {
      day: ordinal ? 'Do' : spaced ? '_D' : isPadded('day') ? 'DD' : 'D',
      month: isPadded('month') ? 'MM' : 'M',
      clock: this.clock(),
      ...(months !== undefined && { monthName: months }),
      ...(weekdays !== undefined && { weekday: weekdays }),
      ...(pattern.iso && { mark: 2 * this.slashes > this.fits ? '/' : '-' }),
      ...(language !== undefined && { locale: language.locale }),
      casing: months?.casing ?? weekdays?.casing ?? '',
    }
    return renderPattern(pattern, choices)
  }

  /** The clock that most have; undefined if most have none. Of equals, the one that shows most. */
  private clock(): Clock | undefined {
    const { padded, unpadded } = this
    const found = [...this.clocks].sort(
      ([a, x], [b, y]) => y.count - x.count || b.length - a.length || (a < b ? -1 : 1),
    )
    const first = found[0]?.[1]
    const needed = this.pattern.clock !== undefined
    if (first === undefined || (first.count < this.timeless && !needed)) return undefined
    const { clock } = first
    // Where no hour shows it they are as days are; and if these do not either, as most people write.
    const hours = padded.hour - unpadded.hour
    const days = padded.day + padded.month - unpadded.day - unpadded.month
    const more = hours === 0 ? days : hours
    return { ...clock, padded: more === 0 ? !clock.twelve : more > 0 }
  }

  /** The language in which most words are spelled as its own; of equals, the likeliest. */
  private language(): DateNames | undefined {
    let best: DateNames | undefined
    let most = -1
    for (const language of this.names) {
      let own = 0
      for (const [word, times] of this.monthWords) {
        if (language.month(plain(word))?.forms.includes(true)) own += times
      }
      if (own > most) {
        most = own
        best = language
      }
    }
    return best
  }
}

/** The languages in which names are looked for first: English has two spellings. */
export function withBritish({ names }: DatePattern): readonly DateNames[] {
  const british = DateNames.of('en-GB')
  return names[0]?.locale === 'en' && british !== undefined ? [...names, british] : names
}

function count(words: Map<string, number>, word: string, times: number): void {
  const known = words.get(word)
  if (known !== undefined || words.size < MOST_WORDS) words.set(word, (known ?? 0) + times)
}

function plain(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** The form that most words have, whether short ones have dots, and how their letters are. */
function wordForms<Form extends string>(
  words: ReadonlyMap<string, number>,
  find: (word: string) => NamedWord | undefined,
  forms: readonly Form[],
): { form: Form; dotted: boolean; casing: NamedWord['casing'] } | undefined {
  const counts = forms.map(() => 0)
  const casings = new Map<NamedWord['casing'], number>()
  let short = 0
  let dotted = 0
  for (const [word, times] of words) {
    const named = find(plain(word))
    if (named === undefined) continue
    for (const [i, has] of named.forms.entries()) if (has) counts[i] = (counts[i] ?? 0) + times
    casings.set(named.casing, (casings.get(named.casing) ?? 0) + times)
    if (named.short) short += times
    if (word.endsWith('.')) dotted += times
  }
  if (words.size === 0) return undefined
  // Where no word is of any form, they are three letters, which the short ones come nearest to.
  const most = Math.max(...counts)
  const at = most === 0 ? forms.length - 1 : counts.indexOf(most)
  const form = forms[at] ?? forms[0]
  const [casing] = [...casings].sort(([, a], [, b]) => b - a)[0] ?? ['']
  return form && { form, dotted: 2 * dotted > short, casing }
}
