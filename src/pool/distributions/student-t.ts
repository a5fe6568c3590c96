import { incompleteBeta } from './incomplete-beta.js'
import { upperGamma } from './incomplete-gamma.js'

/** With more degrees of freedom a double cannot tell them from infinite ones. */
export const MANY = 1e15

/**
 * What of Student's t lies as far from 0 as `t` or farther, on both sides: the p of a two-sided test. With infinite
 * degrees of freedom it is the normal; with 0, nothing is too far.
 *
 * Source: NIST, *Digital Library of Mathematical Functions*, 8.17(vii) for its relation to I_x(a, b).
 */
export function twoSidedT(t: number, df: number): number {
  const squared = t * t
  if (Number.isNaN(squared) || df === 0) return Number.isNaN(squared) ? NaN : 1
  if (squared === Infinity) return 0
  if (df > MANY) return upperGamma(0.5, squared / 2)
  return incompleteBeta(df / (df + squared), squared / (df + squared), df / 2, 0.5)
}

/** The t within which, on both sides of 0, a share `level` of Student's t lies; Infinity with 0 degrees of freedom. */
export function quantileT(level: number, df: number): number {
  if (df === 0) return Infinity
  const beyond = 1 - level
  let high = 1
  while (twoSidedT(high, df) > beyond) high *= 2
  let low = 0
  // By halves, until no double is left between.
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return high
    if (twoSidedT(middle, df) > beyond) low = middle
    else high = middle
  }
}
