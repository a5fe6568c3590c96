import { type Cells, takeRows } from './cells.js'
import { mix } from './row-random.js'

/**
 * A hash of each row's content: [rows], 32 bits. Of rows that are the same the first, the second and so
 * on have hashes of their own, so that a table's hashes are the same set in whatever order its rows are.
 */
export function rowHashes({ rows, slots, values }: Cells): Uint32Array {
  const { columns } = slots
  // + 0 makes one zero of two; all NaN are one.
  const bits = new Int32Array(values.map((x) => (Number.isNaN(x) ? Number.NaN : x + 0)).buffer)
  const hashes = new Uint32Array(rows)
  const seen = new Map<number, number>()
  for (let row = 0; row < rows; row++) {
    let h = 0
    for (let c = 0; c < columns; c++) h = mix(h ^ mix((bits[row * columns + c] as number) + c))
    const copies = seen.get(h) ?? 0
    seen.set(h, copies + 1)
    hashes[row] = copies === 0 ? h : mix(h ^ mix(copies))
  }
  return hashes
}

/** Cells, and the hash of each row. */
export interface HashedCells {
  readonly cells: Cells
  readonly hashes: Uint32Array
}

/**
 * The rows in the order of their hashes: whatever is done with them afterwards, to the last bit of a
 * sum, does not depend on how the table was sorted.
 */
export function inOrderOfHashes(cells: Cells): HashedCells {
  const hashes = rowHashes(cells)
  const order = Uint32Array.from({ length: cells.rows }, (_, row) => row)
  order.sort((a, b) => (hashes[a] as number) - (hashes[b] as number) || compareRows(cells, a, b))
  const values = takeRows(cells.values, cells.slots.columns, order)
  return { cells: { ...cells, values }, hashes: hashes.slice().sort() }
}

/** Different rows of the same hash are rare, but may not be in another order another time. */
function compareRows({ slots, values }: Cells, a: number, b: number): number {
  for (let c = 0; c < slots.columns; c++) {
    const difference = (values[a * slots.columns + c] ?? 0) - (values[b * slots.columns + c] ?? 0)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return 0
}
