import { type Checked, checkFormula, exactTolerance, type Formula } from './check-formula.js'
import type { NumberColumn } from './number-column.js'
import { type FormulaRule, formulaValue } from './rule.js'
import { type Fitted, fitInputs } from './search-formula.js'
import type { Transformed } from './transformed.js'

/** Least squares are off by so much more than the formula that they were fitted to the rounding of. */
const SLACK = 1.5
/** Logarithms that are off by more are those of no product. */
const MOST_LOG = 0.3
/** Powers are multiples of it. */
const POWER = 0.5
/** What sums in double precision are off by, of the standard deviation. */
const ROUNDING = 1e-9
/** The same of numbers that are far larger. */
const DOUBLE = 1e-13
/** Digits that coefficients are first tried with. */
const DIGITS = 10

/**
 * Least squares that may be those of a formula, without the columns that it does not need; undefined
 * if they are off by more than rounding.
 */
export function pruned(
  columns: readonly NumberColumn[],
  { columns: values, spreads }: Transformed,
  kind: FormulaRule['kind'],
  target: number,
  fitted: Fitted,
): Fitted | undefined {
  const most = ({ inputs, coefficients, size }: Fitted) => {
    if (kind === 'product') return MOST_LOG / (spreads[target] as number)
    const spread = spreads[target] as number
    const rounding = inputs.reduce(
      (sum, j, k) =>
        sum + (Math.abs(coefficients[k] as number) * stepsOf(columns[j], spreads[j])) / 2,
      exactTolerance(columns[target] as NumberColumn) / spread + ROUNDING + DOUBLE * size,
    )
    return SLACK * rounding
  }
  if (fitted.worst > most(fitted)) return undefined
  let few = fitted
  // From the least on.
  const order = [...fitted.inputs.keys()].sort(
    (a, b) =>
      Math.abs(fitted.coefficients[a] as number) - Math.abs(fitted.coefficients[b] as number),
  )
  for (const k of order) {
    const inputs = few.inputs.filter((j) => j !== fitted.inputs[k])
    if (inputs.length === 0) break
    const fewer = fitInputs(values, target, inputs)
    const isAsGood =
      typeof fewer === 'object' && fewer.worst <= Math.min(most(fewer), 2 * fitted.worst + 1e-9)
    if (isAsGood) few = fewer
  }
  return few
}

function stepsOf(column: NumberColumn | undefined, spread: number | undefined): number {
  return (column?.step ?? 0) / (spread ?? 1)
}

/**
 * Least squares as a formula in the columns' units, its numbers with as few digits as it is as good with.
 *
 * @param rows that tell whether it is
 */
export function readFormula(
  columns: readonly NumberColumn[],
  transformed: Transformed,
  kind: FormulaRule['kind'],
  target: number,
  fitted: Fitted,
  rows: Int32Array,
): Formula | undefined {
  const { centres, spreads } = transformed
  const own = columns[target] as NumberColumn
  const spread = spreads[target] as number
  const inputs = fitted.inputs.map((j) => columns[j] as NumberColumn)
  const slopes = fitted.inputs.map(
    (j, k) => ((fitted.coefficients[k] as number) * spread) / (spreads[j] as number),
  )
  const level = fitted.inputs.reduce(
    (sum, j, k) => sum - (slopes[k] as number) * (centres[j] as number),
    (centres[target] as number) + spread * (fitted.coefficients[inputs.length] as number),
  )
  const rule: FormulaRule = {
    kind,
    column: own.index,
    from: inputs.map(({ index }) => index),
    coefficients: slopes,
    constant: kind === 'sum' ? level : Math.exp(level),
    step: own.step,
    exact: false,
    error: 0,
    checked: 0,
  }
  const formula = { rule, target: own, inputs }
  return kind === 'sum' ? shortened(formula, rows) : ofPowers(formula, rows)
}

function ofPowers(formula: Formula, rows: Int32Array): Formula | undefined {
  const coefficients = formula.rule.coefficients.map((power) => POWER * Math.round(power / POWER))
  if (coefficients.some((power) => power === 0)) return undefined
  return shortened({ ...formula, rule: { ...formula.rule, coefficients } }, rows)
}

/** A formula with numbers of as few digits as it is as good with in these rows. */
export function shortened(formula: Formula, rows: Int32Array): Formula {
  const isSum = formula.rule.kind === 'sum'
  const fitted = withConstant(formula, meanConstant(formula, rows))
  const { holds, off, rows: count } = checkFormula(fitted, rows)
  // As many numbers that are fitted make the error smaller by about as much.
  const numbers = isSum ? formula.inputs.length + 1 : 1
  const most =
    holds === undefined
      ? Number.POSITIVE_INFINITY
      : (1 + (2 * numbers) / count) * off + ROUNDING * formula.target.spread
  const isAsGood = (checked: Checked) => checked.holds !== undefined && checked.off <= most
  for (let digits = isSum ? 1 : DIGITS; digits <= DIGITS; digits++) {
    const short = isSum ? withDigits(fitted, digits) : fitted
    const constant = meanConstant(short, rows)
    if (!isAsGood(checkFormula(withConstant(short, constant), rows))) continue
    for (let places = 0; places <= DIGITS; places++) {
      const tried = withConstant(short, places === 0 ? 0 : Number(constant.toPrecision(places)))
      if (isAsGood(checkFormula(tried, rows))) return tried
    }
    return withConstant(short, constant)
  }
  return fitted
}

function withDigits(formula: Formula, digits: number): Formula {
  const { coefficients } = formula.rule
  const short = coefficients.map((value) => Number(value.toPrecision(digits)))
  return { ...formula, rule: { ...formula.rule, coefficients: short } }
}

function withConstant(formula: Formula, constant: number): Formula {
  return { ...formula, rule: { ...formula.rule, constant } }
}

/** The constant with which a formula is right on average. */
function meanConstant({ rule, target, inputs }: Formula, rows: Int32Array): number {
  const isSum = rule.kind === 'sum'
  const bare = { ...rule, constant: isSum ? 0 : 1 }
  let sum = 0
  let weight = 0
  for (const row of rows) {
    const value = target.values[row] as number
    const told = formulaValue(
      bare,
      inputs.map(({ values }) => values[row] as number),
    )
    if (Number.isNaN(value) || !Number.isFinite(told)) continue
    sum += isSum ? value - told : value * told
    weight += isSum ? 1 : told * told
  }
  return sum / weight
}
