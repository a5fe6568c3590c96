import { show } from '../../errors.js'
import type { Fillable } from '../../table/fillable.js'
import { CellError, type Column } from '../../table/index.js'
import type { LearnedColumn } from './learned-column.js'

/**
 * A table's columns as the model read those it was fitted on, undefined where the table lacks one.
 *
 * @throws RangeError if a cell is not of the model's kind
 */
export function alignColumns(
  fn: string,
  table: Fillable,
  columns: readonly LearnedColumn[],
): (Column | undefined)[] {
  return columns.map(({ name, schema }) => {
    if (!table.has(name)) return undefined
    const column = table.column(name)
    const same = column.kind === schema.kind && isLike(column.levels, schema.levels)
    // A half in a column of whole numbers is no reason to refuse a row.
    if (same || (column.kind === 'number' && schema.kind === 'integer')) return column
    try {
      return table.withKind(name, schema).column(name)
    } catch (error) {
      if (error instanceof CellError) throw new RangeError(error.message.replace('withKind', fn))
      throw error
    }
  })
}

/**
 * Checks that a table has a column that the model fills or predicts from.
 *
 * @throws RangeError if it has none
 */
export function checkInCommon(
  fn: string,
  table: Fillable,
  columns: readonly LearnedColumn[],
): void {
  if (columns.some(({ name }) => table.has(name))) return
  const some = (named: readonly { readonly name: string }[]) => {
    const shown = named.slice(0, NAMED).map(({ name }) => show(name))
    return named.length > NAMED
      ? `${shown.join(', ')} and ${named.length - NAMED} more`
      : shown.join(', ')
  }
  const got = table.columns.length === 0 ? 'none' : some(table.columns)
  throw new RangeError(`${fn}: a table with a column of the model's, ${some(columns)}, got ${got}`)
}

/** So many columns are named in a message. */
const NAMED = 5

function isLike(levels: readonly string[], others: readonly string[]): boolean {
  return levels.length === others.length && levels.every((level, i) => level === others[i])
}
