import { checkCount, rangeError, show, typeError } from '../../errors.js'
import { dot, type Factors, orthogonalise, solveFactors, solveUpper } from '../../least-squares.js'
import type { Column } from '../../table/column.js'
import { noColumn } from '../../table/column-named.js'
import type { Table } from '../../table/table.js'
import { designOf } from './design.js'
import { type Factor, parseFormula } from './parse-formula.js'

/** What {@link linearRegression} finds, of k coefficients; ready for {@link pool}. */
export interface LinearRegression {
  /** `[k]`, as R names them: `(Intercept)`, `x`, `sexmale`, `x:sexmale`, `I(x^2)`. */
  readonly names: readonly string[]
  /** `[k]`: the coefficients. */
  readonly estimate: Float64Array
  /** Rows [k] of [k]. */
  readonly covariance: readonly Float64Array[]
  /** Rows less coefficients. */
  readonly residualDf: number
  /** How many rows were used. */
  readonly rows: number
  /** How many were left out, as a cell that was needed is missing. */
  readonly leftOut: number
  /** The standard deviation of what is left of the response. */
  readonly sigma: number
  /** The share of the response's squares that is explained: about its mean, or about 0 without an intercept. */
  readonly rSquared: number
}

const KINDS = ['number', 'integer', 'boolean', 'category']

/**
 * A linear regression by ordinary least squares. Rows in which a column of the formula is missing are left out.
 *
 * Formulas are written as in R: `bmi ~ age + sex`. `a:b` is a product, `a * b` short for `a + b + a:b`, `I(a^2)` a
 * power, `- 1` or `+ 0` leaves the intercept out. Names that are no plain words stand in backticks. Booleans
 * and categories are coded by treatment contrasts: their first level that is in use is what the others are
 * compared with.
 *
 * Source: Å. Björck, *Numerical Methods for Least Squares Problems* (1996), 2.4.5.
 *
 * @param table response and columns of numbers; booleans and categories among the columns too
 * @throws RangeError if the formula is not understood or names no column of such a kind, with the place in it; if
 *   there are not more rows than coefficients, or one follows from those before it, which is named
 * @throws TypeError if `table` is no Table, or `formula` no string
 *
 * @example
 * ```ts
 * const table = Table.fromRows([{ x: 1, y: 2.1 }, { x: 2, y: 3.9 }, { x: 3, y: 6.2 }])
 * linearRegression(table, 'y ~ x').estimate
 * // Float64Array(2) [ -0.033333333333333666, 2.0500000000000003 ]
 * ```
 */
export function linearRegression(table: Table, formula: string): LinearRegression {
  const fn = 'linearRegression'
  checkCount(fn, 2, arguments.length)
  // Not by its class, which would bring all that reads tables into a page.
  if (!Array.isArray(table?.columns)) throw typeError(fn, 'a Table', table)
  if (typeof formula !== 'string') throw typeError(fn, 'a formula, such as "y ~ a + b"', formula)
  const parsed = parseFormula(fn, formula)
  const columnOf = columnFinder(fn, table, parsed.response)
  const response = columnOf(parsed.response)
  const used = [response, ...parsed.terms.flat().map(columnOf)]
  const all = Array.from({ length: table.rows }, (_, row) => row)
  const kept = all.filter((row) => used.every(({ values }) => !Number.isNaN(values[row])))
  const design = designOf(fn, parsed, columnOf, kept)
  const names = design.map(({ name }) => name)
  const residualDf = kept.length - names.length
  if (residualDf < 1) {
    const expectation = `more complete rows than the ${names.length} coefficients`
    throw rangeError(fn, expectation, kept.length)
  }
  const factors = orthogonalise(design.map(({ values }) => values))
  if (typeof factors === 'number') {
    throw rangeError(fn, 'terms that do not follow from those before them', names[factors])
  }
  const y = Float64Array.from(kept, (row) => response.values[row] as number)
  const { coefficients, rest } = solveFactors(factors, y)
  const squares = dot(rest, rest)
  const variance = squares / residualDf
  const mean = parsed.intercept ? y.reduce((sum, value) => sum + value, 0) / y.length : 0
  const deviations = y.map((value) => value - mean)
  return {
    names,
    estimate: coefficients,
    covariance: covarianceOf(factors, variance),
    residualDf,
    rows: kept.length,
    leftOut: table.rows - kept.length,
    sigma: Math.sqrt(variance),
    rSquared: 1 - squares / dot(deviations, deviations),
  }
}

/** What finds a factor's column, and says where the formula names one that cannot be used. */
function columnFinder(fn: string, table: Table, response: Factor) {
  const names = table.columns.map(({ name }) => name)
  return (factor: Factor): Column => {
    const { column: name, at } = factor
    const where = `at character ${at} of the formula`
    const column = table.columns.find((one) => one.name === name)
    if (column === undefined) {
      throw new RangeError(`${fn}: a column's name ${where}, got ${noColumn(names, name)}`)
    }
    const { kind } = column
    const isNumber = kind === 'number' || kind === 'integer'
    const got = `${kind} in ${show(name)}`
    if (!isNumber && (factor === response || factor.power > 1)) {
      throw new RangeError(`${fn}: a column of numbers ${where}, got ${got}`)
    }
    if (!KINDS.includes(kind)) {
      const expectation = `a column of numbers, booleans or categories ${where}`
      throw new RangeError(`${fn}: ${expectation}, got ${got}`)
    }
    if (factor !== response && name === response.column) {
      throw new RangeError(`${fn}: another column than the response ${where}, got ${show(name)}`)
    }
    return column
  }
}

/** The inverse of RᵀR, times the variance. */
function covarianceOf({ upper, bases }: Factors, variance: number): Float64Array[] {
  const k = bases.length
  // Row i has element i of each column of the inverse of R.
  const inverse = Array.from({ length: k }, () => new Float64Array(k))
  for (let j = 0; j < k; j++) {
    const unit = new Float64Array(k)
    unit[j] = 1
    solveUpper(upper, unit)
    for (const [i, row] of inverse.entries()) row[j] = unit[i] as number
  }
  return inverse.map((row) => Float64Array.from(inverse, (other) => variance * dot(row, other)))
}
