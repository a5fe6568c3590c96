import type { Work } from '../../host/work.js'
import { type Cells, takeRows, withoutColumn } from '../cells/cells.js'
import { rowHashes } from '../cells/row-hashes.js'
import type { Slots } from '../cells/slots.js'
import { Streams } from '../cells/streams.js'
import { drawFolds, judging, NO_FOLD } from '../ensemble/draw-folds.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import type { FittedOn } from '../model/fitted-model.js'
import { crossFit, type Predictor } from './cross-fit.js'

/** So many fitted rows are enough to fit predictors to, however many the model was fitted on. */
const ENOUGH = 1000

/** Rows of which each observed cell is predicted at once. */
const BLOCK = 64

/**
 * Predicts observed cells by what was not fitted on them. Of rows that the model was not fitted on, that
 * is the ensemble. Those of the others by Gaussians, small forests and chains that are fitted here: see
 * `crossFit`.
 *
 * Where fewer than 1,000 of the fitted rows and less than half of them are given, which is too little to
 * fit to, their cells are predicted by the ensemble, which was fitted on them.
 */
export class OutOfSample {
  private readonly predictors: Predictor[]
  /** [rows, columns]: which of them predicts the cell. */
  private readonly by: Uint16Array
  /** [rows, columns]: 1 = among the cells by which its column was judged. */
  private readonly judged: Uint8Array
  /** [rows, slots]: each observed cell as it is predicted, where that is known of all columns at once. */
  private left: Float32Array | undefined

  private constructor(
    private readonly cells: Cells,
    ensemble: Ensemble,
  ) {
    this.predictors = [ensemble]
    this.by = new Uint16Array(cells.values.length)
    this.judged = new Uint8Array(cells.values.length)
  }

  /** Fits what is to be fitted. It tells the share that is done, and cannot end early. */
  static *of(
    cells: Cells,
    ensemble: Ensemble,
    fitted: FittedOn | undefined,
  ): Work<OutOfSample, number> {
    const predictors = new OutOfSample(cells, ensemble)
    yield* predictors.fit(ensemble, fitted)
    yield* predictors.leaveOut()
    return predictors
  }

  /** Predicts all observed cells at once, if all predictors can. */
  private *leaveOut(): Work<void> {
    const { predictors, cells, by } = this
    const { slots, values } = cells
    const can = predictors.flatMap(({ leaveOneOut }) => leaveOneOut ?? [])
    if (can.length < predictors.length) return
    const left = new Float32Array(cells.rows * slots.count)
    for (const [p, leaveOneOut] of can.entries()) {
      const rows = rowsBy(cells, by, p)
      for (let start = 0; start < rows.length; start += BLOCK) {
        const block = rows.slice(start, start + BLOCK)
        const taken = takeRows(values, slots.columns, block)
        const predicted = yield* leaveOneOut({ rows: block.length, slots, values: taken })
        for (const [i, row] of block.entries()) {
          for (let c = 0; c < slots.columns; c++) {
            if (by[row * slots.columns + c] === p) copySlots(slots, c, predicted, i, left, row)
          }
        }
      }
    }
    this.left = left
  }

  private *fit(ensemble: Ensemble, fitted: FittedOn | undefined): Work<void, number> {
    const { cells } = this
    const { slots } = ensemble
    // Files of 0.1.0 do not know what rows they were fitted on.
    if (fitted === undefined) return
    const { columns } = slots
    const hashes = rowHashes(cells)
    const known = new Set(fitted.hashes)
    // In the order of their hashes, so that what is fitted to them does not depend on any other.
    const rows = Array.from(hashes.keys())
      .filter((row) => known.has(hashes[row] as number))
      .sort((a, b) => (hashes[a] as number) - (hashes[b] as number))
    if (rows.length === 0) return
    const some = {
      cells: { rows: rows.length, slots, values: takeRows(cells.values, columns, rows) },
      hashes: Uint32Array.from(rows, (row) => hashes[row] as number),
    }
    const streams = new Streams(fitted.seed)
    const drawn = yield* drawFolds(some, fitted.limits, streams.seedOf('folds'))
    const judges = judging(drawn, fitted.limits.length / columns / 2)
    const enough = rows.length >= Math.min(ENOUGH, fitted.hashes.length / 2)
    const crossed = enough ? yield* crossFit(some, ensemble, fitted.prior, streams) : undefined
    // Of a tiny table every cell judged, and none was kept from the expert: see `leaveOut`.
    const allJudged = drawn.every((fold) => fold === NO_FOLD)
    this.predictors.push(...(crossed?.predictors ?? []))
    for (const [i, row] of rows.entries()) {
      for (let c = 0; c < columns; c++) {
        const at = i * columns + c
        this.judged[row * columns + c] = Number(allJudged || judges[at] !== NO_FOLD)
        if (crossed !== undefined) this.by[row * columns + c] = 1 + (crossed.groups[at] as number)
      }
    }
  }

  /** Whether a cell is among those by which its column was judged. */
  wasJudged(row: number, c: number): boolean {
    return this.judged[row * this.cells.slots.columns + c] === 1
  }

  /**
   * [rows, slots], of which those of column c are predictions of its observed cells, and of those of `also`,
   * which no predictor was shown.
   */
  *predict(c: number, also: readonly number[] = []): Work<Float32Array> {
    const { rows, slots, values } = this.cells
    const { columns, count } = slots
    const hidden = withoutColumn(this.cells, c)
    const of: number[][] = this.predictors.map(() => [])
    for (let row = 0; row < rows && this.left === undefined; row++) {
      const i = row * columns + c
      if (!Number.isNaN(values[i])) of[this.by[i] as number]?.push(row)
    }
    of[0]?.push(...also)
    const out = this.left ?? new Float32Array(rows * count)
    for (const [p, predictor] of this.predictors.entries()) {
      const mine = of[p] ?? []
      if (mine.length === 0) continue
      const some = { rows: mine.length, slots, values: takeRows(hidden.values, columns, mine) }
      const predicted = yield* predictor.predictInPieces(some)
      for (const [i, row] of mine.entries()) copySlots(slots, c, predicted, i, out, row)
    }
    return out
  }
}

/** The rows of which the predictor of a number predicts cells that are observed. */
function rowsBy({ rows, slots, values }: Cells, by: Uint16Array, p: number): number[] {
  const has = new Uint8Array(rows)
  for (const [i, own] of by.entries()) {
    if (own === p && !Number.isNaN(values[i])) has[Math.floor(i / slots.columns)] = 1
  }
  return Array.from(has.keys()).filter((row) => has[row] === 1)
}

/** Copies the slots of column c from a row to another one. */
function copySlots(
  { count, offsets }: Slots,
  c: number,
  from: Float32Array,
  row: number,
  to: Float32Array,
  toRow: number,
): void {
  const [start, end] = [offsets[c] as number, offsets[c + 1] as number]
  to.set(from.subarray(row * count + start, row * count + end), toRow * count + start)
}
