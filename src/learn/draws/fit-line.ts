import { PIECE, type Work } from '../../host/work.js'
import { cholesky, solveLower, solveUpper } from '../gaussian/cholesky.js'

/**
 * Least squares with an intercept, and a ridge. It cannot end early.
 *
 * @param x [slots, rows]
 * @param features the slots that it goes by
 * @param members rows, some perhaps several times
 * @returns [members]: what the line says of each
 */
export function* fittedLine(
  x: Float32Array,
  rows: number,
  features: Int32Array,
  members: Int32Array,
  target: (row: number) => number,
  ridge: number,
): Work<Float32Array> {
  const d = features.length
  const n = members.length
  const z = new Float64Array(n * d)
  const y = Float64Array.from(members, target)
  for (let f = 0; f < d; f++) {
    const from = (features[f] as number) * rows
    let mean = 0
    for (const row of members) mean += (x[from + row] as number) / n
    for (let i = 0; i < n; i++) {
      z[i * d + f] = (x[from + (members[i] as number)] as number) - mean
    }
  }
  const middle = y.reduce((sum, value) => sum + value / n, 0)
  const gram = new Float64Array(d * d)
  const right = new Float64Array(d)
  let spent = 0
  for (let i = 0; i < n; i++) {
    const at = i * d
    const off = (y[i] as number) - middle
    for (let a = 0; a < d; a++) {
      const za = z[at + a] as number
      right[a] = (right[a] as number) + za * off
      for (let b = 0; b <= a; b++) {
        gram[a * d + b] = (gram[a * d + b] as number) + za * (z[at + b] as number)
      }
    }
    spent += d * d
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
  for (let a = 0; a < d; a++) gram[a * d + a] = (gram[a * d + a] as number) + ridge
  cholesky(gram, d)
  solveLower(gram, d, d, right)
  solveUpper(gram, d, d, right)
  const out = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    let sum = middle
    for (let f = 0; f < d; f++) sum += (right[f] as number) * (z[i * d + f] as number)
    out[i] = sum
  }
  return out
}
