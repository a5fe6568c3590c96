import type { Declared } from '../column-cells.js'
import { DateSurvey, type DateSurveyJson } from './dates/date-survey.js'
import { type DistinctJson, DistinctTexts } from './distinct-texts.js'
import type { CellType, Kind } from './kind.js'
import type { Misfit } from './misfit.js'
import type { MissingTokens } from './missing-tokens.js'
import { NumberGuess } from './numbers/number-guess.js'
import type { NumberTallyJson } from './numbers/number-tally.js'
import { PlainNumbers, type PlainNumbersJson } from './numbers/plain-numbers.js'
import { OddWords, type OddWordsJson } from './odd-words.js'
import { ColumnSurvey, MOST_LEVELS, mostLevels, SUMS } from './survey.js'

export const VERSION = 1

/** A survey of a column as JSON. */
export interface ColumnSurveyJson {
  readonly version: typeof VERSION
  readonly kind?: Kind
  /** Those of `SUMS`, in their order. */
  readonly sums: readonly number[]
  readonly others: Readonly<Partial<Record<CellType, number>>>
  readonly firstDate?: Misfit
  readonly firstCode?: Misfit
  readonly hasClock: boolean
  readonly isNested: boolean
  readonly declared?: Declared
  /** What no cell was is left out. */
  readonly numbers?: PlainNumbersJson
  readonly written?: NumberTallyJson
  readonly dates?: DateSurveyJson
  readonly odd?: OddWordsJson
  readonly distinct: DistinctJson
}

export function surveyToJson(survey: ColumnSurvey): ColumnSurveyJson {
  const { kind, others, firstDate, firstCode, hasClock, isNested, declared } = survey
  const { numbers, written, dates, odd, distinct } = survey
  return {
    version: VERSION,
    ...(kind && { kind }),
    sums: SUMS.map((sum) => survey[sum]),
    others: { ...others },
    ...(firstDate && { firstDate }),
    ...(firstCode && { firstCode }),
    hasClock,
    isNested,
    ...(declared && { declared }),
    ...(numbers.count > 0 && { numbers: numbers.toJson() }),
    ...(written.count > 0 && { written: written.toJson() }),
    ...(!dates.isEmpty && { dates: dates.toJson() }),
    ...(odd.count > 0 && { odd: odd.toJson() }),
    distinct: distinct.toJson(),
  }
}

/** @param json what passed `checkColumnSurvey` */
export function surveyFromJson(json: ColumnSurveyJson, tokens: MissingTokens): ColumnSurvey {
  const survey = new ColumnSurvey(tokens, json.kind)
  for (const [i, sum] of SUMS.entries()) survey[sum] = json.sums[i] ?? 0
  Object.assign(survey.others, json.others)
  survey.firstDate = json.firstDate
  survey.firstCode = json.firstCode
  survey.hasClock = json.hasClock
  survey.isNested = json.isNested
  survey.declared = json.declared
  if (json.numbers) survey.numbers = PlainNumbers.fromJson(json.numbers)
  if (json.written) survey.written = NumberGuess.fromJson(json.written)
  if (json.dates) survey.dates = DateSurvey.fromJson(json.dates)
  if (json.odd) survey.odd = OddWords.fromJson(MOST_LEVELS + 1, json.odd)
  survey.distinct = DistinctTexts.fromJson(mostLevels(json.kind), json.distinct)
  return survey
}
