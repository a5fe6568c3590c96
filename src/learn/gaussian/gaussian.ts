import { PIECE, type Work, workThrough } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { copyMissing, Slots } from '../cells/slots.js'
import { cholesky, solveUpper } from './cholesky.js'
import { givenAll, type LinearExpectation } from './given-all.js'
import { FOUR } from './left-out.js'
import type { Normal } from './normal.js'
import { RowFiller } from './row-filler.js'
import type { SlotScale } from './slot-scale.js'

/**
 * A table as one multivariate normal: a cell is predicted by its expectation given what was observed
 * of its row. A category takes part as one 0/1 slot for each class, a large one by the codes of its
 * class (see `findCodes`); what is expected of slots is clipped and normalised to probabilities.
 *
 * Everything goes by the precision matrix K = Σ⁻¹: given the rest, the missing slots m have
 * expectation μ_m − K_mm⁻¹ K_mo (x_o − μ_o), which costs a factorisation as large as what is missing,
 * not as what is there. Source: S. Lauritzen, "Graphical Models" (1996), appendix C.
 */
export class Gaussian extends RowFiller {
  /** [d]: of what is missing, the conditional standard deviations. */
  private readonly sizes = new Float64Array(this.d)

  predict(cells: Cells, out: Float32Array): void {
    workThrough(this.predictInPieces(cells, out))
  }

  /** Writes the slots of each cell that is NaN into `out` ([rows, slots]). It cannot end early. */
  *predictInPieces(cells: Cells, out: Float32Array): Work<void> {
    const { slots, row } = this
    const { rows, values } = cells
    let spent = 0
    for (let i = 0; i < rows; i++) {
      const at = i * slots.columns
      const count = this.isLong
        ? yield* this.fillRowInPieces(values, at, -1, row)
        : this.fillRow(values, at, -1, row)
      copyMissing(slots, values, at, row, out, i * slots.count)
      spent += this.costOf(count)
      if (spent > PIECE) {
        spent = 0
        yield
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
    workThrough(this.predictLeaveOneOutInPieces(cells, out, numbersOnly))
  }

  /** The same a few cells at a time. It cannot end early. */
  *predictLeaveOneOutInPieces(cells: Cells, out: Float32Array, numbersOnly = false): Work<void> {
    const { slots, d, row } = this
    const { rows, values } = cells
    if (numbersOnly && !slots.levels.includes(0)) return
    let spent = 0
    for (let i = 0; i < rows; i++) {
      const at = i * slots.columns
      const count = this.isLong
        ? yield* this.fillRowInPieces(values, at, -1, row)
        : this.fillRow(values, at, -1, row)
      spent += this.costOf(count)
      // A short row at once: loops are slow in generators.
      for (let j = 0, few = this.isLong ? FOUR : slots.columns; j < slots.columns; j += few) {
        this.leaveOutSome(
          j,
          Math.min(slots.columns, j + few),
          values,
          at,
          count,
          numbersOnly,
          out,
          i * slots.count,
        )
        spent += few * ((count * count) / 2 + d)
        if (spent > PIECE) {
          spent = 0
          yield
        }
      }
    }
  }

  /**
   * Right after `fillRow`: writes how far each number that was missing is expected to be from what was written, as
   * a standard deviation, into its slot of `out` ([slots]). It costs what the factorisation did. It cannot end early.
   *
   * @param count how many dimensions were missing
   */
  *writeSpreads(count: number, out: Float32Array): Work<void> {
    const { missing, factor, scaling, solved } = this
    const { slot } = this.dimensions
    const sizes = this.sizes
    sizes.fill(0)
    let spent = 0
    for (let a = 0; a < count; a++) {
      // Column a of the inverse of L: its squares add up to the diagonal of the inverse of K_mm.
      let sum = 0
      for (let i = a; i < count; i++) {
        let rest = i === a ? 1 : 0
        for (let k = a; k < i; k++) {
          rest -= (factor[i * count + k] as number) * (solved[k] as number)
        }
        const value = rest / (factor[i * count + i] as number)
        solved[i] = value
        sum += value * value
      }
      sizes[missing[a] as number] = Math.sqrt(sum)
      spent += (count - a) ** 2 / 2
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    for (let s = 0; s < out.length; s++) {
      const d = slot[s] as number
      out[s] = d < 0 ? 0 : (scaling.scale[s] as number) * (sizes[d] as number)
    }
  }

  /**
   * As {@link fillRow}, but numbers are drawn from their joint distribution given what was observed, not expected;
   * categories are as expected.
   *
   * @param normal draws from N(0, 1)
   */
  drawRow(
    values: Float32Array,
    at: number,
    out: Float32Array | Float64Array,
    to: number,
    normal: () => number,
  ): void {
    const count = this.look(values, at, -1, out, to)
    this.prepare(count)
    cholesky(this.factor, count)
    this.condition(count)
    const { deviation, missing, factor, solved } = this
    // Of K = L Lᵀ, L⁻ᵀ times independent ones has the covariance K⁻¹.
    for (let a = 0; a < count; a++) solved[a] = normal()
    solveUpper(factor, count, count, solved)
    for (let a = 0; a < count; a++) {
      const m = missing[a] as number
      deviation[m] = (deviation[m] as number) + (solved[a] as number)
    }
    this.expect(values, at, -1, out, to)
  }

  /** What is expected of a number given all other cells of a row. */
  givenAll(column: number): LinearExpectation {
    return givenAll(this.slots, this.scaling, this.normal, column)
  }

  /** The same, with room of its own to compute in. */
  twin(): Gaussian {
    return new Gaussian(this.slots, this.scaling, this.normal)
  }

  /** Everything the predictions depend on. */
  toArrays(): GaussianArrays {
    return { levels: Int32Array.from(this.slots.levels), ...this.scaling, ...this.normal }
  }

  static fromArrays({ levels, centre, scale, codes, mean, precision }: GaussianArrays): Gaussian {
    return new Gaussian(new Slots([...levels]), { centre, scale, codes }, { mean, precision })
  }
}

/** A Gaussian as plain arrays: levels [columns], centre and scale [slots], mean [d], precision [d, d]. */
export type GaussianArrays = SlotScale & Normal & { readonly levels: Int32Array }
