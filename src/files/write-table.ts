import { once } from 'node:events'
import { checkOptions, rangeError, typeError } from '../errors.js'
import { CsvWriter } from '../table/csv/csv-writer.js'
import { JsonWriter } from '../table/json/json-writer.js'
import { Table } from '../table/table.js'
import type { TableWriter } from '../table/table-writer.js'
import { loadArrow } from './arrow/load-arrow.js'
import { type Chunks, writeAtomically } from './atomic-write.js'
import { inFileAsync } from './file-error.js'
import { parquetChunks } from './parquet/write-parquet.js'
import { nameOf, STANDARD } from './read.js'
import { type TableFormat, tableFormatOf } from './table-format.js'

/** How a table is written to a file. */
export interface WriteTableOptions {
  /** By default what the file's name ends in; CSV for standard output. */
  format?: TableFormat
  /** What separates cells in CSV. By default what the table's own file has, or a comma. */
  delimiter?: string
}

/** A table, or one that comes some rows at a time, as {@link streamTable} reads it. */
export type Tables = Table | Iterable<Table> | AsyncIterable<Table>

/**
 * A table as the content of a file, a piece at a time. A table that came from a file of the same format
 * comes out as it was, to the byte, but for the cells that were filled; Parquet and Arrow have their
 * values again.
 *
 * @param arrowStream Arrow's format of streams, or of files; by default what it came from, or a file's
 */
export async function* tableChunks(
  tables: Tables,
  format: TableFormat,
  options: Omit<WriteTableOptions, 'format'> = {},
  arrowStream?: boolean,
): AsyncGenerator<string | Uint8Array> {
  const pieces = tables instanceof Table ? [tables] : tables
  if (format === 'parquet') {
    yield* parquetChunks(pieces, !(tables instanceof Table))
    return
  }
  if (format === 'arrow') {
    const { arrowChunks } = await loadArrow()
    yield* arrowChunks(pieces, !(tables instanceof Table), arrowStream)
    return
  }
  const writer = writerOf(format, options)
  for await (const table of pieces) {
    if (!(table instanceof Table)) throw typeError('writeTable', 'a Table', table)
    yield* writer.rows(table)
  }
  yield writer.end()
}

function writerOf(format: TableFormat, { delimiter }: WriteTableOptions): TableWriter {
  if (format === 'json' || format === 'jsonl') return new JsonWriter({ lines: format === 'jsonl' })
  if (format === 'tsv') return new CsvWriter({ delimiter: '\t' })
  return new CsvWriter(delimiter === undefined ? {} : { delimiter })
}

/**
 * Writes a table to CSV, TSV, JSON (an array of objects), JSON lines, Parquet or Arrow, whole or not at
 * all: a file that was there stays as it was if anything fails, the reading of what is written included.
 *
 * @param path a file, or `-` for standard output, of which nothing can be taken back
 * @throws FileError if the system refuses
 * @throws RangeError if an option is not one
 */
export async function writeTable(
  path: string,
  tables: Tables,
  options: WriteTableOptions = {},
): Promise<void> {
  const fn = 'writeTable'
  checkOptions(fn, options, ['format', 'delimiter'])
  const { format, ...rest } = options
  if (tables === null || typeof tables !== 'object') throw typeError(fn, 'a Table', tables)
  const { delimiter } = options
  if (delimiter !== undefined && (delimiter.length !== 1 || /["\r\n\0]/.test(delimiter))) {
    throw rangeError(fn, 'delimiter must be one character, no quote or line break', delimiter)
  }
  const arrowStream = /\.arrows$/i.test(path) || undefined
  const chunks = inFileAsync(
    nameOf(path),
    tableChunks(tables, tableFormatOf(path, format), rest, arrowStream),
  )
  if (path === STANDARD) await writeStandard(chunks)
  else await writeAtomically(path, chunks)
}

/** Writes to standard output no faster than it is read. */
async function writeStandard(chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write('', (error) => (error ? reject(error) : resolve()))
  })
}
