import { rangeError, show } from '../../errors.js'
import type { Column } from '../../table/column.js'

/** The number that a cell stands for, in whatever way it is written; infinite ones have no value. */
export function cellValue(column: Column, row: number): number {
  const cell = column.cell(row)
  if (typeof cell !== 'string') return Number(cell)
  const value = column.values[row] ?? NaN
  const isInfinite = Number.isNaN(value) && (column.kind === 'number' || column.kind === 'integer')
  if (!isInfinite) return value
  return /^\s*[-\u2212(]/.test(cell) ? -Infinity : Infinity
}

/** What cannot be written as its column is. */
export function misfit(expected: string, column: Column, row: number): RangeError {
  const what = `${expected} in column ${show(column.name)}, row ${row + 1}`
  return rangeError('writeTable', what, column.cell(row))
}
