import { add, type Double2, divide, exactProduct, multiply } from './double-double.js'

/** Terms beyond the eighth are too small for their own rounding to matter: plain doubles do. */
const PRECISE_TERMS = 8

function series(x: Double2, coefficients: readonly Double2[]): Double2 {
  let tail = 0
  for (let k = coefficients.length - 1; k >= PRECISE_TERMS; k--) {
    tail = tail * x[0] + (coefficients[k] as Double2)[0]
  }
  let sum: Double2 = [tail, 0]
  for (let k = PRECISE_TERMS - 1; k >= 0; k--) {
    sum = add(multiply(sum, x), coefficients[k] as Double2)
  }
  return sum
}

/** 1 / f(k) for k = 0, 1, 2, … */
function reciprocals(count: number, f: (k: number) => number): Double2[] {
  return Array.from({ length: count }, (_, k) => divide([1, 0], [f(k), 0]))
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}

// Factorials up to 22! are exact in double, and later terms are below 2^-70.
const sign = (k: number) => (k % 2 === 0 ? 1 : -1)
const SIN = reciprocals(11, (k) => sign(k) * factorial(2 * k + 1))
const COS = reciprocals(12, (k) => sign(k) * factorial(2 * k))
const HALF_PI: readonly number[] = [
  1.5707963267948966, 6.123233995736766e-17, -1.4973849048591698e-33,
]

/** sin(x) and cos(x) of a double from 0 to 2 pi. */
export function sincos64(x: number): [sin: number, cos: number] {
  const quarter = Math.round(x / (Math.PI / 2))
  let r: Double2 = [x, 0]
  for (const part of HALF_PI) r = add(r, exactProduct(-quarter, part))
  const square = multiply(r, r)
  const sin = multiply(r, series(square, SIN))[0]
  const cos = series(square, COS)[0]
  if (quarter % 4 === 1) return [cos, -sin]
  if (quarter % 4 === 2) return [-sin, -cos]
  if (quarter % 4 === 3) return [-cos, sin]
  return [sin, cos]
}
