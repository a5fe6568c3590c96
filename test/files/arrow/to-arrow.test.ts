import { createRequire } from 'node:module'
import * as arrow from 'apache-arrow'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv, Table, toArrow } from '../../../src/arrow.js'
import { encodeCells } from '../../../src/files/arrow/encode-cells.js'
import { takeData } from '../../../src/files/arrow/take-data.js'
import { arrowTable, rawVector, TYPES, vectorOf } from '../../helpers/arrow-tables.js'

const fill = (table: Table, values: Readonly<Record<string, readonly number[]>>) =>
  table.fill(new Map(Object.entries(values)))
const values = (table: arrow.Table, name = 'x') =>
  Array.from({ length: table.numRows }, (_, row) => table.getChild(name)?.get(row) as unknown)
/** Cells as text, since a list is a vector each time that it is asked for. */
const texts = (table: arrow.Table) =>
  values(table).map((value) =>
    JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)),
  )

describe('toArrow of a table that came from Arrow', () => {
  const all = arrowTable(
    Object.fromEntries(
      Object.entries(TYPES).map(([name, [type, given]]) => [name, vectorOf(type, given)]),
    ),
  )

  it('is the very same table where nothing was filled', () => {
    expect(toArrow(Table.fromArrow(all))).toBe(all)
  })

  it('keeps schema, metadata and batches, and the chunks in which nothing was filled', () => {
    const filled = toArrow(fill(Table.fromArrow(all), { int8: [NaN, 7, NaN, NaN] }))
    expect(String(filled.schema)).toBe(String(all.schema))
    expect(filled.schema.metadata.get('owner')).toBe('who')
    expect(filled.schema.fields.map(({ metadata }) => metadata.get('of'))).toEqual(
      Object.keys(TYPES),
    )
    expect(filled.batches.map(({ numRows }) => numRows)).toEqual([2, 2])
    for (const [i, name] of Object.keys(TYPES).entries()) {
      const [before, after] = [all.getChildAt(i)?.data ?? [], filled.getChildAt(i)?.data ?? []]
      expect(after[1]?.values, name).toBe(before[1]?.values)
      if (name !== 'int8') expect(after[0], name).toBe(before[0])
    }
    expect(values(filled, 'int8')).toEqual([1, 7, -3, 4])
  })

  it.each([
    ['int8', -128, -128],
    ['int16', 7.4, 7],
    ['int64', 9e15, 9_000_000_000_000_000n],
    ['uint8', 255, 255],
    ['uint32', 4e9, 4e9],
    ['uint64', 12, 12n],
    ['float16', 0.5, 0.5],
    ['float32', 0.1, Math.fround(0.1)],
    ['float64', 0.1, 0.1],
    ['bool', 1, true],
    ['utf8', 1, 'ü'],
    ['largeUtf8', 1, 'b'],
    ['utf8View', 0, 'longer than twelve bytes'],
    ['utf8View', 1, 'short'],
    ['dateDay', 86_400_000, 86_400_000],
    ['dateMs', 86_400_123, 86_400_123],
  ])('fills %s with %s in its own type', (name, value, written) => {
    const [type, given] = TYPES[name] ?? []
    const before = arrowTable({ x: vectorOf(type as arrow.DataType, given ?? []) })
    const after = toArrow(fill(Table.fromArrow(before), { x: [NaN, value, NaN, NaN] }))
    expect(String(after.schema)).toBe(String(before.schema))
    const expected = values(before)
    expected[1] = written
    expect(values(after)).toEqual(expected)
    expect(after.getChild('x')?.nullCount).toBe(0)
  })

  for (const [name, [type, given]] of Object.entries(TYPES)) {
    it(`has rows of ${name} in any order, some twice, and cells that are hidden`, () => {
      const before = arrowTable({ x: vectorOf(type, given) })
      const table = Table.fromArrow(before)
      const picked = toArrow(table.select([3, 2, 0, 1, 3]))
      const was = texts(before)
      expect(picked.schema.fields[0]?.type.toString()).toBe(type.toString())
      expect(texts(picked)).toEqual([was[3], was[2], was[0], was[1], was[3]])
      const hidden = toArrow(table.map((column) => column.hide([1, 0, 0, 0])))
      expect(texts(hidden)).toEqual(['null', 'null', was[2], was[3]])
      expect(hidden.getChild('x')?.data[1]).toBe(before.getChild('x')?.data[1])
    })
  }

  it('has slices of slices', () => {
    const whole = arrowTable({ x: vectorOf(new arrow.Bool(), [true, null, false, true, true]) })
    const sliced = whole.slice(1, 5)
    const table = fill(Table.fromArrow(sliced), { x: [1, NaN, NaN, NaN] })
    expect(values(toArrow(table))).toEqual([true, false, true, true])
    expect(values(toArrow(table.slice(1, 3)))).toEqual([false, true])
  })

  it.each([0, 1, 2, 3])('keeps timestamps of unit %i, finer parts and zone', (unit) => {
    const type = new arrow.Timestamp(unit, 'Asia/Tokyo')
    const given = 1_700_000_000_123_456_789n / 1000n ** BigInt(3 - unit)
    const before = arrowTable({ x: rawVector(type, [given, null, -given, 0n]) })
    const after = toArrow(fill(Table.fromArrow(before), { x: [NaN, 60_000, NaN, NaN] }))
    expect(String(after.schema)).toBe(String(before.schema))
    expect(String(after.schema)).toContain('Asia/Tokyo')
    const raw = after.getChild('x')?.data.flatMap(({ values }) => [...(values as BigInt64Array)])
    expect(raw).toEqual([given, 60n * 1000n ** BigInt(unit), -given, 0n])
  })

  it.each([
    [128, 4],
    [256, 8],
  ])('keeps decimals of %i bits, to the last digit', (bits, words) => {
    const type = new arrow.Decimal(2, 30, bits)
    const long = 1_234_567_890_123_456_789_012n
    const before = arrowTable({ x: rawVector(type, [long, null, -long, 25n], words) })
    const filled = fill(Table.fromArrow(before), { x: [NaN, -5.1, NaN, NaN] })
    expect(filled.column('x').cell(1)).toBe(-5.1)
    const after = toArrow(filled)
    const again = Table.fromArrow(after).column('x')
    expect([0, 1, 2, 3].map((row) => again.cells.numberText(row))).toEqual([
      '12345678901234567890.12',
      '-5.10',
      '-12345678901234567890.12',
      '0.25',
    ])
    expect(String(after.schema)).toBe(String(before.schema))
  })

  it('fills dictionaries by their own indices, and keeps the dictionary', () => {
    const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8())
    const x = arrow.vectorFromArray(['b', null, 'a', 'b'], type)
    const before = arrowTable({ x })
    const after = toArrow(fill(Table.fromArrow(before), { x: [NaN, 1, NaN, NaN] }))
    expect(values(after)).toEqual(['b', 'a', 'a', 'b'])
    expect(after.getChild('x')?.data[0]?.dictionary).toBe(x.data[0]?.dictionary)
  })

  it.each([new arrow.Int16(), new arrow.Uint32()])(
    'has more levels than a byte counts, numbered by %s',
    (indices) => {
      const levels = Array.from({ length: 300 }, (_, i) => `level ${i}`)
      const type = new arrow.Dictionary(new arrow.Utf8(), indices)
      const cells = Array.from({ length: 900 }, (_, i) => (i === 5 ? null : levels[i % 300]))
      const dictionary = arrow.vectorFromArray(levels, new arrow.Utf8())
      const data = encodeCells(
        'test',
        'x',
        type,
        cells.map((cell) => cell ?? 'level 0'),
        dictionary,
      )
      const rows = Int32Array.from(cells, (cell, i) => (cell === null ? -1 : i))
      const x = new arrow.Vector([takeData(type, [data], { chunks: new Int32Array(900), rows })])
      const before = arrowTable({ x })
      const table = Table.fromArrow(before)
      const filling = cells.map((_, i) => (i === 5 ? 299 : NaN))
      const after = toArrow(fill(table, { x: filling }))
      expect(values(after)).toEqual(cells.map((cell) => cell ?? 'level 299'))
      expect(values(toArrow(table.select([299, 5])))).toEqual(['level 299', null])
    },
  )

  it('adds to a dictionary what it has not, for all of its chunks', () => {
    const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8())
    const [data] = arrow.vectorFromArray(['b', null, 'a'], type).data
    const before = arrowTable({ x: new arrow.Vector([data, data] as arrow.Data[]) })
    const { schema } = Table.fromArrow(before).column('x')
    const kinds = { x: { ...schema, levels: ['b', 'a', 'new'] } }
    const table = Table.fromArrow(before, { kinds })
    const after = toArrow(fill(table, { x: [NaN, 2, NaN, NaN, 0, NaN] }))
    expect(values(after)).toEqual(['b', 'new', 'a', 'b', 'b', 'a'])
    const again = arrow.tableFromIPC(arrow.tableToIPC(after))
    expect(values(again)).toEqual(values(after))
  })

  it('joins dictionaries that differ from chunk to chunk', () => {
    const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8())
    const parts = [
      arrow.vectorFromArray(['b', null], type).data,
      arrow.vectorFromArray(['c', 'b', null], type).data,
    ]
    const before = arrowTable({ x: new arrow.Vector(parts.flat()) })
    const table = Table.fromArrow(before)
    expect(table.column('x').levels).toEqual(['b', 'c'])
    const after = toArrow(fill(table, { x: [NaN, 1, NaN, NaN, NaN] }))
    expect(values(after)).toEqual(['b', 'c', 'c', 'b', null])
    const again = arrow.tableFromIPC(arrow.tableToIPC(after, 'file'))
    expect(values(again)).toEqual(values(after))
  })

  it.each([
    ['int8', 200, 'integers of 8 bits in column "x", got 200n'],
    ['uint8', -1, 'integers of 8 bits without a sign in column "x", got -1n'],
  ])('refuses what %s cannot hold', (name, value, message) => {
    const [type, given] = TYPES[name] ?? []
    const before = arrowTable({ x: vectorOf(type as arrow.DataType, given ?? []) })
    const filled = fill(Table.fromArrow(before), { x: [NaN, value, NaN, NaN] })
    expect(() => toArrow(filled)).toThrow(new RangeError(`toArrow: ${message}`))
  })

  it('keeps what is infinite, and NaN where it is not filled', () => {
    const given = [1.5, Infinity, null, -Infinity, NaN, NaN]
    const before = arrowTable({ x: vectorOf(new arrow.Float64(), given) })
    const after = toArrow(fill(Table.fromArrow(before), { x: [NaN, NaN, 2, NaN, 3, NaN] }))
    expect(values(after)).toEqual([1.5, Infinity, 2, -Infinity, 3, NaN])
  })

  it('reads tables of another copy of apache-arrow, such as that of require, and says why it cannot fill them', () => {
    const copy = createRequire(import.meta.url)('apache-arrow') as typeof arrow
    expect(copy.Table).not.toBe(arrow.Table)
    const before = new copy.Table({ x: copy.vectorFromArray([1, null, 2], new copy.Float32()) })
    const table = Table.fromArrow(before)
    expect(table.toColumns()).toEqual({ x: [1, null, 2] })
    expect(toArrow(table)).toBe(before)
    expect(() => toArrow(fill(table, { x: [NaN, 1, NaN] }))).toThrow(
      new TypeError(
        'toArrow: a table of the apache-arrow that import gives, since copies do not mix, ' +
          'got "one of another copy, such as that of require"',
      ),
    )
  })

  it('fills any cells of any table and leaves the others as they were', () => {
    const cell = fc.option(fc.integer({ min: -100, max: 100 }))
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 40 }),
        fc.func(fc.boolean()),
        (rest, pick) => {
          const given = [1, ...rest]
          const before = arrowTable({ x: vectorOf(new arrow.Float32(), given) })
          const filling = given.map((_, i) => (pick(i) ? i : NaN))
          const after = toArrow(fill(Table.fromArrow(before), { x: filling }))
          const expected = given.map((value, i) => value ?? (Number.isNaN(filling[i]) ? null : i))
          expect(values(after)).toEqual(expected)
        },
      ),
    )
  })
})

describe('toArrow of a table that did not come from Arrow', () => {
  const CSV =
    'n,i,big,b,c,d,t,s\n0.5,1,3000000000,yes,x,2024-01-02,2024-01-02T10:30:00Z,one\n,,,,,,,\n2.5,3,4,no,w,1969-12-31,2024-01-02T10:30:01Z,two\n1.5,3,4,no,w,1969-12-30,2024-01-02T10:30:02Z,three\n'

  it('types columns by their kind', () => {
    const table = parseCsv(CSV)
    const made = toArrow(table)
    expect(made.schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'n Float64',
      'i Int32',
      'big Int64',
      'b Bool',
      'c Dictionary<Int32, Utf8>',
      'd Date32<DAY>',
      't Timestamp<MILLISECOND, UTC>',
      's Utf8',
    ])
    expect(made.schema.fields.every(({ nullable }) => nullable)).toBe(true)
    const again = Table.fromArrow(made)
    expect(again.columns.map(({ kind }) => kind)).toEqual(table.columns.map(({ kind }) => kind))
    expect(again.columns.map(({ levels }) => levels)[4]).toEqual(['w', 'x'])
    for (const { name, values: expected, missing, kind } of table.columns) {
      if (kind === 'text' || kind === 'boolean') continue
      expect([...again.column(name).values], name).toEqual([...expected])
      expect([...again.column(name).missing], name).toEqual([...missing])
    }
    expect(values(made, 'b')).toEqual([true, null, false, false])
    expect(values(made, 's')).toEqual(['one', null, 'two', 'three'])
  })

  it('keeps bigints, NaN, what is infinite, Dates and booleans of a program', () => {
    const made = toArrow(
      Table.fromColumns({
        id: [2n ** 63n, 1n, null],
        x: [0.5, NaN, null],
        d: [new Date(1), null, new Date(2)],
        b: [true, null, false],
        s: ['a', null, 'b'],
      }),
    )
    expect(values(made, 'id')).toEqual([2n ** 63n, 1n, null])
    expect(String(made.schema.fields[0]?.type)).toBe('Uint64')
    expect(values(made, 'x')).toEqual([0.5, NaN, null])
    expect(values(made, 'd')).toEqual([1, null, 2])
    expect(values(made, 'b')).toEqual([true, null, false])
    expect(values(made, 's')).toEqual(['a', null, 'b'])
  })

  it('makes tables without rows or columns', () => {
    expect(toArrow(parseCsv('a,b\n')).numRows).toBe(0)
    expect(toArrow(Table.fromColumns({})).numCols).toBe(0)
  })

  it('refuses what is no table', () => {
    expect(() => toArrow({} as never)).toThrow(new TypeError('toArrow: a Table, got an object'))
  })
})
