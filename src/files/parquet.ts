import { checkOptions, rangeError, typeError } from '../errors.js'
import { ArrayCells, type Cells } from '../table/cells.js'
import type { Cell } from '../table/kind.js'
import { type Rows, tableOfRows } from '../table/row-reader.js'
import { TABLE_OPTIONS, Table, type TableOptions } from '../table/table.js'
import { readParquet } from './read-parquet.js'
import { parquetChunks } from './write-parquet.js'

/**
 * A table from the bytes of a Parquet file, plain or compressed by Snappy, as `readTable` of
 * `colmask/node` reads it.
 *
 * @throws TextError if it is no Parquet file, or holds what a table cannot: lists, maps, structs
 * @throws RangeError if an option is not one, or `kinds` names a column that there is not
 */
export async function parseParquet(
  bytes: ArrayBuffer | Uint8Array,
  options: TableOptions = {},
): Promise<Table> {
  const fn = 'parseParquet'
  checkOptions(fn, options, TABLE_OPTIONS)
  if (!(bytes instanceof ArrayBuffer || bytes instanceof Uint8Array)) {
    throw typeError(fn, 'an ArrayBuffer or a Uint8Array', bytes)
  }
  const buffer = bytes instanceof ArrayBuffer ? bytes : Uint8Array.from(bytes).buffer
  return tableOfRows(fn, await allRows(readParquet(buffer)), options)
}

/**
 * A table as the bytes of a Parquet file: those that `writeTable` of `colmask/node` writes. Columns
 * that came from Parquet keep their types.
 */
export async function formatParquet(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  if (!(table instanceof Table)) throw typeError('formatParquet', 'a Table', table)
  const pieces: Uint8Array[] = []
  for await (const piece of parquetChunks([table], false)) pieces.push(piece)
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** All groups of rows as one. */
export async function allRows(groups: AsyncIterable<Rows>): Promise<Rows> {
  const pieces: Rows[] = []
  for await (const rows of groups) pieces.push(rows)
  const [first] = pieces
  if (first === undefined) throw rangeError('readTable', 'row groups', 'none')
  const columns = new Map<string, Cells>()
  for (const name of first.columns.keys()) {
    const cells: Cell[] = []
    for (const piece of pieces) {
      const part = piece.columns.get(name)
      for (let row = 0; row < piece.rows; row++) cells.push(part?.get(row))
    }
    columns.set(name, new ArrayCells(cells))
  }
  const rows = pieces.reduce((sum, piece) => sum + piece.rows, 0)
  return { ...first, columns, rows }
}
