import { open } from 'node:fs/promises'
import * as zlib from 'node:zlib'
import type { AsyncBuffer, Compressors } from 'hyparquet'
import { CsvReader, type CsvReadOptions } from '../table/csv/csv-reader.js'
import { JsonReader } from '../table/json/json-reader.js'
import type { RowReader, Rows } from '../table/row-reader.js'
import { arrowRows } from './arrow/arrow-file.js'
import { inFile, inFileAsync, systemError } from './file-error.js'
import { readParquet } from './parquet/read-parquet.js'
import { nameOf, readBytes, STANDARD, textChunks } from './read.js'
import type { TableFormat } from './table-format.js'

/**
 * The rows of a file, some thousands at a time: what is in a piece of 1 MB of text, or in a row group of
 * Parquet.
 *
 * @param names the columns of a JSON file, where they are known
 * @throws FileError if it cannot be read or understood
 */
export async function* tableRows(
  path: string,
  format: TableFormat,
  csv: CsvReadOptions,
  names: readonly string[] = [],
): AsyncGenerator<Rows> {
  if (format === 'parquet') {
    yield* parquetRows(path)
    return
  }
  if (format === 'arrow') {
    yield* arrowRows(path)
    return
  }
  const reader = textReader(format, csv, names)
  const file = nameOf(path)
  for await (const chunk of textChunks(path, true)) {
    const rows = inFile(file, () => reader.push(chunk))
    if (rows !== undefined) yield rows
  }
  const rows = inFile(file, () => reader.push('', true))
  if (rows !== undefined) yield rows
}

/** What reads a text format. */
export function textReader(
  format: TableFormat,
  csv: CsvReadOptions,
  names: readonly string[] = [],
): RowReader {
  if (format === 'json' || format === 'jsonl') return new JsonReader([...names])
  return new CsvReader(format === 'tsv' ? { delimiter: '\t', ...csv } : csv)
}

async function* parquetRows(path: string): AsyncGenerator<Rows> {
  const file = nameOf(path)
  if (path === STANDARD) {
    const bytes = await readBytes(path)
    yield* inFileAsync(file, readParquet(bytes.buffer as ArrayBuffer, compressors()))
    return
  }
  const source = await openBuffer(path)
  try {
    yield* inFileAsync(file, readParquet(source.buffer, compressors()))
  } catch (error) {
    throw systemError(file, 'read', error)
  } finally {
    await source.close()
  }
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

/** What Node has beside Snappy: zstd from release 22.15 on. */
function compressors(): Compressors {
  const zstd = (zlib as { zstdDecompressSync?: (input: Uint8Array) => Uint8Array })
    .zstdDecompressSync
  return {
    GZIP: (input) => zlib.gunzipSync(input),
    BROTLI: (input) => zlib.brotliDecompressSync(input),
    ...(zstd && { ZSTD: (input: Uint8Array) => zstd(input) }),
  }
}
