import { checkCount, checkOptions, rangeError, typeError } from '../../errors.js'
import type { ColumnCells } from '../../table/column-cells.js'
import { type Rows, tableOfRows } from '../../table/row-reader.js'
import { Table } from '../../table/table.js'
import { TABLE_OPTIONS, type TableOptions } from '../../table/table-options.js'
import { concat } from '../concat.js'
import { ParquetCells } from './parquet-cells.js'
import { ParquetLayout } from './parquet-layout.js'
import { readParquet } from './read-parquet.js'
import { parquetChunks } from './write-parquet.js'

/**
 * A table from the bytes of a Parquet file, compressed by Snappy, gzip, ZSTD, LZ4 or Brotli, or not. Lists,
 * maps, structs and bytes are text, passed through.
 *
 * @throws TextError if it is no Parquet file, is damaged, or is compressed by LZO
 * @throws TypeError if `bytes` are none
 *
 * @example
 * ```ts
 * const bytes = await formatParquet(Table.fromColumns({ a: ['x', 'y'] }))
 * const table = await parseParquet(bytes)
 * table.column('a').levels
 * // [ 'x', 'y' ]
 * ```
 */
export async function parseParquet(
  bytes: ArrayBuffer | Uint8Array,
  options: TableOptions = {},
): Promise<Table> {
  const fn = 'parseParquet'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, TABLE_OPTIONS)
  if (!(bytes instanceof ArrayBuffer || bytes instanceof Uint8Array)) {
    throw typeError(fn, 'an ArrayBuffer or a Uint8Array', bytes)
  }
  const buffer = bytes instanceof ArrayBuffer ? bytes : Uint8Array.from(bytes).buffer
  return tableOfRows(fn, await joined(fn, readParquet(buffer)), options)
}

/**
 * A table as the bytes of a Parquet file, compressed by Snappy. Columns that came from Parquet keep
 * their type; of others numbers are doubles, integers 32-bit ones where they fit, dates timestamps in
 * milliseconds, categories and text strings.
 *
 * @throws TypeError if it is no Table
 *
 * @example
 * ```ts
 * const bytes = await formatParquet(Table.fromColumns({ a: [1, null] }))
 * const table = await parseParquet(bytes)
 * table.toColumns()
 * // { a: [ 1, null ] }
 * ```
 */
export async function formatParquet(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  checkCount('formatParquet', 1, arguments.length)
  if (!(table instanceof Table)) throw typeError('formatParquet', 'a Table', table)
  const chunks: Uint8Array[] = []
  for await (const chunk of parquetChunks([table], false)) chunks.push(chunk)
  return concat(chunks)
}

/** Row groups as one. */
export async function joined(fn: string, pieces: AsyncIterable<Rows>): Promise<Rows> {
  const all: Rows[] = []
  for await (const piece of pieces) all.push(piece)
  const [first] = all
  if (first === undefined) throw rangeError(fn, 'row groups', 'none')
  if (all.length === 1 || !(first.layout instanceof ParquetLayout)) return first
  const columns = new Map<string, ColumnCells>()
  for (const name of first.columns.keys()) {
    const parts = all.map((piece) => piece.columns.get(name))
    const cells = ParquetCells.join(parts.filter((part) => part instanceof ParquetCells))
    if (cells !== undefined) columns.set(name, cells)
  }
  const groups = all.flatMap(({ layout }) => (layout instanceof ParquetLayout ? layout.groups : []))
  const layout = new ParquetLayout(first.layout.file, groups, columns)
  const rows = all.reduce((sum, piece) => sum + piece.rows, 0)
  return { ...first, columns, rows, layout }
}
