import type { Slots } from '../cells/slots.js'
import { NO_FOLD } from './draw-folds.js'
import type { Stack } from './fit-stack.js'

/**
 * The weighted predictions: [rows, slots].
 *
 * @param predictions [predictors] of [rows, slots]
 */
export function combine(
  stack: Stack,
  slots: Slots,
  typical: Float32Array,
  predictions: readonly Float32Array[],
): Float32Array {
  const out = new Float32Array(predictions[0]?.length ?? 0)
  for (let c = 0; c < slots.columns; c++) {
    const weights = predictions.map((_, p) => stack.weights[c * predictions.length + p] as number)
    const used = predictions.flatMap((values, p) =>
      // Not those of no weight: 0 times what is not finite is NaN.
      (weights[p] as number) > 0 ? [{ values, weight: weights[p] as number }] : [],
    )
    const rest = 1 - weights.reduce((sum, weight) => sum + weight, 0)
    for (let s = slots.start(c); s < slots.end(c); s++) {
      const base = rest * (typical[s] as number)
      for (let i = s; i < out.length; i += slots.count) {
        let sum = base
        for (const { values, weight } of used) sum += weight * (values[i] as number)
        out[i] = sum
      }
    }
  }
  return out
}

/**
 * How far apart the predictors of each number are that have a weight: the root of the weighted squares about their
 * mean, [rows, columns]; 0 of categories.
 *
 * @param predictions [predictors] of [rows, slots]
 * @param folds [rows, columns]: where it is NO_FOLD there is 0, too
 */
export function disagreementOf(
  { weights }: Stack,
  slots: Slots,
  predictions: readonly Float32Array[],
  folds?: Uint8Array,
): Float32Array {
  const { columns, count } = slots
  const rows = (predictions[0]?.length ?? 0) / count
  const out = new Float32Array(rows * columns)
  for (let c = 0; c < columns; c++) {
    if (!slots.isNumber(c)) continue
    const own = predictions.map((_, p) => weights[c * predictions.length + p] as number)
    const sum = own.reduce((total, weight) => total + weight, 0)
    if (sum === 0) continue
    for (let row = 0; row < rows; row++) {
      if (folds?.[row * columns + c] === NO_FOLD) continue
      const at = row * count + slots.start(c)
      let mean = 0
      for (let p = 0; p < own.length; p++) {
        const weight = own[p] as number
        if (weight > 0) mean += (weight / sum) * (predictions[p]?.[at] as number)
      }
      let squares = 0
      for (let p = 0; p < own.length; p++) {
        const weight = own[p] as number
        if (weight > 0) squares += weight * ((predictions[p]?.[at] as number) - mean) ** 2
      }
      out[row * columns + c] = Math.sqrt(squares)
    }
  }
  return out
}
