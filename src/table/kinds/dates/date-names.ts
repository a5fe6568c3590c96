/**
 * The languages in which names of months are looked for, the likeliest first: where a column may be of
 * several, as one that has nothing but `Mar` and `Apr`, it is taken for the first.
 */
const LOCALES =
  'en en-GB de fr es it pt nl pl sv da nb fi cs ru tr uk hu ro sk sl hr sr-Latn bg el et lv lt is ca gl id ms ar fa hi de-AT zh ja ko'.split(
    ' ',
  )

/** The ways to write a month's name, as the Unicode locale data have them; LLL stand alone. */
export const MONTH_FORMS = ['MMMM', 'LLLL', 'MMM', 'LLL'] as const
export const WEEKDAY_FORMS = ['EEEE', 'EEE'] as const
export type MonthForm = (typeof MONTH_FORMS)[number]
export type WeekdayForm = (typeof WEEKDAY_FORMS)[number]

/** How the letters of names are: as the language has them, or else. */
export type Casing = '' | 'upper' | 'lower' | 'title'

/** What a word is in a language. */
export interface NamedWord {
  /** The month, 1 to 12, or the weekday, 0 for Sunday. */
  readonly value: number
  /** Whether it is written so by each of the forms, in their order. */
  readonly forms: readonly boolean[]
  readonly casing: Casing
  /** Whether it is shorter than the whole name, so that a dot may follow. */
  readonly short: boolean
}

interface Spelling {
  readonly value: number
  readonly forms: boolean[]
  readonly short: boolean
}

/** What else many write, as spreadsheets do. */
const SHORTER: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [['sept', 9]],
  de: [['mrz', 3]],
}

const MOST_WORDS = 2000
const WORD = /^\p{L}[\p{L}\p{M}]*(?:[-'’ʼ]\p{L}[\p{L}\p{M}]*)*$/u

/** The names of months and weekdays in a language, as `Intl` knows them. */
export class DateNames {
  /** By form; '' where a language has no such form, but digits instead. */
  private readonly monthNames: Readonly<Record<MonthForm, readonly string[]>>
  private readonly weekdayNames: Readonly<Record<WeekdayForm, readonly string[]>>
  private readonly months: ReadonlyMap<string, Spelling>
  private readonly weekdays: ReadonlyMap<string, Spelling>
  private readonly knownMonths = new Map<string, NamedWord | undefined>()
  private readonly knownWeekdays = new Map<string, NamedWord | undefined>()

  private constructor(readonly locale: string) {
    const day = { day: 'numeric', year: 'numeric' } as const
    const months = (options: Intl.DateTimeFormatOptions) =>
      wordsOf(locale, 'month', options, (i) => Date.UTC(2021, i, 15), 12)
    const weekdays = (options: Intl.DateTimeFormatOptions) =>
      // 1 August 2021 was a Sunday.
      wordsOf(locale, 'weekday', options, (i) => Date.UTC(2021, 7, 1 + i), 7)
    this.monthNames = {
      MMMM: months({ month: 'long', ...day }),
      LLLL: months({ month: 'long' }),
      MMM: months({ month: 'short', ...day }),
      LLL: months({ month: 'short' }),
    }
    this.weekdayNames = {
      EEEE: weekdays({ weekday: 'long' }),
      EEE: weekdays({ weekday: 'short' }),
    }
    const forms = MONTH_FORMS.map((form) => this.monthNames[form])
    this.months = withShorter(locale, spellings(locale, forms, 1))
    this.weekdays = spellings(
      locale,
      WEEKDAY_FORMS.map((form) => this.weekdayNames[form]),
      0,
    )
  }

  private static readonly known = new Map<string, DateNames | undefined>()

  /** Those of a language; undefined if `Intl` does not know it. Looked up once. */
  static of(locale: string): DateNames | undefined {
    if (!DateNames.known.has(locale)) {
      DateNames.known.set(locale, isSupported(locale) ? new DateNames(locale) : undefined)
    }
    return DateNames.known.get(locale)
  }

  private static list: readonly DateNames[] | undefined

  /** Those of every language in which dates are looked for. */
  static all(): readonly DateNames[] {
    DateNames.list ??= LOCALES.map((locale) => DateNames.of(locale)).filter((x) => x !== undefined)
    return DateNames.list
  }

  /** What month a word names, in any case and without a dot after it; undefined if none. */
  month(word: string): NamedWord | undefined {
    return this.find(word, this.months, this.knownMonths)
  }

  weekday(word: string): NamedWord | undefined {
    return this.find(word, this.weekdays, this.knownWeekdays)
  }

  private find(
    word: string,
    spelled: ReadonlyMap<string, Spelling>,
    known: Map<string, NamedWord | undefined>,
  ): NamedWord | undefined {
    const found = known.get(word)
    if (found !== undefined || known.has(word)) return found
    const spelling = spelled.get(lower(word, this.locale))
    const named = spelling && { ...spelling, casing: this.casingOf(word) }
    if (known.size < MOST_WORDS) known.set(word, named)
    return named
  }

  private casingOf(word: string): Casing {
    const small = word.toLocaleLowerCase(this.locale)
    const large = word.toLocaleUpperCase(this.locale)
    if (small === large) return ''
    const capital = (this.monthNames.LLLL[0] ?? '').charAt(0)
    const own = capital === capital.toLocaleLowerCase(this.locale) ? 'lower' : 'title'
    const casing = word === small ? 'lower' : word === large ? 'upper' : 'title'
    return casing === own ? '' : casing
  }

  /** The name of a month, 1 to 12; undefined if the language has none of that form. */
  monthText(month: number, form: MonthForm, casing: Casing, dotted: boolean): string | undefined {
    const name = this.monthNames[form][month - 1]
    const long = [this.monthNames.MMMM[month - 1], this.monthNames.LLLL[month - 1]]
    return this.written(name, casing, dotted && !long.includes(name))
  }

  /** The name of a weekday, 0 for Sunday. */
  weekdayText(day: number, form: WeekdayForm, casing: Casing, dotted: boolean): string | undefined {
    const name = this.weekdayNames[form][day]
    return this.written(name, casing, dotted && name !== this.weekdayNames.EEEE[day])
  }

  private written(name: string | undefined, casing: Casing, dot: boolean): string | undefined {
    if (name === undefined) return undefined
    const { locale } = this
    let text = name
    if (casing === 'upper') text = name.toLocaleUpperCase(locale)
    if (casing === 'lower') text = name.toLocaleLowerCase(locale)
    if (casing === 'title') text = name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
    return dot ? `${text}.` : text
  }
}

function isSupported(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0
  } catch {
    return false
  }
}

/** The names that a formatter gives to some dates, without dots; [] if one is no word. */
function wordsOf(
  locale: string,
  type: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions,
  time: (index: number) => number,
  count: number,
): string[] {
  const plain = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn', ...options }
  const format = new Intl.DateTimeFormat(locale, plain)
  const words = Array.from({ length: count }, (_, i) => {
    const part = format.formatToParts(time(i)).find((found) => found.type === type)
    return (part?.value ?? '').replace(/\.$/, '').normalize('NFC')
  })
  const differ = new Set(words.map((word) => lower(word, locale))).size === count
  return differ && words.every((word) => WORD.test(word)) ? words : []
}

function lower(word: string, locale: string): string {
  return word.normalize('NFC').toLocaleLowerCase(locale).normalize('NFC')
}

function spelling(value: number, forms: number, short: boolean): Spelling {
  return { value, forms: Array.from({ length: forms }, () => false), short }
}

function spellings(
  locale: string,
  forms: readonly (readonly string[])[],
  first: number,
): Map<string, Spelling> {
  const found = new Map<string, Spelling>()
  const whole = new Set(forms.slice(0, forms.length / 2).flat())
  for (const [form, names] of forms.entries()) {
    for (const [i, name] of names.entries()) {
      const key = lower(name, locale)
      const entry = found.get(key) ?? spelling(first + i, forms.length, !whole.has(name))
      if (entry.value === first + i) entry.forms[form] = true
      found.set(key, entry)
    }
  }
  return found
}

/**
 * With the first three letters of each name, which many write whatever the locale data have: `sep` for
 * the Spanish `sept`.
 */
function withShorter(locale: string, months: ReadonlyMap<string, Spelling>): Map<string, Spelling> {
  const short = new Map<string, Spelling | undefined>()
  for (const [name, { value, forms }] of months) {
    if (name.length <= 3) continue
    const key = name.slice(0, 3)
    const other = short.get(key)
    const differs = short.has(key) && other?.value !== value
    short.set(key, differs ? undefined : spelling(value, forms.length, true))
  }
  const found = new Map(months)
  for (const [word, month] of SHORTER[locale] ?? []) {
    found.set(word, spelling(month, MONTH_FORMS.length, true))
  }
  for (const [key, entry] of short) {
    if (entry !== undefined && !found.has(key) && /^\p{L}+$/u.test(key)) found.set(key, entry)
  }
  return found
}
