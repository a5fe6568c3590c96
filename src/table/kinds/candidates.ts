import { booleanWord } from './boolean-words.js'
import type { GuessedDates } from './dates/date-guess.js'
import { isMarkerWord } from './marker-words.js'
import { firstOf, type Misfit } from './misfit.js'
import type { GuessedNumbers } from './numbers/number-guess.js'
import type { SeenText } from './odd-words.js'
import type { ColumnSurvey } from './survey.js'

/** Something that a column could be: how many cells fit, and the first that does not. */
export interface Candidate {
  readonly kind: 'number' | 'date' | 'boolean'
  readonly fits: number
  readonly misfit: Misfit | undefined
  /** Its missing markers, if all that does not fit are such; else undefined. */
  readonly markers: readonly Word[] | undefined
}

export type Word = readonly [text: string, seen: SeenText]

/** More words than this are no markers. */
export const MOST_MARKERS = 6
/** Unknown words are markers only beside so many different values. */
const LEAST_VALUES = 8

/** Whole numbers that are all days, such as 20240131. */
export function compactDates({ numbers, written, dateCount, codes }: ColumnSurvey): boolean {
  return numbers.isCompact && numbers.count > 1 && written.count + dateCount + codes === 0
}

/** Numbers, in the way of writing them that most have. */
export function numbersOf(survey: ColumnSurvey, numbers: GuessedNumbers): Candidate {
  const { written, infinite, codes, firstCode, firstDate, dateCount, dateOrNumber } = survey
  const dates = dateCount > dateOrNumber ? firstDate : undefined
  const misfit = firstOf(numbers.misfit, firstCode, dates, survey.odd.first)
  // Limits alone are classes: `<5`, `>=5`. So are few values with a word: `2D`, `3D`.
  const isLimits = 2 * numbers.limits > numbers.fits
  const isClasses =
    /^\p{L}/u.test(numbers.format?.suffix ?? '') &&
    numbers.isWhole &&
    survey.distinct.size <= 3 &&
    survey.distinct.size < survey.given
  const isNumber = numbers.fits > 0 && !isLimits && !isClasses && codes === 0
  const fits = numbers.fits + infinite
  return {
    kind: 'number',
    fits,
    misfit: isNumber ? misfit : (misfit ?? written.first),
    markers: isNumber ? markers(survey, fits) : undefined,
  }
}

/** Dates. */
export function dates(
  survey: ColumnSurvey,
  isCompact: boolean,
  found: GuessedDates | undefined,
): Candidate {
  const fits = isCompact ? survey.numbers.count : (found?.fits ?? 0) + survey.dateObjects
  const misfit = firstOf(found?.misfit, survey.numbers.first, survey.firstCode, survey.odd.first)
  return {
    kind: 'date',
    fits,
    misfit,
    markers: fits > 0 ? markers(survey, fits) : undefined,
  }
}

/** Pairs of words such as yes and no. */
export function booleans(survey: ColumnSurvey): Candidate {
  const words = survey.odd.entries()
  const pairs = new Map<number, number>()
  for (const [text, { count }] of words) {
    const word = booleanWord(text)
    if (word >= 0) pairs.set(word >> 1, (pairs.get(word >> 1) ?? 0) + count)
  }
  const [pair = -1, fits = 0] = [...pairs].sort(([, a], [, b]) => b - a)[0] ?? []
  const others = words.filter(([text]) => booleanWord(text) >> 1 !== pair)
  const [text, seen] = others[0] ?? []
  const misfit = text === undefined || seen === undefined ? undefined : { text, row: seen.row }
  return {
    kind: 'boolean',
    fits,
    misfit: firstOf(misfit, survey.numbers.first, survey.firstDate, survey.firstCode),
    markers: fits > 0 ? markers(survey, fits, others) : undefined,
  }
}

/** What does not fit, if all of it are a few repeated words, or words that mean 'missing' anyway. */
function markers(
  survey: ColumnSurvey,
  fits: number,
  words: readonly Word[] = survey.odd.entries(),
): readonly Word[] | undefined {
  const count = words.reduce((sum, [, seen]) => sum + seen.count, 0)
  if (survey.given - fits !== count || words.length > MOST_MARKERS) return undefined
  if (words.length === 0) return words
  if (survey.tokens.isOnly) return undefined
  const values = survey.distinct.size - words.length
  const mayBeUnknown = values >= LEAST_VALUES && fits >= 2 * count
  const isMarker = ([text, seen]: Word) =>
    isMarkerWord(text) || (mayBeUnknown && seen.count > 1 && !/\d/.test(text))
  return fits > 1 && words.every(isMarker) ? words : undefined
}
