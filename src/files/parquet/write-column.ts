import type { CompressionCodec, SchemaElement } from 'hyparquet'
import { CompressionCodecs, Encodings, PageTypes, ParquetTypes } from 'hyparquet/src/constants.js'
import { ByteWriter } from 'hyparquet-writer'
import { writeColumn } from 'hyparquet-writer/src/column.js'
import { unconvertStatistics } from 'hyparquet-writer/src/unconvert.js'
import { bare } from './bare.js'
import {
  binaryOf,
  flagOf,
  intOf,
  listOf,
  longOf,
  structOf,
  ThriftStruct,
  type ThriftValue,
} from './thrift.js'

/** A chunk that is to be written. */
export interface NewChunk {
  /** The schema from below its root to the leaf. */
  readonly path: readonly SchemaElement[]
  /** Raw values, null where there are none. */
  readonly values: unknown[]
  /** The level of each value; [] where none may be missing. */
  readonly definitions: number[]
  /** [] where nothing is repeated. */
  readonly repetitions: number[]
  /** The definition level of a value that is there. */
  readonly highest: number
  readonly codec: CompressionCodec
  readonly compress: (input: Uint8Array) => Uint8Array
  /** Where in the file it begins. */
  readonly offset: number
}

/** A chunk that was written. */
export interface WrittenChunk {
  readonly bytes: Uint8Array
  readonly meta: ThriftStruct
  readonly offsetIndex?: ThriftStruct
}

const PAGE_SIZE = 1 << 20

/** Writes the values of a leaf, by a dictionary where that is shorter. */
export function writeChunk(chunk: NewChunk): WrittenChunk {
  const { path, codec, compress } = chunk
  const element = leafOf(chunk)
  const { values, physical } = encodable(chunk)
  const names = path.map(({ name }) => name)
  const writer = new ByteWriter()
  writer.offset = chunk.offset
  const { chunk: written, offsetIndex } = writeColumn({
    writer,
    column: {
      columnName: names.join('.'),
      element: physical,
      schemaPath: [{ name: 'root' }, ...path],
      codec,
      compressors: codec === 'UNCOMPRESSED' ? {} : { [codec]: compress },
      stats: true,
      pageSize: PAGE_SIZE,
      columnIndex: false,
      offsetIndex: true,
      // A dictionary takes -0 for 0.
      ...(values.some((value) => Object.is(value, -0)) && { encoding: 'PLAIN' as const }),
    },
    pageData: {
      values,
      definitionLevels: chunk.definitions,
      repetitionLevels: chunk.repetitions,
      maxDefinitionLevel: chunk.highest,
    },
  })
  const meta = written.meta_data
  if (meta === undefined) throw new Error('a chunk without its description')
  const statistics = meta.statistics && unconvertStatistics(meta.statistics, physical)
  const ordered = statistics && !isOrdered(element) ? withoutBounds(statistics) : statistics
  const locations = offsetIndex?.page_locations ?? []
  return {
    bytes: writer.getBytes(),
    meta: ThriftStruct.of({
      1: intOf(ParquetTypes.indexOf(element.type ?? 'INT32')),
      2: listOf(meta.encodings.map((encoding) => intOf(Encodings.indexOf(encoding)))),
      3: listOf(names.map(binaryOf)),
      4: intOf(CompressionCodecs.indexOf(codec)),
      5: longOf(meta.num_values),
      6: longOf(meta.total_uncompressed_size),
      7: longOf(meta.total_compressed_size),
      9: longOf(meta.data_page_offset),
      11:
        meta.dictionary_page_offset === undefined ? undefined : longOf(meta.dictionary_page_offset),
      12: ordered && structOf(statisticsOf(ordered)),
      13: listOf(
        (meta.encoding_stats ?? []).map(({ page_type, encoding, count }) =>
          structOf(
            ThriftStruct.of({
              1: intOf(PageTypes.indexOf(page_type)),
              2: intOf(Encodings.indexOf(encoding)),
              3: intOf(count),
            }),
          ),
        ),
      ),
    }),
    ...(locations.length > 1 && {
      offsetIndex: ThriftStruct.of({
        1: listOf(
          locations.map(({ offset, compressed_page_size, first_row_index }) =>
            structOf(
              ThriftStruct.of({
                1: longOf(offset),
                2: intOf(compressed_page_size),
                3: longOf(first_row_index),
              }),
            ),
          ),
        ),
      }),
    }),
  }
}

const encoder = new TextEncoder()

function leafOf({ path }: NewChunk): SchemaElement {
  return path.at(-1) ?? { name: '' }
}

/**
 * Values, and a type for them that says how their bytes lie and no more: then the writer takes them as
 * they are.
 */
function encodable(chunk: NewChunk): { values: unknown[]; physical: SchemaElement } {
  const { values } = chunk
  const element = leafOf(chunk)
  // That it is repeated is for the levels to say, which the writer does not make here.
  const physical = { ...bare(element), repetition_type: 'OPTIONAL' as const }
  if (element.type === 'INT96') {
    // Not a type that the writer knows, but bytes of a fixed length lie in the same way.
    const type = 'FIXED_LEN_BYTE_ARRAY' as const
    const bytes = values.map((value) => (value === null ? null : bytesOf96(value as bigint)))
    return { values: bytes, physical: { ...physical, type, type_length: 12 } }
  }
  if (element.type === 'BYTE_ARRAY' && values.every((value) => !(value instanceof Uint8Array))) {
    return { values, physical: { ...physical, converted_type: 'UTF8' } }
  }
  const plain = values.map((value) => (typeof value === 'string' ? encoder.encode(value) : value))
  return { values: plain, physical }
}

function bytesOf96(value: bigint): Uint8Array {
  const view = new DataView(new ArrayBuffer(12))
  view.setBigUint64(0, BigInt.asUintN(64, value), true)
  view.setInt32(8, Number(BigInt.asIntN(32, value >> 64n)), true)
  return new Uint8Array(view.buffer)
}

/** Whether values are in the order of their bytes, or of the numbers that they are without a sign's lack. */
function isOrdered({ type, logical_type: logical }: SchemaElement): boolean {
  const isBytes = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY'
  if (type === 'INT96' || logical?.type === 'FLOAT16' || logical?.type === 'INTERVAL') return false
  if (logical?.type === 'DECIMAL') return !isBytes
  return logical?.type !== 'INTEGER' || logical.isSigned
}

type Bounds = ReturnType<typeof unconvertStatistics>

function withoutBounds(bounds: Bounds): Bounds {
  const { field_3, field_4 } = bounds
  return { field_3, field_4 }
}

function statisticsOf(bounds: Bounds): ThriftStruct {
  const fields: Record<number, ThriftValue | undefined> = {}
  for (const [key, value] of Object.entries(bounds)) {
    const id = Number(key.slice('field_'.length))
    if (typeof value === 'bigint') fields[id] = longOf(value)
    else if (typeof value === 'boolean') fields[id] = flagOf(value)
    else if (value instanceof Uint8Array) fields[id] = binaryOf(value)
  }
  return ThriftStruct.of(fields)
}
