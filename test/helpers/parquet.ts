import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'

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
  rowGroupSize = 1000,
): Uint8Array<ArrayBuffer> {
  const root = { name: 'root', num_children: columns.length }
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [root, ...columns.map(({ element }) => element)],
      columnData: columns.map(({ element, ...rest }) => ({ name: element.name, ...rest })),
      rowGroupSize,
    }),
  )
}
