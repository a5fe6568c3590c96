import { describe, expect, it } from 'vitest'
import { type Cell, parseCsv, Table } from '../../src/table/index.js'

const one = (cells: Cell[], options = {}) => Table.fromColumns({ x: cells }, options).column('x')

describe('kinds are guessed from all cells', () => {
  it.each([
    ['integer', ['1', '2', '', '3']],
    ['integer', [1, 2, null]],
    ['integer', ['1.0', '2.0', 'NA']],
    ['integer', ['0', '1', '0']],
    ['integer', [1n, 2n]],
    ['number', ['1.5', '2', '?']],
    ['number', ['1e-3', '2']],
    ['number', [0.5, NaN, 1]],
    ['boolean', [true, false, null]],
    ['boolean', ['yes', 'no', 'yes']],
    ['boolean', ['TRUE', 'FALSE', 'NA']],
    ['boolean', ['T', 'F']],
    ['category', ['yes', 'no', 'perhaps', 'no']],
    ['category', ['a', 'b', 'a', 'c']],
    ['category', ['01', '02', '01', '02']],
    ['integer', ['1,000', '2,000', '1,000']],
    ['number', ['1.5 kg', '2 kg', '2 kg']],
    ['category', ['2D', '3D', '2D']],
    ['integer', ['None', '1', '2', '1']],
    ['category', ['None', 'Mild', 'Severe', 'Mild']],
    ['date', ['2024-01-31', '2024-02-29', '']],
    ['date', ['2024-01-31T10:00:00Z', '2024-01-31T10:00:00.5+02:00']],
    ['date', [new Date(0), null]],
    ['category', ['2023-02-29', '2024-01-01', '2024-01-01']],
    ['text', ['a', 'b', 'c']],
    ['text', ['00501', '00502', '00503']],
    ['text', ['12345678901234567890', '1', '2']],
    ['text', [2n ** 64n, 1n]],
    ['text', ['', 'NA', null]],
  ] as [string, Cell[]][])('%s: %o', (kind, cells) => {
    expect(one(cells).kind).toBe(kind)
  })

  it('a column of more than 1,000 different strings is text', () => {
    const cells = (count: number) => Array.from({ length: 3000 }, (_, i) => `v${i % count}`)
    expect(one(cells(1000)).kind).toBe('category')
    expect(one(cells(1001)).kind).toBe('text')
  })

  it('and can be set: numbers as categories, 0 and 1 as booleans, None as missing', () => {
    expect(one(['1', '2', '10'], { kinds: { x: 'category' } }).levels).toEqual(['1', '10', '2'])
    expect(one(['0', '1'], { kinds: { x: 'boolean' } }).levels).toEqual(['0', '1'])
    const none = one(['1', 'None'], { missing: ['None'] })
    expect([none.kind, [...none.missing]]).toEqual(['integer', [0, 1]])
  })
})

describe('a category of numbers', () => {
  it('has every spelling for a level of its own, read from text or from cells', () => {
    const cells = [
      '1.5',
      '1.50',
      '+1.5',
      '1.5 ',
      '01.5',
      '.5',
      '0.5',
      '5e-1',
      '50',
      '50.',
      '5e1',
      '-0',
      '0',
    ]
    const found = parseCsv(`x,y\n${cells.map((cell) => `${cell},\n${cell},\n`).join('')}`, {
      kinds: { x: 'category' },
    }).column('x')
    expect(found.levels).toEqual([...cells].sort())
    expect(found.schema.levels).toEqual(one(cells, { kinds: { x: 'category' } }).levels)
  })
})

describe('values', () => {
  it('are numbers, milliseconds, or indices of levels; NaN where missing', () => {
    expect([...one(['1.5', '', '-2']).values]).toEqual([1.5, NaN, -2])
    expect([...one(['1970-01-02', '?']).values]).toEqual([86_400_000, NaN])
    expect([...one(['b', 'a', 'NA', 'b']).values]).toEqual([1, 0, NaN, 1])
    expect([...one(['yes', 'no', null]).values]).toEqual([1, 0, NaN])
    expect([...one(['p', 'q', 'r', '']).missing]).toEqual([0, 0, 0, 1])
  })

  it('of levels that a schema does not have come after its own', () => {
    const { schema } = one(['b', 'c', 'b'])
    expect(one(['a', 'c', 'z'], { kinds: { x: schema } }).levels).toEqual(['b', 'c', 'a', 'z'])
  })
})

describe('a filled cell is written as its column is', () => {
  it.each([
    [['1', '2', ''], 2.6, '3'],
    [['1.50', '2.5', ''], 1.23456, '1.23'],
    [['1.0', '2.0', ''], 1.6, '2.0'],
    [['1.5e3', '2.25e-1', ''], 0.123456, '1.23e-1'],
    [['-0.1', ''], -0.01, '0.0'],
    [[1.5, null], 1.23456, 1.2],
    [[1.25, 13, null], 13.90595462688421, 13.91],
    [[0.1 + 0.2, null], 1.23456, 1.23456],
    [[1, null], 1.7, 2],
    [[1n, null], 1.7, 2n],
    [[true, null], 0, false],
    [['Yes', null], 0, 'No'],
    [['FALSE', ''], 1, 'TRUE'],
    [['b', 'a', 'b', ''], 0, 'a'],
    [['2024-01-01', ''], Date.UTC(2024, 5, 1, 13), '2024-06-02'],
    [['2024/01/01 10:30', ''], Date.UTC(2024, 5, 1, 13), '2024/06/01 13:00'],
    [['2024-01-01T10:00:00+02:00', ''], Date.UTC(2024, 0, 1), '2024-01-01T02:00:00+02:00'],
    [['2024-01-01T10:00:00.50Z', ''], 1234, '1970-01-01T00:00:01.23Z'],
    [[new Date(0), null], 90_000_000, new Date(86_400_000)],
  ] as [Cell[], number, Cell][])('%o: %d as %o', (cells, value, expected) => {
    const filled = Table.fromColumns({ x: cells }).fill(new Map([['x', cells.map(() => value)]]))
    const column = filled.column('x')
    expect(column.cell(cells.length - 1)).toEqual(expected)
    expect(column.missing.every((flag) => flag === 0)).toBe(true)
    for (let row = 0; row < cells.length - 1; row++) expect(column.cell(row)).toBe(cells[row])
  })

  it('and NaN leaves it missing', () => {
    const table = Table.fromRows([{ x: 1 }, { x: null }])
    const column = table.fill(new Map([['x', [0, NaN]]])).column('x')
    expect([column.cell(1), column.missing[1]]).toEqual([null, 1])
  })
})

describe('rows and columns', () => {
  it('come out as they came in, whatever a column is called', () => {
    const rows = [
      JSON.parse('{"__proto__": 1, "": "a", "constructor": true}'),
      JSON.parse('{"__proto__": 2, "": null, "constructor": false}'),
    ]
    const table = Table.fromRows(rows)
    expect(JSON.stringify(table.toRows())).toBe(JSON.stringify(rows))
    expect(Object.keys(table.toColumns())).toEqual(['__proto__', '', 'constructor'])
    expect([...table.column('__proto__').values]).toEqual([1, 2])
  })

  it('a key that a row lacks is missing, in no matter which row it comes first', () => {
    const table = Table.fromRows([{ a: 1 }, { b: 'x' }])
    expect(table.columns.map((c) => [...c.missing])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('are selected in the order asked for', () => {
    const table = Table.fromRows([{ a: 1 }, { a: null }, { a: 3 }])
    expect(table.select([2, 1, 2]).toColumns()).toEqual({ a: [3, null, 3] })
    expect(table.slice(1).toColumns()).toEqual({ a: [null, 3] })
  })

  it('no rows and no columns are a table', () => {
    expect(Table.fromRows([]).rows).toBe(0)
    expect(Table.fromColumns({ a: [] }).column('a').kind).toBe('text')
  })
})

describe('errors', () => {
  it.each([
    [() => Table.fromRows([{ a: 1 }, { a: { b: 1 } }]), 'row 2, column "a"'],
    [() => Table.fromRows([{ a: [1] }]), 'row 1, column "a", got [1]'],
    [() => Table.fromRows([1] as unknown as object[]), 'row 1 must be an object, got 1'],
    [() => Table.fromColumns({ a: [1], b: [1, 2] }), '1 cells in column "b", got 2'],
    [() => Table.fromColumns({ a: 1 as never }), 'column "a" must be an array, got 1'],
    [
      () =>
        Table.fromColumns([
          ['a', [1]],
          ['a', [2]],
        ]),
      'names that differ, got "a"',
    ],
    [() => one(['a', '1'], { kinds: { x: 'number' } }), 'row 1, column "x": expected a finite'],
    [() => one(['1.5'], { kinds: { x: 'integer' } }), 'expected a whole number, got "1.5"'],
    [() => one(['2'], { kinds: { x: 'boolean' } }), 'got "2"'],
    [() => one(['2'], { kinds: { y: 'number' } }), 'kinds of columns that there are, got "y"'],
    [() => one(['2'], { kinds: { x: 'float' } }), 'a kind of number, integer'],
    [
      () => one(['2'], { kind: {} }),
      'an option of kinds, missing, like, decimal, dayFirst, got "kind"',
    ],
    [() => Table.fromRows([{ a: 'x' }]).fill(new Map([['b', [1]]])), 'got "b"'],
    [() => Table.fromRows([{ a: null }]).fill(new Map([['a', [1]]])), 'not text, got "text"'],
    [() => Table.fromRows([{ a: 1 }]).fill(new Map([['a', []]])), '1 values for column "a", got 0'],
    [() => Table.fromRows([{ a: 1 }]).column('b'), 'column: the name of a column, got "b"'],
    [() => Table.fromRows([{ a: 1 }]).select([1]), 'each row must be an integer from 0 to 0'],
  ])('%s', (act, message) => {
    expect(act).toThrow(message)
  })
})
