import type { Cells } from './cells.js'

/**
 * The squared error of predictions of held-back cells over that of the mean (of a category: of the
 * classes' shares), each column's in units of its variance: 1 = as good as mean and shares; NaN where
 * nothing is held back.
 *
 * @param heldBack [rows, columns]: 1 = held back; cells that are NaN do not count
 * @param predicted [rows, slots]
 * @param typical [slots]: the mean of each number, the share of each class
 */
export function heldBackError(
  cells: Cells,
  heldBack: Uint8Array,
  predicted: Float32Array,
  typical: Float32Array,
): number {
  let errors = 0
  let typicalErrors = 0
  for (let c = 0; c < cells.slots.columns; c++) {
    const { error, typicalError } = columnError(cells, heldBack, predicted, typical, c)
    errors += error
    typicalErrors += typicalError
  }
  return errors / typicalErrors
}

/** The sums of one column. */
function columnError(
  { slots, rows, values }: Cells,
  heldBack: Uint8Array,
  predicted: Float32Array,
  typical: Float32Array,
  column: number,
): { error: number; typicalError: number } {
  const start = slots.start(column)
  const width = slots.width(column)
  let error = 0
  let typicalError = 0
  for (let row = 0; row < rows; row++) {
    const i = row * slots.columns + column
    const value = values[i] as number
    if (heldBack[i] !== 1 || Number.isNaN(value)) continue
    for (let s = start; s < start + width; s++) {
      const truth = slots.read(column, value, s - start)
      error += (truth - (predicted[row * slots.count + s] as number)) ** 2
      typicalError += (truth - (typical[s] as number)) ** 2
    }
  }
  const variance = varianceOf(slots.isNumber(column), typical.subarray(start, start + width))
  return { error: error / variance, typicalError: typicalError / variance }
}

/** Of a standardised number 1; of a category the expected square of what its shares leave. */
function varianceOf(isNumber: boolean, shares: Float32Array): number {
  return isNumber ? 1 : 1 - shares.reduce((sum, share) => sum + share * share, 0)
}
