import { inspect } from 'node:util'
import * as arrow from 'apache-arrow'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseCsv, Table } from '../../src/learn/index.js'

const ROWS = [
  { a: 1, b: 'x' },
  { a: null, b: 'y' },
]

describe('Table.from', () => {
  it.each([
    ['rows', () => ROWS],
    [
      'a generator of rows',
      () =>
        (function* () {
          yield* ROWS
        })(),
    ],
    ['a Set of rows', () => new Set(ROWS)],
    ['columns by name', () => ({ a: [1, null], b: ['x', 'y'] })],
    [
      'a Map of columns',
      () =>
        new Map<string, unknown[]>([
          ['a', [1, null]],
          ['b', ['x', 'y']],
        ]),
    ],
    [
      'pairs',
      () => [
        ['a', [1, null]],
        ['b', ['x', 'y']],
      ],
    ],
    ['an Arrow table', () => arrow.tableFromArrays({ a: [1, null], b: ['x', 'y'] })],
    ['a Table', () => Table.fromRows(ROWS)],
    [
      'Arrow vectors',
      () => ({ a: arrow.vectorFromArray([1, null], new arrow.Float64()), b: ['x', 'y'] }),
    ],
  ])('reads %s', (_, make) => {
    const rows = Table.from(make()).toRows()
    expect(rows).toEqual(ROWS)
  })

  it('an empty array is a table of no rows', () => {
    expect([Table.from([]).rows, Table.from([]).columns.length]).toEqual([0, 0])
  })

  it('a Table is the same one, or read anew as is asked', () => {
    const table = parseCsv('zip\n01234\n56789\n11111\n')
    expect(Table.from(table)).toBe(table)
    expect(Table.from(table, { kinds: { zip: 'category' } }).column('zip').kind).toBe('category')
  })

  it.each([[1], ['text'], [null], [new Uint8Array(2)], [[1, 2]]])('refuses %j', (given) => {
    expect(() => Table.from(given)).toThrow(TypeError)
  })
})

describe('Arrow vectors as columns', () => {
  it('nulls stay missing, and timestamps are dates', () => {
    const when = [new Date(0), null, new Date(86_400_000)]
    const table = Table.fromColumns({
      n: arrow.vectorFromArray([1, null, 3], new arrow.Int32()),
      t: arrow.vectorFromArray(when, new arrow.TimestampMillisecond()),
    })
    expect([...table.column('n').missing]).toEqual([0, 1, 0])
    expect(table.column('t').kind).toBe('date')
    expect([...table.column('t').values]).toEqual([0, Number.NaN, 86_400_000])
  })
})

describe('milliseconds as dates', () => {
  it('are read where it is said, and filled ones are numbers too', () => {
    const table = Table.fromColumns({ t: [0, 86_400_000, null] }, { kinds: { t: 'date' } })
    const filled = table.fill(new Map([['t', [0, 0, 1.7 * 86_400_000]]]))
    expect(filled.toColumns()['t']).toEqual([0, 86_400_000, 2 * 86_400_000])
    const clock = Table.fromColumns({ t: [1500, null] }, { kinds: { t: 'date' } })
    expect(clock.fill(new Map([['t', [0, 1234.4]]])).toColumns()['t']).toEqual([1500, 1234])
    expect(table.toRows({ typed: true })[1]).toEqual({ t: new Date(86_400_000) })
  })

  it.each([[20240131], [1e17], [Number.MAX_VALUE]])(
    '%d is refused: it is no such number',
    (value) => {
      expect(() => Table.fromColumns({ t: [value] }, { kinds: { t: 'date' } })).toThrow(
        /expected a date/,
      )
    },
  )
})

describe('numbers of a program', () => {
  const decimals = (values: readonly (number | null)[]) =>
    Table.fromColumns({ x: values }).column('x').schema.decimals

  it('have as many digits after the point as the numbers need, up to six; of more, all', () => {
    expect(decimals([13.9, 2.25, null])).toBe(2)
    expect(decimals([1e-6, 0.5])).toBe(6)
    expect(decimals([1e-7, 0.5])).toBe(null)
    expect(decimals([0.1 + 0.2, 1.5])).toBe(null)
    expect(decimals([123_456_789.12])).toBe(2)
    expect(decimals([Math.fround(0.1)])).toBe(null)
  })

  it('any number that was rounded to 0 to 6 digits needs at most so many, 1,000 cases', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (value, digits) => {
          const rounded = Number(value.toFixed(digits))
          fc.pre(!Number.isInteger(rounded))
          expect(decimals([rounded])).toBe(String(rounded).replace(/e.*/, '').split('.')[1]?.length)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('typed arrays are copied: a later change is none of the table', () => {
    const x = Float32Array.of(1.5, Number.NaN, Infinity)
    const table = Table.fromColumns({ x })
    x[0] = 9
    expect(table.toColumns()).toEqual({ x: [1.5, Number.NaN, Infinity] })
    expect([...table.column('x').missing]).toEqual([0, 1, 0])
    expect([...table.column('x').values]).toEqual([1.5, Number.NaN, Number.NaN])
  })

  it.each([
    ['integer', [1, 2.5]],
    ['integer', [1, Infinity, 2.5]],
  ] as const)('of kind %s, %j is refused where it does not fit', (kind, values) => {
    const make = () => Table.fromColumns({ x: Float64Array.from(values) }, { kinds: { x: kind } })
    expect(make).toThrow(/row \d, column "x": expected a whole number, got 2.5/)
  })
})

describe('rows', () => {
  const table = parseCsv(
    'n,is,when,word,note\n"1,5",yes,2024-01-31,a,first\n,no,,b,second\n"2,5",yes,2024-02-01,a,third\n',
    {
      decimal: ',',
    },
  )

  it('typed are what cells mean; else as they came in', () => {
    expect(table.toRows()[0]).toEqual({
      n: '1,5',
      is: 'yes',
      when: '2024-01-31',
      word: 'a',
      note: 'first',
    })
    expect(table.toRows({ typed: true })).toEqual([
      { n: 1.5, is: true, when: new Date('2024-01-31'), word: 'a', note: 'first' },
      { n: null, is: false, when: null, word: 'b', note: 'second' },
      { n: 2.5, is: true, when: new Date('2024-02-01'), word: 'a', note: 'third' },
    ])
  })

  it('a table can be gone through', () => {
    expect([...table]).toEqual(table.toRows())
    for (const row of table) expect(Object.keys(row)).toEqual(['n', 'is', 'when', 'word', 'note'])
  })
})

describe('printing', () => {
  it('shows size, names, kinds and the first ten rows, numbers to the right', () => {
    const table = Table.fromRows([
      { city: '東京', people: 14_000_000, note: 'the\nlargest' },
      { city: 'Oslo', people: null, note: null },
    ])
    expect(`${table}`).toBe(
      [
        'Table [2 x 3]',
        'city        people  note',
        'category   integer  category',
        '東京      14000000  the largest',
        'Oslo',
      ].join('\n'),
    )
    expect(inspect(table)).toBe(`${table}`)
  })

  it('says what it does not show: rows, columns, the ends of long cells', () => {
    const wide = Object.fromEntries(Array.from({ length: 30 }, (_, c) => [`column${c}`, [1, 2]]))
    const text = String(Table.fromColumns(wide))
    for (const line of text.split('\n').slice(0, 5)) expect(line.length).toBeLessThanOrEqual(100)
    expect(text).toMatch(/more columns: column\d+, .* others$/)
    expect(String(Table.fromColumns({ x: new Float64Array(11) }))).toMatch(/\n\.\.\. 1 more row$/)
    expect(String(Table.fromColumns({ x: ['y'.repeat(50)] }))).toContain(`\n${'y'.repeat(21)}...`)
    expect(String(Table.fromRows([]))).toBe('Table [0 x 0]')
  })
})

describe('kinds by a schema of rows', () => {
  const Row = z.object({
    code: z.string(),
    level: z.enum(['low', 'high']),
    n: z.number().nullable(),
    count: z.int().optional(),
    ok: z.boolean(),
    on: z.iso.date(),
    any: z.union([z.string(), z.number()]),
  })

  it('are what it says; strings are guessed, and a key that no row has is none', () => {
    const rows = [
      { code: '1', level: 'low', n: 1, ok: true, on: '2024-01-31', any: 'x' },
      { code: '2', level: 'high', n: null, ok: false, on: '2024-02-01', any: 'x' },
    ]
    const table = Table.fromRows(rows, { kinds: Row })
    const kinds = Object.fromEntries(table.columns.map(({ name, kind }) => [name, kind]))
    expect(kinds).toEqual({
      code: 'integer',
      level: 'category',
      n: 'number',
      ok: 'boolean',
      on: 'date',
      any: 'category',
    })
  })

  it('refuses a schema that does not tell', () => {
    const silent = { '~standard': { version: 1 } }
    expect(() => Table.fromRows([{ a: 1 }], { kinds: silent })).toThrow(/tells its JSON Schema/)
    expect(() => Table.fromRows([{ a: 1 }], { kinds: z.string() })).toThrow(
      /the schema of an object/,
    )
  })
})
