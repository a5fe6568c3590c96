import {
  Bool,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  Timestamp,
  TimeUnit,
  Type,
  Uint64,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow'
import type { Column } from '../../table/column.js'
import { cellText } from '../../table/table-writer.js'
import { encodeCells } from './encode-cells.js'
import type { ArrowColumn } from './kept-column.js'
import { takeData } from './take-data.js'

const MS_IN_DAY = 86_400_000

/**
 * A column that did not come from Arrow, typed by its kind: numbers are doubles, integers of 32 bits
 * where they fit (of 64 in a stream), booleans bits, categories dictionaries of their levels in their
 * order (strings in a stream, where levels may be added), dates days, or where they have a time
 * timestamps in milliseconds, text strings.
 *
 * @param isStream whether more rows of the column follow
 * @param id of its dictionary, which no other column has
 */
export function newColumn(fn: string, column: Column, isStream: boolean, id: number): ArrowColumn {
  const { type, dictionary } = typeOf(column, isStream, id)
  const given: number[] = []
  for (let row = 0; row < column.rows; row++) {
    if (column.missing[row] === 0 || isNaNCell(column, row, type)) given.push(row)
  }
  const read = cellReader(column, type)
  const cells = given.map(read)
  const data = encodeCells(fn, column.name, type, cells, dictionary)
  const rows = new Int32Array(column.rows).fill(-1)
  for (const [i, row] of given.entries()) rows[row] = i
  const chunk =
    given.length === column.rows
      ? data
      : takeData(type, [data], { chunks: new Int32Array(column.rows), rows })
  return { field: new Field(column.name, type, true), chunks: [chunk] }
}

/** A NaN that was given is one again. */
function isNaNCell(column: Column, row: number, { typeId }: DataType): boolean {
  return typeId === Type.Float && Number.isNaN(column.cell(row))
}

function typeOf(
  column: Column,
  isStream: boolean,
  id: number,
): { type: DataType; dictionary?: Vector } {
  const { kind, schema } = column
  switch (kind) {
    case 'number':
      return { type: new Float64() }
    case 'integer':
      return { type: integerType(column, isStream) }
    case 'boolean':
      return { type: new Bool() }
    case 'date':
      return { type: dateType(column, isStream) }
    default:
      break
  }
  if (schema.cells === 'bigint') {
    const type = bigintType(column)
    return { type: isStream ? new Utf8() : (type ?? new Utf8()) }
  }
  if (schema.cells === 'number') return { type: new Float64() }
  if (schema.cells === 'boolean') return { type: new Bool() }
  if (schema.cells === 'date') return { type: new Timestamp(TimeUnit.MILLISECOND, 'UTC') }
  if (kind === 'text' || isStream) return { type: new Utf8() }
  // Words that are set aside are no levels, but cells have them.
  const dictionary = vectorFromArray([...column.levels, ...(schema.aside ?? [])], new Utf8())
  return { type: new Dictionary(new Utf8(), new Int32(), id), dictionary }
}

function integerType(column: Column, isStream: boolean): DataType {
  const fits = column.values.every((value) => Number.isNaN(value) || (value | 0) === value)
  return isStream || column.schema.cells === 'bigint' || !fits ? new Int64() : new Int32()
}

/** Integers of 64 bits, with or without a sign, where they hold all. */
function bigintType(column: Column): DataType | undefined {
  let least = 0n
  let most = 0n
  for (let row = 0; row < column.rows; row++) {
    const cell = column.cell(row)
    if (typeof cell !== 'bigint') continue
    if (cell < least) least = cell
    if (cell > most) most = cell
  }
  if (least >= -(2n ** 63n) && most < 2n ** 63n) return new Int64()
  return least >= 0n && most < 2n ** 64n ? new Uint64() : undefined
}

function dateType({ values, schema }: Column, isStream: boolean): DataType {
  const clock = /H/i.test(schema.date)
  if (
    !clock &&
    (isStream || values.every((value) => Number.isNaN(value) || value % MS_IN_DAY === 0))
  ) {
    return new DateDay()
  }
  const zoned = schema.cells === 'date' || /(Z|[+-]\d\d:?\d\d)$/.test(schema.date)
  return new Timestamp(TimeUnit.MILLISECOND, zoned ? 'UTC' : null)
}

/** What a row holds, as its type wants it. */
function cellReader(
  column: Column,
  type: DataType,
): (row: number) => string | number | bigint | boolean {
  const { kind } = column
  if (kind === 'boolean') return (row) => column.values[row] === 1
  if (kind === 'number' || kind === 'integer' || kind === 'date') {
    return (row) => {
      const cell = column.cell(row)
      if (typeof cell === 'bigint') return cell
      const value = column.values[row] ?? NaN
      return Number.isNaN(value) ? infiniteOf(cell) : value
    }
  }
  const { cells } = column.schema
  const asIs = cells !== 'string' && !(type instanceof Utf8)
  return (row) => {
    const cell = column.cell(row)
    if (!asIs || typeof cell === 'string') return cellText(column, row)
    return cell instanceof Date ? cell.getTime() : (cell ?? NaN)
  }
}

/** A number that has no value to learn from: NaN, or one that is infinite, in figures or in words. */
function infiniteOf(cell: unknown): number {
  if (typeof cell === 'number') return cell
  return String(cell).trim().startsWith('-') ? -Infinity : Infinity
}
