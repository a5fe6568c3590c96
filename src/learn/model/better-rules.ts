import type { LearnedColumn } from '../cells/learned-column.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import { isExact } from '../rules/check-formula.js'
import type { Rule } from '../rules/rule.js'

/** Rules that are exact, and those that are right but for rounding where predictions are not as good. */
export function betterRules(
  rules: readonly Rule[],
  learned: readonly LearnedColumn[],
  quality: readonly ColumnQuality[],
): Rule[] {
  return rules.filter(({ column, error }) => {
    if (isExact(error, learned[column]?.sd)) return true
    const other = quality[column]?.error ?? Number.NaN
    return Number.isNaN(other) || error < other
  })
}
