import { incompleteBeta } from './incomplete-beta.js'
import { upperGamma } from './incomplete-gamma.js'
import { MANY } from './student-t.js'

/**
 * What of F with these degrees of freedom lies beyond `f`: the p of a test. Where the second is infinite, it is
 * chi-squared over the first.
 */
export function beyondF(f: number, df1: number, df2: number): number {
  if (Number.isNaN(f)) return NaN
  if (f <= 0) return 1
  if (f === Infinity) return 0
  if (df2 > MANY) return upperGamma(df1 / 2, (df1 * f) / 2)
  const sum = df2 + df1 * f
  return incompleteBeta(df2 / sum, (df1 * f) / sum, df2 / 2, df1 / 2)
}
