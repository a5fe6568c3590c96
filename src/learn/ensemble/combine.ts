import type { Slots } from '../cells/slots.js'
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
