import { type Cells, slotOffsets } from './cells.js'
import { cholesky, solveLower, solveUpper } from './cholesky.js'
import type { Gaussian } from './gaussian.js'
import { scaleSlots } from './slots.js'

const ROUNDS = 8
/** No cell counts more than this many times, or less than one over it, of what another does. */
const MOST = 10

/**
 * How much each observed cell looks, by the rest of its row, as a missing one of its column does:
 * the odds of being missing by a logistic regression on the other columns. Held-back cells weighted
 * so show how well the missing ones will be predicted where holes follow from other columns.
 *
 * Source: M. Sugiyama, M. Krauledat, K.-R. Müller, "Covariate shift adaptation by importance weighted
 * cross validation" (2007).
 *
 * @returns [rows, columns]: from 1/10 to 10
 */
export function missingOdds(cells: Cells, gaussian: Gaussian): Float32Array {
  const { rows, levels, values } = cells
  const columns = levels.length
  const offsets = slotOffsets(levels)
  const slots = offsets[columns] as number
  const { centre, scale } = scaleSlots(cells)
  const out = new Float32Array(rows * columns).fill(1)
  const x = new Float64Array(rows * (slots + 1))
  const missing = new Uint8Array(rows)
  const row = new Float64Array(slots)
  for (let j = 0; j < columns; j++) {
    let count = 0
    for (let i = 0; i < rows; i++) {
      missing[i] = Number(Number.isNaN(values[i * columns + j]))
      count += missing[i] as number
    }
    if (count === 0 || count === rows) continue
    for (let i = 0; i < rows; i++) {
      gaussian.fillRow(values, i * columns, j, row)
      const at = i * (slots + 1)
      x[at] = 1
      for (let s = 0; s < slots; s++) {
        const own = s >= (offsets[j] as number) && s < (offsets[j + 1] as number)
        const sd = scale[s] as number
        x[at + 1 + s] = own || sd === 0 ? 0 : ((row[s] as number) - (centre[s] as number)) / sd
      }
    }
    const scores = logistic(x, missing, slots + 1)
    const usual = Math.log(count / (rows - count))
    for (let i = 0; i < rows; i++) {
      const odds = Math.exp((scores[i] as number) - usual)
      out[i * columns + j] = Math.min(MOST, Math.max(1 / MOST, odds))
    }
  }
  return out
}

/** The linear predictor of a logistic regression with standard normal priors, by Newton's method. */
function logistic(x: Float64Array, y: Uint8Array, d: number): Float64Array {
  const n = y.length
  const weights = new Float64Array(d)
  const scores = new Float64Array(n)
  const h = new Float64Array(d * d)
  for (let round = 0; round < ROUNDS; round++) {
    h.fill(0)
    for (let a = 0; a < d; a++) h[a * d + a] = a === 0 ? 1e-6 : 1
    const g = weights.map((w, a) => (a === 0 ? 0 : -w))
    for (let i = 0; i < n; i++) {
      const at = i * d
      const p = 1 / (1 + Math.exp(-(scores[i] as number)))
      const curvature = Math.max(1e-6, p * (1 - p))
      for (let a = 0; a < d; a++) {
        const xa = x[at + a] as number
        g[a] = (g[a] as number) + xa * ((y[i] as number) - p)
        for (let b = 0; b <= a; b++) {
          h[a * d + b] = (h[a * d + b] as number) + curvature * xa * (x[at + b] as number)
        }
      }
    }
    cholesky(h, d)
    solveLower(h, d, d, g)
    solveUpper(h, d, d, g)
    for (let a = 0; a < d; a++) weights[a] = (weights[a] as number) + (g[a] as number)
    for (let i = 0; i < n; i++) {
      let score = 0
      for (let a = 0; a < d; a++) score += (x[i * d + a] as number) * (weights[a] as number)
      scores[i] = score
    }
  }
  return scores
}
