import {
  type AsyncBuffer,
  type Compressors,
  type ParquetScan,
  parquetScan,
  type SchemaElement,
} from 'hyparquet'
import { show } from '../../errors.js'
import { ArrayCells } from '../../table/cells.js'
import type { Cell } from '../../table/kinds/kind.js'
import type { Rows } from '../../table/row-reader.js'
import { TextError } from '../../table/text-error.js'
import { ParquetLayout } from './parquet-layout.js'

/**
 * Reads a Parquet file, a group of rows at a time. Runs in browsers too, where `file` may be an
 * ArrayBuffer.
 *
 * What comes through: booleans; whole numbers of 8 to 64 bits, those of 64 as bigints; floats and
 * doubles, in which NaN is missing; strings; dates and timestamps, as Dates. What does not: fractions
 * of a millisecond are cut off, decimals become doubles, lists, maps, structs and bytes that are no
 * UTF-8 are refused.
 *
 * @param compressors for what is not compressed by Snappy
 * @throws TextError if it is no Parquet file, or holds what a table cannot
 */
export async function* readParquet(
  file: AsyncBuffer | ArrayBuffer,
  compressors: Compressors = {},
): AsyncGenerator<Rows> {
  const scan = await understood(() => parquetScan({ file, compressors, parsers: PARSERS }))
  const columns = columnsOf(scan.metadata.schema)
  const layout = new ParquetLayout(columns)
  let row = 0
  for (const range of scan.ranges) {
    const rows = range.rowEnd - range.rowStart
    const cells = new Map<string, ArrayCells>()
    for (const name of columns.keys()) {
      const data = await understood(() => scan.readColumn({ column: name, ...range }))
      cells.set(name, new ArrayCells(checked(data, name, row)))
    }
    row += rows
    yield { columns: cells, rows, layout, place: () => ({}) }
  }
  if (scan.ranges.length === 0) {
    const cells = new Map([...columns.keys()].map((name) => [name, new ArrayCells([])]))
    yield { columns: cells, rows: 0, layout, place: () => ({}) }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const PARSERS = {
  // Bytes that are not said to be text are taken for it too, as older writers do not say so.
  stringFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes),
}

/** Whatever the reader of Parquet throws says that the file is not what it should be. */
async function understood<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (isSystemError(error)) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new TextError(`expected a Parquet file: ${message.split('\n')[0]}`)
  }
}

function isSystemError(error: unknown): boolean {
  return typeof (error as { code?: unknown } | null)?.code === 'string' && error instanceof Error
}

/** The columns of a flat schema, by name. */
function columnsOf(schema: ParquetScan['metadata']['schema']): Map<string, SchemaElement> {
  const columns = new Map<string, SchemaElement>()
  for (const element of schema.slice(1)) {
    const { name } = element
    if (element.num_children !== undefined || element.repetition_type === 'REPEATED') {
      throw new TextError(`expected plain columns, got lists, maps or structs in ${show(name)}`)
    }
    if (columns.has(name))
      throw new TextError(`expected names that differ, got ${show(name)} twice`)
    columns.set(name, element)
  }
  return columns
}

function checked(data: ArrayLike<unknown>, name: string, before: number): ArrayLike<Cell> {
  for (let row = 0; row < data.length; row++) {
    const cell = data[row]
    const plain = typeof cell !== 'object' || cell === null || cell instanceof Date
    if (!plain || cell === Infinity || cell === -Infinity) {
      const wanted = plain ? 'a finite number' : 'a plain value'
      const where = `row ${before + row + 1}, column ${show(name)}`
      throw new TextError(`expected ${wanted} in ${where}, got ${show(cell)}`)
    }
  }
  return data as ArrayLike<Cell>
}
