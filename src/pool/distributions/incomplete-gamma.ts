import { continuedFraction } from './continued-fraction.js'
import { logGamma } from './log-gamma.js'

/**
 * The regularised upper incomplete gamma function Q(a, x) of a > 0: of a chi-squared with k degrees of freedom,
 * Q(k / 2, x / 2) is what lies beyond x.
 *
 * Source: NIST, *Digital Library of Mathematical Functions*, 8.7.1 and 8.9.2.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  if (x === Infinity) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= x / (a + n)
      sum += term
    }
    return 1 - front * sum
  }
  const numerator = (n: number): number => (n === 1 ? 1 : -(n - 1) * (n - 1 - a))
  return front * continuedFraction(numerator, (n) => (n === 0 ? 0 : x - a + 2 * n - 1))
}
