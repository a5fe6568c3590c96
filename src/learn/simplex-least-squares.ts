import { cholesky, solveLower, solveUpper } from './cholesky.js'

/**
 * The weights w with w >= 0 and Σw <= 1 that minimise wᵀ H w / 2 − gᵀ w. Of few weights: every set of
 * positive ones is tried, with their sum free and held at 1, and the best that is allowed is taken;
 * since the problem is convex, that is the solution.
 *
 * @param h [n, n], positive definite
 * @param g [n], n <= 10
 */
export function simplexLeastSquares(h: Float64Array, g: Float64Array): Float64Array {
  const n = g.length
  const best = new Float64Array(n)
  let least = 0
  for (let set = 1; set < 2 ** n; set++) {
    const chosen = Array.from({ length: n }, (_, i) => i).filter((i) => (set >> i) & 1)
    for (const w of candidates(h, g, chosen, n)) {
      // Rounding is no reason to turn a solution down.
      if (w.some((x) => x < -1e-12) || w.reduce((a, b) => a + b, 0) > 1 + 1e-9) continue
      const value = objective(h, g, chosen, w, n)
      if (!(value < least)) continue
      least = value
      best.fill(0)
      chosen.forEach((i, a) => {
        best[i] = Math.max(0, w[a] as number)
      })
    }
  }
  return best
}

/** What solves it for the chosen weights alone: freely, and with a sum of 1. */
function candidates(h: Float64Array, g: Float64Array, chosen: number[], n: number): Float64Array[] {
  const size = chosen.length
  const factor = new Float64Array(size * size)
  chosen.forEach((i, a) => {
    chosen.forEach((j, b) => {
      factor[a * size + b] = h[i * n + j] as number
    })
  })
  cholesky(factor, size)
  const solve = (b: Float64Array) => {
    solveLower(factor, size, size, b)
    solveUpper(factor, size, size, b)
    return b
  }
  const free = solve(Float64Array.from(chosen, (i) => g[i] as number))
  const ones = solve(new Float64Array(size).fill(1))
  const sum = (x: Float64Array) => x.reduce((a, b) => a + b, 0)
  const excess = (sum(free) - 1) / sum(ones)
  return [free, free.map((x, a) => x - excess * (ones[a] as number))]
}

function objective(
  h: Float64Array,
  g: Float64Array,
  chosen: number[],
  w: Float64Array,
  n: number,
): number {
  let value = 0
  chosen.forEach((i, a) => {
    const wi = w[a] as number
    value -= wi * (g[i] as number)
    chosen.forEach((j, b) => {
      value += 0.5 * wi * (w[b] as number) * (h[i * n + j] as number)
    })
  })
  return value
}
