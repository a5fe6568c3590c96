import { rangeError, show, typeError } from '../errors.js'
import { foreignCell } from './foreign-cell.js'
import type { Cell } from './kinds/kind.js'

/** The cells of a column: an array, a typed array, or whatever else can be gone through. */
export type ColumnInput = ArrayLike<unknown> | Iterable<unknown>

/** An object of columns of cells by their names. */
export type ColumnsByName = Readonly<Record<string, ColumnInput>>

/** Columns of cells by name, for `Table.fromColumns`. */
export type ColumnEntries = Iterable<readonly [name: string, cells: ColumnInput]>

/** Columns that are given by name, each as an array of its own. */
export function columnsOf(fn: string, columns: ColumnsByName | ColumnEntries): Map<string, Cell[]> {
  if (typeof columns !== 'object' || columns === null) {
    throw typeError(fn, 'columns must be an object or pairs', columns)
  }
  const entries = Symbol.iterator in columns ? columns : Object.entries(columns)
  const found = new Map<string, Cell[]>()
  let rows: number | undefined
  for (const [name, given] of entries as ColumnEntries) {
    if (typeof name !== 'string') throw typeError(fn, 'names must be strings', name)
    if (found.has(name)) throw rangeError(fn, 'names that differ', name)
    const cells = cellsOf(fn, name, given)
    rows ??= cells.length
    if (cells.length !== rows) {
      throw rangeError(fn, `${rows} cells in column ${show(name)}`, cells.length)
    }
    found.set(name, cells)
  }
  return found
}

function cellsOf(fn: string, name: string, given: unknown): Cell[] {
  const isObject = typeof given === 'object' && given !== null && !(given instanceof DataView)
  if (!isObject || !(ArrayBuffer.isView(given) || Symbol.iterator in given)) {
    throw typeError(fn, `column ${show(name)} must be an array`, given)
  }
  return Array.from(given as Iterable<Cell>, (cell) => foreignCell(cell) as Cell)
}
