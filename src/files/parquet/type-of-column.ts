import type { SchemaElement } from 'hyparquet'
import { isListLike, isMapLike } from 'hyparquet/src/schema.js'
import { bytesType, intervalType, textType, uuidType } from './bytes-types.js'
import { cellValue } from './cell-value.js'
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
  switch (logical?.type) {
    case 'DECIMAL':
      return decimalType(element, logical)
    case 'DATE':
      return dateType()
    case 'TIMESTAMP':
      return timestampType(logical.unit)
    case 'TIME':
      return timeType(type, logical.unit)
    case 'INTEGER':
      return intType(type === 'INT64' ? 64 : logical.bitWidth, logical.isSigned)
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
  return { passed, cell: (raw) => raw as string, raw: () => undefined }
}
