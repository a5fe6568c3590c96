import { workThrough } from '../../src/host/work.js'
import { learnedOnly, surveyColumn } from '../../src/learn/cells/learned-column.js'
import type { Table } from '../../src/learn/index.js'
import { applyRules } from '../../src/learn/rules/apply-rules.js'
import { findRules } from '../../src/learn/rules/find-rules.js'
import type { Rule } from '../../src/learn/rules/rule.js'
import { ruleText } from '../../src/learn/rules/rule-text.js'
import { Generator } from '../../src/random/generator.js'

/** The rules of a table, and what they make of its holes. */
export function lookForRules(table: Table) {
  const learned = learnedOnly(table.columns.map(surveyColumn))
  const values = learned.map(({ name }) => table.column(name).values)
  const rules: Rule[] = workThrough(findRules(learned, values))
  const ruled = workThrough(applyRules(rules, learned, values))
  const filled = new Map(learned.map(({ name }, c) => [name, ruled.get(c)?.values ?? values[c]]))
  const texts = rules.map((rule) => ruleText(rule, learned))
  return { rules, texts, filled, learned }
}

/** Whether each cell of a column is hidden. */
export function holes(rows: number, share: number, seed: number): boolean[] {
  const generator = new Generator().manualSeed(seed)
  return Array.from({ length: rows }, () => generator.uniform32() < share)
}
