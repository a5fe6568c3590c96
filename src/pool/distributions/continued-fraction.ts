/** Less may be rounding, which would go on for ever. */
const PRECISION = 1e-15
/** Instead of 0 where one would divide by it. */
const TINY = 1e-300
/** The longest takes a few times the root of the larger parameter. */
const MOST_TERMS = 100_000

/**
 * b(0) + a(1) / (b(1) + a(2) / (b(2) + …)).
 *
 * Source: W. Lentz (1976), as modified by I. Thompson and A. Barnett, "Coulomb and Bessel functions of complex
 * arguments and order" (1986).
 */
export function continuedFraction(a: (n: number) => number, b: (n: number) => number): number {
  let value = b(0) || TINY
  let c = value
  let d = 0
  for (let n = 1; n < MOST_TERMS; n++) {
    d = 1 / (b(n) + a(n) * d || TINY)
    c = b(n) + a(n) / c || TINY
    const change = c * d
    value *= change
    if (Math.abs(change - 1) <= PRECISION) break
  }
  return value
}
