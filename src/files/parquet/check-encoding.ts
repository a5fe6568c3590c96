import type { Encoding, ParquetType, SchemaElement } from 'hyparquet'
import { Misread } from './misread.js'

const TYPES: Partial<Record<Encoding, readonly ParquetType[]>> = {
  RLE: ['BOOLEAN'],
  DELTA_BINARY_PACKED: ['INT32', 'INT64'],
  DELTA_LENGTH_BYTE_ARRAY: ['BYTE_ARRAY'],
  DELTA_BYTE_ARRAY: ['BYTE_ARRAY', 'FIXED_LEN_BYTE_ARRAY'],
}

/** Throws if no values of a type are so encoded: the reader would make values of another type. */
export function checkEncoding(encoding: Encoding | undefined, type: ParquetType): void {
  if (encoding === undefined) throw new Misread(`a known encoding of ${type}, got another`)
  if (TYPES[encoding]?.includes(type) === false) {
    throw new Misread(`an encoding of ${type}, got ${encoding}`)
  }
}

/** Throws if bytes of a fixed length are not of it, which this encoding alone does not see to. */
export function checkLengths(
  values: ArrayLike<unknown>,
  encoding: Encoding,
  { type, type_length }: SchemaElement,
): void {
  if (type !== 'FIXED_LEN_BYTE_ARRAY' || encoding !== 'DELTA_BYTE_ARRAY') return
  for (let i = 0; i < values.length; i++) {
    const { length } = values[i] as Uint8Array
    if (length !== type_length) throw new Misread(`${type_length} bytes each, got ${length}`)
  }
}
