import { typeError } from '../errors.js'
import type { ColumnCells } from './column-cells.js'
import { type ColumnEntries, type ColumnsByName, columnsOf } from './column-entries.js'
import { columnsOfRows } from './row-entries.js'

interface Found {
  readonly columns: Map<string, ColumnCells>
  readonly rows: number
}

/** The columns of what has rows or columns, told by what it is made of. */
export function columnsOfAny(fn: string, input: unknown): Found {
  const isObject = typeof input === 'object' && input !== null && !ArrayBuffer.isView(input)
  if (!isObject) throw typeError(fn, 'rows, or columns by name', input)
  if (!(Symbol.iterator in input)) return byName(fn, input as ColumnsByName)
  const items = [...(input as Iterable<unknown>)]
  const arePairs =
    items.length > 0 && items.every((item) => Array.isArray(item) && item.length === 2)
  if (arePairs || input instanceof Map) return byName(fn, items as Iterable<never>)
  return { columns: columnsOfRows(fn, items as object[]), rows: items.length }
}

function byName(fn: string, given: ColumnsByName | ColumnEntries): Found {
  const columns = columnsOf(fn, given)
  const [first] = columns.values()
  return { columns, rows: first?.length ?? 0 }
}
