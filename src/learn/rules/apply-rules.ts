import { PIECE, type Work } from '../../host/work.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { type FormulaRule, formulaValue, lookupValue, type Rule, rounded } from './rule.js'

/** The latest time that a Date holds, in milliseconds. */
const LATEST = 8.64e15

/** What rules say of the holes of a column. */
export interface Ruled {
  /** [rows]: given values, and what rules say of holes; NaN where they say nothing. */
  readonly values: Float64Array
  /** [rows]: of holes that a rule fills its index, from 1 on; else 0. */
  readonly by: Uint16Array
}

/**
 * What rules say of the holes of a table, from cells that are given, and from what other rules say.
 * It cannot end early.
 *
 * @param columns those that are learned
 * @param given values of each [rows], NaN where missing; undefined for a column that the table lacks
 * @returns by the index of a column, for columns that have rules and that the table has
 */
export function* applyRules(
  rules: readonly Rule[],
  columns: readonly LearnedColumn[],
  given: readonly (Float64Array | undefined)[],
): Work<Map<number, Ruled>> {
  const found = new Map<number, Ruled>()
  for (const { column } of rules) {
    const own = given[column]
    if (own === undefined || found.has(column)) continue
    found.set(column, { values: own.slice(), by: new Uint16Array(own.length) })
  }
  const known = given.map((own, c) => found.get(c)?.values ?? own)
  // As often as one says something of what the next one needs.
  for (let more = true; more; ) {
    more = false
    for (const [index, rule] of rules.entries()) {
      const ruled = found.get(rule.column)
      const inputs = rule.from.map((c) => known[c])
      if (ruled === undefined || !inputs.every((own) => own !== undefined)) continue
      const value = readerOf(rule, columns[rule.column] as LearnedColumn, inputs)
      for (let row = 0; row < ruled.values.length; row++) {
        if ((row + 1) % (PIECE / 16) === 0) yield
        if (!Number.isNaN(ruled.values[row])) continue
        const told = value(row)
        if (Number.isNaN(told)) continue
        ruled.values[row] = told
        ruled.by[row] = index + 1
        more = true
      }
      yield
    }
  }
  return found
}

/** What a rule says of a row of its inputs; NaN for nothing. */
export function readerOf(
  rule: Rule,
  column: LearnedColumn,
  inputs: readonly Float64Array[],
): (row: number) => number {
  if (rule.kind === 'lookup') {
    const [keys] = inputs
    return (row) => lookupValue(rule, keys?.[row] ?? Number.NaN)
  }
  const values = inputs.map(() => 0)
  return (row) => {
    for (const [i, input] of inputs.entries()) values[i] = input[row] as number
    return settled(formulaValue(rule, values), rule, column)
  }
}

/**
 * A value as its column has them. NaN where it cannot have it, and where it is farther from what was observed
 * than that is wide: there, no row has shown that the rule holds.
 */
function settled(value: number, { step }: FormulaRule, column: LearnedColumn): number {
  const { schema, range, classes } = column
  const near = rounded(value, step)
  const own = schema.kind === 'number' ? near : Math.round(near)
  const [least, most] = range
  const beyond = Math.max(least - own, own - most)
  const fits = classes.length > 0 || beyond <= most - least
  const isTime = schema.kind !== 'date' || Math.abs(own) <= LATEST
  return Number.isFinite(own) && fits && isTime ? own : Number.NaN
}
