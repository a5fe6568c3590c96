import type { Finding } from '../findings/finding.js'
import { booleanWord, otherWord } from './boolean-words.js'
import {
  booleans,
  type Candidate,
  compactDates,
  dates,
  numbersOf,
  type Word,
} from './candidates.js'
import { doubts, numberFindings, openDate } from './column-doubts.js'
import type { CellType, ColumnSchema, Kind } from './kind.js'
import { isMarkerWord, isNoAnswer } from './marker-words.js'
import type { DecimalHints, GuessedNumbers } from './numbers/number-guess.js'
import { MOST_EXACT } from './numbers/plain-numbers.js'
import { type ColumnSurvey, MOST_LEVELS } from './survey.js'

/** What the rest of the table, or its owner, says of how a column is written. */
export interface SurveyHints {
  readonly decimal?: DecimalHints
  /** Whether days stand before months where both are numbers. */
  readonly dayFirst?: boolean
}

/** What a column is, and what is to be told of it. */
export interface GuessedColumn {
  readonly schema: ColumnSchema
  readonly findings: readonly Finding[]
}

/** How Date objects are written, where no dates are text, of which some have a time of day: days would lose it. */
const CLOCK = 'YYYY-MM-DDTHH:mm:ss.fffZ'
/**
 * What a column is, from all the cells that were surveyed.
 *
 * - `boolean`: all are true and false, yes and no, or T and F, in any case. 0 and 1 are integers.
 * - `integer`: all are whole numbers; `number`: all are numbers, or infinite, in one way of writing them. Neither if
 *   one has a leading zero, as postal codes do; and whole numbers beyond 2^53 are `text`.
 * - `date`: all are dates in one way of writing them, or Date objects.
 * - Each of these also where all others are a few repeated words, which then mean 'missing'.
 * - else `category`; but `text` if all of three or more are different, if more than ten are and more
 *   than half of the cells, or if more than 1,000 are; and `text` if nothing is given at all.
 */
export function guessColumn(
  name: string,
  survey: ColumnSurvey,
  hints: SurveyHints = {},
): GuessedColumn {
  const { decimal, dayFirst } = hints
  const numbers = survey.written.finish(survey.numbers, decimal)
  const date = survey.guessDates(dayFirst === undefined ? {} : { dayFirst })
  const isCompact = compactDates(survey)
  const candidates = [booleans(survey), dates(survey, isCompact, date), numbersOf(survey, numbers)]
  const fitting = candidates.find((candidate) => candidate.markers !== undefined)
  const isOpenDate = fitting?.kind === 'date' && (date?.alternatives.length ?? 0) > 0 && !isCompact
  // Wrong dates are worse than none: who knows is asked.
  const isText = isOpenDate || survey.isNested || survey.declared?.kind === 'text'
  const kind = survey.kind ?? (isText ? 'text' : guess(survey, fitting, numbers))
  const sameKind = candidates.find((candidate) => candidate.kind === classOf(kind))
  const missing = sameKind === undefined ? [] : markersOf(survey, sameKind)
  const aside = mayHaveAsides(survey, kind) ? asides(survey) : []
  const pattern = isCompact
    ? survey.numbers.compact
    : (date?.pattern ?? (survey.hasClock ? CLOCK : 'YYYY-MM-DD'))
  const schema = schemaOf(survey, kind, numbers, pattern, missing, aside)
  const findings = [
    ...missing.map(([text, { count }]) => ({ code: 'markers', column: name, text, count })),
    ...aside.map(([text, { count }]) => ({ code: 'asides', column: name, text, count })),
    ...numberFindings(name, survey, kind, numbers),
    ...(isOpenDate && date !== undefined
      ? [openDate(name, survey, [date.pattern, ...date.alternatives])]
      : doubts(name, survey, kind, candidates, numbers, decimal?.said)),
  ]
  return { schema, findings }
}

function classOf(kind: Kind): Candidate['kind'] | undefined {
  if (kind === 'number' || kind === 'integer') return 'number'
  return kind === 'date' || kind === 'boolean' ? kind : undefined
}

/** The markers of the kind that the column is, be it guessed or said. */
function markersOf(survey: ColumnSurvey, { markers }: Candidate): readonly Word[] {
  if (markers !== undefined || survey.kind === undefined || survey.tokens.isOnly) {
    return markers ?? []
  }
  // Of what was said to be numbers, a word that is none is an error, unless it means 'missing'.
  return survey.odd.entries().filter(([text]) => isMarkerWord(text))
}

function mayHaveAsides({ kind, declared, tokens }: ColumnSurvey, guessed: Kind): boolean {
  return guessed === 'category' && kind === undefined && declared === undefined && !tokens.isOnly
}

/** Words among names that are none: `-` and `unknown`, unless there is nothing else. */
function asides({ odd }: ColumnSurvey): readonly Word[] {
  const words = odd.entries()
  const found = words.filter(([text]) => isNoAnswer(text))
  return found.length < words.length ? found : []
}

function guess(
  survey: ColumnSurvey,
  fitting: Candidate | undefined,
  numbers: GuessedNumbers,
): Kind {
  const { given, distinct } = survey
  if (given === 0) return 'text'
  const count = distinct.size
  const mostDiffer = (count > 10 && 2 * count > given) || count > MOST_LEVELS
  if (survey.declared !== undefined) return mostDiffer ? 'text' : 'category'
  if (fitting?.kind === 'number') {
    // No type for whole numbers has infinity; and 1.20E+05 is a measurement.
    if (!numbers.isWhole || survey.infinite > 0 || isScientific(survey)) return 'number'
    return numbers.isSafe ? 'integer' : 'text'
  }
  if (fitting !== undefined) return fitting.kind
  const allDiffer = count === given && count > 2
  return allDiffer || mostDiffer ? 'text' : 'category'
}

/** Whether most numbers have an exponent. */
function isScientific({ numbers, written }: ColumnSurvey): boolean {
  return 2 * numbers.exponents > numbers.count + written.count
}

function schemaOf(
  survey: ColumnSurvey,
  kind: Kind,
  numbers: GuessedNumbers,
  pattern: string,
  missing: readonly Word[],
  aside: readonly Word[],
): ColumnSchema {
  const { given, quoted } = survey
  const { isExact, exactDecimals } = survey.numbers
  const isNumber = kind === 'number' || kind === 'integer'
  const scientific = numbers.significant > 0 && kind === 'number'
  const isWhole = kind === 'number' && numbers.isWhole && survey.infinite > 0
  // Prices of a program are written with two digits too, measurements with all that they have.
  const isRounded = kind === 'number' && exactDecimals > 0 && exactDecimals <= MOST_EXACT
  const noDecimals = !isNumber || scientific || (isExact && !isWhole && !isRounded)
  const set = new Set([...missing, ...aside].map(([text]) => text))
  return {
    kind,
    ...(kind === 'integer' && survey.kind === kind && { said: true as const }),
    levels: levelsOf(survey, kind).filter((level) => kind !== 'category' || !set.has(level)),
    cells: cellTypeOf(survey, kind),
    quoted: given > 0 && quoted === given,
    decimals: noDecimals ? null : Math.min(Math.max(numbers.decimals, exactDecimals), 100),
    significant: scientific ? Math.min(numbers.significant, 17) : null,
    date: kind === 'date' ? pattern : '',
    ...(scientific && isScientific(survey) && { exponent: survey.numbers.exponent }),
    ...(isNumber && numbers.format !== undefined && { number: numbers.format }),
    ...(missing.length > 0 && { missing: missing.map(([text]) => text) }),
    ...(aside.length > 0 && { aside: aside.map(([text]) => text) }),
  }
}

function levelsOf(survey: ColumnSurvey, kind: Kind): string[] {
  const { distinct, emptyQuoted, declared, tokens } = survey
  if (kind === 'category') {
    const isLevel = (level: string) => distinct.has(level) || (level === '' && emptyQuoted > 0)
    if (declared?.levels !== undefined) {
      return declared.levels.filter((level) => isLevel(level) || !tokens.has(level))
    }
    const levels = distinct.sorted()
    return emptyQuoted > 0 && !distinct.has('') ? ['', ...levels] : levels
  }
  if (kind !== 'boolean') return []
  const words: [string | undefined, string | undefined] = [undefined, undefined]
  for (const [text] of survey.odd.entries()) {
    const word = booleanWord(text)
    if (word >= 0) words[word & 1] ??= text
  }
  const [no, yes] = words
  if (no !== undefined || yes !== undefined) {
    return [no ?? otherWord(yes ?? ''), yes ?? otherWord(no ?? '')]
  }
  return survey.given > 0 && survey.numbers.count === survey.given && survey.numbers.zeroOne
    ? ['0', '1']
    : ['false', 'true']
}

/** What most cells are; strings where levels are several things, since all of them are written so. */
function cellTypeOf({ types }: ColumnSurvey, kind: Kind): CellType {
  const found = (Object.entries(types) as [CellType, number][]).sort(([, a], [, b]) => b - a)
  const [first, second] = found
  const [type, most]: [CellType, number] = first ?? ['string', 0]
  if (second === undefined) return type
  const isNumeric = (name: CellType) => name === 'number' || name === 'bigint'
  if (found.every(([name]) => isNumeric(name))) return 'number'
  const isClass = kind === 'category' || kind === 'text'
  const others = found.slice(1).reduce((sum, [, count]) => sum + count, 0)
  return isClass || most <= others ? 'string' : type
}
