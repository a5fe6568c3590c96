import { typeError } from '../errors.js'
import { ArrayCells, type ColumnCells } from './column-cells.js'
import { checkedCells } from './column-entries.js'

/** Rows that are given as objects, as columns: a key that an object lacks is missing in its row. */
export function columnsOfRows(fn: string, rows: readonly object[]): Map<string, ColumnCells> {
  if (!Array.isArray(rows)) throw typeError(fn, 'rows must be an array of objects', rows)
  const columns = new Map<string, unknown[]>()
  for (const [i, row] of (rows as readonly unknown[]).entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw typeError(fn, `row ${i + 1} must be an object`, row)
    }
    for (const key of Object.keys(row)) {
      let cells = columns.get(key)
      if (cells === undefined) {
        cells = new Array<unknown>(rows.length).fill(undefined)
        columns.set(key, cells)
      }
      cells[i] = (row as Record<string, unknown>)[key]
    }
  }
  return new Map(
    [...columns].map(([name, cells]) => [name, new ArrayCells(checkedCells(fn, name, cells))]),
  )
}
