/** The logarithm of an estimate, and the variance of it. */
export interface LogEstimate {
  readonly log: number
  readonly variance: number
}

/** Columns are never taken to be more alike than this: the variance of the logarithms of their errors. */
const LEAST_SPREAD = 0.25

/**
 * Estimates of like things, each drawn toward their mean: the more, the less it is known itself, and the
 * more alike they all are. Empirical Bayes of normal means.
 *
 * Source: R. DerSimonian, N. Laird, "Meta-analysis in clinical trials" (1986), for the variance between
 * them; C. Morris, "Parametric Empirical Bayes Inference" (1983).
 */
export function drawTogether(estimates: readonly LogEstimate[]): LogEstimate[] {
  if (estimates.length < 2) return [...estimates]
  const weights = estimates.map(({ variance }) => 1 / variance)
  const total = sum(weights)
  const mean = sum(estimates.map(({ log }, i) => (weights[i] as number) * log)) / total
  const scatter = sum(estimates.map(({ log }, i) => (weights[i] as number) * (log - mean) ** 2))
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total
  const between = Math.max(LEAST_SPREAD, (scatter - (estimates.length - 1)) / scale)
  const shares = estimates.map(({ variance }) => 1 / (variance + between))
  const centre = sum(estimates.map(({ log }, i) => (shares[i] as number) * log)) / sum(shares)
  return estimates.map(({ log, variance }) => {
    const own = between / (between + variance)
    return { log: centre + own * (log - centre), variance: own * variance }
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
