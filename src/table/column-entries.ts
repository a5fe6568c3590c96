import { rangeError, show, typeError } from '../errors.js'
import { ArrowCells } from './arrow/arrow-cells.js'
import { isArrowVector } from './arrow/arrow-like.js'
import { checkCell } from './check-cell.js'
import { ArrayCells, type ColumnCells } from './column-cells.js'
import { foreignCell } from './foreign-cell.js'
import type { Cell } from './kinds/kind.js'

/** The cells of a column: an array, a typed array, or whatever else can be gone through. */
export type ColumnInput = ArrayLike<unknown> | Iterable<unknown>

/** An object of columns of cells by their names. */
export type ColumnsByName = Readonly<Record<string, ColumnInput>>

/** Columns of cells by name, for `Table.fromColumns`. */
export type ColumnEntries = Iterable<readonly [name: string, cells: ColumnInput]>

/** Columns that are given by name, each as cells of its own. */
export function columnsOf(
  fn: string,
  columns: ColumnsByName | ColumnEntries,
): Map<string, ColumnCells> {
  if (typeof columns !== 'object' || columns === null) {
    throw typeError(fn, 'columns must be an object or pairs', columns)
  }
  const entries = Symbol.iterator in columns ? columns : Object.entries(columns)
  const found = new Map<string, ColumnCells>()
  let rows: number | undefined
  for (const entry of entries as ColumnEntries) {
    if (!Array.isArray(entry)) {
      throw typeError(
        fn,
        'an object of columns, or pairs of names and columns (fromRows takes rows)',
        entry,
      )
    }
    const [name, given] = entry
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

function cellsOf(fn: string, name: string, given: unknown): ColumnCells {
  if (isArrowVector(given)) return new ArrowCells(given)
  if (isNumbers(given)) return new ArrayCells(new Float64Array(given))

  const isObject = typeof given === 'object' && given !== null && !(given instanceof DataView)
  if (!isObject || !(ArrayBuffer.isView(given) || Symbol.iterator in given)) {
    throw typeError(fn, `column ${show(name)} must be an array`, given)
  }
  return new ArrayCells(checkedCells(fn, name, Array.from(given as Iterable<unknown>)))
}

/** Typed arrays but those of bigints, which are cells already. */
function isNumbers(given: unknown): given is ArrayLike<number> {
  if (!ArrayBuffer.isView(given) || given instanceof DataView) return false
  return !(given instanceof BigInt64Array || given instanceof BigUint64Array)
}

/** Cells of a program as cells of a table, where they lie. */
export function checkedCells(fn: string, name: string, cells: unknown[]): Cell[] {
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]
    if (typeof cell !== 'object' && typeof cell !== 'function' && typeof cell !== 'symbol') continue
    cells[row] = foreignCell(cell)
    checkCell(fn, name, row, cells[row])
  }
  return cells as Cell[]
}
