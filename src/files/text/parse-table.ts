import { checkCount, checkOptions } from '../../errors.js'
import { CSV_OPTIONS, type CsvReadOptions, csvOptionsOf } from '../../table/csv/csv-dialect.js'
import { CsvReader } from '../../table/csv/csv-reader.js'
import { checkFlatten } from '../../table/json/json.js'
import { JsonReader, type JsonReadOptions } from '../../table/json/json-reader.js'
import type { Reading } from '../../table/reading.js'
import { type RowReader, tableOfRows } from '../../table/row-reader.js'
import { Table } from '../../table/table.js'
import { TABLE_OPTIONS, type TableOptions } from '../../table/table-options.js'
import { TextError, textError } from '../../table/text-error.js'
import { concat } from '../concat.js'
import { parseExcel } from '../excel/excel.js'
import { EXCEL_OPTIONS, type ExcelReadOptions } from '../excel/read-excel.js'
import { Expanded, limitText, mostExpanded } from '../expansion.js'
import { parseParquet } from '../parquet/parquet.js'
import { decodeText } from './decode-text.js'
import { gunzip } from './gunzip.js'
import { looksLike } from './looks-like.js'
import { Zstandard } from './zstandard.js'

/** How a table is read from bytes. */
export interface ParseTableOptions
  extends TableOptions,
    CsvReadOptions,
    JsonReadOptions,
    ExcelReadOptions {
  /** Any label that TextDecoder knows, where it should not be guessed. */
  encoding?: string
}

const OPTIONS = [...TABLE_OPTIONS, ...CSV_OPTIONS, 'flatten', 'sheet', 'encoding'] as const

/**
 * A table from the bytes of a file, whatever it is called: Parquet, a workbook, JSON, JSON lines, CSV or
 * TSV, in any encoding, compressed by gzip or Zstandard, or not. How it was read is in the table's
 * `reading` and `findings`. For browsers, and wherever there is no file: it is all in memory. Options
 * that are about another format than the file's are passed over.
 *
 * @throws TextError, with line and column where there are any, if it cannot be understood
 * @throws RangeError, TypeError if an option is not one
 *
 * @example
 * ```ts
 * const table = await parseTable(new TextEncoder().encode('a;b\n1,5;x\n'))
 * table.toRows({ typed: true })
 * // [ { a: 1.5, b: 'x' } ]
 * ```
 */
export async function parseTable(
  bytes: Uint8Array<ArrayBuffer>,
  options: ParseTableOptions = {},
): Promise<Table> {
  const fn = 'parseTable'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, OPTIONS)
  const table = only<TableOptions>(options, TABLE_OPTIONS)
  const kind = looksLike(bytes)?.kind
  const compression = kind === 'gzip' || kind === 'zstd' ? kind : undefined
  const content = await unpacked(bytes, compression)
  const format = looksLike(content)?.kind
  if (format === 'parquet') {
    const { buffer, byteOffset, byteLength } = content
    return parseParquet(buffer.slice(byteOffset, byteOffset + byteLength), table)
  }
  if (format === 'xlsx') {
    return parseExcel(content, { ...table, ...only<ExcelReadOptions>(options, EXCEL_OPTIONS) })
  }
  const decoded = decodeText(content, only<{ encoding?: string }>(options, ['encoding']))
  const { encoding, mark, sameBytes, findings } = decoded
  const rows = textReader(decoded.text, options).push(decoded.text, true)
  if (rows === undefined) return Table.fromColumns({})
  const reading: Reading = {
    ...rows.reading,
    encoding,
    ...(mark && { mark }),
    ...(!sameBytes && { sameBytes }),
    ...(compression !== undefined && { compression }),
  }
  const told = { ...rows, reading, findings: [...findings, ...(rows.findings ?? [])] }
  return tableOfRows(fn, told, table)
}

/** JSON shows in its first character. */
function textReader(text: string, options: ParseTableOptions): RowReader {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return new CsvReader(csvOptionsOf(options))
  const { flatten } = options
  if (flatten !== undefined) checkFlatten('parseTable', flatten)
  return new JsonReader(flatten === undefined ? {} : { flatten })
}

/** The options of these names, of more. */
function only<T extends object>(options: T, names: readonly (keyof T)[]): T {
  const given = names.filter((name) => options[name] !== undefined)
  return Object.fromEntries(given.map((name) => [name, options[name]])) as T
}

async function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  compression: Reading['compression'],
): Promise<Uint8Array<ArrayBuffer>> {
  if (compression === undefined) return bytes
  const most = mostExpanded()
  const limited = () => new Expanded(most, () => textError(`expected ${limitText(most)}`, 'more'))
  try {
    if (compression === 'gzip') return concat(await gunzip(bytes, limited))
    const all = limited()
    for (const part of new Zstandard().push(bytes, true)) all.add(part)
    return concat(all.parts)
  } catch (error) {
    if (error instanceof TextError) throw error
    const reason = `expected a whole file in ${compression}, got damaged bytes or a part of one`
    throw new TextError(reason)
  }
}
