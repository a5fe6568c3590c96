import { open } from 'node:fs/promises'
import * as zlib from 'node:zlib'
import type { AsyncBuffer } from 'hyparquet'
import { CsvReader, type CsvReadOptions } from '../table/csv/csv-reader.js'
import { JsonReader, type JsonReadOptions } from '../table/json/json-reader.js'
import type { RowReader, Rows } from '../table/row-reader.js'
import { arrowRows } from './arrow/arrow-file.js'
import { openBytes } from './byte-source.js'
import { type ExcelReadOptions, readExcel } from './excel/read-excel.js'
import { inFile, inFileAsync, systemError } from './file-error.js'
import { readParquet } from './parquet/read-parquet.js'
import { nameOf, STANDARD } from './read.js'
import { readBytes } from './read-text.js'
import type { TableFormat } from './table-format.js'
import { TextFile } from './text-file.js'

/** How the formats that are text are read. */
export interface TextReadOptions extends CsvReadOptions, JsonReadOptions {}

/** How files are read, whatever their format. */
export interface FileReadOptions extends TextReadOptions, ExcelReadOptions {}

/**
 * The rows of a file, some thousands at a time: what is in a piece of 1 MB of text, or in a row group of
 * Parquet; a sheet comes whole.
 *
 * @param names the columns of a JSON file, where they are known
 * @param encoding of text: a name that `encodingName` gives, by default what it looks like
 * @throws FileError if it cannot be read or understood
 */
export async function* tableRows(
  path: string,
  format: TableFormat,
  options: FileReadOptions,
  names: readonly string[] = [],
  encoding?: string,
): AsyncGenerator<Rows> {
  if (format === 'parquet') {
    yield* parquetRows(path)
    return
  }
  if (format === 'arrow') {
    yield* arrowRows(path, path === STANDARD || (await isCompressed(path)))
    return
  }
  if (format === 'xlsx') {
    yield await wholeSheet(path, options)
    return
  }
  const reader = textReader(format, options, names)
  const file = nameOf(path)
  const source = new TextFile(path, encoding)
  for await (const chunk of source.chunks()) {
    const rows = inFile(file, () => reader.push(chunk))
    if (rows !== undefined) yield rowsOfText(rows, source)
  }
  const rows = inFile(file, () => reader.push('', true))
  if (rows !== undefined) yield rowsOfText(rows, source)
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
export async function wholeSheet(path: string, options: ExcelReadOptions): Promise<Rows> {
  const bytes = await readBytes(path)
  return inFile(nameOf(path), () => readExcel('readTable', bytes, options))
}

async function* parquetRows(path: string): AsyncGenerator<Rows> {
  const file = nameOf(path)
  if (path === STANDARD || (await isCompressed(path))) {
    const { buffer } = await readBytes(path)
    yield* inFileAsync(file, readParquet(buffer, zlib))
    return
  }
  const source = await openBuffer(path)
  try {
    yield* inFileAsync(file, readParquet(source.buffer, zlib))
  } catch (error) {
    throw systemError(file, 'read', error)
  } finally {
    await source.close()
  }
}

/** Of what is compressed as a whole no parts can be read. */
async function isCompressed(path: string): Promise<boolean> {
  const { compression, chunks } = await openBytes(path)
  await chunks.return(undefined)
  return compression !== undefined
}

/** A file of which parts can be read. */
async function openBuffer(
  path: string,
): Promise<{ buffer: AsyncBuffer; close: () => Promise<void> }> {
  try {
    const handle = await open(path)
    const { size } = await handle.stat()
    const slice = async (start: number, end = size): Promise<ArrayBuffer> => {
      const from = start < 0 ? size + start : start
      const bytes = new Uint8Array(Math.max(0, end - from))
      let done = 0
      while (done < bytes.length) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, from + done)
        if (bytesRead === 0) break
        done += bytesRead
      }
      return bytes.buffer
    }
    return { buffer: { byteLength: size, slice }, close: () => handle.close() }
  } catch (error) {
    throw systemError(path, 'read', error)
  }
}
