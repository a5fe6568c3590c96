import { cholesky, inverse, solveLower, solveUpper } from '../gaussian/cholesky.js'

/**
 * What the size of a cell's error is told by: 1; the logarithm of what the Gaussian expects of it, given what its
 * row has; the logarithm of how far the predictors are apart; the prediction's size; and the prediction.
 */
export const REGRESSORS = 5

/** How large the error of a cell is: the logarithm is a sum of regressors. */
export interface Scale {
  /** [regressors] */
  readonly coefficients: Float64Array
  /** [regressors, regressors]: of the coefficients. */
  readonly covariance: Float64Array
  /** [regressors, 2]: between which values each was seen; the Gaussian's may be beyond. */
  readonly limits: Float64Array
  /** The largest one. */
  readonly most: number
}

/** A Gaussian's error below this is not believed: its covariance is rounded. */
const LEAST_SPREAD = 1e-4
/** Predictors that are apart by less are as good as one. */
const LEAST_DISAGREEMENT = 0.01
/** Errors are counted as this at least: none is known not to have any. */
const LEAST_ERROR = 1e-6
/** The Gaussian's expectation is right in its proportions, until so many cells say otherwise; others matter not. */
const PRIOR = [0, 1, 0, 0, 0]
const CERTAINTY = [1e-3, 10, 10, 10, 10]
const ROUNDS = 40
/** Of a scale: so that it is a number whatever a row is like. */
const MOST_LOG = 30
/** A scale that none reaches. */
const NO_LIMIT = Math.exp(MOST_LOG)
const GAUSSIAN = 1
/** Parts of the cells, each of which is left out in turn. */
const PARTS = 5

/** Writes the regressors of a cell ([regressors], from `at`); all are in standard deviations of the column. */
export function putRegressors(
  z: Float64Array,
  at: number,
  spread: number,
  disagreement: number,
  predicted: number,
): void {
  z[at] = 1
  z[at + 1] = Math.log(Math.max(spread, LEAST_SPREAD))
  z[at + 2] = Math.log(disagreement + LEAST_DISAGREEMENT)
  z[at + 3] = Math.abs(predicted)
  z[at + 4] = predicted
}

/**
 * Fits a scale to errors as if they were from a Laplace distribution, which a few large ones do not decide: the sum of
 * log s + |error| / s is convex in the coefficients. These are drawn toward the Gaussian's expectation.
 *
 * @param z [cells, regressors]
 * @returns also each cell's own scale, [cells], by a fit to others: cells are left out in `PARTS` parts
 */
export function fitScale(
  z: Float64Array,
  errors: Float64Array,
): { scale: Scale; scales: Float64Array } {
  const sizes = errors.map((error) => Math.max(LEAST_ERROR, Math.abs(error)))
  const scale = fitTo(z, sizes, startOf(z, sizes))
  const scales = new Float64Array(sizes.length)
  const parts = Math.min(PARTS, sizes.length)
  for (let part = 0; part < parts; part++) {
    const isOther = (_: number, i: number) => i % parts !== part
    const others = z.filter((_, i) => isOther(0, Math.floor(i / REGRESSORS)))
    const own = fitTo(others, sizes.filter(isOther), scale.coefficients)
    for (let i = part; i < sizes.length; i += parts) {
      scales[i] = scaleOf(own, z.subarray(i * REGRESSORS, (i + 1) * REGRESSORS))
    }
  }
  return { scale, scales }
}

function fitTo(z: Float64Array, sizes: Float64Array, start: Float64Array): Scale {
  let coefficients = start
  let loss = lossOf(z, sizes, coefficients)
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(z, sizes, coefficients)
    let share = 1
    let next = coefficients
    let found = Number.POSITIVE_INFINITY
    while (!(found <= loss) && share > 1e-6) {
      next = coefficients.map((value, j) => value - share * (step[j] as number))
      found = lossOf(z, sizes, next)
      share /= 2
    }
    const isDone = !(found < loss - 1e-4)
    if (found <= loss) {
      coefficients = next
      loss = found
    }
    if (isDone) break
  }
  return { coefficients, covariance: covarianceOf(z), limits: limitsOf(z), most: NO_LIMIT }
}

/**
 * The scale of a cell. What the coefficients are uncertain by makes it larger, most where its regressors are like
 * few others'.
 *
 * @param z [regressors]
 */
export function scaleOf(
  { coefficients, covariance, limits, most }: Scale,
  z: Float64Array,
): number {
  const within = z.map((value, j) =>
    j === GAUSSIAN
      ? value
      : Math.min(limits[2 * j + 1] as number, Math.max(limits[2 * j] as number, value)),
  )
  const log = product(coefficients, within, 0) + leverage(covariance, within, 0)
  return Math.min(most, Math.exp(Math.max(-MOST_LOG, Math.min(MOST_LOG, log))))
}

function product(coefficients: Float64Array, z: Float64Array, i: number): number {
  let sum = 0
  for (let j = 0; j < REGRESSORS; j++) {
    sum += (coefficients[j] as number) * (z[i * REGRESSORS + j] as number)
  }
  return sum
}

/** The variance of a cell's logarithm; below 1. */
function leverage(covariance: Float64Array, z: Float64Array, i: number): number {
  let sum = 0
  for (let j = 0; j < REGRESSORS; j++) {
    for (let k = 0; k < REGRESSORS; k++) {
      const both = (z[i * REGRESSORS + j] as number) * (z[i * REGRESSORS + k] as number)
      sum += (covariance[j * REGRESSORS + k] as number) * both
    }
  }
  return Math.min(0.9, sum)
}

function startOf(z: Float64Array, sizes: Float64Array): Float64Array {
  let sum = 0
  for (const [i, size] of sizes.entries()) {
    sum += size * Math.exp(-(z[i * REGRESSORS + GAUSSIAN] as number))
  }
  return Float64Array.from(PRIOR, (value, j) => (j === 0 ? Math.log(sum / sizes.length) : value))
}

function lossOf(z: Float64Array, sizes: Float64Array, coefficients: Float64Array): number {
  let loss = 0
  for (let i = 0; i < sizes.length; i++) {
    const log = product(coefficients, z, i)
    loss += log + (sizes[i] as number) * Math.exp(-log)
  }
  for (let j = 0; j < REGRESSORS; j++) {
    const off = (coefficients[j] as number) - (PRIOR[j] as number)
    loss += ((CERTAINTY[j] as number) * off * off) / 2
  }
  return loss
}

function newtonStep(
  z: Float64Array,
  sizes: Float64Array,
  coefficients: Float64Array,
): Float64Array {
  const step = new Float64Array(REGRESSORS)
  const weights = new Float64Array(sizes.length)
  for (let i = 0; i < sizes.length; i++) {
    const ratio = (sizes[i] as number) * Math.exp(-product(coefficients, z, i))
    // Cells whose scale is far too large still say something of where to go.
    weights[i] = Math.max(0.02, ratio)
    for (let j = 0; j < REGRESSORS; j++) {
      step[j] = (step[j] as number) + (z[i * REGRESSORS + j] as number) * (1 - ratio)
    }
  }
  for (let j = 0; j < REGRESSORS; j++) {
    const off = (coefficients[j] as number) - (PRIOR[j] as number)
    step[j] = (step[j] as number) + (CERTAINTY[j] as number) * off
  }
  const factor = factorOf(z, weights)
  solveLower(factor, REGRESSORS, REGRESSORS, step)
  solveUpper(factor, REGRESSORS, REGRESSORS, step)
  return step
}

/** The Cholesky factor of the weighted squares of the regressors, and of how certain the prior is. */
function factorOf(z: Float64Array, weights: ArrayLike<number>): Float64Array {
  const squares = new Float64Array(REGRESSORS * REGRESSORS)
  for (let i = 0; i < weights.length; i++) {
    for (let j = 0; j < REGRESSORS; j++) {
      const weighted = (weights[i] as number) * (z[i * REGRESSORS + j] as number)
      for (let k = 0; k <= j; k++) {
        const at = j * REGRESSORS + k
        squares[at] = (squares[at] as number) + weighted * (z[i * REGRESSORS + k] as number)
      }
    }
  }
  for (let j = 0; j < REGRESSORS; j++) {
    const at = j * REGRESSORS + j
    squares[at] = (squares[at] as number) + (CERTAINTY[j] as number)
  }
  cholesky(squares, REGRESSORS)
  return squares
}

/** A cell tells the logarithm of its scale as well as a normal value of variance 1 does. */
function covarianceOf(z: Float64Array): Float64Array {
  const covariance = new Float64Array(REGRESSORS * REGRESSORS)
  const factor = factorOf(z, new Float64Array(z.length / REGRESSORS).fill(1))
  inverse(factor, REGRESSORS, REGRESSORS, covariance)
  return covariance
}

function limitsOf(z: Float64Array): Float64Array {
  const limits = new Float64Array(2 * REGRESSORS)
  for (let j = 0; j < REGRESSORS; j++) {
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    for (let i = j; i < z.length; i += REGRESSORS) {
      least = Math.min(least, z[i] as number)
      most = Math.max(most, z[i] as number)
    }
    limits.set([least, most], 2 * j)
  }
  return limits
}
