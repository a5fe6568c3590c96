import type { Work } from '../../host/work.js'
import { normalise, type Slots } from '../cells/slots.js'
import { cholesky, choleskyInPieces, solveLower, solveUpper } from './cholesky.js'
import { CodedColumns } from './coded-columns.js'
import { FOUR, LeftOut } from './left-out.js'
import type { Normal } from './normal.js'
import { type Dimensions, dimensionsOf, dimensionsOfColumn, type SlotScale } from './slot-scale.js'

/** Rows of more dimensions are conditioned in pieces. */
const LONG = 200

/** Conditions a multivariate normal on what is observed of one row after another: see `Gaussian`. */
export class RowFiller {
  protected readonly dimensions: Dimensions
  private readonly coded: CodedColumns
  protected readonly d: number
  protected readonly missing: Int32Array
  protected readonly deviation: Float64Array
  protected readonly solved: Float64Array
  private readonly again: Float64Array
  /** As large as was needed: most rows miss few cells. */
  protected factor = new Float64Array(0)
  private readonly left: LeftOut
  protected readonly row: Float64Array
  /** Numbers that wait for others to be left out beside: their slots and dimensions. */
  private readonly waiting = { slots: new Int32Array(FOUR), dims: new Int32Array(FOUR), count: 0 }

  constructor(
    readonly slots: Slots,
    protected readonly scaling: SlotScale,
    protected readonly normal: Normal,
  ) {
    this.dimensions = dimensionsOf(slots, scaling)
    this.coded = new CodedColumns(slots, scaling, normal, this.dimensions)
    const d = normal.mean.length
    this.d = d
    this.missing = new Int32Array(d)
    this.deviation = new Float64Array(d)
    this.solved = new Float64Array(d)
    this.again = new Float64Array(2 * d)
    this.left = new LeftOut(normal.precision, d)
    this.row = new Float64Array(slots.count)
  }

  /** Leaves out each observed cell of some columns, and writes their slots. */
  protected leaveOutSome(
    from: number,
    to: number,
    values: Float32Array,
    at: number,
    count: number,
    numbersOnly: boolean,
    out: Float32Array,
    start: number,
  ): void {
    const { slots, row } = this
    for (let j = from; j < to; j++) {
      if (Number.isNaN(values[at + j])) continue
      if (slots.isNumber(j)) this.leaveOutNumber(j, count)
      else if (!numbersOnly) this.leaveOut(j, count)
    }
    this.leaveOutWaiting(count)
    for (let j = from; j < to; j++) {
      if (numbersOnly && !slots.isNumber(j)) continue
      const end = slots.end(j)
      for (let s = slots.start(j); s < end; s++) out[start + s] = row[s] as number
    }
  }

  /** Whether `fillRow` may take so long that it is better done in pieces. */
  get isLong() {
    return this.d > LONG
  }

  /** Multiplications of `fillRow` for a row that misses so many dimensions. */
  costOf(missing: number): number {
    return missing * (missing * (missing / 6 + 1) + this.d) + this.d
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
    const count = this.look(values, at, without, out, to)
    this.prepare(count)
    cholesky(this.factor, count)
    this.condition(count)
    this.expect(values, at, without, out, to)
    return count
  }

  /** As {@link fillRow}, a part of a long row at a time. It cannot end early. */
  *fillRowInPieces(
    values: Float32Array,
    at: number,
    without: number,
    out: Float32Array | Float64Array,
    to = 0,
  ): Work<number> {
    const count = this.look(values, at, without, out, to)
    this.prepare(count)
    yield* choleskyInPieces(this.factor, count)
    this.condition(count)
    this.expect(values, at, without, out, to)
    return count
  }

  /**
   * Right after `fillRow` without a column: all slots of the row as `fillRow` without column j writes them, within
   * rounding. It costs the square of what is missing, where that costs the cube.
   *
   * @param filled what `fillRow` wrote: [slots]
   * @param count how many dimensions were missing
   */
  fillAgainWithout(
    values: Float32Array,
    at: number,
    j: number,
    filled: Float32Array,
    count: number,
    out: Float32Array,
  ): void {
    const { slots, deviation, missing, factor, solved, again } = this
    out.set(filled)
    for (let s = slots.start(j); s < slots.end(j); s++) out[s] = this.scaling.centre[s] as number
    const dims = dimensionsOfColumn(slots, this.dimensions, j)
    this.left.solve(dims, missing, count, factor, deviation, solved)
    this.left.moveMissing(dims, missing, count, factor, solved, again)
    again.set(deviation, count)
    for (const [i, e] of dims.entries())
      deviation[e] = (deviation[e] as number) - (solved[i] as number)
    for (let a = 0; a < count; a++) {
      const m = missing[a] as number
      deviation[m] = (deviation[m] as number) + (again[a] as number)
    }
    this.expect(values, at, j, out, 0)
    deviation.set(again.subarray(count, count + this.d))
  }

  /** Copies what was observed of a row; returns how many dimensions are missing. */
  protected look(
    values: Float32Array,
    at: number,
    without: number,
    out: Float32Array | Float64Array,
    to: number,
  ): number {
    const { deviation, missing, slots } = this
    const { centre, scale } = this.scaling
    const { mean } = this.normal
    const { slot: dimension, codes } = this.dimensions
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
      if ((codes[j] as number) > 0) count = this.coded.look(j, x, deviation, missing, count)
    }
    return count
  }

  /** Writes what is expected of a row's missing slots. */
  protected expect(
    values: Float32Array,
    at: number,
    without: number,
    out: Float32Array | Float64Array,
    to: number,
  ): void {
    const { slots, deviation } = this
    const dimension = this.dimensions.slot
    for (let j = 0; j < slots.columns; j++) {
      if (j !== without && !Number.isNaN(values[at + j])) continue
      const from = slots.start(j)
      const end = slots.end(j)
      for (let s = from; s < end; s++) {
        const d = dimension[s] as number
        if (d >= 0) out[to + s] = this.expected(s, d, deviation[d] as number)
      }
      if ((this.dimensions.codes[j] as number) > 0) this.coded.expect(j, deviation, out, to + from)
      if (!slots.isNumber(j)) normalise(out, to + from, to + end)
    }
  }

  /** Makes the equations for the first `count` dimensions in `missing`: K_mm in `factor`. */
  protected prepare(count: number): void {
    if (this.factor.length < count * count) this.factor = new Float64Array(count * count)
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
  }

  /** Fills in their deviations, with the factor of K_mm. */
  protected condition(count: number): void {
    const { deviation, missing, factor, solved } = this
    solveLower(factor, count, count, solved)
    solveUpper(factor, count, count, solved)
    for (let a = 0; a < count; a++) deviation[missing[a] as number] = solved[a] as number
  }

  /** As `leaveOut`, of a number, as soon as four of them wait: then they take little longer than one. */
  private leaveOutNumber(j: number, count: number): void {
    const { slots, waiting, row } = this
    const slot = slots.start(j)
    const e = this.dimensions.slot[slot] as number
    if (e < 0) row[slot] = this.scaling.centre[slot] as number
    else {
      waiting.slots[waiting.count] = slot
      waiting.dims[waiting.count] = e
      waiting.count++
      if (waiting.count === FOUR) this.leaveOutWaiting(count)
    }
  }

  /** Leaves out each number that waits. */
  private leaveOutWaiting(count: number): void {
    const { waiting, deviation, missing, factor, solved, row } = this
    if (waiting.count === 0) return
    // Where they are fewer than four, the last one is done again.
    const last = waiting.count - 1
    waiting.dims.fill(waiting.dims[last] as number, waiting.count)
    this.left.solveFour(waiting.dims, missing, count, factor, deviation, solved)
    for (let r = 0; r <= last; r++) {
      const slot = waiting.slots[r] as number
      const e = waiting.dims[r] as number
      row[slot] = this.expected(slot, e, (deviation[e] as number) - (solved[r] as number))
    }
    waiting.count = 0
  }

  /** Writes column j's slots into `row` as expected without the cell itself, after `condition`. */
  private leaveOut(j: number, count: number): void {
    const { deviation, missing, factor, solved, slots, row } = this
    const dimension = this.dimensions.slot
    const from = slots.start(j)
    const end = slots.end(j)
    const dims = dimensionsOfColumn(slots, this.dimensions, j)
    for (let s = from; s < end; s++) row[s] = this.scaling.centre[s] as number
    this.left.solve(dims, missing, count, factor, deviation, solved)
    let size = 0
    for (let s = from; s < end; s++) {
      const e = dimension[s] as number
      if (e < 0) continue
      row[s] = this.expected(s, e, (deviation[e] as number) - (solved[size++] as number))
    }
    if ((this.dimensions.codes[j] as number) > 0) this.coded.expect(j, deviation, row, from, solved)
    if (!slots.isNumber(j)) normalise(row, from, end)
  }

  private expected(slot: number, d: number, deviation: number): number {
    const { centre, scale } = this.scaling
    return (
      (centre[slot] as number) +
      (scale[slot] as number) * ((this.normal.mean[d] as number) + deviation)
    )
  }
}
