import { type Clock, clockIn, clockPattern } from './date-clock.js'
import {
  type Casing,
  DateNames,
  MONTH_FORMS,
  type MonthForm,
  WEEKDAY_FORMS,
  type WeekdayForm,
} from './date-names.js'

/*
 * A pattern says how the dates of a column are written: `DD/MM/YYYY`, `D. MMMM YYYY HH:mm@de`.
 *
 * | token            | what it is                                   | example                     |
 * | ---------------- | -------------------------------------------- | --------------------------- |
 * | YYYY, YY         | year; of two digits 1969 to 2068, as in POSIX | 2024, 24                    |
 * | M, MM            | month                                        | 3, 03                       |
 * | MMM, MMMM        | its name beside a day, short and whole       | Sept., марта                |
 * | LLL, LLLL        | its name alone, where a language tells them apart | Sep, март              |
 * | D, DD, _D        | day; with a space before one digit           | 5, 05                       |
 * | Do               | day with its ending, in English and French   | 5th, 1er                    |
 * | EEE, EEEE        | weekday, which must be the right one         | Fri, Friday                 |
 * | Q                | quarter                                      | 3                           |
 * | GGGG, Www, d     | year, week and weekday (Monday = 1) of ISO 8601 | 2021-W09-5               |
 * | DDD              | day of the year                              | 064                         |
 * | H, HH, h, hh     | hours from 0 to 23, and from 1 to 12         | 9, 09                       |
 * | mm, ss, fff      | minutes, seconds, and digits of their fraction | 05                        |
 * | a, A, a.., a. ., A.. | half of the day, after h                 | pm, PM, p.m., p. m., P.M.   |
 *
 * A zone is written as itself after the time: `Z`, `+02:00`, ` +0000`, ` GMT`, ` EST`. All else stands
 * for itself; letters but T before a time are in brackets: `D [de] MMMM [de] YYYY@es`. A dot
 * after a name that does not part it from digits is written where the name is cut short only:
 * `MMM. D, YYYY` is `Mar. 5, 2021` and `May 5, 2021`.
 *
 * After `@` comes the language of the names, as a BCP 47 tag, English unless given, and after a colon,
 * where the language writes them otherwise, their letters: `@en:upper`, `@en:lower`, `@fr:title`.
 *
 * When text is read, days, months and hours may have one or two digits whatever the pattern says
 * (unless digits stand beside them), names may be short or whole and in any case, and the time may be
 * missing, longer or shorter; a zone may be any. In `YYYY-MM-DD` and `YYYY/MM/DD` the marks may be of
 * either sort. Nothing else may differ: order, marks, digits of years, language.
 */

export type Field =
  | 'literal'
  | 'year'
  | 'shortYear'
  | 'month'
  | 'monthName'
  | 'day'
  | 'weekday'
  | 'quarter'
  | 'weekYear'
  | 'week'
  | 'weekdayNumber'
  | 'dayOfYear'

/** A token of a pattern. */
export interface Part {
  readonly field: Field
  /** As in the pattern; of a literal the text itself. */
  readonly token: string
  /** How many digits it must have; 0 is one or two. */
  readonly width: number
  /** Of names: whether a dot follows where they are cut short. */
  readonly dotted: boolean
}

/** A pattern taken apart. */
export interface DatePattern {
  readonly text: string
  readonly before: readonly Part[]
  readonly clock: Clock | undefined
  readonly after: readonly Part[]
  /** The language of its names; [] if it has none. */
  readonly names: readonly DateNames[]
  readonly casing: Casing
  /** Whether it is of the form `YYYY-MM-DD` or `YYYY/MM/DD`. */
  readonly iso: boolean
  /** The shortest stretch that its days show. */
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'none'
}

const FIELDS: Readonly<Record<string, readonly [Field, number]>> = {
  YYYY: ['year', 4],
  YY: ['shortYear', 2],
  GGGG: ['weekYear', 4],
  Www: ['week', 2],
  MMMM: ['monthName', 0],
  LLLL: ['monthName', 0],
  MMM: ['monthName', 0],
  LLL: ['monthName', 0],
  MM: ['month', 0],
  M: ['month', 0],
  DDD: ['dayOfYear', 3],
  DD: ['day', 0],
  Do: ['day', 0],
  _D: ['day', 0],
  D: ['day', 0],
  EEEE: ['weekday', 0],
  EEE: ['weekday', 0],
  Q: ['quarter', 1],
  d: ['weekdayNumber', 1],
}
const TOKEN = new RegExp(
  `${Object.keys(FIELDS).join('|')}|\\[[^[\\]]*\\]|(?:(?!_D)[^A-Za-z[\\]])+|.`,
  'gsu',
)
const LOCALE = /@([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)(?::(upper|lower|title))?$/
const UNITS: readonly (readonly [DatePattern['unit'], readonly Field[]])[] = [
  ['none', []],
  ['day', ['year', 'month', 'day']],
  ['month', ['year', 'month']],
  ['quarter', ['year', 'quarter']],
  ['day', ['year', 'dayOfYear']],
  ['week', ['weekYear', 'week']],
  ['day', ['weekYear', 'week', 'weekdayNumber']],
]

const MOST_COMPILED = 500
const compiled = new Map<string, DatePattern | undefined>()

/** A pattern taken apart; undefined if it is none, or in a language that `Intl` does not know here. */
export function datePattern(text: string): DatePattern | undefined {
  const known = compiled.get(text)
  if (known !== undefined || compiled.has(text)) return known
  if (compiled.size >= MOST_COMPILED) compiled.clear()
  const pattern = compile(text)
  compiled.set(text, pattern)
  return pattern
}

function compile(text: string): DatePattern | undefined {
  const [suffix = '', locale = 'en', casing = ''] = LOCALE.exec(text) ?? []
  const body = text.slice(0, text.length - suffix.length)
  const found = clockIn(body)
  const before = partsOf(body.slice(0, found?.start ?? body.length))
  const after = partsOf(found === undefined ? '' : body.slice(found.end))
  if (before === undefined || after === undefined) return undefined
  const clock = found?.clock
  const parts = [...before, ...after]
  const unit = unitOf(parts)
  const alone = unit === 'none'
  if (unit === undefined || (clock === undefined ? alone : !alone && unit !== 'day'))
    return undefined
  if (clock !== undefined && (before.length === 0) !== (clock.separator === '')) {
    // Nothing may stand between date and time only where both are but digits.
    if (before.length === 0 || clock.mark !== '' || before.at(-1)?.field === 'literal') {
      return undefined
    }
  }
  const named = parts.some(({ field }) => field === 'monthName' || field === 'weekday')
  const ordinal = parts.some(({ token }) => token === 'Do')
  const names = named || ordinal ? [DateNames.of(locale)].filter((x) => x !== undefined) : []
  if ((named || ordinal) && names.length === 0) return undefined
  if (!named && !ordinal && suffix !== '') return undefined
  const pattern = { text, before, clock, after, names, casing: casing as Casing, unit }
  return hasNames(pattern) ? { ...pattern, iso: isIso(parts) } : undefined
}

/** The parts of a text that has no clock; undefined if there are letters that mean nothing. */
function partsOf(text: string): Part[] | undefined {
  const tokens = text.match(TOKEN) ?? []
  const parts: { field: Field; token: string; width: number; dotted: boolean }[] = []
  for (const token of tokens) {
    const [field, width] = FIELDS[token] ?? ['literal' as const, 0]
    const last = parts.at(-1)
    const bracketed = token.length > 1 && token.startsWith('[')
    const literal = bracketed ? token.slice(1, -1) : token
    if (field === 'literal' && (bracketed ? /\d/ : /[A-Za-z\d[\]]/).test(literal)) return undefined
    if (field === 'literal' && last?.field === 'literal') last.token += literal
    else parts.push({ field, token: field === 'literal' ? literal : token, width, dotted: false })
  }
  const yearMonth = /^YYYY[-/.]MM?$/.test(parts.map(({ token }) => token).join(''))
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]
    const isName = part.field === 'monthName' || part.field === 'weekday'
    if (isName && next?.token.startsWith('.') && (next.token.length > 1 || i + 2 >= parts.length)) {
      part.dotted = true
      next.token = next.token.slice(1)
    }
    const beside = isNumber(parts[i - 1]) || isNumber(next)
    // 2021-3 may be the third of something else.
    const fixed = beside || (part.field === 'month' && yearMonth)
    if ((part.field === 'month' || part.field === 'day') && fixed) {
      if (part.token.length === 1) return undefined
      part.width = 2
    }
  }
  return parts.filter(({ field, token }) => field !== 'literal' || token !== '')
}

function isNumber(part: Part | undefined): boolean {
  return part !== undefined && !['literal', 'monthName', 'weekday', 'week'].includes(part.field)
}

/** What the parts of a date show; undefined if they are no date. */
function unitOf(parts: readonly Part[]): DatePattern['unit'] | undefined {
  const found: Field[] = parts
    .map(({ field }): Field => {
      if (field === 'shortYear') return 'year'
      return field === 'monthName' ? 'month' : field
    })
    .filter((field) => field !== 'literal')
  if (new Set(found).size !== found.length) return undefined
  const unit = UNITS.find(([, wanted]) => {
    const weekday = found.includes('weekday') && wanted.includes('day') ? 1 : 0
    return found.length === wanted.length + weekday && wanted.every((x) => found.includes(x))
  })
  return unit?.[0]
}

function isIso(parts: readonly Part[]): boolean {
  return /^YYYY([-/])MM?\1DD?$/.test(parts.map(({ token }) => token).join(''))
}

/** Whether its language has all names of the forms that it is written in. */
function hasNames({ before, after, names }: Omit<DatePattern, 'iso'>): boolean {
  return [...before, ...after].every(({ field, token }) => {
    if (field === 'monthName') {
      const form = MONTH_FORMS.find((x) => x === token) ?? 'MMMM'
      return names[0]?.monthText(1, form, '', false) !== undefined
    }
    if (field !== 'weekday') return true
    const form = WEEKDAY_FORMS.find((x) => x === token) ?? 'EEEE'
    return names[0]?.weekdayText(1, form, '', false) !== undefined
  })
}

/** What tells the writings of one kind of date apart. */
export interface Choices {
  day?: 'D' | 'DD' | 'Do' | '_D'
  month?: 'M' | 'MM'
  monthName?: { form: MonthForm; dotted: boolean }
  weekday?: { form: WeekdayForm; dotted: boolean }
  /** Of ISO dates: the mark between. */
  mark?: string
  clock: Clock | undefined
  locale?: string
  casing?: Casing
}

/** The text of a pattern with some things chosen otherwise. */
export function renderPattern(pattern: DatePattern, choices: Choices): string {
  const render = (parts: readonly Part[]) => parts.map((p) => renderPart(p, choices)).join('')
  const clock = choices.clock === undefined ? '' : clockPattern(choices.clock)
  const body = render(pattern.before) + clock + render(pattern.after)
  const named = pattern.names.length > 0 || choices.monthName || choices.weekday
  if (!named && choices.day !== 'Do') return body
  const casing = choices.casing ?? pattern.casing
  const locale = choices.locale ?? pattern.names[0]?.locale ?? 'en'
  return `${body}@${locale}${casing === '' ? '' : `:${casing}`}`
}

function renderPart({ field, token, dotted, width }: Part, choices: Choices): string {
  if (field === 'literal') {
    return (choices.mark ?? token).replace(/[A-Za-z]+/g, '[$&]')
  }
  const fixed = width === 2 && token.length === 2
  if (field === 'day' && !fixed) return choices.day ?? token
  if (field === 'month' && !fixed) return choices.month ?? token
  if (field === 'monthName' || field === 'weekday') {
    const chosen = choices[field] ?? { form: token, dotted }
    return chosen.form + (chosen.dotted ? '.' : '')
  }
  return token
}
