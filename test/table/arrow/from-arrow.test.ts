import * as arrow from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { Table } from '../../../src/arrow.js'
import { arrowTable, rawVector, TYPES, vectorOf } from '../../helpers/arrow-tables.js'

const column = (vector: arrow.Vector) => Table.fromArrow(arrowTable({ x: vector })).column('x')
const cells = (vector: arrow.Vector) => {
  const { rows, ...found } = column(vector)
  return Array.from({ length: rows }, (_, row) => found.cells.get(row))
}
const dictionary = (values: readonly (string | null)[]) =>
  arrow.vectorFromArray(values, new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8()))

/** A dictionary's values in an order of their own, some of which no row has. */
function levelled(levels: readonly string[], rows: readonly (number | null)[]): arrow.Vector {
  const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8())
  const bits = new Uint8Array(8)
  for (const [i, row] of rows.entries()) {
    if (row !== null) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
  }
  const buffers = [undefined, Int8Array.from(rows, (row) => row ?? 0), bits, undefined] as never
  const values = arrow.vectorFromArray(levels, new arrow.Utf8())
  return new arrow.Vector([new arrow.Data(type, 0, rows.length, -1, buffers, [], values)])
}

const KINDS: Readonly<Record<string, string>> = {
  int8: 'integer',
  int16: 'integer',
  int32: 'integer',
  int64: 'integer',
  uint8: 'integer',
  uint16: 'integer',
  uint32: 'integer',
  uint64: 'integer',
  float16: 'number',
  float32: 'number',
  float64: 'number',
  bool: 'boolean',
  utf8: 'category',
  largeUtf8: 'category',
  utf8View: 'category',
  dateDay: 'date',
  dateMs: 'date',
}

describe('Table.fromArrow', () => {
  for (const [name, [type, values]] of Object.entries(TYPES)) {
    it(`reads ${name}, of several chunks, nulls missing and nothing else`, () => {
      const found = column(vectorOf(type, values))
      expect(found.kind).toBe(KINDS[name] ?? 'text')
      expect([...found.missing]).toEqual([0, 1, 0, 0])
    })
  }

  it('takes no string for missing: NA, NaN and nothing at all are strings', () => {
    const found = column(vectorOf(new arrow.Utf8(), ['NA', 'NaN', '', null, 'NA', '']))
    expect(found.levels).toEqual(['', 'NA', 'NaN'])
    expect([...found.missing]).toEqual([0, 0, 0, 1, 0, 0])
  })

  it('has a dictionary as a category, its levels in the dictionary’s order, unused ones too', () => {
    const found = column(levelled(['low', 'mid', 'high', 'top'], [2, 0, null, 1, 0]))
    expect(found.kind).toBe('category')
    expect(found.levels).toEqual(['low', 'mid', 'high', 'top'])
    expect([...found.values]).toEqual([2, 0, NaN, 1, 0])
  })

  it('has a dictionary as a category even of words that look like numbers, dates or booleans', () => {
    for (const words of [
      ['3', '1', '2'],
      ['yes', 'no'],
      ['2024-01-01', '2023-01-01'],
    ]) {
      const found = column(levelled(words, [0, 1, null, 1]))
      expect(found.kind).toBe('category')
      expect(found.levels).toEqual(words)
    }
  })

  it('has a dictionary of names that all differ as text', () => {
    const names = Array.from({ length: 40 }, (_, i) => `name ${i}`)
    expect(column(dictionary(names)).kind).toBe('text')
  })

  it('has a dictionary of whole numbers as a category of them', () => {
    const type = new arrow.Dictionary(new arrow.Int32(), new arrow.Int8())
    const found = column(arrow.vectorFromArray([30, 10, null, 30], type))
    expect(found.levels).toEqual(['30', '10'])
    expect(found.format(1)).toBe(10)
  })

  it('takes the kind that is asked for, a category still in the dictionary’s order', () => {
    const table = arrowTable({ x: levelled(['low', 'high'], [1, 0, null]) })
    const read = (kind: 'category' | 'text') =>
      Table.fromArrow(table, { kinds: { x: kind } }).column('x')
    expect(read('category').levels).toEqual(['low', 'high'])
    expect(read('text').kind).toBe('text')
  })

  it.each([
    [arrow.TimeUnit.SECOND, 1_700_000_000n],
    [arrow.TimeUnit.MILLISECOND, 1_700_000_000_000n],
    [arrow.TimeUnit.MICROSECOND, 1_700_000_000_000_123n],
    [arrow.TimeUnit.NANOSECOND, 1_700_000_000_000_123_456n],
  ])('reads timestamps of unit %i as dates', (unit, value) => {
    const found = column(rawVector(new arrow.Timestamp(unit, 'Europe/Berlin'), [value, null]))
    expect(found.kind).toBe('date')
    expect(found.cell(0)).toEqual(new Date(1_700_000_000_000))
    expect(found.cell(1)).toBeNull()
  })

  it('does not take a timestamp for missing that no Date holds', () => {
    const vector = rawVector(new arrow.Timestamp(arrow.TimeUnit.SECOND), [2n ** 62n, null])
    expect([...column(vector).missing]).toEqual([0, 1])
  })

  it('reads decimals as numbers that know their digits', () => {
    const type = new arrow.Decimal(2, 10, 128)
    const table = Table.fromArrow(arrowTable({ x: rawVector(type, [510n, null, -25n], 4) }))
    expect(table.toColumns()).toEqual({ x: [5.1, null, -0.25] })
    expect(table.column('x').schema).toMatchObject({ kind: 'number', decimals: 2 })
    expect(table.column('x').cells.numberText(0)).toBe('5.10')
  })

  it('reads decimals without digits after the point as whole numbers, to the last digit', () => {
    const type = new arrow.Decimal(0, 38, 128)
    const long = 12_345_678_901_234_567_890_123n
    expect(cells(rawVector(type, [long, null, -1n], 4))).toEqual([long, null, -1n])
    expect(column(rawVector(type, [7n, null, -1n], 4)).kind).toBe('integer')
  })

  it('takes what is infinite for given, and learns nothing from it', () => {
    const found = column(vectorOf(new arrow.Float64(), [1.5, Infinity, null, -Infinity, NaN]))
    expect(found.kind).toBe('number')
    expect([...found.missing]).toEqual([0, 0, 1, 0, 1])
    expect([...found.values]).toEqual([1.5, NaN, NaN, NaN, NaN])
    expect(found.cell(1)).toBe(Infinity)
  })

  it('reads tables without rows, and without batches', () => {
    const schema = new arrow.Schema([new arrow.Field('x', new arrow.Int32(), true)])
    const table = Table.fromArrow(new arrow.Table(schema, []))
    expect(table.rows).toBe(0)
    expect(table.columns.map(({ name }) => name)).toEqual(['x'])
  })

  it('refuses what is no Arrow table, and two columns of one name', () => {
    expect(() => Table.fromArrow({} as never)).toThrow(
      new TypeError('fromArrow: an Arrow table, got an object'),
    )
    const [data] = vectorOf(new arrow.Int32(), [1]).data
    const fields = ['x', 'x'].map((name) => new arrow.Field(name, new arrow.Int32(), true))
    const struct = new arrow.Data(new arrow.Struct(fields), 0, 1, 0, {}, [data, data] as never)
    const twice = new arrow.Table([
      new arrow.RecordBatch(new arrow.Schema(fields), struct as never),
    ])
    expect(() => Table.fromArrow(twice)).toThrow(
      new RangeError('fromArrow: names that differ, got "x"'),
    )
  })
})
