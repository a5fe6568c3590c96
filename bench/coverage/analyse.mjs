/**
 * 95 % intervals of what is estimated, from completed tables. Pure; regressions and Rubin's rules are given
 * (`colmask/pool`), so that tests can give those of the source.
 */

/**
 * `[estimate, low, high]` of each estimand, pooled over the tables. Degrees of freedom are rows less
 * coefficients, of z rows less 3.
 */
export function intervalsOf({ linearRegression, pool }, tables, estimands) {
  const pooledByFormula = new Map()
  const pooledOf = (formula) => {
    const known = pooledByFormula.get(formula)
    if (known) return known
    const pooled = pool(tables.map((table) => linearRegression(table, formula)))
    pooledByFormula.set(formula, pooled)
    return pooled
  }
  return estimands.map((one) => {
    const { estimate, interval } =
      one.formula === undefined
        ? pool(tables.map((table) => estimateOf(table, one))).estimates[0]
        : pooledOf(one.formula).estimate(one.name ?? '(Intercept)')
    return [estimate, ...interval]
  })
}

function estimateOf(table, { kind, column, columns }) {
  if (kind === 'mean') return meanOf(table.column(column).values)
  return zOf(...columns.map((name) => table.column(name).values))
}

/** A mean, with the variance that it has. */
export function meanOf(values) {
  const { mean, squares } = momentsOf(values)
  const residualDf = values.length - 1
  return { estimate: mean, variance: squares / residualDf / values.length, residualDf }
}

/** Fisher's z of a correlation. */
export function zOf(a, b) {
  const [ofA, ofB] = [momentsOf(a), momentsOf(b)]
  const products = a.reduce((sum, value, i) => sum + (value - ofA.mean) * (b[i] - ofB.mean), 0)
  const estimate = Math.atanh(products / Math.sqrt(ofA.squares * ofB.squares))
  const residualDf = a.length - 3
  return { estimate, variance: 1 / residualDf, residualDf }
}

function momentsOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) }
}
