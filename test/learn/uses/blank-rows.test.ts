import { describe, expect, it } from 'vitest'
import { ColumnModel, findBlankRows, Table } from '../../../src/learn/index.js'

const QUICK = { budget: 'fast', threads: 1, seed: 1 } as const

const full = Array.from({ length: 80 }, (_, i) => ({
  a: (i * 37) % 41,
  b: 2 * ((i * 37) % 41),
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

  it('are kept, alone as among others, and drawn or not', () => {
    const filled = model.impute(table).toRows()
    expect([filled[0], filled[83]]).toEqual([none, none])
    expect(filled[81]?.['a']).toBeTypeOf('number')
    expect(model.impute(table.select([0])).toRows()).toEqual([none])
    for (const drawn of model.impute(table, { draws: 2 })) expect(drawn.toRows()[83]).toEqual(none)
    for (const { rows: holes } of model.estimate(table)) {
      expect([...holes]).not.toContain(0)
      expect([...holes]).not.toContain(83)
    }
  })

  it('are filled with mean and mode where that is asked for, as are those with text alone', () => {
    const typical = { a: Math.round(mean('a')), b: Math.round(mean('b')), c: 'hi' }
    const filled = model.impute(table, { blankRows: 'fill' }).toRows()
    expect(filled[0]).toEqual({ ...typical, id: null })
    expect(model.impute(table).toRows()[82]).toEqual({ ...typical, id: 'only a name' })
    expect(model.estimate(table, { blankRows: 'fill' })[0]?.rows).toContain(83)
  })

  it('are filled in a table of one column', async () => {
    const one = Table.fromColumns({ a: [1, 2, 3, null] })
    const known = await ColumnModel.fit(one, QUICK)
    expect(known.impute(one).toColumns()['a']).toEqual([1, 2, 3, 2])
  })

  it('that a column of one value has a part in are kept too', async () => {
    const odd = Table.fromColumns({ a: [1, 2, null, 3], k: [5, 5, null, null] })
    const known = await ColumnModel.fit(odd, QUICK)
    expect(known.impute(odd).toColumns()['k']).toEqual([5, 5, null, 5])
  })

  it('is an option of two words', () => {
    const wrong = { blankRows: 'drop' as never }
    expect(() => model.impute(table, wrong)).toThrow("impute: blankRows must be 'keep' or 'fill'")
  })
})

function mean(name: 'a' | 'b'): number {
  const known = [...table.column(name).values].filter((value) => !Number.isNaN(value))
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

it('a model has the schemas of its columns, which survive its file', () => {
  const again = ColumnModel.fromBytes(model.toBytes())
  expect([...again.schemas]).toEqual(table.columns.map(({ name, schema }) => [name, schema]))
})
