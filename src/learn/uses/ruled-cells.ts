import type { LearnedColumn } from '../cells/learned-column.js'
import { readerOf } from '../rules/apply-rules.js'
import type { Rule } from '../rules/rule.js'

/** What a rule says of a cell, be it given or not. */
export interface Told {
  readonly rule: Rule
  readonly value: number
}

/**
 * What the first rule of a learned column that can say something says of a row, from given cells alone.
 *
 * @param given values of each learned column; undefined where the table lacks it
 */
export function rulesFor(
  column: number,
  rules: readonly Rule[],
  learned: readonly LearnedColumn[],
  given: readonly (Float64Array | undefined)[],
): (row: number) => Told | undefined {
  const readers = rules.flatMap((rule) => {
    const inputs = rule.from.map((c) => given[c])
    if (rule.column !== column || !inputs.every((own) => own !== undefined)) return []
    return [{ rule, read: readerOf(rule, learned[column] as LearnedColumn, inputs) }]
  })
  return (row) => {
    for (const { rule, read } of readers) {
      const value = read(row)
      if (!Number.isNaN(value)) return { rule, value }
    }
    return undefined
  }
}
