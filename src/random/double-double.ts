/**
 * Numbers of about 106 bits, as the unevaluated sum of two doubles.
 *
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision" (1971).
 */

/** high + low, |low| at most half a unit in the last place of high. */
export type Double2 = readonly [high: number, low: number]

const SPLITTER = 2 ** 27 + 1

function quickSum(a: number, b: number): Double2 {
  const sum = a + b
  return [sum, b - (sum - a)]
}

/** a + b, without error. */
export function exactSum(a: number, b: number): Double2 {
  const sum = a + b
  const part = sum - a
  return [sum, a - (sum - part) + (b - part)]
}

/** a * b, without error. */
export function exactProduct(a: number, b: number): Double2 {
  const product = a * b
  const aBig = SPLITTER * a
  const aHigh = aBig - (aBig - a)
  const aLow = a - aHigh
  const bBig = SPLITTER * b
  const bHigh = bBig - (bBig - b)
  const bLow = b - bHigh
  return [product, aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow]
}

export function add(a: Double2, b: Double2): Double2 {
  const [high, error] = exactSum(a[0], b[0])
  return quickSum(high, error + a[1] + b[1])
}

export function multiply(a: Double2, b: Double2): Double2 {
  const [high, error] = exactProduct(a[0], b[0])
  return quickSum(high, error + a[0] * b[1] + a[1] * b[0])
}

export function divide(a: Double2, b: Double2): Double2 {
  const first = a[0] / b[0]
  const rest = add(a, multiply([-first, 0], b))
  const second = rest[0] / b[0]
  const last = add(rest, multiply([-second, 0], b))
  return add(quickSum(first, second), [last[0] / b[0], 0])
}

/** `a * b + c`, rounded once (but for a share of about 2^-50 of the cases). */
export function fma64(a: number, b: number, c: number): number {
  const [product, error] = exactProduct(a, b)
  const [sum, rest] = exactSum(product, c)
  return sum + (rest + error)
}
