import type { SchemaElement } from 'hyparquet'
import { ConvertedTypes, FieldRepetitionTypes, ParquetTypes } from 'hyparquet/src/constants.js'
import type { Column } from '../../table/column.js'
import { cellText } from '../../table/table-writer.js'
import { cellValue } from './cell-value.js'
import { floatType, intType } from './number-types.js'
import { ParquetOrigin } from './parquet-origin.js'
import type { ParquetType } from './parquet-type.js'
import { binaryOf, flagOf, intOf, structOf, ThriftStruct } from './thrift.js'
import { timestampType } from './time-types.js'

/** How a column is written. */
export interface ColumnPlan {
  readonly name: string
  readonly element: SchemaElement
  readonly type: ParquetType
  /** Its part of the schema. */
  readonly structs: readonly ThriftStruct[]
  /** The column of a file that it is written as, if it is. */
  readonly origin: ParquetOrigin | undefined
}

/**
 * A column that came from Parquet is written as its file has it. Others are typed by their kind: numbers are doubles, integers 32-bit
 * ones where they fit (64-bit ones in a stream), dates timestamps in milliseconds, categories and text
 * strings; booleans in any words are booleans.
 */
export function planOf(column: Column, isStream: boolean): ColumnPlan {
  const { origin } = column.cells
  if (origin instanceof ParquetOrigin) {
    const { element, structs } = origin.column
    const { name } = column
    return withNulls({ name, element, type: origin.type, structs, origin }, column)
  }
  return freshPlan(column, isStream)
}

/** A column that must not have holes but has some may have them. */
function withNulls(plan: ColumnPlan, column: Column): ColumnPlan {
  const { element, structs } = plan
  const [head, ...rest] = structs
  if (element.repetition_type !== 'REQUIRED' || !hasNulls(column) || !head) return plan
  const optional = intOf(FieldRepetitionTypes.indexOf('OPTIONAL'))
  return {
    ...plan,
    element: { ...element, repetition_type: 'OPTIONAL' },
    structs: [head.with({ 3: optional }), ...rest],
  }
}

/** Whether a cell is missing that is not a NaN, or a word for it, which stay. */
function hasNulls(column: Column): boolean {
  return column.missing.some((flag, row) => flag === 1 && rawOf(column, row) === null)
}

/** The value that a cell has in its file: null if there is none, undefined if it is not of the file. */
export function rawOf(column: Column, row: number): unknown {
  const raw = column.cells.stored?.(row)
  if (raw !== undefined) return raw
  return column.missing[row] === 1 ? null : undefined
}

const MILLIS = ThriftStruct.of({
  1: flagOf(true),
  2: structOf(ThriftStruct.of({ 1: structOf(ThriftStruct.of({})) })),
})
const LOGICAL = {
  UTF8: ThriftStruct.of({ 1: structOf(ThriftStruct.of({})) }),
  TIMESTAMP_MILLIS: ThriftStruct.of({ 8: structOf(MILLIS) }),
}

function freshPlan(column: Column, isStream: boolean): ColumnPlan {
  const { name } = column
  switch (column.kind) {
    case 'number':
      return fresh(name, 'DOUBLE', floatType('DOUBLE'))
    case 'integer': {
      const bits = isStream || !fitsInt32(column) ? 64 : 32
      return fresh(name, `INT${bits}`, intType(bits, true))
    }
    case 'boolean':
      return fresh(name, 'BOOLEAN', {
        cell: (raw) => raw as boolean,
        raw: (column, row) => cellValue(column, row) === 1,
      })
    case 'date':
      return fresh(name, 'INT64', timestampType('MILLIS'), 'TIMESTAMP_MILLIS')
    default: {
      const type = { cell: (raw: unknown) => raw as string, raw: cellText }
      return fresh(name, 'BYTE_ARRAY', type, 'UTF8')
    }
  }
}

function fresh(
  name: string,
  physical: NonNullable<SchemaElement['type']>,
  type: ParquetType,
  converted?: keyof typeof LOGICAL,
): ColumnPlan {
  const struct = ThriftStruct.of({
    1: intOf(ParquetTypes.indexOf(physical)),
    3: intOf(FieldRepetitionTypes.indexOf('OPTIONAL')),
    4: binaryOf(name),
    6: converted && intOf(ConvertedTypes.indexOf(converted)),
    10: converted && structOf(LOGICAL[converted]),
  })
  const element = { name, type: physical, repetition_type: 'OPTIONAL' as const }
  return { name, element, type, structs: [struct], origin: undefined }
}

function fitsInt32(column: Column): boolean {
  if (column.schema.cells === 'bigint') return false
  return column.values.every((value) => Number.isNaN(value) || (value | 0) === value)
}
