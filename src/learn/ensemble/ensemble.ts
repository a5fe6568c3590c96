import { type Cells, rowsOf, slotCount, slotOffsets, takeRows } from '../cells/cells.js'
import { withoutHeldBack } from '../cells/held-back-error.js'
import { type Expert, PREDICTORS, predictAll } from './expert.js'
import { combine, type Stack } from './fit-stack.js'

/** Rows that are predicted at once: what is between predictors and result stays small. */
const CHUNK = 2048

/** Experts whose predictions are averaged, predictor by predictor, and then weighted. */
export class Ensemble {
  constructor(
    readonly levels: readonly number[],
    readonly experts: readonly Expert[],
    readonly stack: Stack,
    /** [slots]: the means, and the classes' shares. */
    readonly typical: Float32Array,
  ) {}

  get slots(): number {
    return slotCount(this.levels)
  }

  /**
   * Predicts the cells that are NaN, each row by itself.
   *
   * @returns [rows, slots]; slots of other cells mean nothing
   */
  predict(cells: Cells): Float32Array {
    const out = new Float32Array(cells.rows * this.slots)
    for (let start = 0; start < cells.rows; start += CHUNK) {
      const some = rowsOf(cells, start, Math.min(cells.rows, start + CHUNK))
      out.set(this.predictSome(some), start * this.slots)
    }
    return out
  }

  private predictSome(cells: Cells): Float32Array {
    const columns = cells.levels.length
    // Rows without holes need no prediction.
    const rows: number[] = []
    for (let row = 0; row < cells.rows; row++) {
      if (cells.values.subarray(row * columns, (row + 1) * columns).some(Number.isNaN))
        rows.push(row)
    }
    const out = new Float32Array(cells.rows * this.slots)
    if (rows.length === 0) return out
    const values = takeRows(cells.values, columns, rows)
    const some = { rows: rows.length, levels: cells.levels, values }
    const sums = PREDICTORS.map(() => new Float32Array(rows.length * this.slots))
    for (const expert of this.experts) {
      for (const [p, predicted] of predictAll(expert, some).entries()) addTo(sums[p], predicted)
    }
    const share = 1 / this.experts.length
    for (const sum of sums) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) * share
    const combined = combine(this.stack, this.levels, this.typical, sums)
    for (const [i, row] of rows.entries()) {
      out.set(combined.subarray(i * this.slots, (i + 1) * this.slots), row * this.slots)
    }
    return out
  }
}

function addTo(sum: Float32Array | undefined, values: Float32Array): void {
  if (sum === undefined) return
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (values[i] as number)
}

/** Rows that are looked at for what averaging gains. */
const LOOKED_AT = 512

/**
 * By how much averaging over experts lowers the mean square of each predictor's predictions: the
 * experts' variance about their average, which that average is rid of.
 *
 * @param heldBack [rows, columns]: 1 where cells are to be predicted
 * @returns [predictors] of [columns]
 */
export function gainOfAveraging(
  experts: readonly Expert[],
  cells: Cells,
  heldBack: Uint8Array,
): Float32Array[] {
  const { levels } = cells
  const columns = levels.length
  const offsets = slotOffsets(levels)
  const slots = offsets[columns] ?? 0
  const rows = Math.min(LOOKED_AT, cells.rows)
  const some = withoutHeldBack(rowsOf(cells, 0, rows), heldBack)
  const predicted = experts.map((expert) => predictAll(expert, some))
  return PREDICTORS.map((_, p) => {
    const gains = new Float32Array(columns)
    for (let c = 0; c < columns; c++) {
      let total = 0
      let count = 0
      for (let row = 0; row < rows; row++) {
        if (heldBack[row * columns + c] !== 1) continue
        count++
        for (let s = offsets[c] as number; s < (offsets[c + 1] as number); s++) {
          total += variance(predicted.map((of) => of[p]?.[row * slots + s] as number))
        }
      }
      gains[c] = count > 0 ? total / count : 0
    }
    return gains
  })
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}
