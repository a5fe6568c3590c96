import { describe, expect, it } from 'vitest'
import { decode, drawLevel } from '../../../src/learn/cells/decode.js'
import { surveyCodes, surveyColumn } from '../../../src/learn/cells/learned-column.js'
import { Table } from '../../../src/table/index.js'

const WIDE = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
const learned = (cells: readonly unknown[]) =>
  surveyColumn(Table.fromColumns({ a: [...cells] }).column('a'))

describe('a prediction becomes', () => {
  it('a number in its column’s units', () => {
    const column = learned([1.5, 2.5, 4.1])
    expect(decode(column, [0], 0, WIDE)).toBeCloseTo(2.7, 12)
    expect(decode(column, [9, 2], 1, WIDE)).toBeCloseTo(2.7 + 2 * column.sd, 12)
    expect(decode(column, [0], 0, WIDE, -1)).toBeCloseTo(2.7 - column.sd, 12)
  })

  it('a whole number, within the bounds, where the column has whole ones', () => {
    const column = learned([1, 2, 6])
    expect(decode(column, [0.1], 0, WIDE)).toBe(3)
    expect(decode(column, [100], 0, [1, 6])).toBe(6)
    expect(decode(column, [100], 0, [1, 5.5])).toBe(5)
    expect(decode(column, [-100], 0, [0.5, 6])).toBe(1)
  })

  it('a whole millisecond of a date', () => {
    const column = learned(['2024-01-01', '2024-01-02', '2024-01-05'])
    expect(column.schema.kind).toBe('date')
    expect(Number.isInteger(decode(column, [0.123456], 0, WIDE))).toBe(true)
  })

  it('of codes the likeliest one, or, unrounded, their mean', () => {
    const codes = surveyCodes(Table.fromColumns({ a: [200, 301, 404, 200] }).column('a'))
    expect(decode(codes, [0.5, 0.3, 0.2], 0, WIDE)).toBe(200)
    expect(decode(codes, [0.5, 0.3, 0.2], 0, WIDE, undefined, false)).toBeCloseTo(271.1, 9)
  })

  it('the likeliest level, of equal ones the first', () => {
    const column = learned(['a', 'b', 'c', 'a'])
    expect(decode(column, [9, 0.2, 0.5, 0.3], 1, WIDE)).toBe(1)
    expect(decode(column, [0.4, 0.2, 0.4], 0, WIDE)).toBe(0)
    expect(decode(learned([true, false, true]), [0.4, 0.6], 0, WIDE)).toBe(1)
  })
})

describe('a level that is drawn', () => {
  const column = learned(['a', 'b', 'c', 'a'])

  it('comes by its probability, exactly', () => {
    const slots = [0.25, 0, 0.75]
    const drawn = Array.from({ length: 100 }, (_, i) => drawLevel(column, slots, 0, i / 100))
    expect(drawn.filter((level) => level === 0).length).toBe(25)
    expect(drawn.filter((level) => level === 1).length).toBe(0)
  })

  it('is the likeliest where rounding leaves nothing', () => {
    expect(drawLevel(column, [0.2, 0.5, 0.2999], 0, 0.99995)).toBe(1)
  })
})
