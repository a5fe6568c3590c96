import { quantileT, twoSidedT } from './distributions/student-t.js'

/** One estimate, pooled over the completed tables. */
export interface PooledEstimate {
  readonly name: string
  /** The mean of the tables' estimates. */
  readonly estimate: number
  /** The root of `total`. */
  readonly standardError: number
  /** The estimate over its standard error: t of the test that it is 0. NaN where both are 0. */
  readonly statistic: number
  /** Degrees of freedom of that t. */
  readonly df: number
  /** Of the two-sided test that it is 0. */
  readonly p: number
  /** Both ends, at the level that was asked for. */
  readonly interval: readonly [low: number, high: number]
  /** The mean of the tables' variances. */
  readonly within: number
  /** The variance of the estimates from table to table. */
  readonly between: number
  /** The pooled variance: within + (1 + 1 / tables) between. */
  readonly total: number
  /** Relative increase in variance by what is missing: (1 + 1 / tables) between / within. */
  readonly riv: number
  /** The share of the total variance that comes from what is missing: (1 + 1 / tables) between / total. */
  readonly lambda: number
  /**
   * Fraction of missing information, as mice has it: (riv + 2 / (df + 3)) / (1 + riv); 0 where the tables do
   * not differ.
   */
  readonly fmi: number
}

/**
 * Rubin's rules for one estimate.
 *
 * Source: D. Rubin, *Multiple Imputation for Nonresponse in Surveys* (1987), 3.1.
 *
 * @param estimates [tables]
 * @param variances [tables]
 */
export function rubin(
  name: string,
  estimates: readonly number[],
  variances: readonly number[],
  residualDf: number,
  level: number,
): PooledEstimate {
  const m = estimates.length
  const estimate = meanOf(estimates)
  const within = meanOf(variances)
  const between = estimates.reduce((sum, one) => sum + (one - estimate) ** 2, 0) / (m - 1)
  const added = (1 + 1 / m) * between
  const total = within + added
  // Where the tables do not differ, nothing is missing, also where there is no variance at all.
  const riv = added === 0 ? 0 : added / within
  const lambda = added === 0 ? 0 : added / total
  const df = degreesOfFreedom(m, riv, residualDf)
  const standardError = Math.sqrt(total)
  const statistic = estimate / standardError
  const half = total === 0 ? 0 : quantileT(level, df) * standardError
  return {
    name,
    estimate,
    standardError,
    statistic,
    df,
    p: twoSidedT(statistic, df),
    interval: [estimate - half, estimate + half],
    within,
    between,
    total,
    riv,
    lambda,
    fmi: added === 0 ? 0 : within === 0 ? 1 : (riv + 2 / (df + 3)) / (1 + riv),
  }
}

/**
 * Of a pooled t. Where nothing is missing, as many as a table without holes has; where all is, 0.
 *
 * Source: J. Barnard and D. Rubin, "Small-sample degrees of freedom with multiple imputation" (1999). mice
 * takes lambda for at least 1e-4, by which its df can differ in the fourth digit.
 */
export function degreesOfFreedom(m: number, riv: number, residualDf: number): number {
  if (riv === 0) return residualDf
  const old = (m - 1) * (1 + 1 / riv) ** 2
  if (residualDf === Infinity) return old
  const observed = (((residualDf + 1) / (residualDf + 3)) * residualDf) / (1 + riv)
  return 1 / (1 / old + 1 / observed)
}

/** Of equal numbers it is that number, to the last bit. */
export function meanOf(values: readonly number[]): number {
  const [first = NaN] = values
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length
}
