import { type Work, workThrough } from '../../host/work.js'
import { type Cells, rowsOf, rowsOfNothing, takeRows } from '../cells/cells.js'
import type { Slots } from '../cells/slots.js'
import { combine } from './combine.js'
import type { Disagreement } from './disagreement.js'
import { type Expert, isPlain, PREDICTORS, predictAll, twinOf } from './expert.js'
import type { Stack } from './fit-stack.js'
import { predictLeaveOneOut } from './leave-one-out.js'

/** Rows that are predicted at once: what is between predictors and result stays small. */
const CHUNK = 2048

/** Experts whose predictions are averaged, predictor by predictor, and then weighted. */
export class Ensemble {
  constructor(
    readonly slots: Slots,
    readonly experts: readonly Expert[],
    readonly stack: Stack,
    /** [slots]: the means, and the classes' shares. */
    readonly typical: Float32Array,
  ) {}

  /** The same, with room of its own to compute in. */
  twin(): Ensemble {
    return new Ensemble(this.slots, this.experts.map(twinOf), this.stack, this.typical)
  }

  /**
   * Predicts the cells that are NaN, each row by itself. Where a row has no cell at all, that is mean and
   * mode.
   *
   * @param disagreement see {@link predictInPieces}
   * @returns [rows, slots]; slots of other cells mean nothing
   */
  predict(cells: Cells, disagreement?: Disagreement): Float32Array {
    return workThrough(this.predictInPieces(cells, disagreement))
  }

  /**
   * As {@link predict}, in pieces. It cannot end early.
   *
   * @param disagreement where that of the predictors is kept, if given
   */
  *predictInPieces(cells: Cells, disagreement?: Disagreement): Work<Float32Array> {
    const { count } = this.slots
    const out = new Float32Array(cells.rows * count)
    for (let start = 0; start < cells.rows; start += CHUNK) {
      const end = Math.min(cells.rows, start + CHUNK)
      const some = rowsOf(cells, start, end)
      out.set(yield* this.predictSome(some, start, disagreement), start * count)
    }
    return out
  }

  /** See `Predictor.leaveOneOut`. */
  get leaveOneOut(): ((cells: Cells) => Work<Float32Array>) | undefined {
    if (!this.experts.every(isPlain)) return undefined
    const gaussians = this.experts.map(({ gaussian }) => gaussian)
    return (cells) => predictLeaveOneOut(gaussians, this.stack, this.typical, cells)
  }

  /** @param first where these rows begin in what is kept of disagreement */
  private *predictSome(
    cells: Cells,
    first: number,
    disagreement: Disagreement | undefined,
  ): Work<Float32Array> {
    const { slots } = this
    const { columns, count } = slots
    // Rows without holes need no prediction.
    const rows: number[] = []
    for (let row = 0; row < cells.rows; row++) {
      if (cells.values.subarray(row * columns, (row + 1) * columns).some(Number.isNaN))
        rows.push(row)
    }
    const out = new Float32Array(cells.rows * count)
    if (rows.length === 0) return out
    const values = takeRows(cells.values, columns, rows)
    const some = { rows: rows.length, slots, values }
    const sums = PREDICTORS.map(() => new Float32Array(rows.length * count))
    // What has no weight in any column need not be known.
    const used = PREDICTORS.map((_, p) =>
      this.stack.weights.some((weight, i) => weight > 0 && i % PREDICTORS.length === p),
    )
    for (const expert of this.experts) {
      const predicted = yield* predictAll(expert, some, used)
      for (const [p, values] of predicted.entries()) addTo(sums[p], values)
    }
    const share = 1 / this.experts.length
    for (const sum of sums) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) * share
    const combined = combine(this.stack, slots, this.typical, sums)
    disagreement?.add(this.stack, sums, rows, first)
    // Experts expect something of such rows too, each something else.
    for (const [i, unknown] of rowsOfNothing(some).entries()) {
      if (unknown === 1) combined.set(this.typical, i * count)
    }
    for (const [i, row] of rows.entries()) {
      out.set(combined.subarray(i * count, (i + 1) * count), row * count)
    }
    return out
  }
}

function addTo(sum: Float32Array | undefined, values: Float32Array): void {
  if (sum === undefined) return
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (values[i] as number)
}
