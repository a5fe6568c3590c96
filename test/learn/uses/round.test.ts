import { describe, expect, it } from 'vitest'
import { ColumnModel, formatCsv, parseCsv, Table } from '../../../src/learn/index.js'
import { normals } from '../../helpers/cells.js'

const QUICK = { budget: 'fast', threads: 1 } as const
const noise = normals(120, 3)
const rows = Array.from({ length: 60 }, (_, i) => ({
  count: i % 6 === 0 ? null : Math.round(40 + 10 * (noise[i] as number)),
  price: i % 7 === 1 ? '' : (4 * (noise[i] as number) + (noise[i + 60] as number)).toFixed(1),
  kind: i % 5 === 2 ? null : (noise[i] as number) > 0 ? 'a' : 'b',
}))
const table = Table.fromRows(rows)
const model = await ColumnModel.fit(table, QUICK)
const holes = (name: string) =>
  [...table.column(name).missing].flatMap((flag, row) => (flag === 1 ? [row] : []))

describe('round: false', () => {
  it('has whole numbers as they are expected, which round to those that are filled without it', () => {
    const means = model.impute(table, { round: false }).column('count').values
    const whole = model.impute(table).column('count').values
    const rounded = holes('count').map((row) => Math.round(means[row] as number))
    expect(rounded).toEqual(holes('count').map((row) => whole[row]))
    expect(holes('count').filter((row) => Number.isInteger(means[row]))).toEqual([])
  })

  it('has more digits than a column of decimals shows, and leaves what is given and classes as they are', () => {
    const filled = model.impute(table, { round: false })
    const prices = filled.toColumns()['price'] ?? []
    for (const row of holes('price')) expect(String(prices[row])).toMatch(/\.\d{5,}$/)
    for (const [row, { price, kind }] of filled.toRows().entries()) {
      if (rows[row]?.price !== '') expect(price).toBe(rows[row]?.price)
      expect(['a', 'b']).toContain(kind)
    }
    expect(filled.column('kind').values).toEqual(model.impute(table).column('kind').values)
  })

  it('holds for estimates, draws and within bounds that are not whole', () => {
    const means = model.impute(table, { round: false }).column('count').values
    const found = model.estimate(table, { round: false }).find(({ name }) => name === 'count')
    expect([...(found?.values ?? [])]).toEqual(holes('count').map((row) => means[row]))
    const [drawn] = model.impute(table, { round: false, draws: 1 })
    expect(
      holes('count').some((row) => !Number.isInteger(drawn?.column('count').values[row])),
    ).toBe(true)
    const bounds = { count: [40.25, 40.75] as const }
    const within = model.impute(table, { round: false, bounds }).column('count').values
    for (const row of holes('count')) {
      expect(within[row]).toBeGreaterThanOrEqual(40.25)
      expect(within[row]).toBeLessThanOrEqual(40.75)
    }
  })

  it('lowers the error of whole numbers, if anything, in evaluate', () => {
    const all = { share: 0.3, seed: 1 }
    expect(model.evaluate(table, { ...all, round: false }).columns[0]?.error).not.toBe(
      model.evaluate(table, all).columns[0]?.error,
    )
  })

  it('has numbers for big ones, and texts in the form that a column has', async () => {
    const big = Table.fromColumns({
      n: [1n, 3n, 5n, null, 8n, 11n],
      x: [2, 5.5, 11, 14, 15, 23],
    })
    const filled = (await ColumnModel.fit(big, QUICK)).impute(big, { round: false })
    expect(filled.toColumns()['n']?.[3]).toBeTypeOf('number')
    expect(filled.toColumns()['n']?.[4]).toBe(8n)
    const text = parseCsv('a;b\n1,5;3\n2,5;5\n;8\n6,5;13\n7,5;15\n9,5;19\n')
    const written = formatCsv((await ColumnModel.fit(text, QUICK)).impute(text, { round: false }))
    expect(written).toMatch(/\n\d,\d+;8\n/)
  })

  it('is true or false', () => {
    expect(() => model.impute(table, { round: 0 as never })).toThrow(
      'impute: round must be true or false, got 0',
    )
  })
})
