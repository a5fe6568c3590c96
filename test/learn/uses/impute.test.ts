import { afterEach, describe, expect, it, vi } from 'vitest'
import { Ensemble } from '../../../src/learn/ensemble/ensemble.js'
import { ColumnModel, formatCsv, Table } from '../../../src/learn/index.js'
import { normals } from '../../helpers/cells.js'

const noise = normals(240, 5)
const table = Table.fromRows(
  Array.from({ length: 120 }, (_, i) => ({
    x: noise[i] as number,
    y: i % 4 === 0 ? null : 2 * (noise[i] as number) + (noise[i + 120] as number),
    sign: i % 5 === 0 ? null : (noise[i] as number) > 0 ? 'plus' : 'minus',
  })),
)
const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })

afterEach(() => vi.restoreAllMocks())

describe('one draw alone', () => {
  it('has the bytes of the draw of that number, counted from 0', () => {
    const draws = model.impute(table, { draws: 4, seed: 3 })
    const draw = model.prepareDraws(table, { seed: 3 })
    for (const [i, drawn] of draws.entries()) {
      const text = formatCsv(drawn)
      expect(formatCsv(model.impute(table, { draw: i, seed: 3 }))).toBe(text)
      expect(formatCsv(draw(i))).toBe(text)
      expect(formatCsv(model.impute(table, { draw: i, seed: 4 }))).not.toBe(text)
    }
    expect(new Set(draws.map((drawn) => formatCsv(drawn))).size).toBe(4)
  })

  it('of a part is that of the whole table, where the part says which row is its first', () => {
    const whole = model.impute(table, { draw: 7, seed: 2 }).toRows()
    const part = table.slice(50, 80)
    expect(model.impute(part, { draw: 7, seed: 2, firstRow: 50 }).toRows()).toEqual(
      whole.slice(50, 80),
    )
    expect(model.impute(part, { draw: 7, seed: 2 }).toRows()).not.toEqual(whole.slice(50, 80))
  })

  it('is asked for by a whole number from 0, and not with draws', () => {
    for (const draw of [-1, 0.5, Number.NaN]) {
      const refused = /draw must be an integer of at least 0, got/
      expect(() => model.impute(table, { draw })).toThrow(refused)
      expect(() => model.prepareDraws(table)(draw)).toThrow(refused)
    }
    expect(() => model.impute(table, { draws: 2, draw: 1 } as never)).toThrow(
      'impute: draws or draw, not both',
    )
    expect(() => model.prepareDraws(table, { draws: 2 } as never)).toThrow('an option of seed')
    expect(() => model.prepareDraws([] as never)).toThrow('prepareDraws: a Table')
  })
})

describe('a table is predicted once', () => {
  it('for one draw, for many, and for as many as are made of what was prepared', () => {
    const predict = vi.spyOn(Ensemble.prototype, 'predictInPieces')
    model.impute(table, { draw: 30 })
    expect(predict).toHaveBeenCalledTimes(1)
    model.impute(table, { draws: 12 })
    expect(predict).toHaveBeenCalledTimes(2)
    const draw = model.prepareDraws(table)
    for (let i = 0; i < 12; i++) draw(i)
    expect(predict).toHaveBeenCalledTimes(3)
  })
})
