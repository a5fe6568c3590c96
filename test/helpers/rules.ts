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

/** The table with a share of each column's cells hidden. */
export function withHoles(table: Table, share: number, seed: number): Table {
  const hidden = table.columns.map((_, c) => holes(table.rows, share, 100 * seed + c))
  let at = 0
  return table.map((column) => column.hide((hidden[at++] ?? []).map(Number)))
}

/** What rules make of the holes of a table, beside what was there. */
export function fillByRules(whole: Table, table: Table) {
  const { rules, texts, filled, learned } = lookForRules(table)
  const found = { rules, texts, holes: 0, filled: 0, worst: 0, worstInUnits: 0 }
  for (const { name, sd } of learned) {
    const truth = whole.column(name).values
    for (const [row, isMissing] of table.column(name).missing.entries()) {
      if (isMissing === 0) continue
      found.holes++
      const off = Math.abs((filled.get(name)?.[row] ?? Number.NaN) - (truth[row] as number))
      if (Number.isNaN(off)) continue
      found.filled++
      found.worst = Math.max(found.worst, off / sd)
      found.worstInUnits = Math.max(found.worstInUnits, off)
    }
  }
  return found
}
