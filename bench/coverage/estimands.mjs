/**
 * What is estimated, with its true value. `scale` is what a bias is divided by: the truth of coefficients and
 * of correlations, on the scale of Fisher's z; the standard deviation of the column for its mean and of the
 * response for an intercept, which have no natural zero.
 */

/** A coefficient of a linear regression, as linearRegression names it. */
export function slope(formula, name, truth) {
  return {
    kind: 'slope',
    label: `coefficient of ${name}`,
    formula,
    name,
    truth,
    scale: Math.abs(truth),
  }
}

/** `sd`: of the response. */
export function intercept(formula, truth, sd) {
  const name = '(Intercept)'
  return { kind: 'intercept', label: 'intercept', formula, name, truth, scale: sd }
}

/** `sd`: of the column. */
export function mean(column, truth, sd) {
  return { kind: 'mean', label: `mean of ${column}`, column, truth, scale: sd }
}

/** `rho`: the true correlation; pooled, and its truth told, as Fisher's z. */
export function correlation(columns, rho) {
  const truth = Math.atanh(rho)
  return {
    kind: 'correlation',
    label: `z of ${columns.join(', ')}`,
    columns,
    truth,
    scale: Math.abs(truth),
  }
}
