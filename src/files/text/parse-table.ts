import { checkOptions } from '../../errors.js'
import { CsvReader } from '../../table/csv/csv-reader.js'
import { JsonReader } from '../../table/json/json-reader.js'
import type { Reading } from '../../table/reading.js'
import { tableOfRows } from '../../table/row-reader.js'
import { Table } from '../../table/table.js'
import { TextError } from '../../table/text-error.js'
import { parseParquet } from '../parquet/parquet.js'
import { concat } from './concat.js'
import { decodeText } from './decode-text.js'
import { looksLike } from './looks-like.js'

/**
 * A table from the bytes of a file, whatever it is called: Parquet, JSON, JSON lines, CSV or TSV, in any
 * encoding, compressed by gzip or not. How it was read is in the table's `reading` and `findings`. For
 * browsers, and wherever there is no file: it is all in memory.
 *
 * @param options encoding: any label that TextDecoder knows, where it should not be guessed
 * @throws TextError, with line and column where there are any, if it cannot be understood
 */
export async function parseTable(
  bytes: Uint8Array<ArrayBuffer>,
  options: { encoding?: string } = {},
): Promise<Table> {
  const fn = 'parseTable'
  checkOptions(fn, options, ['encoding'])
  const kind = looksLike(bytes)?.kind
  const content = kind === 'gzip' ? await gunzip(bytes) : bytes
  const inner = kind === 'gzip' ? looksLike(content)?.kind : kind
  if (inner === 'parquet') {
    const { buffer, byteOffset, byteLength } = content
    return parseParquet(buffer.slice(byteOffset, byteOffset + byteLength))
  }
  const { text, encoding, mark, sameBytes, findings } = decodeText(content, options)
  const reader = /^\uFEFF?\s*[[{]/.test(text) ? new JsonReader() : new CsvReader()
  const rows = reader.push(text, true)
  if (rows === undefined) return Table.fromColumns({})
  const reading: Reading = {
    ...rows.reading,
    encoding,
    ...(mark && { mark }),
    ...(!sameBytes && { sameBytes }),
    ...(kind === 'gzip' && { compression: kind }),
  }
  const told = { ...rows, reading, findings: [...findings, ...(rows.findings ?? [])] }
  return tableOfRows(fn, told, {})
}

/** What gzip holds, by what browsers have for it. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const parts: Uint8Array[] = []
  try {
    for (const reader = stream.getReader(); ; ) {
      const { value, done } = await reader.read()
      if (done) return concat(parts)
      parts.push(value)
    }
  } catch {
    throw new TextError('expected a whole file in gzip, got damaged bytes or a part of one')
  }
}
