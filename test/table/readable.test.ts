import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeTable, Table } from '../../src/table/index.js'

/** Pieces that numbers, dates and words are made of, and what makes them none. */
const PIECES = [
  ...'0123456789',
  '12',
  '007',
  '1234',
  '2024',
  '99999999999999999999',
  ...'.,\'’-−+()/:%$€£ \u00a0\u202f\t"#?*<>≤~eExXTZ_',
  'kg',
  'km/h',
  'm²',
  'USD',
  'CHF',
  'Rs.',
  'Jan',
  'März',
  'Mon',
  'AM',
  'UTC',
  '+02:00',
  'inf',
  'Infinity',
  '∞',
  'NaN',
  'NA',
  'none',
  'true',
  'No',
  'yes',
  '年',
  '月',
  '日',
  '٣',
  '½',
  'e308',
  'E+5',
  'e-400',
  '\u200b',
  '\ufeff',
  '\u0000',
  '😀',
  '\ud800',
]

const nasty = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join(''))

const digits = (n: number) => fc.integer({ min: 0, max: 10 ** n - 1 }).map(String)
const marked = fc
  .tuple(digits(3), fc.constantFrom('.', ',', ' ', "'", '\u202f', ''), digits(3), digits(2))
  .map(([a, mark, b, c]) => `${a}${mark}${b.padStart(3, '0')}${mark === ',' ? '.' : ','}${c}`)
const number = fc
  .tuple(
    fc.constantFrom('', '-', '+', '−', '$', '-$', '$-', '(', '€ ', 'CHF ', '<', '>='),
    fc.oneof(
      digits(4),
      marked,
      fc.double({ noNaN: true }).map(String),
      fc.bigInt(0n, 10n ** 20n).map(String),
    ),
    fc.constantFrom('', '%', ' %', ' kg', 'kg', ')', '-', '+', ' days', ' €'),
  )
  .map((parts) => parts.join(''))
const day = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'))
const date = fc
  .tuple(
    day,
    day,
    fc.constantFrom('24', '2024', '1', '02024'),
    fc.constantFrom(...'-/. '),
    fc.nat(5),
  )
  .map(([a, b, year, mark, turn]) => {
    const clock = ['', 'T12:00', ' 12:00:60', 'T24:00:00Z', ' 3:04 PM', ''][turn] ?? ''
    return (turn % 2 === 0 ? [year, a, b] : [a, b, year]).join(mark) + clock
  })
const word = fc.constantFrom('-', 'none', 'n/a', '', 'unknown', 'x', 'yes', 'no', 'T', '0', '1')
const other = fc.oneof(
  fc.double(),
  fc.bigInt(-(10n ** 20n), 10n ** 20n),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(null, undefined, Infinity, -Infinity),
)

/** Columns most of which are of one nature, with some of another. */
const column = fc
  .tuple(
    fc.constantFrom(number, date, nasty, word, digits(8)),
    fc.constantFrom(nasty, word, number, date),
  )
  .chain(([most, few]) =>
    fc.array(fc.oneof({ weight: 8, arbitrary: most as fc.Arbitrary<unknown> }, few), {
      minLength: 1,
      maxLength: 24,
    }),
  )
const mixed = fc.tuple(column, fc.array(other, { maxLength: 8 })).map(([a, b]) => [...a, ...b])

const runs = { numRuns: 4000 }

describe('what is guessed of a table can be read', () => {
  it('whatever texts its columns have', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 3 }), (columns) => {
        const rows = Math.min(...columns.map(({ length }) => length))
        const cells = columns.map(
          (texts, i) => [`c${i}`, texts.slice(0, rows)] as [string, string[]],
        )
        describeTable(Table.fromColumns(cells))
      }),
      runs,
    )
  })

  it('and whatever else they have', () => {
    fc.assert(
      fc.property(mixed, (cells) => {
        describeTable(Table.fromColumns([['x', cells as string[]]]))
      }),
      runs,
    )
  })

  it('and any part of it, as the whole was read', () => {
    fc.assert(
      fc.property(column, fc.nat(20), (texts, at) => {
        const whole = Table.fromColumns([['x', texts as string[]]]).column('x')
        const parts = [texts.slice(0, at), texts.slice(at)].map((part) =>
          Table.fromColumns([['x', part as string[]]], { kinds: { x: whole.schema } }).column('x'),
        )
        expect(parts.flatMap(({ values }) => [...values])).toEqual([...whole.values])
        expect(parts.flatMap(({ missing }) => [...missing])).toEqual([...whole.missing])
      }),
      runs,
    )
  })

  it('and what holes are filled with, which is what was there', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(column, (texts) => {
        const { kind, values, schema } = Table.fromColumns([['x', texts as string[]]]).column('x')
        kinds.add(kind)
        if (kind === 'text') return
        const given = values.filter((value) => !Number.isNaN(value))
        const holes = new Array<null>(given.length).fill(null)
        const empty = Table.fromColumns([['x', holes]], { kinds: { x: schema } })
        const filled = empty.fill(new Map([['x', given]])).column('x')
        const again = Table.fromColumns(
          [['x', filled.cells as unknown as string[]]].map(() => [
            'x',
            Array.from({ length: given.length }, (_, row) => filled.cell(row)),
          ]) as [string, string[]][],
          { kinds: { x: schema } },
        ).column('x')
        expect([...again.values]).toEqual([...filled.values])
        for (const [row, value] of given.entries()) {
          const back = again.values[row] ?? Number.NaN
          if (kind !== 'date')
            expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value))
        }
      }),
      runs,
    )
    expect(kinds).toEqual(new Set(['number', 'integer', 'category', 'boolean', 'date', 'text']))
  })
})

describe('found so, and named', () => {
  const column = (cells: readonly unknown[]) =>
    Table.fromColumns([['x', cells as string[]]]).column('x')

  it('a number beyond what a double holds is text', () => {
    expect(column(['2024e308', '0', '1']).kind).toBe('text')
  })

  it('what programs write among numbers with a unit is a number', () => {
    expect([...column(['\ufeff0', '5.', '12 kg', '3 kg']).values]).toEqual([0, 5, 12, 3])
  })

  it('dates as text beside Date objects with a time of day are both read', () => {
    const { kind, given } = column(['2024-01-01 3:04 PM', new Date('1969-12-31T23:59:59.999Z')])
    expect([kind, given]).toEqual(['date', 2])
  })

  it.each([
    [['1e-5', '123.45', null], 678.912, '678.91'],
    [['1e-5', '0.00012', null], 0.000345678, '0.00035'],
    [['1,5E-07', '12,25', null], 0.000003456, '0,000003456'],
    [['1.5e-7 kg', '12 kg', null], 0.000003456, '0.0000035 kg'],
  ] as [(string | null)[], number, string][])(
    '%o is filled as exactly as its cells are',
    (cells, value, text) => {
      const filled = column(cells).fill(cells.map((cell) => (cell === null ? value : Number.NaN)))
      expect(filled.cell(cells.length - 1)).toBe(text)
    },
  )
})
