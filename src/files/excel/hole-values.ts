import type { Column } from '../../table/column.js'
import type { Cell } from '../../table/kinds/kind.js'
import { textOf } from '../../table/kinds/values.js'
import { cellText } from '../../table/table-writer.js'
import { serialOfTime } from './serial-date.js'
import { type TypedCell, typedCell } from './typed-cell.js'

/** For each row the nearest one whose cell was given; -1 if none was. */
export function nearestGiven(column: Column): Int32Array {
  const { rows } = column
  const nearest = new Int32Array(rows).fill(-1)
  let last = -1
  for (let row = 0; row < rows; row++) {
    if (isGiven(column, row)) last = row
    nearest[row] = last
  }
  let next = -1
  for (let row = rows - 1; row >= 0; row--) {
    if (isGiven(column, row)) next = row
    const before = nearest[row] ?? -1
    if (next >= 0 && (before < 0 || next - row < row - before)) nearest[row] = next
  }
  return nearest
}

function isGiven(column: Column, row: number): boolean {
  return column.missing[row] === 0 && column.changed?.[row] !== 1
}

/**
 * A function from a row that was filled to what its cell holds: something of the type that a given cell
 * of the column has, whose row is given too.
 */
export function holeValues(
  column: Column,
  is1904: boolean,
): (row: number, like: number) => TypedCell {
  const levels = column.kind === 'category' ? typedLevels(column) : undefined
  return (row, like) => {
    if (column.missing[row] === 1) return null
    const model = like < 0 ? undefined : column.cell(like)
    const value = column.values[row] ?? NaN
    const found = levels?.get(textOf(column.cell(row))) ?? likeModel(column, row, model, value)
    const isDate = found instanceof Date
    const fits = !isDate || serialOfTime(found.getTime(), is1904) !== undefined
    return fits ? found : cellText(column, row)
  }
}

function likeModel(column: Column, row: number, model: Cell, value: number): TypedCell {
  const { kind } = column
  const isNumber = kind === 'number' || kind === 'integer'
  if (typeof model === 'string') return cellText(column, row)
  if (typeof model === 'number' && isNumber) return value
  if (model instanceof Date && kind === 'date') return new Date(value)
  if (typeof model === 'boolean' && kind === 'boolean') return value === 1
  return typedCell(column, row)
}

/** The levels of a category whose cells are no text, as its cells have them. */
function typedLevels(column: Column): Map<string, TypedCell> {
  const levels = new Map<string, TypedCell>()
  for (let row = 0; row < column.rows; row++) {
    if (!isGiven(column, row)) continue
    const cell = column.cell(row)
    if (typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) {
      levels.set(textOf(cell), cell)
    }
  }
  return levels
}
