import type { Work } from '../../host/work.js'
import { leastSquares } from '../../least-squares.js'

/** Rows that a search has left, beside those that its coefficients use up, or it ends. */
const SPARE = 2
/** The most columns that go into one formula; fewer where a table is so wide that it would take long. */
const MOST_INPUTS = 24
const FEWEST_INPUTS = 3
const MOST_PRODUCTS = 2e8
/** A column with this correlation and less to what is left does not explain it, where there are many. */
const LEAST_CORRELATION = 0.15
const MANY = 40

/** Some columns, and what least squares make of another one from them. */
export interface Fitted {
  readonly inputs: readonly number[]
  /** [inputs], and then the constant. */
  readonly coefficients: Float64Array
  /** The largest of what it is off by in the rows that it was fitted to. */
  readonly worst: number
  /** The largest of what it was fitted to. */
  readonly size: number
}

/**
 * Looks for a column as a sum of others: takes the column that goes best with what is left of it, one
 * after the other, until `isFound`. Each time, coefficients are those of the rows in which all of them
 * are given.
 *
 * Source: Y. Pati, R. Rezaiifar, P. Krishnaprasad, "Orthogonal Matching Pursuit" (1993).
 *
 * @param columns [columns][rows], of about one size; NaN where missing
 * @param usable whether a column may be taken
 */
export function* searchFormula(
  columns: readonly Float64Array[],
  target: number,
  usable: (column: number) => boolean,
  isFound: (fitted: Fitted) => boolean,
): Work<void> {
  const y = columns[target] as Float64Array
  const open = new Set(columns.keys())
  open.delete(target)
  for (const j of columns.keys()) if (!usable(j)) open.delete(j)
  const affordable = Math.floor(MOST_PRODUCTS / (columns.length ** 2 * y.length))
  const most = Math.max(FEWEST_INPUTS, Math.min(MOST_INPUTS, affordable))
  const least = open.size > MANY ? LEAST_CORRELATION : 0
  const inputs: number[] = []
  let rest = y
  while (inputs.length < most && open.size > 0) {
    const best = mostCorrelated(columns, open, rest, inputs.length + 2 + SPARE, least)
    if ((yield) === true || best === undefined) return
    open.delete(best)
    const fitted = fitInputs(columns, target, [...inputs, best])
    if (fitted === 'too few') return
    // It follows from those that were taken.
    if (fitted === 'same') continue
    inputs.push(best)
    if (isFound(fitted)) return
    rest = whatIsLeft(columns, y, fitted)
  }
}

function mostCorrelated(
  columns: readonly Float64Array[],
  open: ReadonlySet<number>,
  rest: Float64Array,
  fewest: number,
  least: number,
): number | undefined {
  let best: number | undefined
  let most = least
  for (const j of open) {
    const size = Math.abs(correlation(rest, columns[j] as Float64Array, fewest))
    if (size > most) {
      most = size
      best = j
    }
  }
  return best
}

/** Over the rows that both have; 0 if these are too few. */
function correlation(a: Float64Array, b: Float64Array, fewest: number): number {
  let [count, sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0, 0]
  for (let row = 0; row < a.length; row++) {
    const x = a[row] as number
    const y = b[row] as number
    if (Number.isNaN(x) || Number.isNaN(y)) continue
    count++
    sumA += x
    sumB += y
    squaresA += x * x
    squaresB += y * y
    products += x * y
  }
  if (count < fewest) return 0
  const varianceA = squaresA - (sumA * sumA) / count
  const varianceB = squaresB - (sumB * sumB) / count
  const found = (products - (sumA * sumB) / count) / Math.sqrt(varianceA * varianceB)
  return Number.isFinite(found) ? found : 0
}

/** The least squares of a column on others and a constant, over the rows that have all of them. */
export function fitInputs(
  columns: readonly Float64Array[],
  target: number,
  inputs: readonly number[],
): Fitted | 'too few' | 'same' {
  const all = [...inputs, target].map((j) => columns[j] as Float64Array)
  const rows: number[] = []
  for (let row = 0; row < (columns[target] as Float64Array).length; row++) {
    if (all.every((values) => !Number.isNaN(values[row]))) rows.push(row)
  }
  if (rows.length < inputs.length + 1 + SPARE) return 'too few'
  const taken = all.map((values) => Float64Array.from(rows, (row) => values[row] as number))
  const y = taken.pop() as Float64Array
  const solved = leastSquares([new Float64Array(rows.length).fill(1), ...taken], y)
  if (solved === undefined) return 'same'
  const [constant = 0, ...own] = solved
  const coefficients = Float64Array.from([...own, constant])
  let worst = 0
  const size = y.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  for (const [i, value] of y.entries()) {
    const told = taken.reduce(
      (sum, values, k) => sum + (own[k] as number) * (values[i] as number),
      constant,
    )
    worst = Math.max(worst, Math.abs(value - told))
  }
  return { inputs, coefficients, worst, size }
}

function whatIsLeft(
  columns: readonly Float64Array[],
  y: Float64Array,
  { inputs, coefficients }: Fitted,
): Float64Array {
  return y.map((value, row) => {
    const told = inputs.reduce(
      (sum, j, k) =>
        sum + (coefficients[k] as number) * ((columns[j] as Float64Array)[row] as number),
      coefficients[inputs.length] as number,
    )
    return value - told
  })
}
