import { describe, expect, it } from 'vitest'
import { alignColumns } from '../../../src/learn/cells/align-columns.js'
import { encode } from '../../../src/learn/cells/encode.js'
import { MOST_CLASSES, surveyColumn } from '../../../src/learn/cells/learned-column.js'
import { Table } from '../../../src/table/index.js'

const fitted = Table.fromColumns({
  n: [1.5, 2, 4, null],
  i: [1, 2, 6, 3],
  s: ['a', 'b', 'b', null],
})
const learned = fitted.columns.map(surveyColumn)
const encoded = (table: Table) => [
  ...encode(table.rows, alignColumns('impute', table, learned), learned).values,
]

describe('a table for the learner', () => {
  it('has numbers of mean 0 and deviation 1, and classes by their index', () => {
    const values = encoded(fitted)
    const numbers = [0, 3, 6].map((at) => values[at] ?? 0)
    expect(numbers.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6)
    expect(numbers.reduce((sum, value) => sum + value * value, 0) / 3).toBeCloseTo(1, 6)
    expect([2, 5, 8, 11].map((at) => values[at])).toEqual([0, 1, 1, Number.NaN])
  })

  it('has NaN for levels that were never seen, and for columns that it lacks', () => {
    const table = Table.fromColumns({ s: ['c', 'b', 'a'], other: [1, 2, 3] })
    const values = encoded(table)
    expect([2, 5, 8].map((at) => values[at])).toEqual([Number.NaN, 1, 0])
    expect(values.filter((_, at) => at % 3 !== 2).every(Number.isNaN)).toBe(true)
  })

  it('takes a half in a column of whole numbers', () => {
    expect(encoded(Table.fromColumns({ i: [3] }))[1]).toBe(0)
    expect(encoded(Table.fromColumns({ i: [3.5] }))[1]).toBeGreaterThan(0)
  })

  it('is finite, whatever number a new row has', () => {
    const numbers = [1e300, -1e308, 1.7e308, 5e-324]
    const values = encoded(Table.fromColumns({ n: numbers })).filter((_, at) => at % 3 === 0)
    for (const value of values) expect(Math.abs(value)).toBeLessThanOrEqual(1e4)
  })

  it('says where a cell is not of the model’s kind', () => {
    const table = Table.fromColumns({ n: [1, 'many'] })
    expect(() => encoded(table)).toThrow(/^impute: row 2, column "n": expected a finite number/)
  })
})

describe('what is learned of a column', () => {
  it.each([
    ['dates in milliseconds', (x: number) => 1.7e12 + x, 1],
    ['a huge offset', (x: number) => 1e15 + x, 1],
    ['squares that are no numbers', (x: number) => 1e200 * x, 1e200],
    ['squares that vanish', (x: number) => 1e-200 * x, 1e-200],
  ])('is exact within 1e-6 for %s', (_, change, scale) => {
    const values = [1, 2, 3, 6].map(change)
    const { typical, sd } = surveyColumn(Table.fromColumns({ a: values }).column('a'))
    expect(typical / change(3)).toBeCloseTo(1, 12)
    // Where squares fail, the range stands for the deviation.
    expect([5, Math.sqrt(3.5)].some((expected) => Math.abs(sd / scale / expected - 1) < 1e-6)).toBe(
      true,
    )
  })

  it('is finite at the ends of what numbers are', () => {
    const column = surveyColumn(Table.fromColumns({ a: [1.7e308, -1.7e308, 1.7e308] }).column('a'))
    for (const value of [column.typical, column.sd]) expect(Number.isFinite(value)).toBe(true)
  })

  it(`of many levels is the ${MOST_CLASSES} most frequent`, () => {
    const cells = Array.from({ length: 100 }, (_, i) => Array(1 + (i % 50)).fill(`l${i}`)).flat()
    const table = Table.fromColumns({ a: cells }, { kinds: { a: 'category' } })
    const { classes, shares } = surveyColumn(table.column('a'))
    expect(classes.length).toBe(MOST_CLASSES)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    const names = classes.map((level) => Number(table.column('a').levels[level]?.slice(1)))
    expect(Math.min(...names.map((i) => i % 50))).toBe(18)
  })
})
