/** A table as the learner sees it. */
export interface Cells {
  readonly rows: number
  /** Classes of each column; 0 for a number. */
  readonly levels: readonly number[]
  /**
   * [rows, columns], row-major: numbers standardised (mean 0, sd 1 over observed cells), classes as
   * their index; NaN where missing or hidden.
   */
  readonly values: Float32Array
}

/**
 * Where each column's outputs ('slots') lie: a number has one, a category one for each class. There are
 * columns + 1 offsets; the last is the count of all slots.
 */
export function slotOffsets(levels: readonly number[]): Int32Array {
  const offsets = new Int32Array(levels.length + 1)
  levels.forEach((classes, column) => {
    offsets[column + 1] = (offsets[column] ?? 0) + Math.max(1, classes)
  })
  return offsets
}

/** How many slots there are. */
export function slotCount(levels: readonly number[]): number {
  return slotOffsets(levels)[levels.length] ?? 0
}

/** What a cell's k-th slot is: the value of a number; of a category 1 for its class and else 0. */
export function slotValue(classes: number, value: number, k: number): number {
  return classes === 0 ? value : Number(value === k)
}

/** Rows from `start` up to `end`: a view. */
export function rowsOf(cells: Cells, start: number, end: number): Cells {
  const columns = cells.levels.length
  const values = cells.values.subarray(start * columns, end * columns)
  return { rows: end - start, levels: cells.levels, values }
}

/** These rows of a [rows, columns] array: a copy. */
export function takeRows<T extends Float32Array | Uint8Array>(
  values: T,
  columns: number,
  rows: readonly number[],
): T {
  const taken = values.slice(0, rows.length * columns) as T
  for (const [i, row] of rows.entries()) {
    taken.set(values.subarray(row * columns, (row + 1) * columns), i * columns)
  }
  return taken
}

/** The cells without those of a column: these are NaN. */
export function withoutColumn(cells: Cells, column: number): Cells {
  const values = cells.values.slice()
  for (let i = column; i < values.length; i += cells.levels.length) values[i] = Number.NaN
  return { ...cells, values }
}
