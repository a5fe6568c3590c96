import type { Work } from '../../host/work.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { readerOf } from '../rules/apply-rules.js'
import type { Rule } from '../rules/rule.js'

/**
 * Makes what was drawn follow the rules: a hole whose rule has all that it needs, given or drawn, gets what that
 * says. It cannot end early.
 *
 * @param given [columns] of [rows], NaN where missing; undefined for a column that the table lacks
 * @param drawn [columns] of [rows]: what was drawn of holes, NaN elsewhere; overwritten
 * @param hold a value of a column within the bounds that were asked for
 */
export function* followRules(
  rules: readonly Rule[],
  learned: readonly LearnedColumn[],
  given: readonly (Float64Array | undefined)[],
  drawn: readonly (Float64Array | undefined)[],
  hold: (c: number, value: number) => number,
): Work<void> {
  for (const rule of rules) {
    const own = drawn[rule.column]
    const inputs = rule.from.map((c) => merged(given[c], drawn[c]))
    if (own === undefined || !inputs.every((input) => input !== undefined)) continue
    const value = readerOf(rule, learned[rule.column] as LearnedColumn, inputs)
    for (let row = 0; row < own.length; row++) {
      if (Number.isNaN(own[row])) continue
      const told = value(row)
      if (!Number.isNaN(told)) own[row] = hold(rule.column, told)
    }
    yield
  }
}

function merged(given?: Float64Array, drawn?: Float64Array): Float64Array | undefined {
  return given?.map((value, row) => (Number.isNaN(value) ? (drawn?.[row] ?? Number.NaN) : value))
}
