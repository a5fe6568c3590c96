/** What is left of a column after those before it, of what it was: less is nothing but rounding. */
const RANK = 1e-9

/** Columns as Q R: Q's columns [rows] are orthogonal and of length 1, R [columns, columns] is upper triangular. */
export interface Factors {
  readonly bases: readonly Float64Array[]
  readonly upper: Float64Array
}

/**
 * Columns, all [rows], as factors; or the index of the first that follows from those before it.
 *
 * Source: Å. Björck, *Numerical Methods for Least Squares Problems* (1996), 2.4.5: modified Gram-Schmidt,
 * each column made orthogonal twice.
 */
export function orthogonalise(columns: readonly Float64Array[]): Factors | number {
  const count = columns.length
  const bases: Float64Array[] = []
  const upper = new Float64Array(count * count)
  for (const [j, column] of columns.entries()) {
    const own = column.slice()
    const size = Math.sqrt(dot(own, own))
    for (let pass = 0; pass < 2; pass++) {
      for (const [i, base] of bases.entries()) {
        const share = takeOff(own, base)
        upper[i * count + j] = (upper[i * count + j] as number) + share
      }
    }
    const left = Math.sqrt(dot(own, own))
    if (!(left > RANK * size)) return j
    for (let r = 0; r < own.length; r++) own[r] = (own[r] as number) / left
    upper[j * count + j] = left
    bases.push(own)
  }
  return { bases, upper }
}

/** Coefficients [columns] of the least squares of y [rows] on the columns, and what they leave of y [rows]. */
export function solveFactors({ bases, upper }: Factors, y: Float64Array) {
  const rest = y.slice()
  const solved = Float64Array.from(bases, (base) => takeOff(rest, base))
  // What rounding left of it.
  for (const [j, base] of bases.entries()) solved[j] = (solved[j] as number) + takeOff(rest, base)
  solveUpper(upper, solved)
  return { coefficients: solved, rest }
}

/**
 * Coefficients of the least squares of y on the columns, all [rows]; undefined if one of them follows from
 * those before it.
 */
export function leastSquares(
  columns: readonly Float64Array[],
  y: Float64Array,
): Float64Array | undefined {
  const factors = orthogonalise(columns)
  return typeof factors === 'number' ? undefined : solveFactors(factors, y).coefficients
}

/** Overwrites `values` [count] with the solution of R x = values, R upper triangular [count, count]. */
export function solveUpper(upper: Float64Array, values: Float64Array): void {
  const count = values.length
  for (let j = count - 1; j >= 0; j--) {
    let value = values[j] as number
    for (let k = j + 1; k < count; k++) {
      value -= (upper[j * count + k] as number) * (values[k] as number)
    }
    values[j] = value / (upper[j * count + j] as number)
  }
}

/** The sum of products of two of the same length. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let r = 0; r < a.length; r++) sum += (a[r] as number) * (b[r] as number)
  return sum
}

/** Takes off what of `values` is along a base of length 1: so much. */
function takeOff(values: Float64Array, base: Float64Array): number {
  const share = dot(values, base)
  for (let r = 0; r < values.length; r++) {
    values[r] = (values[r] as number) - share * (base[r] as number)
  }
  return share
}
