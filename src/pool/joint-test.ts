import { rangeError } from '../errors.js'
import { dot, orthogonalise, solveFactors } from '../least-squares.js'
import { beyondF } from './distributions/f.js'
import { degreesOfFreedom, meanOf } from './rubin.js'

/** Several estimates tested at once. */
export interface JointTest {
  /** `[k]`: what was tested. */
  readonly names: readonly string[]
  /** `[k]`: the values that they have if the tested hypothesis is true. */
  readonly against: readonly number[]
  /** D1, which is an F. */
  readonly statistic: number
  /** k. */
  readonly df1: number
  readonly df2: number
  readonly p: number
  /** Relative increase in variance by what is missing, taken to be the same for all k. */
  readonly riv: number
}

/** What is tested, of m tables. */
interface Tested {
  readonly names: readonly string[]
  readonly against: readonly number[]
  /** [m] of [k] */
  readonly estimates: readonly Float64Array[]
  /** [m] of [k, k] */
  readonly covariances: readonly Float64Array[]
  readonly residualDf: number
}

/**
 * The Wald test D1.
 *
 * Source: K. Li, T. Raghunathan and D. Rubin, "Large-sample significance levels from multiply imputed data using
 * moment-based statistics and an F reference distribution" (1991).
 *
 * @throws RangeError if a variance is 0, or an estimate follows from the others
 */
export function jointTest(fn: string, tested: Tested): JointTest {
  const { names, against, estimates, covariances, residualDf } = tested
  const k = names.length
  const m = estimates.length
  const indices = [...names.keys()]
  const means = indices.map((i) => meanOf(estimates.map((one) => one[i] as number)))
  const within = (i: number, j: number) =>
    meanOf(covariances.map((one) => one[i * k + j] as number))
  // In units in which the variances within are 1.
  const scale = indices.map((i) => Math.sqrt(within(i, i)))
  const scaled = (value: number, i: number) => value / (scale[i] as number)
  const factors = orthogonalise(
    indices.map((j) => Float64Array.from(indices, (i) => scaled(scaled(within(i, j), i), j))),
  )
  if (typeof factors === 'number') {
    const expectation = `covariances in which no estimate follows from the others`
    throw rangeError(fn, expectation, names[factors])
  }
  const solve = (values: Float64Array) => solveFactors(factors, values).coefficients
  const deviations = estimates.map((one) =>
    Float64Array.from(indices, (i) => scaled((one[i] as number) - (means[i] as number), i)),
  )
  // The trace of between / within, as a sum over the tables.
  const trace = deviations.reduce((sum, one) => sum + dot(one, solve(one)), 0) / (m - 1)
  const riv = ((1 + 1 / m) * trace) / k
  const far = Float64Array.from(indices, (i) =>
    scaled((means[i] as number) - (against[i] as number), i),
  )
  const statistic = dot(far, solve(far)) / (k * (1 + riv))
  const df2 = secondDf(k, m, riv, residualDf)
  return { names, against, statistic, df1: k, df2, p: beyondF(statistic, k, df2), riv }
}

/**
 * The second degrees of freedom of D1. Of one estimate, those of its t, so that both tests say the same.
 *
 * Sources: with finite residualDf, J. Reiter, "Small-sample degrees of freedom for multi-component significance
 * tests with multiple imputation for missing data" (2007), 4 where the residuals have too few for it; else, and
 * where k (m - 1) is at most 4, Li, Raghunathan and Rubin (1991), then no more than residualDf.
 */
function secondDf(k: number, m: number, riv: number, residualDf: number): number {
  if (riv === 0) return residualDf
  if (k === 1) return degreesOfFreedom(m, riv, residualDf)
  const t = k * (m - 1)
  if (t <= 4) return Math.min((t * (1 + 1 / k) * (1 + 1 / riv) ** 2) / 2, residualDf)
  if (residualDf === Infinity) return 4 + (t - 4) * (1 + (1 - 2 / t) / riv) ** 2
  const a = (riv * t) / (t - 2)
  const observed = ((residualDf + 1) / (residualDf + 3)) * residualDf
  const c1 = observed - 2 * (1 + a)
  const c2 = observed - 4 * (1 + a)
  if (c2 <= 0) return 4
  const sum =
    (a ** 2 * c1) / ((1 + a) ** 2 * c2) +
    (8 * a ** 2 * c1) / ((1 + a) * c2 ** 2) +
    (4 * a ** 2) / ((1 + a) * c2) +
    (4 * a ** 2) / (c2 * c1) +
    (16 * a ** 2 * c1) / c2 ** 3 +
    (8 * a ** 2) / c2 ** 2
  return 4 + 1 / (1 / c2 + sum / (t - 4))
}
