import {
  Table as ArrowTable,
  Data,
  DataType,
  type Field,
  RecordBatch,
  Schema,
  Struct,
} from 'apache-arrow'
import { checkCount, typeError } from '../../errors.js'
import { ArrowLayout } from '../../table/arrow/arrow-layout.js'
import { Table } from '../../table/table.js'
import { type ArrowColumn, keptColumn } from './kept-column.js'
import { newColumn } from './new-column.js'

/**
 * A table as one of Apache Arrow.
 *
 * A table that came from Arrow has its types, names, metadata and batches again: cells that were given
 * are the same to the bit, a column in which nothing was filled is the same vector, and where nothing
 * was filled at all it is the very same Arrow table. Of others numbers are doubles, integers 32-bit ones
 * where they fit, else 64-bit ones, categories dictionaries of their levels in their order, dates days,
 * or where they have a time timestamps in milliseconds, text strings.
 *
 * @throws TypeError if it is no Table, or came from an Arrow library other than apache-arrow
 * @throws RangeError if a filled value is none of the column's type
 *
 * @example
 * ```ts
 * toArrow(Table.fromColumns({ a: [1, 2] })).numRows
 * // 2
 * ```
 */
export function toArrow(table: Table): ArrowTable {
  const fn = 'toArrow'
  checkCount(fn, 1, arguments.length)
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
  return arrowTableOf(fn, table, false)
}

/** @param isStream whether more rows of the same columns follow */
export function arrowTableOf(fn: string, table: Table, isStream: boolean): ArrowTable {
  const { layout, columns } = table
  if (!(layout instanceof ArrowLayout)) {
    return tableOf(
      columns.map((column, i) => newColumn(fn, column, isStream, i)),
      [table.rows],
    )
  }
  const { table: old, rows } = layout
  if (!ArrowTable.isTable(old)) throw typeError(fn, 'a table that apache-arrow made', old)
  const changed = columns.some((column) => column.changed !== undefined)
  if (!changed && rows === undefined && !isStream) return old
  if (!old.schema.fields.every(({ type }) => type instanceof DataType)) {
    const wanted = 'a table of the apache-arrow that import gives, since copies do not mix'
    throw typeError(fn, wanted, 'one of another copy, such as that of require')
  }
  const kept = old.schema.fields.map((field, i) => {
    const vector = old.getChildAt(i)
    if (vector === null) throw typeError(fn, `cells of column ${field.name}`, vector)
    return keptColumn(fn, table.column(field.name), field, vector, rows, isStream)
  })
  const lengths = rows === undefined ? old.batches.map(({ numRows }) => numRows) : [table.rows]
  return tableOf(kept, lengths, old)
}

/** @param lengths how many rows each batch has */
function tableOf(
  columns: readonly ArrowColumn[],
  lengths: readonly number[],
  old?: ArrowTable,
): ArrowTable {
  const fields = columns.map(({ field }) => field)
  const schema = new Schema(fields, old?.schema.metadata)
  const type = new Struct(fields as Field[])
  const batches = lengths.map((length, i) => {
    const children = columns.flatMap(({ chunks }) => chunks[i] ?? [])
    const data = new Data(type, 0, length, 0, {}, children)
    return new RecordBatch(schema, data as never, old?.batches[i]?.metadata)
  })
  return new ArrowTable(schema, batches)
}
