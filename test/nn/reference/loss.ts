/** What a cell counts: role 0 nothing, 1 as one that was shown, 2 as one that was hidden. */
export function weightOf(role: number, weights: { shown: number; hidden: number }): number {
  return [0, weights.shown, weights.hidden][role] ?? Number.NaN
}

/** Sum of weight (y + hint - x)^2 over a column's rows, in double; y [rows, slots], slot 0 counts. */
export function squaredError(
  y: Float64Array,
  slots: number,
  cells: { x: number; hint: number; weight: number }[],
): number {
  return cells.reduce((sum, { x, hint, weight }, row) => {
    return weight === 0 ? sum : sum + weight * ((y[row * slots] as number) + hint - x) ** 2
  }, 0)
}

/** Softmax of the first `classes` of `y`, in double. */
export function softmax(y: Float64Array, classes: number): number[] {
  const scores = Array.from(y.subarray(0, classes))
  const most = Math.max(...scores)
  const exps = scores.map((score) => Math.exp(score - most))
  const total = exps.reduce((a, b) => a + b, 0)
  return exps.map((e) => e / total)
}

/** Sum of weight times -log softmax(y)[x] over a column's rows, in double. */
export function crossEntropy(
  y: Float64Array,
  slots: number,
  classes: number,
  cells: { x: number; weight: number }[],
): number {
  return cells.reduce((sum, { x, weight }, row) => {
    if (weight === 0) return sum
    const probabilities = softmax(y.subarray(row * slots), classes)
    return sum - weight * Math.log(probabilities[x] as number)
  }, 0)
}
