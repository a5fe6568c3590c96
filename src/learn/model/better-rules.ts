import type { ColumnQuality } from '../ensemble/judge-columns.js'
import type { Rule } from '../rules/rule.js'

/** Rules that are exact, and those that are right but for rounding where predictions are not as good. */
export function betterRules(rules: readonly Rule[], quality: readonly ColumnQuality[]): Rule[] {
  return rules.filter(({ column, exact, error }) => {
    if (exact) return true
    const other = quality[column]?.error ?? Number.NaN
    return Number.isNaN(other) || error < other
  })
}
