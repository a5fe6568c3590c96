import type { Cells } from './cells.js'

/**
 * The error of predictions of the held-back cells beside that of mean and mode: the mean over columns
 * of squared errors (of numbers, or of class probabilities) over theirs. 1 = as good as they are.
 *
 * @param heldBack [rows, columns]: 1 = held back; cells that are NaN do not count
 * @param predicted [rows, slots]
 */
export function heldBackError(cells: Cells, heldBack: Uint8Array, predicted: Float32Array): number {
  const errors = cells.slots.levels.map((_, c) => columnError(cells, heldBack, predicted, c))
  const known = errors.filter((error) => !Number.isNaN(error))
  return known.reduce((sum, error) => sum + error, 0) / known.length
}

/** The same of one column; NaN if none of its cells is held back, or they are all the same. */
export function columnError(
  cells: Cells,
  heldBack: Uint8Array,
  predicted: Float32Array,
  column: number,
): number {
  const { slots, rows, values } = cells
  const at: number[] = []
  for (let row = 0; row < rows; row++) {
    const i = row * slots.columns + column
    if (heldBack[i] === 1 && !Number.isNaN(values[i])) at.push(row)
  }
  const truth = (row: number, k: number): number =>
    slots.read(column, values[row * slots.columns + column] as number, k)
  let error = 0
  let baseline = 0
  for (let k = 0; k < slots.width(column); k++) {
    const mean = at.reduce((sum, row) => sum + truth(row, k), 0) / at.length
    const slot = slots.start(column) + k
    for (const row of at) {
      error += (truth(row, k) - (predicted[row * slots.count + slot] as number)) ** 2
      baseline += (truth(row, k) - mean) ** 2
    }
  }
  return baseline > 0 ? error / baseline : Number.NaN
}
