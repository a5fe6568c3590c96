import { findBlankRows } from '../node.js'
import type { ColumnRoles } from './column-roles.js'
import type { Source } from './table-source.js'

/**
 * Whether no hole of a table can be filled: there is none, or all are in text, in columns that are
 * empty, or in rows that are to be kept. Then nothing need be learned.
 *
 * @param anyKind whether a model knows what columns are of which the table says nothing
 */
export function nothingToFill(
  { table, rows, missing, stream }: Source,
  blankRows: 'keep' | 'fill',
  anyKind: boolean,
  { use, leave }: ColumnRoles,
): boolean {
  const kept =
    blankRows === 'keep' && stream === undefined ? findBlankRows(table) : new Uint8Array(table.rows)
  const blank = kept.reduce((sum, flag) => sum + flag, 0)
  return table.columns.every(({ name, kind }) => {
    const count = missing.get(name)
    if (count === undefined) return false
    const holes = count - blank
    if (use.has(name) || leave.has(name)) return true
    const isLost = kind === 'text' || count === rows
    return holes === 0 || (isLost && !anyKind)
  })
}
