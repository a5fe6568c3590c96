import {
  type Check,
  type Checks,
  type Fault,
  first,
  isFlag,
  listOf,
  number,
  objectOf,
  oneOf,
  that,
  whole,
} from '../../check.js'
import { type LearnedColumn, learnedOnly, MOST_CLASSES } from '../cells/learned-column.js'
import type { FormulaRule, LookupRule, Rule } from '../rules/rule.js'
import type { NamedTensor } from './safetensors.js'
import type { Tensors } from './tensors.js'

/** A rule as a model's file has it in JSON: keys and values of look-ups are tensors. */
export type RuleHeader = FormulaRule | Pick<LookupRule, 'kind' | 'column' | 'from' | 'checked'>

const COMMON = { column: whole(0), from: listOf(whole(0)), checked: whole(1) }
const FORMULA: Checks<FormulaRule> = {
  ...COMMON,
  kind: oneOf('sum', 'product'),
  coefficients: listOf(number()),
  constant: number(),
  step: number(0),
  exact: isFlag,
  error: number(0),
}
const LOOKUP: Checks<Exclude<RuleHeader, FormulaRule>> = { ...COMMON, kind: oneOf('lookup') }
const isFormula = objectOf(FORMULA)
const isLookup = objectOf(LOOKUP)
const isSome = that('an object', (value) => typeof value === 'object' && value !== null)

/** What is wrong with one rule of a file by itself. */
export const ruleFault: Check = (value, path) =>
  isSome(value, path) ??
  ((value as Rule).kind === 'lookup' ? isLookup(value, path) : isFormula(value, path))

/** What is wrong with rules of these columns. */
export function rulesDisagreement(
  rules: readonly RuleHeader[],
  columns: readonly LearnedColumn[],
): Fault | undefined {
  const learned = learnedOnly(columns)
  return first(rules.map((rule, r) => () => disagreement(rule, learned, `rules[${r}]`)))
}

function disagreement(
  rule: RuleHeader,
  learned: readonly LearnedColumn[],
  path: string,
): Fault | undefined {
  const { kind, column, from } = rule
  const all = [column, ...from]
  const isNumber = (c: number) => learned[c]?.schema.levels.length === 0
  const differ = new Set(all).size === all.length && from.length > 0
  const fits = kind === 'lookup' ? from.length === 1 : all.every(isNumber)
  if (!differ || !fits || Math.max(...all) >= learned.length) {
    const expected = `of one of the ${learned.length} columns learned from others that fit it`
    return { path, expected, got: all }
  }
  if (kind === 'lookup' || rule.coefficients.length === from.length) return undefined
  const expected = `an array of ${from.length}, as from`
  return { path: `${path}.coefficients`, expected, got: rule.coefficients.length }
}

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
