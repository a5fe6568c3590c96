import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findViolations, Table } from '../../../src/learn/index.js'
import { parseWhere } from '../../../src/learn/where/parse-where.js'
import '../../helpers/seed.js'

const table = Table.fromColumns(
  {
    a: [1, 2.5, 3],
    b: [4, 5, 6],
    'net price': [7, 8, 9],
    'a`b': [1, 2, 3],
    start: ['2024-01-30', '2024-01-31', '2024-02-01'],
    word: ['x', 'y', 'x'],
    note: ['some', 'other', 'text'],
  },
  { kinds: { b: 'integer', word: 'category', note: 'text', start: 'date' } },
)
const read = (text: string) => {
  const { columns, relations } = parseWhere('fn', [text], table.columns, () => 0)
  return relations.map(({ by, limit, isEqual, isStrict }) => {
    const names = columns.map((k) => table.columns[k]?.name ?? '')
    const sums = names.map((name, k) => [name, by[k]] as const).filter(([, b]) => b !== 0)
    return { ...Object.fromEntries(sums), limit, is: isEqual ? '=' : isStrict ? '<' : '<=' }
  })
}
const fault = (text: unknown) => {
  try {
    parseWhere('impute', text, table.columns, () => 0)
  } catch (error) {
    return `${(error as Error).constructor.name}: ${(error as Error).message}`
  }
  return ''
}

describe('parseWhere', () => {
  it('reads sums, differences, factors and brackets', () => {
    expect(read('a <= b')).toEqual([{ a: 1, b: -1, limit: 0, is: '<=' }])
    expect(read('a > b')).toEqual([{ a: -1, b: 1, limit: 0, is: '<' }])
    expect(read('a == 2*(b - 3) + -a/4')).toEqual([{ a: 1.25, b: -2, limit: -6, is: '=' }])
    expect(read('-(a + b) * 1e1 ≥ .5')).toEqual([{ a: 10, b: 10, limit: -0.5, is: '<=' }])
    expect(read('0.5 × a = 1 − b')).toEqual([{ a: 0.5, b: 1, limit: 1, is: '=' }])
  })

  it('reads chains as one relation after the other', () => {
    expect(read('0 < a <= b')).toEqual([
      { a: -1, limit: 0, is: '<' },
      { a: 1, b: -1, limit: 0, is: '<=' },
    ])
  })

  it('reads names in quotes, and days', () => {
    expect(read('`net price` = "a`b"')).toEqual([{ 'net price': 1, 'a`b': -1, limit: 0, is: '=' }])
    const day = 1 / 86_400_000
    expect(read("start <= '1970-01-03'")).toEqual([{ start: day, limit: 2, is: '<=' }])
  })

  it('says what is wrong, and at which character', () => {
    const texts = [
      'starts <= a',
      'a <= word',
      'note = 1',
      'a * b = 1',
      '1 / a = 1',
      'a / 0 = 1',
      '',
      'a',
    ]
    texts.push(
      'a <= ',
      'a <= b b',
      'a = a',
      '1 < 2',
      '(a <= b',
      'a ! b',
      "start < 'May'",
      'a = "b',
      '2a = b',
    )
    texts.push('a = 1e999', 'a <= b; alert(1)')
    const found = texts.map((text) => fault([text]))
    expect(found).toEqual([
      'RangeError: impute: the name of a column at character 1 of the relation "starts <= a", got "starts"; did you mean "start"?',
      'RangeError: impute: a column of numbers or dates at character 6 of the relation "a <= word", got "word"; it is a category',
      'RangeError: impute: a column of numbers or dates at character 1 of the relation "note = 1", got "note"; it is text',
      'RangeError: impute: a number on one side of * at character 3 of the relation "a * b = 1", got "*"',
      'RangeError: impute: a number other than 0 after / at character 3 of the relation "1 / a = 1", got "/"',
      'RangeError: impute: a number other than 0 after / at character 3 of the relation "a / 0 = 1", got "/"',
      'RangeError: impute: a column or a number at character 1 of the relation "", got its end',
      'RangeError: impute: =, <=, >=, < or > at character 2 of the relation "a", got its end',
      'RangeError: impute: a column or a number at character 6 of the relation "a <= ", got its end',
      'RangeError: impute: =, <=, >=, < or > at character 8 of the relation "a <= b b", got "b"',
      'RangeError: impute: a column that does not cancel out at character 3 of the relation "a = a", got "="',
      'RangeError: impute: a column that does not cancel out at character 3 of the relation "1 < 2", got "<"',
      'RangeError: impute: ) at character 4 of the relation "(a <= b", got "<="',
      'RangeError: impute: a column, a number or a sign at character 3 of the relation "a ! b", got "! b"',
      'RangeError: impute: a date such as 2024-01-31 at character 9 of the relation "start < \'May\'", got "May"',
      'RangeError: impute: a column, a number or a sign at character 5 of the relation "a = \\"b", got "\\"b"',
      'RangeError: impute: =, <=, >=, < or > at character 2 of the relation "2a = b", got "a"',
      'RangeError: impute: finite numbers at character 3 of the relation "a = 1e999", got "="',
      'RangeError: impute: a column, a number or a sign at character 7 of the relation "a <= b; alert(1)", got "; alert(1)"',
    ])
    expect(fault('a <= b')).toBe(
      'TypeError: impute: where must be an array of relations, got "a <= b"',
    )
    expect(fault([1])).toBe('TypeError: impute: a relation such as "start <= end", got 1')
    expect(fault([`${'('.repeat(200)}a${')'.repeat(200)} = 1`])).toMatch(
      /fewer brackets at character 101/,
    )
  })

  it('ends with relations or a RangeError whatever it is given', () => {
    const parts = [
      'a',
      'b',
      '"net price"',
      '`',
      '"',
      "'",
      '<',
      '<=',
      '=',
      '(',
      ')',
      '*',
      '/',
      '-',
      '1',
      '.5',
      ' ',
      'é',
      '\n',
      '𝒳',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (made) => {
        const message = fault([made.join('')])
        if (message !== '') expect(message).toMatch(/^RangeError: impute: /)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('findViolations', () => {
  it('tells the rows of each relation, and nothing of a row that lacks a cell', () => {
    const some = Table.fromColumns({ a: [1, 5, null, 4], b: [2, 3, 1, 3], c: [9, 0, 0, 3] })
    const found = findViolations(some, ['a <= b <= c', 'a < 9'])
    expect(found).toEqual([
      { relation: 'a <= b <= c', rows: Int32Array.of(1, 2, 3) },
      { relation: 'a < 9', rows: new Int32Array() },
    ])
  })

  it('lets cents be the rounded third of a sum, but not a cent more', () => {
    const text = { total: ['10.00', '20.00', '10.00'], share: ['3.33', '6.67', '3.34'] }
    const [found] = findViolations(Table.fromColumns(text), ['share = total / 3'])
    expect(Array.from(found?.rows ?? [])).toEqual([2])
    const sums = { total: ['10.01', '10.02'], net: ['4.00', '4.00'], ship: ['6.01', '6.01'] }
    const [exact] = findViolations(Table.fromColumns(sums), ['total = net + ship'])
    expect(Array.from(exact?.rows ?? [])).toEqual([1])
  })
})
