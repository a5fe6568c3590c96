import { rangeError, show, typeError } from '../../errors.js'
import type { ColumnCells } from '../column-cells.js'
import { ArrowCells } from './arrow-cells.js'
import { isArrowTable } from './arrow-like.js'

/**
 * The columns of an Arrow table.
 *
 * @throws TypeError if it is none
 * @throws RangeError if two columns have the same name
 */
export function arrowColumns(fn: string, table: unknown): Map<string, ColumnCells> {
  if (!isArrowTable(table)) throw typeError(fn, 'an Arrow table', table)
  const columns = new Map<string, ColumnCells>()
  for (const [i, { name }] of table.schema.fields.entries()) {
    const vector = table.getChildAt(i)
    if (vector === null) throw typeError(fn, `cells of column ${show(name)}`, vector)
    if (columns.has(name)) throw rangeError(fn, 'names that differ', name)
    columns.set(name, new ArrowCells(vector))
  }
  return columns
}
