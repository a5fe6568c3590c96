import type { Slots } from './slots.js'

/** A table as the learner sees it. */
export interface Cells {
  readonly rows: number
  /** Of its columns; it says which are numbers, too. */
  readonly slots: Slots
  /**
   * [rows, columns], row-major: numbers standardised (mean 0, sd 1 over observed cells), classes as
   * their index; NaN where missing or hidden.
   */
  readonly values: Float32Array
}

/** Rows from `start` up to `end`: a view. */
export function rowsOf({ slots, values }: Cells, start: number, end: number): Cells {
  const some = values.subarray(start * slots.columns, end * slots.columns)
  return { rows: end - start, slots, values: some }
}

/** These rows of a [rows, columns] array: a copy. */
export function takeRows<T extends Float32Array | Uint8Array>(
  values: T,
  columns: number,
  rows: ArrayLike<number>,
): T {
  const taken = values.slice(0, rows.length * columns) as T
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    taken.set(values.subarray(row * columns, (row + 1) * columns), i * columns)
  }
  return taken
}

/** [rows]: 1 where no cell is given. */
export function rowsOfNothing({ rows, slots, values }: Cells): Uint8Array {
  const { columns } = slots
  return Uint8Array.from({ length: rows }, (_, row) =>
    Number(values.subarray(row * columns, (row + 1) * columns).every(Number.isNaN)),
  )
}

/** The values of a column that are given, in the order of the rows: a copy. */
export function givenIn({ rows, slots, values }: Cells, column: number): Float32Array {
  const given = new Float32Array(rows)
  let count = 0
  // By a loop: on long tables a callback for each value takes ten times as long.
  for (let i = column; i < values.length; i += slots.columns) {
    const value = values[i] as number
    if (!Number.isNaN(value)) given[count++] = value
  }
  return given.slice(0, count)
}

/** The cells without those of a column: these are NaN. */
export function withoutColumn(cells: Cells, column: number): Cells {
  const values = cells.values.slice()
  for (let i = column; i < values.length; i += cells.slots.columns) values[i] = Number.NaN
  return { ...cells, values }
}

/**
 * The cells without those that are held back: these are NaN.
 *
 * @param heldBack [rows, columns]: 1 = held back
 */
export function withoutHeldBack(cells: Cells, heldBack: Uint8Array): Cells {
  const values = cells.values.slice()
  for (let i = 0; i < values.length; i++) if (heldBack[i] === 1) values[i] = Number.NaN
  return { ...cells, values }
}

/** [columns]: the rows from `start` to `end` in which each has no value, counted from `start`. */
export function holesOf({ slots, values }: Cells, start: number, end: number): Int32Array[] {
  return Array.from({ length: slots.columns }, (_, c) => {
    const holes: number[] = []
    for (let i = start; i < end; i++) {
      if (Number.isNaN(values[i * slots.columns + c])) holes.push(i - start)
    }
    return Int32Array.from(holes)
  })
}
