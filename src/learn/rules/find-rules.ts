import type { Work } from '../../host/work.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { findFormulas } from './find-formulas.js'
import { findLookups } from './find-lookups.js'
import { numberColumn } from './number-column.js'
import { rowsByContent } from './row-order.js'
import type { FormulaRule, LookupRule, Rule } from './rule.js'

/** Rows in which formulas are looked for: so many, and fewer where columns are many. */
const MOST_ROWS = 1000
const FEWEST_ROWS = 200
const MOST_CELLS = 50_000
/** The most rules that one column has of a kind, and the most keys that all look-ups have. */
const MOST_EACH = 4
const MOST_KEYS = 500_000

/**
 * Finds what holds without exception in the rows of a table: columns that are sums or products of others,
 * and columns that are the same wherever another one is. It works on the values as they were read, in
 * double precision. The same rules come of the same rows in any order. Told to come to its end, it gives
 * what it has.
 *
 * @param columns those that are learned
 * @param values of each [rows], NaN where missing
 * @returns first what is to be used first: exact formulas, look-ups, formulas right but for rounding
 */
export function* findRules(
  columns: readonly LearnedColumn[],
  values: readonly Float64Array[],
): Work<Rule[]> {
  const rows = values[0]?.length ?? 0
  const most = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns.length)))
  const some = yield* rowsByContent(values, rows, most)
  const numbers = columns.flatMap((column, c) =>
    column.schema.levels.length > 0
      ? []
      : [numberColumn(column, c, values[c] as Float64Array, some)],
  )
  const formulas = distinct((yield* findFormulas(numbers, some)).sort(byInputs))
  const exact = formulas.filter((rule) => rule.exact)
  const lookups = yield* findLookups(values.map((own, index) => ({ index, values: own })))
  return [
    ...fewOfEach(exact),
    ...fewKeys(fewOfEach(lookups.filter((rule) => !isFormula(rule, exact)).sort(byKeys))),
    ...fewOfEach(formulas.filter((rule) => !rule.exact)),
  ]
}

function byInputs(a: FormulaRule, b: FormulaRule): number {
  return a.from.length - b.from.length || a.error - b.error || a.column - b.column
}

/** The first of those that make a column of the same others: two columns may lead to the same formula. */
function distinct(rules: readonly FormulaRule[]): FormulaRule[] {
  const seen = new Set<string>()
  return rules.filter(({ column, from }) => {
    const key = [column, ...[...from].sort((a, b) => a - b)].join()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function byKeys(a: LookupRule, b: LookupRule): number {
  return a.keys.length - b.keys.length || a.column - b.column || a.from[0] - b.from[0]
}

/** Whether a formula says the same, and of keys that were never seen too. */
function isFormula({ column, from }: LookupRule, exact: readonly FormulaRule[]): boolean {
  return exact.some((rule) => rule.column === column && rule.from.every((c) => c === from[0]))
}

function fewOfEach<T extends Rule>(rules: readonly T[]): T[] {
  const counts = new Map<number, number>()
  return rules.filter(({ column }) => {
    const count = (counts.get(column) ?? 0) + 1
    counts.set(column, count)
    return count <= MOST_EACH
  })
}

function fewKeys(rules: readonly LookupRule[]): LookupRule[] {
  let sum = 0
  return rules.filter(({ keys }) => {
    sum += keys.length
    return sum <= MOST_KEYS
  })
}
