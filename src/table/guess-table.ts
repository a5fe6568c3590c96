import type { ColumnCells } from './column-cells.js'
import type { GuessedColumn } from './kinds/guess-column.js'
import { guessColumns, type WritingOptions } from './kinds/guess-columns.js'
import type { ColumnSchema, Kind } from './kinds/kind.js'
import type { MissingTokens } from './kinds/missing-tokens.js'
import type { DecimalMark } from './kinds/numbers/number-guess.js'
import { ColumnSurvey } from './kinds/survey.js'
import type { Reading } from './reading.js'

/** What the columns are of which no schema is given. */
export function guessTable(
  found: ReadonlyMap<string, ColumnCells>,
  kinds: ReadonlyMap<string, Kind | ColumnSchema>,
  tokens: MissingTokens,
  options: WritingOptions,
  reading: Reading = {},
): Map<string, GuessedColumn> {
  const surveys = new Map<string, ColumnSurvey>()
  for (const [name, cells] of found) {
    const kind = kinds.get(name)
    if (typeof kind === 'object') continue
    const survey = new ColumnSurvey(tokens, kind)
    survey.addAll(cells)
    surveys.set(name, survey)
  }
  return guessColumns(surveys, options, usualDecimal(reading))
}

/** Files with semicolons come from where the comma is taken by numbers. */
export function usualDecimal({ delimiter }: Reading): DecimalMark {
  return delimiter === ';' ? ',' : undefined
}
