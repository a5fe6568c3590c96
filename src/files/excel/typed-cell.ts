import type { Column } from '../../table/column.js'
import type { Cell } from '../../table/kinds/kind.js'
import { cellText } from '../../table/table-writer.js'
import { serialOfTime } from './serial-date.js'

/** What a cell of a workbook can hold; null is nothing. */
export type TypedCell = string | number | boolean | Date | null

/**
 * A cell of a table as a workbook has it: numbers and dates are such, whatever they were in the file
 * that they came from, unless something of them would be lost.
 */
export function typedCell(column: Column, row: number): TypedCell {
  if (column.missing[row] === 1) return null
  const cell = column.cell(row)
  const value = column.values[row] ?? NaN
  switch (column.kind) {
    case 'number':
      return Number.isFinite(value) ? value : cellText(column, row)
    case 'integer':
      return isWhole(value, cell) ? value : cellText(column, row)
    case 'boolean':
      return isTrueFalse(column.levels) ? value === 1 : plain(column, row, cell)
    case 'date':
      return dateOf(column, row, value)
    default:
      return plain(column, row, cell)
  }
}

/** Whether a workbook holds all of its digits, if it is no infinity. */
function isWhole(value: number, cell: Cell): boolean {
  return Number.isSafeInteger(value) || (typeof cell === 'number' && Number.isFinite(value))
}

function isTrueFalse(levels: readonly string[]): boolean {
  return levels[0]?.toLowerCase() === 'false' && levels[1]?.toLowerCase() === 'true'
}

function plain(column: Column, row: number, cell: Cell): TypedCell {
  if (typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell))) return cell
  if (cell instanceof Date && serialOfTime(cell.getTime(), false) !== undefined) return cell
  return cellText(column, row)
}

/** A date, unless workbooks cannot have it, or it has a zone, of which they know nothing. */
function dateOf(column: Column, row: number, time: number): TypedCell {
  const zoned = /[+-]\d\d:?\d\d$/.test(column.schema.date)
  return zoned || serialOfTime(time, false) === undefined ? cellText(column, row) : new Date(time)
}
