import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { Rule } from '../rules/rule.js'
import { ruleText } from '../rules/rule-text.js'

/**
 * What a model says of a rule: something that held without exception in the rows that it was fitted on. A
 * hole of its column is filled by it where all that it needs is given in the row, or follows from other
 * rules.
 */
export interface ModelRule {
  /** The column that follows. */
  readonly column: string
  /** The columns that it follows from. */
  readonly from: readonly string[]
  /**
   * As people write it: `total = net + ship`, `share = 100 × part / whole`; of a look-up, which knows the
   * values that were seen, `city by zip`. Dates count in days, from 1970 on.
   */
  readonly text: string
  /** Whether it gave the very values: as they are written, or to 1e-6 of the
   * column's spread. Else what it is made of was rounded. */
  readonly exact: boolean
  /** Root mean square of what it was off by, in the column's units (of dates: milliseconds). */
  readonly error: number
  /** Cells that it was right in. */
  readonly checked: number
}

export function describeRules(
  rules: readonly Rule[],
  columns: readonly LearnedColumn[],
): ModelRule[] {
  const learned = learnedOnly(columns)
  const name = (c: number) => learned[c]?.name ?? ''
  return rules.map((rule) => ({
    column: name(rule.column),
    from: rule.from.map(name),
    text: ruleText(rule, learned),
    exact: rule.exact,
    error: rule.error,
    checked: rule.checked,
  }))
}
