import { continuedFraction } from './continued-fraction.js'
import { logBeta } from './log-gamma.js'

/**
 * The regularised incomplete beta function I_x(a, b) of a, b > 0. Both x and y = 1 - x are given, as the
 * smaller of them would lose its digits otherwise.
 *
 * Source: A. DiDonato and A. Morris, "Algorithm 708: significant digit computation of the incomplete beta
 * function ratios" (1992), BFRAC.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  // Beyond the mean the fraction loses digits.
  if (a * y < b * x) return 1 - incompleteBeta(y, x, b, a)
  const logX = x < 0.5 ? Math.log(x) : Math.log1p(-y)
  const logY = y < 0.5 ? Math.log(y) : Math.log1p(-x)
  const front = Math.exp(a * logX + b * logY - logBeta(a, b))
  const distance = a * y - b * x + 1
  const numerator = (n: number): number =>
    ((a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x) / (a + 2 * n - 1) ** 2
  const summand = (n: number): number =>
    n +
    (n === 0 ? 0 : (n * (b - n) * x) / (a + 2 * n - 1)) +
    ((a + n) * (distance + n * (1 + y))) / (a + 2 * n + 1)
  return front / continuedFraction(numerator, summand)
}
