import type { LearnedColumn } from '../cells/learned-column.js'
import type { FormulaRule, Rule } from './rule.js'

const DAY = 86_400_000

/**
 * A rule as people write it: `total = net + ship`, `share = 100 × part / whole`, `city by zip`. Dates count
 * in days.
 *
 * @param columns those that are learned
 */
export function ruleText(rule: Rule, columns: readonly LearnedColumn[]): string {
  const name = (c: number) => columns[c]?.name ?? ''
  if (rule.kind === 'lookup') return `${name(rule.column)} by ${name(rule.from[0])}`
  const right = rule.kind === 'sum' ? sumText(rule, columns) : productText(rule, columns)
  return `${name(rule.column)} = ${right}`
}

function sumText(
  { column, from, coefficients, constant }: FormulaRule,
  columns: readonly LearnedColumn[],
): string {
  const unit = (c: number) => (columns[c]?.schema.kind === 'date' ? DAY : 1)
  const terms = from.map((c, i) => {
    const coefficient = ((coefficients[i] as number) * unit(c)) / unit(column)
    return [coefficient, columns[c]?.name ?? ''] as const
  })
  const level = constant / unit(column)
  // What is taken off comes after what it is taken from.
  const sorted = [...terms.filter(([by]) => by > 0), ...terms.filter(([by]) => by < 0)]
  const all: (readonly [number, string])[] = sorted.some(([by]) => by > 0)
    ? [...sorted, [level, '']]
    : [[level, ''], ...sorted]
  const text = all
    .filter(([by, name]) => by !== 0 || name !== '')
    .map(([by, name], i) => {
      const size = Math.abs(by)
      const sign = i === 0 ? (by < 0 ? '-' : '') : by < 0 ? ' - ' : ' + '
      if (name === '') return sign + numberText(size)
      return sign + (numberText(size) === '1' ? name : `${numberText(size)} × ${name}`)
    })
  return text.join('')
}

function productText(
  { from, coefficients, constant }: FormulaRule,
  columns: readonly LearnedColumn[],
): string {
  const factor = (i: number) => {
    const power = Math.abs(coefficients[i] as number)
    const name = columns[from[i] as number]?.name ?? ''
    return power === 1 ? name : power === 0.5 ? `√${name}` : `${name}^${power}`
  }
  const places = [...from.keys()]
  const above = places.filter((i) => (coefficients[i] as number) > 0).map(factor)
  const below = places.filter((i) => (coefficients[i] as number) < 0).map(factor)
  const first = numberText(constant) === '1' && above.length > 0 ? [] : [numberText(constant)]
  return [[...first, ...above].join(' × '), ...below].join(' / ')
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(6)))
}
