/** Sums that weights follow from: of products of predictors, and with the truth. */
export interface Moments {
  /** [predictors, predictors] */
  readonly products: Float64Array
  /** [predictors] */
  readonly truths: Float64Array
  readonly square: number
  readonly count: number
}

/** The sums over several disjoint parts. */
export function addMoments(parts: readonly Moments[], predictors: number): Moments {
  const products = new Float64Array(predictors * predictors)
  const truths = new Float64Array(predictors)
  let square = 0
  let count = 0
  for (const part of parts) {
    for (const [i, sum] of part.products.entries()) products[i] = (products[i] as number) + sum
    for (const [i, sum] of part.truths.entries()) truths[i] = (truths[i] as number) + sum
    square += part.square
    count += part.count
  }
  return { products, truths, square, count }
}

/**
 * Moments of what is used, the average over experts, from those of one expert's predictions: the part of
 * a predictor's square that averaging takes away is taken off.
 *
 * @param gains [predictors]: for a cell
 */
export function averaged(moments: Moments, gains: readonly number[]): Moments {
  const products = moments.products.slice()
  for (const [p, gain] of gains.entries()) {
    const at = p * gains.length + p
    const square = products[at] as number
    products[at] = Math.max(0.5 * square, square - moments.count * gain)
  }
  return { ...moments, products }
}

/** All columns' moments, each as if its mean had an error of 1. */
export function pooled(moments: readonly Moments[], predictors: number): Moments {
  const scaled = moments
    .filter(({ square }) => square > 0)
    .map(({ products, truths, square }) => ({
      products: products.map((sum) => sum / square),
      truths: truths.map((sum) => sum / square),
      square: 1,
      count: 1,
    }))
  return addMoments(scaled, predictors)
}

/** The squared error that weights leave. */
export function errorOf({ products, truths, square }: Moments, weights: Float64Array): number {
  let error = square
  const n = weights.length
  for (let p = 0; p < n; p++) {
    error -= 2 * (truths[p] as number) * (weights[p] as number)
    for (let q = 0; q < n; q++)
      error += (products[p * n + q] as number) * (weights[p] as number) * (weights[q] as number)
  }
  return Math.max(error, 1e-9)
}

/** Least squares with weights >= 0 of sum <= 1, drawn toward `toward`, by coordinate descent. */
export function solveWeights(
  { products, truths }: Moments,
  pull: number,
  toward: Float64Array,
): Float64Array {
  const n = toward.length
  const weights = toward.slice()
  for (let round = 0; round < 200; round++) {
    for (let p = 0; p < n; p++) {
      let rest = (truths[p] as number) + pull * (toward[p] as number)
      for (let q = 0; q < n; q++) {
        if (q !== p) rest -= (products[p * n + q] as number) * (weights[q] as number)
      }
      const scale = (products[p * n + p] as number) + pull
      weights[p] = scale > 0 ? Math.max(0, rest / scale) : 0
    }
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return sum > 1 ? weights.map((weight) => weight / sum) : weights
}
