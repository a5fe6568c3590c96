import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetMetadata, readColumnIndex, readOffsetIndex } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { readTable, streamTable, surveyTable, Table, writeTable } from '../../../src/node.js'
import { formatParquet, parseCsv, parseParquet } from '../../../src/parquet.js'
import { put, temporaryFolder } from '../../helpers/folder.js'
import {
  bytesOf,
  chunksOf,
  fixture,
  int96File,
  parquetOf,
  rawRows,
  schemaOf,
} from '../../helpers/parquet.js'

const folder = temporaryFolder()
const CODECS = ['snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw']

/** All holes of all columns filled with what the second row has. */
function filled(table: Table): Table {
  const values = table.columns
    .filter(({ kind }) => kind !== 'text')
    .map(({ name, values }) => [name, Float64Array.from(values).fill(values[1] ?? 0)] as const)
  return table.fill(new Map(values))
}

async function written(table: Table): Promise<Uint8Array> {
  const path = join(folder, 'written.parquet')
  await writeTable(path, table)
  return bytesOf(path)
}

describe('a table of Parquet in which nothing changed', () => {
  it.each([
    ...CODECS.map((codec) => `all-${codec}`),
    'types',
    'timestamps',
    'bytes',
    'zstd',
    'lz4',
  ])(
    'keeps the chunks of all columns byte for byte, their types, and what is said about it: %s',
    async (name) => {
      const bytes = bytesOf(fixture(name))
      const out = await written(await readTable(fixture(name)))
      expect(chunksOf(out)).toEqual(chunksOf(bytes))
      expect(schemaOf(out)).toEqual(schemaOf(bytes))
      const [before, after] = [parquetMetadata(bytes), parquetMetadata(out)]
      expect(after.key_value_metadata).toEqual(before.key_value_metadata)
      expect(after.created_by).toBe(before.created_by)
      expect(after.row_groups.map(({ num_rows }) => num_rows)).toEqual(
        before.row_groups.map(({ num_rows }) => num_rows),
      )
      const statistics = ({ row_groups }: typeof before) =>
        row_groups.map(({ columns }) => columns.map((chunk) => chunk.meta_data?.statistics))
      expect(statistics(after)).toEqual(statistics(before))
      expect(await rawRows(out)).toEqual(await rawRows(bytes))
    },
  )

  it('is the same file piece by piece, and in memory', async () => {
    const path = fixture('all-zstd')
    const whole = await written(await readTable(path))
    const out = join(folder, 'pieces.parquet')
    await writeTable(out, streamTable(path))
    expect(bytesOf(out)).toEqual(whole)
    expect(await formatParquet(await parseParquet(bytesOf(path)))).toEqual(whole)
  })

  it('keeps what the file has beside its rows: indexes of pages, and filters', async () => {
    const element = { name: 'x', type: 'INT32', repetition_type: 'REQUIRED' } as const
    const data = Array.from({ length: 900 }, (_, i) => (i * i) % 1009)
    const options = { columnIndex: true, bloomFilter: true, encoding: 'PLAIN' }
    const first = { ...element, name: 'y', repetition_type: 'OPTIONAL' } as const
    const holes = data.map((value) => (value % 7 === 0 ? null : value))
    const columns = [
      // What comes first is written anew, so that all that follows is moved.
      { element: first, data: holes },
      { element, data, ...options },
    ]
    const one = parquetOf(columns)
    const many = parquetOf(columns, { pageSize: 500 })
    for (const input of [one, many]) {
      const out = await formatParquet(filled(await parseParquet(input)))
      const [before, after] = [input, out].map((file) => {
        const chunk = parquetMetadata(file).row_groups[0]?.columns[1]
        const part = (start: bigint | undefined, length = 0) =>
          file.slice(Number(start ?? 0), Number(start ?? 0) + length)
        return {
          filter: part(
            chunk?.meta_data?.bloom_filter_offset,
            chunk?.meta_data?.bloom_filter_length,
          ),
          index: part(chunk?.column_index_offset, chunk?.column_index_length),
          pages: part(chunk?.offset_index_offset, chunk?.offset_index_length),
          file,
        }
      })
      expect(before?.filter.length).toBeGreaterThan(0)
      expect(after?.filter).toEqual(before?.filter)
      expect(after?.index).toEqual(before?.index)
      if (input !== many) continue
      const places = [before, after].map((side) => {
        const view = new DataView(side?.pages.slice().buffer ?? new ArrayBuffer(0))
        return readOffsetIndex({ view, offset: 0 }).page_locations.map((place) => {
          const start = Number(place.offset)
          return Buffer.from(
            side?.file.subarray(start, start + place.compressed_page_size) ?? [],
          ).toString('base64')
        })
      })
      expect(places[0]?.length).toBeGreaterThan(1)
      expect(places[1]).toEqual(places[0])
      const view = new DataView(after?.index.slice().buffer ?? new ArrayBuffer(0))
      expect(readColumnIndex({ view, offset: 0 }, element).null_pages.length).toBeGreaterThan(1)
    }
  })
})

describe('a column of Parquet that was filled', () => {
  it.each(CODECS)('keeps its type, and what was given to the last digit: %s', async (codec) => {
    const bytes = bytesOf(fixture(`all-${codec}`))
    const table = await readTable(fixture(`all-${codec}`))
    const out = await written(filled(table))
    expect(schemaOf(out)).toEqual(schemaOf(bytes))
    const [before, after] = [await rawRows(bytes), await rawRows(out)]
    const learned = table.columns.filter(({ kind }) => kind !== 'text').map(({ name }) => name)
    for (const [row, cells] of before.entries()) {
      for (const [name, cell] of Object.entries(cells)) {
        if (cell !== null) expect(after[row]?.[name], name).toEqual(cell)
        else expect(after[row]?.[name] === null, name).toBe(!learned.includes(name))
      }
    }
    const again = await parseParquet(out)
    for (const name of learned) {
      expect(again.column(name).values[0], name).toBe(table.column(name).values[1])
    }
    const kept = chunksOf(bytes)
    const now = chunksOf(out)
    for (const name of ['huge', 'time', 'gap', 'bytes', 'uuid', 'list.list.element', 'struct.x']) {
      expect(now[name], name).toEqual(kept[name])
    }
    expect(parquetMetadata(out).key_value_metadata).toEqual([{ key: 'owner', value: 'me' }])
  })

  it('keeps its compression where that can be written, and has Snappy elsewhere', async () => {
    for (const codec of ['gzip', 'brotli', 'lz4_raw']) {
      const out = await written(filled(await readTable(fixture(`all-${codec}`))))
      const chunk = parquetMetadata(out).row_groups[0]?.columns[0]?.meta_data
      expect(chunk?.codec).toBe(codec === 'lz4_raw' ? 'SNAPPY' : codec.toUpperCase())
    }
  })

  it.each([
    ['INT_8', 'INT32', 300, 127],
    ['UINT_8', 'INT32', -5, 0],
    ['UINT_16', 'INT32', 70000, 65535],
    ['INT_16', 'INT32', -40000, -32768],
    ['UINT_32', 'INT32', 5e9, 4294967295],
    ['UINT_64', 'INT64', -1, 0n],
  ] as const)(
    'of %s gets the nearest number that fits',
    async (converted_type, type, value, cell) => {
      const element = { name: 'x', type, converted_type, repetition_type: 'OPTIONAL' } as const
      const one = type === 'INT64' ? 1n : 1
      const table = await parseParquet(parquetOf([{ element, data: [one, null] }]))
      const out = await formatParquet(table.fill(new Map([['x', [NaN, value]]])))
      expect((await parseParquet(out)).toColumns()['x']).toEqual([one, cell])
    },
  )

  it('of decimals has as many digits as they have, at most', async () => {
    const table = await readTable(fixture('all-zstd'))
    const fill = new Map([
      ['decimal4', Float64Array.from(table.column('decimal4').values).fill(1234.567)],
      ['decimal10', Float64Array.from(table.column('decimal10').values).fill(1234.567)],
    ])
    const row = (await rawRows(await written(table.fill(fill))))[0]
    expect([row?.['decimal4'], row?.['decimal10']]).toEqual([9999, 123457n])
  })

  it('of times of 96 bits has such still, to the nanosecond', async () => {
    const bytes = int96File([
      '2024-01-02T03:04:05.123456789Z',
      null,
      '1969-12-31T23:59:59.999999999Z',
    ])
    const table = await parseParquet(bytes)
    expect(table.toColumns()['t']).toEqual([
      new Date('2024-01-02T03:04:05.123Z'),
      null,
      new Date('1969-12-31T23:59:59.999Z'),
    ])
    const out = await formatParquet(
      table.fill(new Map([['t', [NaN, Date.parse('2000-02-29T00:00:00.001Z'), NaN]]])),
    )
    expect(schemaOf(out)['t']?.type).toBe('INT96')
    expect(await rawRows(out)).toEqual([
      { t: 1704164645123456789n },
      { t: 951782400001000000n },
      { t: -1n },
    ])
  })

  it('of bytes that are text, but not said to be, has such still', async () => {
    const text = new TextEncoder()
    const bytes = parquetOf([
      {
        element: { name: 'raw', type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
        data: ['0.50', '0.25', null].map((word) => (word === null ? null : text.encode(word))),
      },
    ])
    const out = await formatParquet(filled(await parseParquet(bytes)))
    expect(schemaOf(out)).toEqual(schemaOf(bytes))
    expect((await rawRows(out)).map(({ raw }) => raw)).toEqual(
      ['0.50', '0.25', '0.25'].map((word) => Buffer.from(word).toString('hex')),
    )
  })

  it('that must have no holes may have them once some are made', async () => {
    const element = { name: 'x', type: 'INT32', repetition_type: 'REQUIRED' } as const
    const table = await parseParquet(parquetOf([{ element, data: [1, 2, 3] }]))
    const kept = await formatParquet(table)
    expect(schemaOf(kept)['x']?.repetition_type).toBe('REQUIRED')
    const hidden = await formatParquet(table.map((column) => column.hide([0, 1, 0])))
    expect(schemaOf(hidden)['x']?.repetition_type).toBe('OPTIONAL')
    expect((await parseParquet(hidden)).toColumns()['x']).toEqual([1, null, 3])
  })

  it('keeps -0, infinity and NaN', async () => {
    const element = { name: 'x', type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const
    const data = [-0, 0, Infinity, -Infinity, NaN, null, 0.5, 0, 0, 0, 0, 0]
    const table = await parseParquet(parquetOf([{ element, data, encoding: 'PLAIN' }]))
    const out = await formatParquet(
      table.fill(new Map([['x', data.map((cell) => (cell === null ? 2.5 : NaN))]])),
    )
    expect((await parseParquet(out)).toColumns()['x']).toEqual(
      data.map((cell) => (cell === null ? 2.5 : cell)),
    )
  })
})

describe('rows that were chosen', () => {
  it('have the types of the file, and its digits', async () => {
    const bytes = bytesOf(fixture('all-zstd'))
    const out = await written((await readTable(fixture('all-zstd'))).select([39, 1, 5]))
    const before = await rawRows(bytes)
    const after = await rawRows(out)
    const [schema, was] = [schemaOf(out), schemaOf(bytes)]
    expect(schema).toEqual(was)
    expect(after).toEqual([39, 1, 5].map((row) => before[row]))
  })

  it('are null where they were hidden, lists, maps and structs too', async () => {
    const bytes = bytesOf(fixture('all-zstd'))
    const table = await readTable(fixture('all-zstd'))
    const flags = Uint8Array.from({ length: 40 }, (_, row) => Number(row % 3 === 0))
    const out = await written(table.map((column) => column.hide(flags)))
    const before = await rawRows(bytes)
    expect(await rawRows(out)).toEqual(
      before.map((cells, row) =>
        row % 3 > 0 ? cells : Object.fromEntries(Object.keys(cells).map((name) => [name, null])),
      ),
    )
  })

  it('of lists in structs, empty ones, and structs that must be there keep all of it', async () => {
    const list = [
      { name: 'list', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', type: 'INT32', repetition_type: 'OPTIONAL' },
    ] as const
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        schema: [
          { name: 'root', num_children: 2 },
          { name: 's', repetition_type: 'REQUIRED', num_children: 2 },
          { name: 'x', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
          ...list,
          { name: 'n', type: 'INT32', repetition_type: 'OPTIONAL' },
        ],
        columnData: [
          {
            name: 's',
            data: [
              { x: 'a', list: [1, null, 2] },
              { x: 'b', list: [] },
              { x: 'c', list: null },
              { x: 'd', list: [3] },
            ],
          },
          { name: 'n', data: [1, null, 3, 4] },
        ],
      }),
    )
    const table = await parseParquet(bytes)
    const before = table.toColumns()['s']
    const chosen = await formatParquet(table.select([3, 2, 1, 0, 3]))
    expect(schemaOf(chosen)).toEqual(schemaOf(bytes))
    expect((await parseParquet(chosen)).toColumns()['s']).toEqual(
      [3, 2, 1, 0, 3].map((row) => before?.[row]),
    )
    const hidden = await formatParquet(table.map((column) => column.hide([0, 1, 0, 1])))
    expect(schemaOf(hidden)['s']?.repetition_type).toBe('OPTIONAL')
    expect((await parseParquet(hidden)).toColumns()['s']).toEqual([
      before?.[0],
      null,
      before?.[2],
      null,
    ])
  })
})

describe('other tables', () => {
  it.each([
    ['whole numbers', [1, NaN, 3], [1, null, 3]],
    ['large whole numbers', [1e12, NaN, 3], [1000000000000n, null, 3n]],
    ['booleans', [true, NaN, false], [true, null, false]],
    ['strings', ['a', NaN, 'b'], ['a', null, 'b']],
    ['dates', [new Date(0), NaN, new Date(1e9)], [new Date(0), null, new Date(1e9)]],
    ['doubles', [1.5, NaN, 3], [1.5, NaN, 3]],
    ['null among numbers', [1, null, 3], [1, null, 3]],
  ])('have null for NaN, but among doubles: %s', async (_, cells, again) => {
    const bytes = await formatParquet(Table.fromColumns({ x: cells }))
    expect((await parseParquet(bytes)).toColumns()['x']).toEqual(again)
  })

  it('have the values of numbers, however people write them', async () => {
    const table = parseCsv('price;share\n1.594,76;4,24 %\n12,50;inf\n;1,00 %\n', { delimiter: ';' })
    expect(table.column('price').kind).toBe('number')
    const again = await parseParquet(await formatParquet(table))
    expect(again.toColumns()['price']).toEqual([1594.76, 12.5, null])
  })

  it('of no rows, or no row groups, are read again', async () => {
    const none = await formatParquet(parseCsv('a,b\n'))
    expect((await parseParquet(none)).columns.map(({ name }) => name)).toEqual(['a', 'b'])
    const again = await formatParquet(await parseParquet(none))
    expect((await parseParquet(again)).rows).toBe(0)
  })

  it('that differ in their columns from the file they came with lose the schema of Arrow alone', async () => {
    const path = fixture('types')
    const keys = (bytes: Uint8Array) =>
      parquetMetadata(bytes).key_value_metadata?.map(({ key }) => key)
    expect(keys(bytesOf(path))).toEqual(['owner', 'ARROW:schema'])
    const table = await readTable(path)
    const other = Table.fromColumns({ x: Array(table.rows).fill(1) }).column('x')
    const out = await formatParquet(table.map((column) => (column.name === 'x' ? other : column)))
    expect(keys(out)).toEqual(['owner'])
  })
})

it('a stream is filled as a whole is, a row group at a time', async () => {
  const path = fixture('all-snappy')
  const { schemas } = await surveyTable(path)
  const out = join(folder, 'stream.parquet')
  async function* pieces() {
    for await (const piece of streamTable(path, { schemas })) {
      const value = (name: string) => (name === 'day' ? 864e5 : 1)
      yield piece.fill(
        new Map(
          ['int8', 'decimal38', 'day', 'micros'].map((name) => {
            return [name, new Float64Array(piece.rows).fill(value(name))]
          }),
        ),
      )
    }
  }
  await writeTable(out, pieces())
  const bytes = readFileSync(out)
  expect(schemaOf(bytes)).toEqual(schemaOf(bytesOf(path)))
  expect(parquetMetadata(Uint8Array.from(bytes)).row_groups.length).toBe(
    parquetMetadata(bytesOf(path)).row_groups.length,
  )
  const rows = (await readTable(put(folder, 'again.parquet', bytes))).toRows()
  expect(rows[5]).toMatchObject({ int8: 1, decimal38: 1, day: new Date('1970-01-02') })
})
