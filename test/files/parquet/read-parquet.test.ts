import { join } from 'node:path'
import type { SchemaElement } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { findingText, readTable, streamTable, surveyTable, writeTable } from '../../../src/node.js'
import { parseParquet } from '../../../src/parquet.js'
import { put, temporaryFolder } from '../../helpers/folder.js'
import { fixture, parquetOf } from '../../helpers/parquet.js'

const folder = temporaryFolder()

describe('a column of Parquet', () => {
  it('is of the kind that its type says, whatever compresses it', async () => {
    const kinds = {
      int8: 'integer',
      uint8: 'integer',
      int16: 'integer',
      uint16: 'integer',
      int32: 'integer',
      uint32: 'integer',
      int64: 'integer',
      uint64: 'integer',
      huge: 'text',
      float: 'number',
      double: 'number',
      decimal4: 'number',
      decimal10: 'number',
      decimal38: 'number',
      day: 'date',
      micros: 'date',
      millis: 'date',
      nanos: 'date',
      utc: 'date',
      time: 'text',
      gap: 'text',
      text: 'category',
      bytes: 'text',
      uuid: 'text',
      flag: 'boolean',
      list: 'text',
      struct: 'text',
      map: 'text',
    }
    const first = (await readTable(fixture('all-snappy'))).toRows()
    for (const codec of ['snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw']) {
      const table = await readTable(fixture(`all-${codec}`))
      expect(Object.fromEntries(table.columns.map(({ name, kind }) => [name, kind]))).toEqual(kinds)
      expect(table.toRows()).toEqual(first)
      for (const column of table.columns) {
        expect([...column.missing], column.name).toEqual(
          Array.from({ length: 40 }, (_, row) => Number(row % 5 === 0)),
        )
      }
    }
  })

  it('has its values: signs, digits, times of any unit, and text for what is none of these', async () => {
    const table = await readTable(fixture('all-zstd'))
    expect(table.toRows()[39]).toEqual({
      int8: 117,
      uint8: 234,
      int16: 11700,
      uint16: 62400,
      int32: 2730000,
      uint32: 3900000000,
      int64: 2730000000000n,
      uint64: 273000000000000n,
      huge: 18446744073709551576n,
      float: Math.fround(42.9),
      double: 13,
      decimal4: 42.9,
      decimal10: 42.9,
      decimal38: 1.2345678901234568e29,
      day: new Date('2024-02-09'),
      micros: new Date('2024-02-09T00:00:00.123Z'),
      millis: new Date('2024-02-09T00:00:00.123Z'),
      nanos: new Date('2023-11-14T22:13:59.123Z'),
      utc: new Date('2024-02-09T00:00:00.123Z'),
      time: '01:02:03.456789',
      gap: 'P1M2DT3S',
      text: 'NA',
      bytes: 'd67d8ab4f4c10bf22aa353e27879133c',
      uuid: '00000000-0000-0000-0000-000000000049',
      flag: false,
      list: '[39,null,40]',
      struct: '{"x":39,"y":"a"}',
      map: '{"39":"k"}',
    })
  })

  it('of text is missing nowhere but where the file says: "NA", "null" and "" are answers', async () => {
    const { missing, levels } = (await readTable(fixture('all-zstd'))).column('text')
    expect(missing.reduce((a, b) => a + b, 0)).toBe(8)
    expect(levels).toEqual(['', 'NA', 'null'])
  })

  it.each(['zstd', 'lz4'])('compressed by %s is read', async (codec) => {
    const table = await readTable(fixture(codec))
    expect(table.rows).toBeGreaterThan(3)
    expect(table.columns.some(({ missing }) => missing.includes(1))).toBe(true)
  })

  it('keeps infinity, as a cell that is given and has no value', async () => {
    const ratio = (await readTable(fixture('infinity'))).column('ratio')
    const row = ratio.cells.get(1) === Infinity ? 1 : -1
    expect([ratio.cell(row), ratio.missing[row], ratio.values[row]]).toEqual([Infinity, 0, NaN])
  })

  it('of bytes that are no text is hexadecimal digits, is text, and is told', async () => {
    const table = await readTable(fixture('bytes'))
    const hash = table.column('hash')
    expect([hash.kind, hash.cell(0)]).toEqual(['text', 'c8ff00'])
    const finding = table.findings.find(({ code }) => code === 'passed-through')
    expect(finding && findingText(finding).text).toBe('"hash" is passed through: it holds bytes')
  })

  it('is told to be passed through, and as what', async () => {
    const { findings } = await readTable(fixture('all-zstd'))
    const passed = findings.filter(({ code }) => code === 'passed-through')
    expect(passed.map(({ column, text }) => `${column}: ${text}`)).toEqual([
      'time: times of day',
      'gap: intervals',
      'bytes: bytes',
      'uuid: UUIDs',
      'list: lists',
      'struct: structs',
      'map: maps',
    ])
  })

  it('may be said to be another kind', async () => {
    const table = await readTable(fixture('all-zstd'), { kinds: { time: 'category' } })
    expect(table.column('time').levels).toEqual(['01:02:03.456789'])
  })
})

const untold = { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' } as const

describe('bytes of which nothing is said', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['text', ['a', 'é', 'z'].map(utf8), ['a', 'é', 'z']],
    ['bytes if one has a control character', ['a', '\u0001'].map(utf8), ['61', '01']],
    ['bytes if one is no UTF-8', [utf8('a'), Uint8Array.of(0xc3)], ['61', 'c3']],
  ])('are %s', async (_, data, cells) => {
    const table = await parseParquet(parquetOf([{ element: { name: 'x', ...untold }, data }]))
    expect(table.toColumns()['x']).toEqual(cells)
  })

  it('are the same in all row groups, piece by piece too', async () => {
    const data = [...['abc', 'def', 'ghi'].map(utf8), Uint8Array.of(0xff, 0)]
    const path = put(
      folder,
      'groups.parquet',
      parquetOf([{ element: { name: 'x', ...untold }, data }], { rowGroupSize: 2 }),
    )
    const cells: unknown[] = []
    for await (const piece of streamTable(path)) cells.push(...(piece.toColumns()['x'] ?? []))
    expect(cells).toEqual(['616263', '646566', '676869', 'ff00'])
    expect((await surveyTable(path)).schemas.get('x')?.kind).toBe('text')
    expect((await readTable(path)).toColumns()['x']).toEqual(cells)
  })
})

describe('other types', () => {
  it('are read: halves, times of 96 bits, decimals of all widths', async () => {
    const optional = { repetition_type: 'OPTIONAL' } as const
    const decimal = { converted_type: 'DECIMAL', precision: 9, scale: 2, ...optional } as const
    const table = await parseParquet(
      parquetOf([
        {
          element: {
            name: 'half',
            type: 'FIXED_LEN_BYTE_ARRAY',
            type_length: 2,
            logical_type: { type: 'FLOAT16' },
            ...optional,
          },
          data: [1.5, -2, null],
        },
        { element: { name: 'd32', type: 'INT32', ...decimal }, data: [-105n, 5n, null] },
        { element: { name: 'd64', type: 'INT64', ...decimal }, data: [-105n, 5n, null] },
        { element: { name: 'dn', type: 'BYTE_ARRAY', ...decimal }, data: [-105n, 5n, null] },
      ]),
    )
    expect(table.toRows()).toEqual([
      { half: 1.5, d32: -1.05, d64: -1.05, dn: -1.05 },
      { half: -2, d32: 0.05, d64: 0.05, dn: 0.05 },
      { half: null, d32: null, d64: null, dn: null },
    ])
  })

  it('beyond the last day of a Date are text', async () => {
    const element = { name: 'day', type: 'INT32', converted_type: 'DATE' } as const
    const data = [0, 2147483647]
    const table = await parseParquet(
      parquetOf([{ element: { ...element, repetition_type: 'REQUIRED' }, data }]),
    )
    expect(table.toColumns()['day']).toEqual([new Date(0), '2147483647 days'])
  })
})

it('written as CSV has all the digits of decimals and times', async () => {
  const out = join(folder, 'digits.csv')
  await writeTable(out, await readTable(fixture('all-zstd')))
  const again = await readTable(out, { kinds: { micros: 'text', decimal38: 'text' } })
  expect(again.column('micros').cell(1)).toBe('2024-01-02T00:00:00.123456Z')
  expect(again.column('decimal38').cell(1)).toBe('123456789012345678901234567891.00')
  expect(again.column('decimal10').cell(1)).toBe('1.10')
})

describe('a type that cannot be what is said of it', () => {
  const optional = { repetition_type: 'OPTIONAL' } as const

  it.each([
    ['numbers that are text', { type: 'INT32', converted_type: 'UTF8' }, [1, 2], [1, 2]],
    ['bytes that are days', { type: 'BYTE_ARRAY', converted_type: 'DATE' }, ['a', 'b'], ['a', 'b']],
    [
      'decimals of more digits than memory holds',
      { type: 'INT32', converted_type: 'DECIMAL', scale: 2 ** 30, precision: 2 ** 30 },
      [0n, 0n],
      [0, 0],
    ],
    [
      'UUIDs that are too short',
      { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, logical_type: { type: 'UUID' } },
      [],
      [],
    ],
  ] as const)('is what its bytes are: %s', async (_, type, data, cells) => {
    const element = { name: 'x', ...type, ...optional } as SchemaElement
    const bytes = data.map((cell) => (typeof cell === 'string' ? Buffer.from(cell) : cell))
    const table = await parseParquet(parquetOf([{ element, data: bytes }]))
    expect(table.toColumns()['x']).toEqual(cells)
  })
})
