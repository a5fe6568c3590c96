import type { LogicalType, SchemaElement } from 'hyparquet'
import { isListLike, isMapLike } from 'hyparquet/src/schema.js'
import type { Column } from '../../table/column.js'
import { bytesType, intervalType, textType, uuidType } from './bytes-types.js'
import { cellValue, misfit } from './cell-value.js'
import { decimalType, float16Type, floatType, intType } from './number-types.js'
import type { ParquetColumn } from './parquet-column.js'
import type { ParquetType } from './parquet-type.js'
import { dateType, int96Type, timestampType, timeType } from './time-types.js'

/** What a column of a file holds; for bytes of which nothing is said, as if they were text. */
export function typeOfColumn(column: ParquetColumn): ParquetType {
  return column.isFlat ? flatType(column.element) : nestedType(column)
}

/** Whether a flat column holds bytes of which nothing is said, which older writers have for text. */
export function isUntold({ isFlat, element }: ParquetColumn): boolean {
  const { type, converted_type, logical_type } = element
  const bytes = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY'
  return isFlat && bytes && converted_type === undefined && logical_type === undefined
}

function flatType(element: SchemaElement): ParquetType {
  const { type, logical_type: logical } = element
  // What cannot be true is passed over: then the values are what their bytes are.
  if (logical === undefined || !fits(logical, element)) return physicalType(element)
  switch (logical.type) {
    case 'DECIMAL':
      return decimalType(element, logical)
    case 'DATE':
      return dateType()
    case 'TIMESTAMP':
      return timestampType(logical.unit)
    case 'TIME':
      return timeType(type, logical.unit)
    case 'INTEGER':
      return intType(logical.bitWidth, logical.isSigned)
    case 'STRING':
    case 'ENUM':
    case 'JSON':
      return textType(element, false)
    case 'UUID':
      return uuidType()
    case 'FLOAT16':
      return float16Type()
    case 'INTERVAL':
      return intervalType()
    case 'BSON':
    case 'GEOMETRY':
    case 'GEOGRAPHY':
      return bytesType(element)
    default:
      return physicalType(element)
  }
}

/** More digits than any decimal has. */
const MOST_DIGITS = 1000

/** Whether values of a type can be what is said of them. */
function fits(logical: LogicalType, { type, type_length }: SchemaElement): boolean {
  const isBytes = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY'
  const isFixed = (length: number) => type === 'FIXED_LEN_BYTE_ARRAY' && type_length === length
  const isWhole = type === 'INT32' || type === 'INT64'
  switch (logical.type) {
    case 'DECIMAL': {
      const { scale, precision } = logical
      return (
        (isWhole || isBytes) && isBetween(scale, MOST_DIGITS) && isBetween(precision, MOST_DIGITS)
      )
    }
    case 'DATE':
      return type === 'INT32'
    case 'TIMESTAMP':
      return type === 'INT64'
    case 'TIME':
      return isWhole
    case 'INTEGER':
      return type === 'INT64'
        ? logical.bitWidth === 64
        : type === 'INT32' && [8, 16, 32].includes(logical.bitWidth)
    case 'UUID':
      return isFixed(16)
    case 'FLOAT16':
      return isFixed(2)
    case 'INTERVAL':
      return isFixed(12)
    default:
      return isBytes
  }
}

function isBetween(value: number, most: number): boolean {
  return value >= 0 && value <= most
}

function physicalType(element: SchemaElement): ParquetType {
  switch (element.type) {
    case 'BOOLEAN':
      return { cell: (raw) => raw as boolean, raw: (column, row) => cellValue(column, row) === 1 }
    case 'INT32':
      return intType(32, true)
    case 'INT64':
      return intType(64, true)
    case 'INT96':
      return int96Type()
    case 'FLOAT':
    case 'DOUBLE':
      return floatType(element.type)
    default:
      return textType(element, true)
  }
}

function nestedType({ tree, element }: ParquetColumn): ParquetType {
  const isList = isListLike(tree) || element.repetition_type === 'REPEATED'
  const passed = isList ? 'lists' : isMapLike(tree) ? 'maps' : 'structs'
  const raw = (column: Column, row: number): never => {
    throw misfit(`${passed} of its file`, column, row)
  }
  return { passed, cell: (value) => value as string, raw }
}
