import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { concat } from '../../src/files/concat.js'
import { intOf, listOf, structOf, ThriftStruct } from '../../src/files/parquet/thrift.js'

/** The path of a Parquet file among the fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/parquet/${name}.parquet`, import.meta.url))
}

export function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(path))
}

/** The columns' chunks in their bytes, each as hexadecimal digits by the path of its leaf. */
export function chunksOf(bytes: Uint8Array): Record<string, string[]> {
  const chunks: Record<string, string[]> = {}
  for (const { columns } of parquetMetadata(bytes).row_groups) {
    for (const { meta_data: meta } of columns) {
      if (meta === undefined) throw new Error('a chunk without its description')
      const start = Number(meta.dictionary_page_offset || meta.data_page_offset)
      const end = start + Number(meta.total_compressed_size)
      const name = meta.path_in_schema.join('.')
      chunks[name] = [
        ...(chunks[name] ?? []),
        Buffer.from(bytes.subarray(start, end)).toString('hex'),
      ]
    }
  }
  return chunks
}

/** What a footer says of its columns, by their names. */
export function schemaOf(bytes: Uint8Array): Record<string, SchemaElement> {
  const { schema } = parquetMetadata(bytes, { geoparquet: false })
  return Object.fromEntries(schema.map((element) => [element.name, element]))
}

const same = (value: unknown) => value as never

/** The rows as hyparquet reads them, with all the digits of times; decimals unscaled. */
export async function rawRows(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const metadata = parquetMetadata(bytes, { geoparquet: false })
  // Without a word on what they mean, values come as they are.
  metadata.schema = metadata.schema.map(({ converted_type, logical_type, ...element }) =>
    element.type === undefined && converted_type !== undefined
      ? { ...element, converted_type }
      : element,
  )
  const rows = await parquetReadObjects({
    file: Uint8Array.from(bytes).buffer,
    metadata,
    utf8: false,
    compressors,
    parsers: { timestampFromNanoseconds: same },
  })
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  )
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : (value ?? null)
}

/** A file of columns that are typed by elements of a schema, with values as they are stored. */
export function parquetOf(
  columns: readonly { element: SchemaElement; data: unknown[]; [option: string]: unknown }[],
  options: { rowGroupSize?: number; pageSize?: number } = {},
): Uint8Array<ArrayBuffer> {
  const root = { name: 'root', num_children: columns.length }
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [root, ...columns.map(({ element }) => element)],
      columnData: columns.map(({ element, ...rest }) => ({ name: element.name, ...rest })),
      ...options,
    }),
  )
}

const DAY = 86_400_000

/** A file of one column `t` of times of 96 bits, as Spark and Impala wrote them. */
export function int96File(times: readonly (string | null)[]): Uint8Array<ArrayBuffer> {
  const type = 'FIXED_LEN_BYTE_ARRAY'
  const element = { name: 't', type, type_length: 12, repetition_type: 'OPTIONAL' } as const
  const bytes = parquetOf([{ element, data: times.map((time) => time && bytes96(time)) }])
  // No writer of today makes such a column; only its name differs from bytes of a fixed length.
  const view = new DataView(bytes.buffer)
  const footerAt = bytes.length - 8 - view.getUint32(bytes.length - 8, true)
  const footer = ThriftStruct.read(bytes.subarray(footerAt))
  const [root, leaf] = footer.structs(2) ?? []
  const [group] = footer.structs(4) ?? []
  const [chunk] = group?.structs(1) ?? []
  const meta = chunk?.struct(3)
  if (!root || !leaf || !group || !chunk || !meta) throw new Error('a file of one column')
  const named = chunk.with({ 3: structOf(meta.with({ 1: intOf(3), 12: undefined })) })
  const typed = leaf.with({ 1: intOf(3), 2: undefined })
  const changed = footer
    .with({
      2: listOf([root, typed].map(structOf)),
      4: listOf([structOf(group.with({ 1: listOf([structOf(named)]) }))]),
    })
    .encode()
  const length = new DataView(new ArrayBuffer(4))
  length.setUint32(0, changed.length, true)
  const magic = bytes.subarray(0, 4)
  return concat([bytes.subarray(0, footerAt), changed, new Uint8Array(length.buffer), magic])
}

function bytes96(time: string): Uint8Array {
  const [, clock = '', digits = ''] = /^(.*)\.(\d+)Z$/.exec(time) ?? []
  const millis = Date.parse(`${clock}Z`)
  const day = Math.floor(millis / DAY)
  const view = new DataView(new ArrayBuffer(12))
  view.setBigUint64(0, BigInt(millis - day * DAY) * 1_000_000n + BigInt(digits), true)
  view.setInt32(8, day + 2_440_588, true)
  return new Uint8Array(view.buffer)
}
