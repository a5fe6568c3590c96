import { type GuessedColumn, guessColumn, type SurveyHints } from './guess-column.js'
import type { DecimalMark } from './numbers/number-guess.js'
import type { ColumnSurvey } from './survey.js'

/** How the numbers and dates of a table are written, where its owner says so. */
export interface WritingOptions {
  /** What stands before the decimals of a number. By default what the table's own numbers show. */
  decimal?: '.' | ','
  /** Whether days stand before months, as in 31/12/2024. By default what the table's own dates show. */
  dayFirst?: boolean
}

/**
 * What the columns of one table are. What one column cannot tell, such as whether `1,234` has a decimal
 * comma, the others may.
 *
 * @param usual the decimal mark where no column shows any: a comma in files with semicolons
 */
export function guessColumns(
  surveys: ReadonlyMap<string, ColumnSurvey>,
  { decimal, dayFirst }: WritingOptions = {},
  usual?: DecimalMark,
): Map<string, GuessedColumn> {
  const days =
    dayFirst ?? common([...surveys.values()].map((survey) => survey.guessDates()?.dayFirst))
  const marks = [...surveys.values()].map((survey) => survey.decimalMark)
  const points = [...surveys.values()].map((survey) => survey.pointOfNumbers)
  const shown = common(marks.some((mark) => mark !== undefined) ? marks : points)
  const hints: SurveyHints = {
    decimal: {
      ...(decimal !== undefined && { said: decimal }),
      ...(shown !== undefined && { shown }),
      ...(usual !== undefined && { usual }),
    },
    ...(days !== undefined && { dayFirst: days }),
  }
  const guessed = new Map<string, GuessedColumn>()
  for (const [name, survey] of surveys) guessed.set(name, guessColumn(name, survey, hints))
  return guessed
}

/** What all say that say anything. */
function common<T>(said: readonly (T | undefined)[]): T | undefined {
  const found = new Set(said.filter((value) => value !== undefined))
  return found.size === 1 ? [...found][0] : undefined
}
