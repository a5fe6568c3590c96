/** A table as the learner sees it. */
export interface Cells {
  readonly rows: number
  /** Classes of each column; 0 for a number. */
  readonly levels: readonly number[]
  /** [rows, columns], row-major: numbers standardised (mean 0, sd 1 over observed cells), classes as their index; NaN where missing or hidden. */
  readonly values: Float32Array
}

/** Where each column's outputs ('slots') lie: a number has one, a category one for each class. offsets has columns + 1 entries. */
export function slotOffsets(levels: readonly number[]): Int32Array {
  const offsets = new Int32Array(levels.length + 1)
  levels.forEach((classes, column) => {
    offsets[column + 1] = (offsets[column] ?? 0) + Math.max(1, classes)
  })
  return offsets
}
