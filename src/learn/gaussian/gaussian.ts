import type { Cells } from '../cells/cells.js'
import { normalise, Slots } from '../cells/slots.js'
import { cholesky, solveLower, solveUpper } from './cholesky.js'
import { dimensionsOf, type SlotScale } from './slot-scale.js'

/** A multivariate normal over the slots that vary, scaled by `SlotScale`. */
export interface Normal {
  /** [d]: what the scaled slots are expected to be. */
  readonly mean: Float64Array
  /** [d, d]: the inverse of the covariance. */
  readonly precision: Float64Array
}

/**
 * A table as one multivariate normal: a cell is predicted by its expectation given what was observed
 * of its row. A category takes part as one 0/1 slot for each class; what is expected of those is
 * clipped and normalised to probabilities.
 *
 * Everything goes by the precision matrix K = Σ⁻¹: given the rest, the missing slots m have
 * expectation μ_m − K_mm⁻¹ K_mo (x_o − μ_o), which costs a factorisation as large as what is missing,
 * not as what is there. Source: S. Lauritzen, "Graphical Models" (1996), appendix C.
 */
export class Gaussian {
  readonly slots: Slots
  private readonly scaling: SlotScale
  private readonly normal: Normal
  /** [slots]: which dimension of the normal a slot is; -1 for one that never varies. */
  private readonly dimension: Int32Array
  private readonly d: number
  private readonly missing: Int32Array
  private readonly deviation: Float64Array
  private readonly factor: Float64Array
  private readonly solved: Float64Array
  private readonly block: Float64Array
  private readonly row: Float64Array

  constructor(slots: Slots, scaling: SlotScale, normal: Normal) {
    this.slots = slots
    this.scaling = scaling
    this.normal = normal
    this.dimension = dimensionsOf(scaling)
    const d = normal.mean.length
    this.d = d
    this.missing = new Int32Array(d)
    this.deviation = new Float64Array(d)
    this.factor = new Float64Array(d * d)
    this.solved = new Float64Array(d)
    this.block = new Float64Array(d * d)
    this.row = new Float64Array(slots.count)
  }

  /** Writes the slots of each cell that is NaN, from the row's other cells. `out` is [rows, slots]. */
  predict(cells: Cells, out: Float32Array): void {
    const { slots } = this
    const { rows, values } = cells
    for (let i = 0; i < rows; i++) {
      this.fillRow(values, i * slots.columns, -1, this.row)
      for (let j = 0; j < slots.columns; j++) {
        if (!Number.isNaN(values[i * slots.columns + j])) continue
        const to = slots.end(j)
        for (let s = slots.start(j); s < to; s++) {
          out[i * slots.count + s] = this.row[s] as number
        }
      }
    }
  }

  /**
   * Writes the slots of every cell, observed or not, from the row's other observed cells: for each
   * observed one what `predict` gives if it is hidden alone, without a factorisation for each.
   *
   * @param numbersOnly leaves categories, which cost the cube of their classes, as they are in `out`
   */
  predictLeaveOneOut(cells: Cells, out: Float32Array, numbersOnly = false): void {
    const { slots } = this
    const { rows, values } = cells
    for (let i = 0; i < rows; i++) {
      const at = i * slots.columns
      const count = this.fillRow(values, at, -1, this.row)
      for (let j = 0; j < slots.columns; j++) {
        if (numbersOnly && !slots.isNumber(j)) continue
        const to = slots.end(j)
        if (!Number.isNaN(values[at + j])) this.leaveOut(j, count)
        for (let s = slots.start(j); s < to; s++) out[i * slots.count + s] = this.row[s] as number
      }
    }
  }

  /**
   * Writes all slots of one row ([slots], from `to`): what was observed as it is (a class as 1 among
   * 0), the rest as expected. The cell of column `without` (-1: none) is treated as missing.
   *
   * @param values the row is at `at` of it
   * @returns how many dimensions were missing
   */
  fillRow(
    values: Float32Array,
    at: number,
    without: number,
    out: Float32Array | Float64Array,
    to = 0,
  ): number {
    const { deviation, missing, slots, dimension } = this
    const { centre, scale } = this.scaling
    const { mean } = this.normal
    let count = 0
    for (let j = 0; j < slots.columns; j++) {
      const from = slots.start(j)
      const end = slots.end(j)
      const x = j === without ? Number.NaN : (values[at + j] as number)
      const known = !Number.isNaN(x)
      for (let s = from; s < end; s++) {
        const d = dimension[s] as number
        const value = slots.read(j, x, s - from)
        if (known) out[to + s] = value
        if (d < 0) {
          if (!known) out[to + s] = centre[s] as number
        } else if (known) {
          deviation[d] =
            (value - (centre[s] as number)) / (scale[s] as number) - (mean[d] as number)
        } else missing[count++] = d
      }
    }
    this.condition(count)
    for (let j = 0; j < slots.columns; j++) {
      if (j !== without && !Number.isNaN(values[at + j])) continue
      const from = slots.start(j)
      const end = slots.end(j)
      for (let s = from; s < end; s++) {
        const d = dimension[s] as number
        if (d >= 0) out[to + s] = this.expected(s, d, deviation[d] as number)
      }
      if (!slots.isNumber(j)) normalise(out, to + from, to + end)
    }
    return count
  }

  /** Fills in the deviations of the first `count` dimensions in `missing`; leaves the factor of K_mm. */
  private condition(count: number): void {
    const { d, deviation, missing, factor, solved } = this
    const { precision } = this.normal
    for (let a = 0; a < count; a++) deviation[missing[a] as number] = 0
    for (let a = 0; a < count; a++) {
      const row = (missing[a] as number) * d
      let sum = 0
      for (let k = 0; k < d; k++) sum += (precision[row + k] as number) * (deviation[k] as number)
      solved[a] = -sum
      for (let b = 0; b <= a; b++) {
        factor[a * count + b] = precision[row + (missing[b] as number)] as number
      }
    }
    cholesky(factor, count)
    solveLower(factor, count, count, solved)
    solveUpper(factor, count, count, solved)
    for (let a = 0; a < count; a++) deviation[missing[a] as number] = solved[a] as number
  }

  /**
   * Writes column j's slots into `row` as expected without the cell itself, after `condition`. With
   * P the precision of what was observed, P = K_oo − K_om K_mm⁻¹ K_mo, and g the cell's slots, the
   * expectation is x_g − P_gg⁻¹ (P (x − μ))_g; and P (x − μ) is K times the filled deviations.
   */
  private leaveOut(j: number, count: number): void {
    const { d, deviation, dimension, missing, factor, solved, block, slots } = this
    const { precision } = this.normal
    const from = slots.start(j)
    const end = slots.end(j)
    let size = 0
    // In `block`: a row of K_gm L⁻ᵀ for each of the cell's slots, then P_gg.
    const dims: number[] = []
    for (let s = from; s < end; s++)
      if ((dimension[s] as number) >= 0) dims.push(dimension[s] as number)
    const g = dims.length
    const at = g * count
    for (const e of dims) {
      for (let a = 0; a < count; a++) {
        block[size * count + a] = precision[e * d + (missing[a] as number)] as number
      }
      solveLower(factor, count, count, block, size * count)
      let sum = 0
      for (let k = 0; k < d; k++) sum += (precision[e * d + k] as number) * (deviation[k] as number)
      solved[size] = sum
      for (let b = 0; b <= size; b++) {
        let p = precision[e * d + (dims[b] as number)] as number
        for (let a = 0; a < count; a++) {
          p -= (block[size * count + a] as number) * (block[b * count + a] as number)
        }
        this.small(at, size, b, g, p)
      }
      size++
    }
    const p = block.subarray(at, at + g * g)
    cholesky(p, g)
    solveLower(p, g, g, solved)
    solveUpper(p, g, g, solved)
    for (let s = from; s < end; s++) this.row[s] = this.scaling.centre[s] as number
    size = 0
    for (let s = from; s < end; s++) {
      const e = dimension[s] as number
      if (e < 0) continue
      this.row[s] = this.expected(s, e, (deviation[e] as number) - (solved[size++] as number))
    }
    if (!slots.isNumber(j)) normalise(this.row, from, end)
  }

  private small(at: number, i: number, j: number, n: number, value: number): void {
    this.block[at + i * n + j] = value
  }

  private expected(slot: number, d: number, deviation: number): number {
    const { centre, scale } = this.scaling
    return (
      (centre[slot] as number) +
      (scale[slot] as number) * ((this.normal.mean[d] as number) + deviation)
    )
  }

  /** Everything the predictions depend on. */
  toArrays(): GaussianArrays {
    return {
      levels: Int32Array.from(this.slots.levels),
      centre: this.scaling.centre,
      scale: this.scaling.scale,
      mean: this.normal.mean,
      precision: this.normal.precision,
    }
  }

  static fromArrays({ levels, centre, scale, mean, precision }: GaussianArrays): Gaussian {
    return new Gaussian(new Slots([...levels]), { centre, scale }, { mean, precision })
  }
}

/** A Gaussian as plain arrays: levels [columns], centre and scale [slots], mean [d], precision [d, d]. */
export type GaussianArrays = SlotScale & Normal & { readonly levels: Int32Array }
