/** A multivariate normal over the slots that vary, scaled by `SlotScale`. */
export interface Normal {
  /** [d]: what the scaled slots are expected to be. */
  readonly mean: Float64Array
  /** [d, d]: the inverse of the covariance. */
  readonly precision: Float64Array
}
