import { type LearnedColumn, MOST_CLASSES } from '../cells/learned-column.js'
import type { FormulaRule, LookupRule, Rule } from '../rules/rule.js'
import type { NamedTensor } from './safetensors.js'
import type { Tensors } from './tensors.js'

/** A rule as a model's file has it in JSON: keys and values of look-ups are tensors. */
export type RuleHeader = FormulaRule | Pick<LookupRule, 'kind' | 'column' | 'from' | 'checked'>

/** The rules as JSON; their look-ups are put among the tensors. */
export function putRules(
  tensors: Map<string, NamedTensor>,
  rules: readonly Rule[],
): readonly RuleHeader[] {
  return rules.map((rule, r) => {
    if (rule.kind !== 'lookup') return rule
    const { kind, column, from, checked, keys, values } = rule
    tensors.set(`rules.${r}.keys`, { shape: [keys.length], data: keys })
    tensors.set(`rules.${r}.values`, { shape: [values.length], data: values })
    return { kind, column, from, checked }
  })
}

/** The rules with their look-ups. */
export function takeRules(
  tensors: Tensors,
  rules: readonly RuleHeader[],
  learned: readonly LearnedColumn[],
): Rule[] {
  return rules.map((rule, r) => {
    if (rule.kind !== 'lookup') return rule
    const [key] = rule.from
    const keys = takeCells(tensors, `rules.${r}.keys`, learned[key], -1)
    for (let i = 1; i < keys.length; i++) {
      if (!((keys[i - 1] as number) < (keys[i] as number))) {
        tensors.fail(`rules.${r}.keys`, 'ascending', 'another order')
      }
    }
    const values = takeCells(tensors, `rules.${r}.values`, learned[rule.column], keys.length)
    return { ...rule, keys, values, exact: true, error: 0 }
  })
}

/** Values that a column has. */
function takeCells(
  tensors: Tensors,
  name: string,
  column: LearnedColumn | undefined,
  count: number,
): Float64Array {
  const { schema, classes = [], range = [0, 0] } = column ?? {}
  const levels = schema?.levels.length ?? 0
  const isNumber = levels === 0 && classes.length === 0
  const ends: readonly [number, number] = isNumber
    ? range
    : levels > 0
      ? [0, levels - 1]
      : [-Number.MAX_VALUE, Number.MAX_VALUE]
  const cells = tensors.takeNumbers(name, Float64Array, [count], ends)
  if (schema?.kind !== 'number' && !cells.every(Number.isInteger)) {
    tensors.fail(name, 'of whole numbers', 'others')
  }
  const isKnown = (cell: number) => isNumber || classes.includes(cell)
  // Beyond the most frequent ones, look-ups know levels that nothing else does.
  if (classes.length < MOST_CLASSES && !cells.every(isKnown)) {
    tensors.fail(name, 'of classes of its column', 'others')
  }
  return cells
}
