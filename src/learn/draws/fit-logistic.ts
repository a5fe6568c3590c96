import { PIECE, type Work } from '../../host/work.js'
import { cholesky, solveLower, solveUpper } from '../gaussian/cholesky.js'
import type { Lines } from './conditional.js'

/** Rows' worth of evidence that a slot does not matter. */
const RIDGE = 1
const ROUNDS = 40
/** It has converged when no weight moves by more. */
const TOLERANCE = 1e-3

export interface LogisticInput {
  /** [slots, rows] */
  readonly x: Float32Array
  readonly rows: number
  /** How many slots there are, and which it goes by. */
  readonly slots: number
  readonly features: Int32Array
  /** Rows to learn from, some perhaps several times. */
  readonly members: Int32Array
  readonly target: (row: number) => number
  readonly classes: number
}

/**
 * Multinomial logistic regression with a ridge, by majorisation: the Hessian is at most (I - 1 1ᵀ / C) / 2 ⊗ XᵀX,
 * so that one factorisation does for all rounds. It cannot end early.
 *
 * Source: D. Böhning, "Multinomial logistic regression algorithm" (1992).
 */
export function* fitLogistic(input: LogisticInput): Work<Lines> {
  const { classes, features, members, target, slots } = input
  // The last one is the intercept's.
  const d = features.length + 1
  const n = members.length
  const z = designOf(input)
  const bound = yield* factorOfBound(z, n, d)
  const own = Int32Array.from(members, target)
  const beta = new Float64Array(classes * d)
  for (let k = 0; k < classes; k++) {
    const count = own.reduce((sum, value) => sum + Number(value === k), 0)
    beta[k * d + d - 1] = Math.log((count + 0.5) / n)
  }
  const gradient = new Float64Array(classes * d)
  for (let round = 0; round < ROUNDS; round++) {
    yield* addGradient(z, d, own, beta, gradient)
    if (move(beta, gradient, bound, d) < TOLERANCE) break
  }
  const intercept = Float32Array.from({ length: classes }, (_, k) => beta[k * d + d - 1] as number)
  const weights = new Float32Array(classes * slots)
  for (let k = 0; k < classes; k++) {
    for (const [f, slot] of features.entries())
      weights[k * slots + slot] = beta[k * d + f] as number
  }
  return { intercept, weights }
}

/** [members, features and 1]. */
function designOf({ x, rows, features, members }: LogisticInput): Float64Array {
  const d = features.length + 1
  const z = new Float64Array(members.length * d).fill(1)
  for (const [f, slot] of features.entries()) {
    for (let i = 0; i < members.length; i++) {
      z[i * d + f] = x[slot * rows + (members[i] as number)] as number
    }
  }
  return z
}

/** The Cholesky factor of half of XᵀX and the ridge. */
function* factorOfBound(z: Float64Array, n: number, d: number): Work<Float64Array> {
  const gram = new Float64Array(d * d)
  let spent = 0
  for (let i = 0; i < n; i++) {
    for (let a = 0; a < d; a++) {
      const za = (z[i * d + a] as number) / 2
      if (za === 0) continue
      for (let b = 0; b <= a; b++) {
        gram[a * d + b] = (gram[a * d + b] as number) + za * (z[i * d + b] as number)
      }
    }
    spent += d * d
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
  for (let a = 0; a < d - 1; a++) gram[a * d + a] = (gram[a * d + a] as number) + RIDGE
  cholesky(gram, d)
  return gram
}

/** Writes the sums of (1 for the own class or 0, less its probability) times the features. */
function* addGradient(
  z: Float64Array,
  d: number,
  own: Int32Array,
  beta: Float64Array,
  gradient: Float64Array,
): Work<void> {
  const classes = beta.length / d
  const p = new Float64Array(classes)
  gradient.fill(0)
  let spent = 0
  for (let i = 0; i < own.length; i++) {
    const row = i * d
    for (let k = 0; k < classes; k++) {
      let sum = 0
      for (let a = 0; a < d; a++) sum += (beta[k * d + a] as number) * (z[row + a] as number)
      p[k] = sum
    }
    softmax(p)
    for (let k = 0; k < classes; k++) {
      const off = Number(k === own[i]) - (p[k] as number)
      for (let a = 0; a < d; a++) {
        gradient[k * d + a] = (gradient[k * d + a] as number) + off * (z[row + a] as number)
      }
    }
    spent += 2 * classes * d
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
}

function softmax(p: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (const value of p) most = Math.max(most, value)
  let total = 0
  for (let k = 0; k < p.length; k++) {
    p[k] = Math.exp((p[k] as number) - most)
    total += p[k] as number
  }
  for (let k = 0; k < p.length; k++) p[k] = (p[k] as number) / total
}

/** One step; returns how far the farthest weight went. */
function move(beta: Float64Array, gradient: Float64Array, bound: Float64Array, d: number): number {
  const step = new Float64Array(d)
  let farthest = 0
  for (let k = 0; k < beta.length / d; k++) {
    for (let a = 0; a < d; a++) {
      const ridge = a === d - 1 ? 0 : RIDGE * (beta[k * d + a] as number)
      step[a] = (gradient[k * d + a] as number) - ridge
    }
    solveLower(bound, d, d, step)
    solveUpper(bound, d, d, step)
    for (let a = 0; a < d; a++) {
      beta[k * d + a] = (beta[k * d + a] as number) + (step[a] as number)
      farthest = Math.max(farthest, Math.abs(step[a] as number))
    }
  }
  return farthest
}
