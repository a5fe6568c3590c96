import { rangeError } from '../../errors.js'
import type { Table } from '../../table/table.js'
import { type Zlib, zlibOfNode } from './codecs.js'
import { ParquetFileWriter } from './parquet-file-writer.js'

/**
 * Tables as one Parquet file, a group of rows for each, or as many as the file had that the table came
 * from. Runs in browsers too.
 *
 * Of a table that came from Parquet, columns in which nothing changed are written byte for byte as they
 * were, statistics and indexes with them; of others, what was given keeps all of its digits, and the
 * column its type and compression (Snappy where the file's own cannot be written here). What the file
 * says about itself stays. Other tables are compressed by Snappy, and typed by the kinds of their
 * columns.
 */
export async function* parquetChunks(
  tables: AsyncIterable<Table> | Iterable<Table>,
  isStream = true,
  zlib: Zlib | undefined = zlibOfNode(),
): AsyncGenerator<Uint8Array> {
  let file: ParquetFileWriter | undefined
  for await (const table of tables) {
    file ??= new ParquetFileWriter(table, isStream, zlib)
    yield* file.rows(table)
  }
  if (file === undefined) throw rangeError('writeTable', 'a table', undefined)
  yield* file.end()
}
