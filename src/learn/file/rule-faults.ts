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
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { FormulaRule, Rule } from '../rules/rule.js'
import type { RuleHeader } from './rule-header.js'

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
