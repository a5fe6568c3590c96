import * as zlib from 'node:zlib'
import type { AsyncBuffer } from 'hyparquet'
import { CsvReader, type CsvReadOptions } from '../table/csv/csv-reader.js'
import { JsonReader, type JsonReadOptions } from '../table/json/json-reader.js'
import type { RowReader, Rows } from '../table/row-reader.js'
import { arrowRows } from './arrow/arrow-file.js'
import { type ByteRanges, openRanges } from './byte-ranges.js'
import { compressionOfFile } from './byte-source.js'
import type { ExcelReadOptions } from './excel/read-excel.js'
import { inFile, inFileAsync, systemError } from './file-error.js'
import type { FileInput } from './file-source.js'
import { errorWithLineInFile, withLinesInFile } from './lines-in-file.js'
import type { ParquetReadOptions } from './parquet/read-parquet.js'
import { nameOf, STANDARD } from './read.js'
import { readBytes } from './read-text.js'
import type { TableFormat } from './table-format.js'
import { TextFile } from './text-file.js'

/** How the formats that are text are read. */
export interface TextReadOptions extends CsvReadOptions, JsonReadOptions {}

/** How files are read, whatever their format. */
export interface FileReadOptions extends TextReadOptions, ExcelReadOptions, ParquetReadOptions {}

/**
 * The rows of a file, some thousands at a time: what is in a piece of 1 MB of text, or in a row group of
 * Parquet; a sheet comes whole.
 *
 * @param names the columns of a JSON file, where they are known
 * @param encoding of text: a name that `encodingName` gives, by default what it looks like
 * @throws FileError if it cannot be read or understood
 */
export async function* tableRows(
  input: FileInput,
  format: TableFormat,
  options: FileReadOptions,
  names: readonly string[] = [],
  encoding?: string,
): AsyncGenerator<Rows> {
  if (format === 'parquet') {
    yield* parquetRows(input, options)
    return
  }
  if (format === 'arrow') {
    yield* arrowRows(input, await isOnlyWhole(input))
    return
  }
  if (format === 'xlsx') {
    yield await wholeSheet(input, options)
    return
  }
  const reader = textReader(format, options, names)
  const source = new TextFile(input, encoding)
  try {
    for await (const rows of textRows(input, source, reader)) {
      yield withLinesInFile(input, rowsOfText(rows, source))
    }
  } catch (error) {
    throw errorWithLineInFile(input, error)
  }
}

async function* textRows(
  input: FileInput,
  source: TextFile,
  reader: RowReader,
): AsyncGenerator<Rows> {
  const file = nameOf(input)
  for await (const chunk of source.chunks()) {
    const rows = inFile(file, () => reader.push(chunk))
    if (rows !== undefined) yield rows
  }
  const rows = inFile(file, () => reader.push('', true))
  if (rows !== undefined) yield rows
}

/** Rows with what is known of the text that they came from. */
export function rowsOfText(rows: Rows, source: TextFile): Rows {
  const told = source.takeFindings()
  return {
    ...rows,
    reading: source.readingWith(rows.reading),
    findings: rows.findings === undefined ? told : [...told, ...rows.findings],
  }
}

/** What reads a text format. */
export function textReader(
  format: TableFormat,
  { flatten = false, ...csv }: TextReadOptions,
  names: readonly string[] = [],
): RowReader {
  if (format === 'json' || format === 'jsonl') {
    return new JsonReader({ names, flatten, lines: format === 'jsonl' })
  }
  return new CsvReader(format === 'tsv' ? { delimiter: '\t', ...csv } : csv)
}

/** A sheet of a workbook, which is read as a whole. */
export async function wholeSheet(input: FileInput, options: ExcelReadOptions): Promise<Rows> {
  const bytes = await readBytes(input)
  // Loaded where it is needed, like Parquet: most files are text, and a command should begin at once.
  const { readExcel } = await import('./excel/read-excel.js')
  return inFile(nameOf(input), () => readExcel('readTable', bytes, options))
}

async function* parquetRows(input: FileInput, options: ParquetReadOptions): AsyncGenerator<Rows> {
  const file = nameOf(input)
  const { readParquet } = await import('./parquet/read-parquet.js')
  if (await isOnlyWhole(input)) {
    const { buffer } = await readBytes(input)
    yield* inFileAsync(file, readParquet(buffer, zlib, options))
    return
  }
  const ranges = await openRanges(input)
  try {
    yield* inFileAsync(file, readParquet(bufferOf(ranges), zlib, options))
  } catch (error) {
    throw systemError(file, 'read', error)
  } finally {
    await ranges.close()
  }
}

/** Of standard input, and of what is compressed as a whole, no parts can be read. */
async function isOnlyWhole(input: FileInput): Promise<boolean> {
  return input === STANDARD || (await compressionOfFile(input)) !== undefined
}

/** Ranges as readers of Parquet ask for them. */
export function bufferOf(ranges: ByteRanges): AsyncBuffer {
  const { size } = ranges
  const slice = async (start: number, end = size) =>
    (await ranges.read(start < 0 ? size + start : start, end)).buffer
  return { byteLength: size, slice }
}
