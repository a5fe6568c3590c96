import { cholesky, solveLower, solveUpper } from './cholesky.js'

/**
 * What a cell's own slots add to its row's deviations: without them, the expectation of what is
 * observed is x_g − P_gg⁻¹ (P (x − μ))_g, with P the precision of what was observed,
 * P = K_oo − K_om K_mm⁻¹ K_mo, and g the cell's slots; and P (x − μ) is K times the filled deviations.
 */
export class LeftOut {
  /** A row of K_gm L⁻ᵀ for each of the cell's slots, then P_gg. */
  private block = new Float64Array(0)
  private readonly one = new Float64Array(1)

  /** @param precision K, [d, d] */
  constructor(
    private readonly precision: Float64Array,
    private readonly d: number,
  ) {}

  /**
   * Overwrites the first numbers of `out` with P_gg⁻¹ (P (x − μ))_g.
   *
   * @param dims g
   * @param missing the first `count` are m
   * @param factor of K_mm, [count, count]
   * @param deviation [d]: x − μ, what is missing filled
   */
  solve(
    dims: readonly number[],
    missing: Int32Array,
    count: number,
    factor: Float64Array,
    deviation: Float64Array,
    out: Float64Array,
  ): void {
    const { precision, d } = this
    const g = dims.length
    const at = g * count
    if (this.block.length < at + g * g) this.block = new Float64Array(at + g * g)
    const { block } = this
    for (let i = 0; i < g; i++) {
      const e = dims[i] as number
      const row = i * count
      for (let a = 0; a < count; a++)
        block[row + a] = precision[e * d + (missing[a] as number)] as number
      solveLower(factor, count, count, block, row)
      let sum = 0
      for (let k = 0; k < d; k++) sum += (precision[e * d + k] as number) * (deviation[k] as number)
      out[i] = sum
      for (let b = 0; b <= i; b++) {
        let p = precision[e * d + (dims[b] as number)] as number
        for (let a = 0; a < count; a++) {
          p -= (block[row + a] as number) * (block[b * count + a] as number)
        }
        block[at + i * g + b] = p
      }
    }
    if (g === 1) {
      // Most cells are numbers.
      const { one } = this
      one[0] = block[at] as number
      cholesky(one, 1)
      out[0] = (out[0] as number) / (one[0] as number) / (one[0] as number)
      return
    }
    const p = block.subarray(at, at + g * g)
    cholesky(p, g)
    solveLower(p, g, g, out)
    solveUpper(p, g, g, out)
  }
}
