import { cholesky, solveLower, solveUpper } from './cholesky.js'

/** Numbers that are left out at once, each by itself: a single sum waits for itself. */
export const FOUR = 4

/**
 * What a cell's own slots add to its row's deviations: without them, the expectation of what is
 * observed is x_g − P_gg⁻¹ (P (x − μ))_g, with P the precision of what was observed,
 * P = K_oo − K_om K_mm⁻¹ K_mo, and g the cell's slots; and P (x − μ) is K times the filled deviations.
 */
export class LeftOut {
  /** A row of K_gm L⁻ᵀ for each of the cell's slots, then P_gg. */
  private block = new Float64Array(0)
  private readonly one = new Float64Array(1)
  private readonly sums = new Float64Array(FOUR)

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

  /**
   * As `solve` for four cells of one slot each, to the same bits.
   *
   * @param dims [4]: their dimensions
   * @param out [4]
   */
  solveFour(
    dims: Int32Array,
    missing: Int32Array,
    count: number,
    factor: Float64Array,
    deviation: Float64Array,
    out: Float64Array,
  ): void {
    const { one, sums } = this
    if (this.block.length < FOUR * count) this.block = new Float64Array(FOUR * count)
    this.multiplyFour(dims, deviation, sums)
    this.takeFour(dims, missing, count)
    solveLowerFour(factor, count, this.block)
    for (let r = 0; r < FOUR; r++) {
      const e = dims[r] as number
      let p = this.precision[e * this.d + e] as number
      for (let at = r; at < FOUR * count; at += FOUR) {
        p -= (this.block[at] as number) * (this.block[at] as number)
      }
      one[0] = p
      cholesky(one, 1)
      out[r] = (sums[r] as number) / (one[0] as number) / (one[0] as number)
    }
  }

  /** Writes what leaving g out, as `solve` found, adds to the missing deviations: K_mm⁻¹ K_mg times that. */
  moveMissing(
    dims: readonly number[],
    missing: Int32Array,
    count: number,
    factor: Float64Array,
    left: Float64Array,
    out: Float64Array,
  ): void {
    const { precision, d } = this
    out.fill(0, 0, count)
    for (const [i, e] of dims.entries()) {
      for (let a = 0; a < count; a++) {
        const k = precision[e * d + (missing[a] as number)] as number
        out[a] = (out[a] as number) + k * (left[i] as number)
      }
    }
    solveLower(factor, count, count, out)
    solveUpper(factor, count, count, out)
  }

  /** Four rows of K times the deviations. */
  private multiplyFour(dims: Int32Array, deviation: Float64Array, out: Float64Array): void {
    const { precision, d } = this
    const r0 = (dims[0] as number) * d
    const r1 = (dims[1] as number) * d
    const r2 = (dims[2] as number) * d
    const r3 = (dims[3] as number) * d
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let k = 0; k < d; k++) {
      const x = deviation[k] as number
      s0 += (precision[r0 + k] as number) * x
      s1 += (precision[r1 + k] as number) * x
      s2 += (precision[r2 + k] as number) * x
      s3 += (precision[r3 + k] as number) * x
    }
    out[0] = s0
    out[1] = s1
    out[2] = s2
    out[3] = s3
  }

  /** K_mg of four g, side by side: [count, 4]. */
  private takeFour(dims: Int32Array, missing: Int32Array, count: number): void {
    const { precision, d, block } = this
    for (let r = 0; r < FOUR; r++) {
      const row = (dims[r] as number) * d
      for (let a = 0; a < count; a++) {
        block[a * FOUR + r] = precision[row + (missing[a] as number)] as number
      }
    }
  }
}

/** Overwrites `b` ([n, 4]) with the solution of L x = b. */
function solveLowerFour(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const at = i * FOUR
    let s0 = b[at] as number
    let s1 = b[at + 1] as number
    let s2 = b[at + 2] as number
    let s3 = b[at + 3] as number
    for (let k = 0, from = 0; k < i; k++, from += FOUR) {
      const factor = l[i * n + k] as number
      s0 -= factor * (b[from] as number)
      s1 -= factor * (b[from + 1] as number)
      s2 -= factor * (b[from + 2] as number)
      s3 -= factor * (b[from + 3] as number)
    }
    const root = l[i * n + i] as number
    b[at] = s0 / root
    b[at + 1] = s1 / root
    b[at + 2] = s2 / root
    b[at + 3] = s3 / root
  }
}
