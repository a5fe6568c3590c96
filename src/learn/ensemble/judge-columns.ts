import type { Cells } from '../cells/cells.js'
import { columnError } from '../cells/held-back-error.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { mostLikely } from '../cells/slots.js'
import { NO_FOLD } from './draw-folds.js'

/** How well a column is predicted, by the cells that were held back. */
export interface ColumnQuality {
  /**
   * Squared error of the predictions (of a category: of its classes' probabilities) over that of the
   * mean (of the classes' shares): 0 = perfect, 1 = no better; NaN if there was nothing to judge by.
   */
  readonly error: number
  /** Whether holes get the mean or mode, since nothing better was found. */
  readonly fellBack: boolean
  /** Root mean square error in the column's units; of a category the share of classes that were wrong. */
  readonly miss: number
  /** The same of the mean or mode. */
  readonly typicalMiss: number
  /** Cells that were held back and judged. */
  readonly judged: number
  /**
   * Standardised errors of a number's held-back cells, sorted, at most 256: what `draws` draws from.
   * Where none was held back, those of the mean.
   */
  readonly residuals: Float32Array
}

const RESIDUALS = 256

/**
 * @param folds [rows, columns]: see `drawFolds`
 * @param predicted [rows, slots]: of the cells that were held back
 * @param fellBack [columns]
 */
export function judgeColumns(
  cells: Cells,
  folds: Uint8Array,
  predicted: Float32Array,
  learned: readonly LearnedColumn[],
  fellBack: readonly boolean[],
): ColumnQuality[] {
  const judgedCells = folds.map((fold) => (fold === NO_FOLD ? 0 : 1))
  const { slots } = cells
  const { columns } = slots
  return learned.map((column, c) => {
    const at: number[] = []
    for (let row = 0; row < cells.rows; row++)
      if (judgedCells[row * columns + c] === 1) at.push(row)
    const start = slots.start(c)
    const truth = at.map((row) => cells.values[row * columns + c] as number)
    const error = columnError(cells, judgedCells, predicted, c)
    const common = { error, fellBack: fellBack[c] ?? true, judged: at.length }
    if (column.classes.length > 0) {
      const guess = at.map((row) =>
        mostLikely(predicted, row * slots.count + start, column.classes.length),
      )
      const mode = column.classes.indexOf(column.typical)
      return {
        ...common,
        miss: share(guess, (k, i) => k !== truth[i]),
        typicalMiss: share(truth, (k) => k !== mode),
        residuals: new Float32Array(0),
      }
    }
    const errors = at.map(
      (row, i) => (truth[i] as number) - (predicted[row * slots.count + start] as number),
    )
    return {
      ...common,
      miss: column.sd * rootMeanSquare(errors),
      typicalMiss: column.sd * rootMeanSquare(truth),
      residuals: errors.length > 1 ? sortedFew(errors) : spreadOf(cells, c),
    }
  })
}

/** Errors of a mean, as far as its column's cells know them: where there is nothing better to draw from. */
export function spreadOf({ slots, values }: Cells, column: number): Float32Array {
  const known: number[] = []
  for (let i = column; i < values.length; i += slots.columns) {
    const value = values[i] as number
    if (slots.isNumber(column) && !Number.isNaN(value)) known.push(value)
  }
  return sortedFew(known)
}

function share(values: readonly number[], is: (value: number, i: number) => boolean): number {
  return values.filter(is).length / values.length
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
}

/** Values sorted; evenly spaced quantiles of many, few ones as they are. */
function sortedFew(values: readonly number[]): Float32Array {
  const sorted = Float32Array.from(values).sort()
  if (sorted.length <= RESIDUALS) return sorted
  const step = (sorted.length - 1) / (RESIDUALS - 1)
  return Float32Array.from({ length: RESIDUALS }, (_, i) => sorted[Math.round(i * step)] as number)
}
