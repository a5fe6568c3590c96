import { describe, expect, it } from 'vitest'
import { ColumnModel, drawTables, Table } from '../../../src/learn/index.js'
import { normals } from '../../helpers/cells.js'

const noise = normals(400, 3)
const PRICES = [4.99, 9.99, 14.95, 19.9]
const table = Table.fromRows(
  Array.from({ length: 200 }, (_, i) => {
    const size = noise[i] as number
    const rank = Math.min(3, Math.max(0, Math.round(1.5 + size + 0.3 * (noise[i + 200] as number))))
    return {
      size: i % 9 === 0 ? null : size,
      price: i % 5 === 0 ? null : PRICES[rank],
      day: i % 6 === 0 ? null : new Date(Date.UTC(2024, 0, 1 + 7 * rank)),
      sort: i % 7 === 0 ? null : ['s', 'm', 'l', 'xl'][rank],
    }
  }),
)
const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
const valuesOf = (name: string, of = table) => new Set(of.column(name).values)
const DAYS = [...valuesOf('day')].filter((day) => !Number.isNaN(day))

describe('columns', () => {
  it('are filled alone; cells of the others stay missing, and the rest is filled as without', () => {
    const some = model.impute(table, { columns: ['price', 'sort'] })
    const all = model.impute(table)
    expect(some.column('size')).toBe(table.column('size'))
    expect(some.column('day').given).toBe(table.column('day').given)
    for (const name of ['price', 'sort']) {
      expect(some.column(name).given).toBe(200)
      expect(some.column(name).values).toEqual(all.column(name).values)
    }
    expect(model.impute(table, { columns: [] }).toRows()).toEqual(table.toRows())
  })

  it('hold in draws and estimates too', () => {
    const [drawn] = model.impute(table, { columns: ['size'], draws: 1 })
    expect([drawn?.column('size').given, drawn?.column('day').given]).toEqual([
      200,
      table.column('day').given,
    ])
    expect(model.estimate(table, { columns: ['size'] }).map(({ name }) => name)).toEqual(['size'])
  })

  it('must be known', () => {
    expect(() => model.impute(table, { columns: ['sizes'] })).toThrow(
      /^impute: columns that the model knows.*size.*, got "sizes"$/,
    )
    expect(() => model.impute(table, { columns: 'size' as never })).toThrow(
      'impute: columns must be an array of names, got "size"',
    )
  })
})

describe('values', () => {
  const values = { price: PRICES, day: DAYS }

  it('are those that holes of a column get, the nearest: prices and days that occur', () => {
    const free = model.impute(table)
    const filled = model.impute(table, { values })
    expect([...valuesOf('price', free)].some((price) => !PRICES.includes(price))).toBe(true)
    for (const name of ['price', 'day'] as const) {
      const known: readonly number[] = values[name]
      expect([...valuesOf(name, filled)].every((value) => known.includes(value))).toBe(true)
      const [own, others] = [free, filled].map((one) => one.column(name).values)
      for (const [row, value] of [...(own ?? [])].entries()) {
        // What is free is rounded as it is written.
        const near = Math.min(...known.map((one) => Math.abs(one - value)))
        const slack = name === 'day' ? 86_400_000 : 0.006
        expect(Math.abs((others?.[row] as number) - value)).toBeLessThanOrEqual(near + slack)
      }
    }
    expect(filled.column('size').values).toEqual(free.column('size').values)
  })

  it('hold in draws, of the model and without one', async () => {
    const tables = [
      ...model.impute(table, { draws: 2, values }),
      ...(await drawTables(table, { draws: 1, values })),
    ]
    for (const drawn of tables) {
      expect([...valuesOf('price', drawn)].every((value) => PRICES.includes(value))).toBe(true)
      expect([...valuesOf('day', drawn)].every((value) => DAYS.includes(value))).toBe(true)
    }
  })

  it('hold where a rule fills', () => {
    const sums = Table.fromRows(
      Array.from({ length: 60 }, (_, i) => ({
        a: i % 7,
        b: i % 11,
        c: i % 5 ? (i % 7) + (i % 11) : null,
      })),
    )
    return ColumnModel.fit(sums, { budget: 'fast', threads: 1 }).then((fitted) => {
      expect(fitted.rules.length).toBeGreaterThan(0)
      const filled = fitted.impute(sums, { values: { c: [0, 100] } })
      const holes = [...filled.column('c').values].filter((_, i) => i % 5 === 0)
      expect(new Set(holes)).toEqual(new Set([0]))
    })
  })

  it('are refused of columns that have none, and if they are no numbers', () => {
    expect(() => model.impute(table, { values: { sort: [1] } })).toThrow(
      'impute: values of columns of numbers or dates that are learned, got "sort"',
    )
    for (const wrong of [[], [Number.NaN], ['4.99']]) {
      expect(() => model.impute(table, { values: { price: wrong as number[] } })).toThrow(
        /^impute: values of "price" that are finite numbers, one at least, got \[/,
      )
    }
    expect(() => model.impute(table, { values: [1] as never })).toThrow(
      'impute: values must be an object of values by column, got [1]',
    )
  })
})
