import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnSchema, schemaFault, Table } from '../../src/table/index.js'
import { mixedTable } from '../helpers/mixed-table.js'

const plain: ColumnSchema = {
  kind: 'number',
  levels: [],
  cells: 'string',
  quoted: false,
  decimals: 2,
  significant: null,
  date: '',
}
const number = {
  decimal: ',',
  thousands: '.',
  grouping: 3,
  unit: 'kg',
  prefix: '',
  suffix: ' kg',
  negative: '-',
  outside: false,
} as const

describe('the schema of a column that was read', () => {
  it('has no fault, also after JSON', () => {
    const texts = {
      euro: ['1.234,50 €', '-12,00 €'],
      dollar: ['$1,234.50', '($12.00)'],
      lakhs: ['1,23,456', '12,34,567.5'],
      power: ['1.20E+05', '3.4E-02'],
      after: ['5-', '1.5-'],
      day: ['31/12/2024', '1/2/2024'],
      named: ['3. März 2021', '14. Mai 2021'],
      time: ['09:30', '17:45'],
      flag: ['ja', 'nein'],
      word: ['a', 'b'],
    }
    const columns = [...mixedTable(30).columns, ...Table.fromColumns(texts).columns]
    for (const { name, schema } of columns) {
      expect(schemaFault(JSON.parse(JSON.stringify(schema)), ''), name).toBeUndefined()
    }
  })

  it('of any strings has none', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('1,5', '12 kg', '5-', '', 'NA', '-3', '7'))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const { schema } = Table.fromColumns({ x: cells }).column('x')
        expect(schemaFault(JSON.parse(JSON.stringify(schema)), '')).toBeUndefined()
      }),
    )
  })
})

describe('the fault of a schema', () => {
  it.each<[unknown, string, string]>([
    [null, 's', 'an object'],
    [[], 's', 'an object'],
    [{ ...plain, colour: 1 }, 's', 'fields of kind, said, levels'],
    [{ ...plain, kind: 'float' }, 's.kind', 'one of "number", "integer"'],
    [{ ...plain, levels: ['a'] }, 's.levels', '[], as of every number'],
    [{ ...plain, decimals: 101 }, 's.decimals', 'a whole number from 0 to 100, or null'],
    [{ ...plain, significant: 0 }, 's.significant', 'a whole number from 1 to 100, or null'],
    [{ ...plain, exponent: 'x' }, 's.exponent', 'how exponents are written, such as E+00'],
    [{ ...plain, date: 'YYYY' }, 's.date', "'', as of every number"],
    [{ ...plain, kind: 'date' }, 's.date', 'how dates are written'],
    [{ ...plain, kind: 'boolean', levels: ['a'] }, 's.levels', 'two words'],
    [{ ...plain, missing: ['a', 'a'] }, 's.missing', 'an array of strings that differ'],
    [{ ...plain, number: { ...number, grouping: 4 } }, 's.number.grouping', 'one of 2, 3'],
    [{ ...plain, number: { ...number, unit: 'lb' } }, 's.number', 'reads what it wrote'],
    [{ ...plain, number: { ...number, suffix: '7' } }, 's.number', 'reads what it wrote'],
    [{ ...plain, number: { ...number, thousands: ',' } }, 's.number', 'reads what it wrote'],
  ])('%j is told', (schema, path, expected) => {
    const fault = schemaFault(schema, 's')
    expect(fault?.path).toBe(path)
    expect(fault?.expected).toContain(expected)
  })

  it('is none where all is as it should be', () => {
    expect(schemaFault(plain, 's')).toBeUndefined()
    expect(schemaFault({ ...plain, number }, 's')).toBeUndefined()
  })
})

describe('levels are written as cells', () => {
  it('of the type that they have, and as text where they are none of it', () => {
    const category = (cells: ColumnSchema['cells'], levels: string[]): ColumnSchema => ({
      ...plain,
      kind: 'category',
      cells,
      levels,
      decimals: null,
    })
    const cells = (schema: ColumnSchema) => {
      const { levels } = schema
      const column = Table.fromColumns({ x: [...levels, null] }, { kinds: { x: schema } }).column(
        'x',
      )
      return levels.map((_, i) => column.format(i))
    }
    expect(cells(category('number', ['1', '2.5', 'x', '']))).toEqual([1, 2.5, 'x', ''])
    expect(cells(category('bigint', ['1', 'x']))).toEqual([1n, 'x'])
    expect(cells(category('boolean', ['false', 'maybe', 'true']))).toEqual([false, 'maybe', true])
  })

  it('of booleans by which of the two it is, whatever its word', () => {
    const kinds = { x: 'boolean' } as const
    const { schema } = Table.fromColumns({ x: ['yes', true, false, true] }, { kinds }).column('x')
    expect(schema).toMatchObject({ kind: 'boolean', cells: 'boolean' })
    const column = Table.fromColumns({ x: [true, null] }, { kinds: { x: schema } }).column('x')
    expect([column.format(0), column.format(1)]).toEqual([false, true])
  })
})
