import type { Slots } from '../cells/slots.js'
import type { Normal } from './normal.js'
import { dimensionsOf, type SlotScale } from './slot-scale.js'

/** What is expected of a number, as a sum over the other columns' slots. */
export interface LinearExpectation {
  readonly intercept: number
  /** [slots]: 0 for the column's own. */
  readonly weights: Float64Array
}

/**
 * What a normal expects of a number given all other cells of a row: μ_j − Σ K_jk / K_jj (x_k − μ_k), of the slots as
 * they are. Source: S. Lauritzen, "Graphical Models" (1996), 5.1.
 */
export function givenAll(
  slots: Slots,
  scaling: SlotScale,
  { mean, precision }: Normal,
  column: number,
): LinearExpectation {
  const { centre, scale, codes } = scaling
  const dimensions = dimensionsOf(slots, scaling)
  const d = mean.length
  const weights = new Float64Array(slots.count)
  const own = slots.start(column)
  const e = dimensions.slot[own] as number
  if (e < 0) return { intercept: centre[own] as number, weights }
  const unit = scale[own] as number
  const slope = (k: number) =>
    (-unit * (precision[e * d + k] as number)) / (precision[e * d + e] as number)
  let intercept = (centre[own] as number) + unit * (mean[e] as number)
  for (let c = 0; c < slots.columns; c++) {
    if (c === column) continue
    for (let s = slots.start(c); s < slots.end(c); s++) {
      const k = dimensions.slot[s] as number
      if (k < 0) continue
      const weight = slope(k) / (scale[s] as number)
      weights[s] = weight
      intercept -= weight * (centre[s] as number) + slope(k) * (mean[k] as number)
    }
    // A class of a large category has its codes.
    const count = dimensions.codes[c] as number
    for (let r = 0; r < count; r++) {
      const k = (dimensions.first[c] as number) + r
      intercept -= slope(k) * (mean[k] as number)
      for (let j = 0; j < slots.width(c); j++) {
        const s = slots.start(c) + j
        const code = codes[(dimensions.start[c] as number) + j * count + r] as number
        weights[s] = (weights[s] as number) + slope(k) * code
      }
    }
  }
  return { intercept, weights }
}
