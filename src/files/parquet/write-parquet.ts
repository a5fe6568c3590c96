import type { SchemaElement } from 'hyparquet'
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer'
import { rangeError, show } from '../../errors.js'
import type { Column } from '../../table/column.js'
import type { Table } from '../../table/table.js'
import { cellText } from '../../table/table-writer.js'
import { ParquetLayout } from './parquet-layout.js'

/** The types of a file that was read which are written again as they were. */
const KEPT = new Set([
  'BOOLEAN',
  'INT32',
  'INT64',
  'FLOAT',
  'DOUBLE',
  'UTF8',
  'DATE',
  'TIMESTAMP_MILLIS',
])

/**
 * Tables as one Parquet file, compressed by Snappy, a group of rows for each. Runs in browsers too.
 *
 * Columns that came from Parquet keep their type where it is one of booleans, 32- and 64-bit integers,
 * floats, doubles, strings, dates, and timestamps in milliseconds; small and unsigned integers become
 * 64-bit ones, finer timestamps milliseconds, decimals doubles. Others are typed by their kind:
 * numbers are doubles, integers 32-bit ones where they fit (64-bit ones in a stream), dates timestamps
 * in milliseconds, categories and text strings; booleans in any words are booleans.
 */
export async function* parquetChunks(
  tables: AsyncIterable<Table> | Iterable<Table>,
  isStream = true,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  let file: ParquetWriter | undefined
  let elements: SchemaElement[] = []
  for await (const table of tables) {
    if (file === undefined) {
      elements = table.columns.map((column) => elementOf(column, table, isStream))
      const root = { name: 'root', num_children: elements.length }
      file = new ParquetWriter({ writer, schema: [root, ...elements], createdBy: 'colmask' })
    }
    if (table.rows === 0) continue
    const columnData = elements.map((element) => columnOf(table.column(element.name), element))
    await file.write({ columnData, rowGroupSize: table.rows })
    yield takeBytes(writer)
  }
  if (file === undefined) throw rangeError('writeTable', 'a table', undefined)
  await file.finish()
  yield takeBytes(writer)
}

/** What has been written, which is then forgotten. Its `offset` goes on counting. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

function elementOf(column: Column, table: Table, isStream: boolean): SchemaElement {
  const { name } = column
  const old = table.layout instanceof ParquetLayout ? table.layout.elements.get(name) : undefined
  const logical = old?.converted_type ?? (old?.logical_type === undefined ? old?.type : undefined)
  const repetition_type = 'OPTIONAL' as const
  if (old?.type !== undefined && logical !== undefined && KEPT.has(logical)) {
    return {
      name,
      type: old.type,
      repetition_type,
      ...(old.converted_type !== undefined && { converted_type: old.converted_type }),
    }
  }
  switch (column.kind) {
    case 'number':
      return { name, type: 'DOUBLE', repetition_type }
    case 'integer':
      return { name, type: isStream || !fitsInt32(column) ? 'INT64' : 'INT32', repetition_type }
    case 'boolean':
      return { name, type: 'BOOLEAN', repetition_type }
    case 'date':
      return { name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type }
    default:
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }
  }
}

function fitsInt32(column: Column): boolean {
  if (column.schema.cells === 'bigint') return false
  return column.values.every((value) => Number.isNaN(value) || isInt32(value))
}

function isInt32(value: number): boolean {
  return (value | 0) === value
}

function columnOf(column: Column, element: SchemaElement): ColumnSource {
  const write = cellWriter(column, element)
  const data = Array.from({ length: column.rows }, (_, row) => {
    const cell = column.cell(row)
    // A NaN that was given is one again.
    if (column.missing[row] === 1) return typeof cell === 'number' ? cell : null
    return write(row)
  })
  return { name: column.name, data }
}

function cellWriter(column: Column, element: SchemaElement): (row: number) => unknown {
  // The cell itself where it is a number: in a category, values are something else.
  const value = (row: number): number => {
    const cell = column.cell(row)
    return typeof cell === 'string' ? (column.values[row] ?? NaN) : Number(cell)
  }
  switch (element.converted_type ?? element.type) {
    case 'BOOLEAN':
      return (row) => value(row) === 1
    case 'INT64':
      return (row) => {
        const cell = column.cell(row)
        return typeof cell === 'bigint' ? cell : BigInt(Math.round(value(row)))
      }
    case 'INT32':
      return (row) => {
        const whole = Math.round(value(row))
        if (isInt32(whole)) return whole
        throw rangeError('writeTable', `32-bit integers in ${show(column.name)}`, whole)
      }
    case 'FLOAT':
    case 'DOUBLE':
      return value
    case 'DATE':
    case 'TIMESTAMP_MILLIS':
      return (row) => new Date(value(row))
    default:
      return (row) => cellText(column, row)
  }
}
