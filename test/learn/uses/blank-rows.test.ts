import { describe, expect, it } from 'vitest'
import { ColumnModel, findBlankRows, Table } from '../../../src/learn/index.js'

const QUICK = { budget: 'fast', threads: 1, seed: 1 } as const

const full = Array.from({ length: 80 }, (_, i) => ({
  a: (i * 37) % 41,
  // Not quite twice as much, which would be a rule.
  b: 2 * ((i * 37) % 41) + ((i * i) % 7),
  c: i % 3 === 0 ? 'lo' : 'hi',
  id: `row ${i}`,
}))
const none = { a: null, b: null, c: null, id: null }
const rows = [none, ...full, { ...none, b: 20 }, { ...none, id: 'only a name' }, none]
const table = Table.fromRows(rows)
const model = await ColumnModel.fit(table, QUICK)

describe('rows in which nothing is given', () => {
  it('are those of which every column, text too, is missing; none in a table of one column', () => {
    expect([...findBlankRows(table)].flatMap((flag, row) => (flag ? [row] : []))).toEqual([0, 83])
    expect([...findBlankRows(Table.fromColumns({ a: [1, null] }))]).toEqual([0, 0])
  })

  it('are kept where that is asked for, alone as among others, and drawn or not', () => {
    const keep = { blankRows: 'keep' } as const
    const filled = model.impute(table, keep).toRows()
    expect([filled[0], filled[83]]).toEqual([none, none])
    expect(filled[81]?.['a']).toBeTypeOf('number')
    expect(model.impute(table.select([0]), keep).toRows()).toEqual([none])
    for (const drawn of model.impute(table, { ...keep, draws: 2 })) {
      expect(drawn.toRows()[83]).toEqual(none)
    }
    for (const { rows: holes } of model.estimate(table, keep)) {
      expect([...holes]).not.toContain(0)
      expect([...holes]).not.toContain(83)
    }
  })

  it('are filled with mean and mode, as are those with text alone, whatever the seed: 4 of them', async () => {
    const typical = { a: Math.round(mean('a')), b: Math.round(mean('b')), c: 'hi' }
    for (let seed = 1; seed < 5; seed++) {
      const known = seed === 1 ? model : await ColumnModel.fit(table, { ...QUICK, seed })
      const filled = known.impute(table).toRows()
      expect(filled[0]).toEqual({ ...typical, id: null })
      expect(filled[82]).toEqual({ ...typical, id: 'only a name' })
    }
    expect(model.impute(table.select([0])).toRows()).toEqual([{ ...typical, id: null }])
  })

  it('have the errors of mean and mode in estimates, and other rows have smaller ones', () => {
    const [a, , c] = model.estimate(table)
    const known = new Map(model.columns.map((column) => [column.name, column]))
    const sure = new Map([...(a?.rows ?? [])].map((row, i) => [row, a?.sure[i]]))
    expect(sure.get(0)).toBe(known.get('a')?.typicalError)
    expect(sure.get(81)).toBeLessThan((sure.get(0) ?? 0) / 2)
    expect(c?.sure[0]).toBeCloseTo(1 - (known.get('c')?.typicalError ?? 0), 5)
  })

  it('are drawn from what the column is like: mean and sd within a tenth, each class as often as it is there', () => {
    for (const read of [model, ColumnModel.fromBytes(model.toBytes())]) {
      const drawn = read.impute(table, { draws: 400 }).map((one) => one.toRows()[0])
      const values = drawn.map((row) => Number(row?.['a']))
      const centre = values.reduce((sum, value) => sum + value, 0) / values.length
      const square = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length
      expect(Math.abs(centre / mean('a') - 1)).toBeLessThan(0.1)
      expect(Math.abs(Math.sqrt(square) / sd('a') - 1)).toBeLessThan(0.1)
      const low = drawn.filter((row) => row?.['c'] === 'lo').length / drawn.length
      expect(Math.abs(low - 27 / 80)).toBeLessThan(0.08)
    }
  })

  it('but for one cell have that cell judged by mean and mode in an audit', () => {
    const odd = table.select([81])
    const [cell] = model.audit(odd)
    expect(cell).toMatchObject({ column: 'b', expected: Math.round(mean('b')) })
    expect(cell?.probability).toBeGreaterThan(0.2)
  })

  it('are filled in a table of one column', async () => {
    const one = Table.fromColumns({ a: [1, 2, 3, null] })
    const known = await ColumnModel.fit(one, QUICK)
    expect(known.impute(one).toColumns()['a']).toEqual([1, 2, 3, 2])
  })

  it('that a column of one value has a part in are kept, or filled, too', async () => {
    const odd = Table.fromColumns({ a: [1, 2, null, 3], k: [5, 5, null, null] })
    const known = await ColumnModel.fit(odd, QUICK)
    expect(known.impute(odd, { blankRows: 'keep' }).toColumns()['k']).toEqual([5, 5, null, 5])
    expect(known.impute(odd).toColumns()).toEqual({ a: [1, 2, 2, 3], k: [5, 5, 5, 5] })
  })

  it('is an option of two words', () => {
    const wrong = { blankRows: 'drop' as never }
    expect(() => model.impute(table, wrong)).toThrow("impute: blankRows must be 'keep' or 'fill'")
  })
})

function sd(name: 'a' | 'b'): number {
  const known = [...table.column(name).values].filter((value) => !Number.isNaN(value))
  const square = known.reduce((sum, value) => sum + (value - mean(name)) ** 2, 0) / known.length
  return Math.sqrt(square)
}

function mean(name: 'a' | 'b'): number {
  const known = [...table.column(name).values].filter((value) => !Number.isNaN(value))
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

it('a model has the schemas of its columns, which survive its file', () => {
  const again = ColumnModel.fromBytes(model.toBytes())
  expect([...again.schemas]).toEqual(table.columns.map(({ name, schema }) => [name, schema]))
})
