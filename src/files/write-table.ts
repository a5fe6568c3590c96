import { once } from 'node:events'
import * as zlib from 'node:zlib'
import { checkCount, checkOptions, typeError } from '../errors.js'
import type { Chunks } from '../host/atomic-write.js'
import { checkWriteDelimiter } from '../table/csv/csv-dialect.js'
import { CsvWriter } from '../table/csv/csv-writer.js'
import { JsonWriter } from '../table/json/json-writer.js'
import { Table } from '../table/table.js'
import type { TableWriter } from '../table/table-writer.js'
import { loadArrow } from './arrow/load-arrow.js'
import { compressedFor } from './compression.js'
import { inFileAsync } from './file-error.js'
import { nameOf, STANDARD } from './read.js'
import { TableEncoder } from './table-encoder.js'
import { formatLike, type TableFormat, tableFormatOf } from './table-format.js'
import { encodingName } from './text/encoding-name.js'
import { writeAtomically } from './write-atomically.js'

/** How a table is written to a file. */
export interface WriteTableOptions {
  /**
   * By default what the file's name ends in; for standard output what the table was read from, or CSV.
   * A `.json` of objects one a line is one again where it is not asked for, and so is an array in
   * `.jsonl`; another ending asks.
   */
  format?: TableFormat
  /** What separates cells in CSV. By default what the table's own file of the same format has, or a comma. */
  delimiter?: string
  /**
   * What text is encoded in: any label that TextDecoder knows. By default what the table's own file is
   * in, or UTF-8; always UTF-8 for JSON that comes from another format.
   */
  encoding?: string
}

/** A table, or one that comes some rows at a time, as {@link streamTable} reads it. */
export type Tables = Table | Iterable<Table> | AsyncIterable<Table>

/**
 * A table as the content of a file, a piece at a time. A table that came from a file of the same format
 * comes out as it was, to the byte, but for the cells that were filled; Parquet and Arrow have their
 * values again, a workbook all that is in it.
 *
 * @param arrowStream Arrow's format of streams, or of files; by default what it came from, or a file's
 * @throws TextError if the encoding does not have a character
 *
 * @example
 * ```ts
 * const parts = []
 * for await (const part of tableChunks(Table.fromColumns({ a: [1, 2] }), 'jsonl')) parts.push(part)
 * parts.join('')
 * // {"a":1}
 * // {"a":2}
 * //
 * ```
 */
export async function* tableChunks(
  tables: Tables,
  format: TableFormat,
  options: Omit<WriteTableOptions, 'format'> = {},
  arrowStream?: boolean,
): AsyncGenerator<string | Uint8Array> {
  checkCount('tableChunks', 4, arguments.length)
  checkOptions('tableChunks', options, ['format', 'delimiter', 'encoding'])
  const pieces = tables instanceof Table ? [tables] : tables
  if (format === 'parquet') {
    const { parquetChunks } = await import('./parquet/write-parquet.js')
    yield* parquetChunks(pieces, !(tables instanceof Table), zlib)
    return
  }
  if (format === 'arrow') {
    const { arrowChunks } = await loadArrow()
    yield* arrowChunks(pieces, !(tables instanceof Table), arrowStream)
    return
  }
  if (format === 'xlsx') {
    const { excelBytes } = await import('./excel/write-excel.js')
    yield await excelBytes(pieces)
    return
  }
  const fn = 'writeTable'
  const { encoding } = options
  const name = encoding === undefined ? undefined : encodingName(encoding, fn)
  const encoder = new TableEncoder(format, name)
  let writer: TableWriter | undefined
  for await (const table of pieces) {
    if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
    writer ??= writerOf(format, options, table)
    encoder.begin(table)
    for (const piece of writer.rows(table)) yield encoder.piece(piece)
  }
  writer ??= writerOf(format, options)
  yield encoder.piece(writer.end())
}

function writerOf(format: TableFormat, options: WriteTableOptions, first?: Table): TableWriter {
  if (format === 'json' || format === 'jsonl') return new JsonWriter({ lines: format === 'jsonl' })
  // Of another format, the delimiter is another one.
  const from = first?.layout?.format === 'csv' ? (first.reading.format ?? 'csv') : undefined
  const own = format === 'tsv' ? '\t' : (options.delimiter ?? ',')
  const keeps = from === format && (format === 'tsv' || options.delimiter === undefined)
  return new CsvWriter(keeps ? {} : { delimiter: own })
}

/**
 * Writes a table to CSV, TSV, JSON (an array of objects), JSON lines, Parquet, Arrow or a workbook, whole
 * or not at all: a file that was there stays as it was if anything fails, the reading of what is written
 * included. A name that ends in `.gz` (or `.zst`, where Node has Zstandard) is compressed; standard
 * output never is.
 *
 * @param path a file, or `-` for standard output, of which nothing can be taken back
 * @throws FileError if the system refuses, or the encoding does not have a character
 * @throws RangeError if an option is not one
 *
 * @example
 * ```ts
 * await writeTable('filled.parquet', Table.fromColumns({ a: [1, 2] }))
 * const read = await readTable('filled.parquet')
 * read.toColumns()
 * // { a: [ 1, 2 ] }
 * ```
 */
export async function writeTable(
  path: string,
  tables: Tables,
  options: WriteTableOptions = {},
): Promise<void> {
  const fn = 'writeTable'
  checkCount(fn, 3, arguments.length)
  checkOptions(fn, options, ['format', 'delimiter', 'encoding'])
  if (tables === null || typeof tables !== 'object') throw typeError(fn, 'a Table', tables)
  const { delimiter } = options
  if (delimiter !== undefined) checkWriteDelimiter(fn, delimiter)
  if (options.encoding !== undefined) encodingName(options.encoding, fn)
  const chunks = fileChunks(path, tables, options)
  if (path === STANDARD) await writeStandard(chunks)
  else await writeAtomically(path, chunks)
}

/**
 * What {@link writeTable} writes to a file of this name, a piece at a time, for who writes it elsewhere.
 *
 * @throws FileError if the encoding does not have a character
 * @throws RangeError if the name does not say the format
 */
export function fileChunks(
  path: string,
  tables: Tables,
  { format, ...rest }: WriteTableOptions = {},
): AsyncIterable<string | Uint8Array> {
  const wanted = format ?? (path === STANDARD ? undefined : tableFormatOf(path))
  const named =
    wanted === 'xlsx' ? workbookTables(path, tables instanceof Table ? [tables] : tables) : tables
  const content = format ? tableChunks(named, format, rest) : chunksLike(path, named, rest)
  const chunks = inFileAsync(nameOf(path), content)
  return path === STANDARD ? chunks : compressedFor(path, chunks)
}

/** Tables for a workbook, whose name is checked by the first of them. */
async function* workbookTables(
  path: string,
  tables: Exclude<Tables, Table>,
): AsyncGenerator<Table, undefined> {
  const { underName } = await import('./excel/workbook-name.js')
  yield* underName(path, tables)
}

/** The content of a file of this name: of which format shows in the first of the tables. */
async function* chunksLike(
  path: string,
  tables: Tables,
  options: Omit<WriteTableOptions, 'format'>,
): AsyncGenerator<string | Uint8Array> {
  const arrowStream = /\.arrows$/i.test(path) || undefined
  if (tables instanceof Table) {
    yield* tableChunks(tables, formatLike(path, tables.reading), options, arrowStream)
    return
  }
  const pieces = piecesOf(tables)
  try {
    const { value: first } = await pieces.next()
    const format = formatLike(path, first instanceof Table ? first.reading : {})
    const all = first === undefined ? [] : joined(first, pieces)
    yield* tableChunks(all, format, options, arrowStream)
  } finally {
    await pieces.return(undefined)
  }
}

async function* piecesOf(tables: Exclude<Tables, Table>): AsyncGenerator<Table, undefined> {
  yield* tables
}

async function* joined(first: Table, rest: AsyncGenerator<Table>): AsyncGenerator<Table> {
  yield first
  yield* rest
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
