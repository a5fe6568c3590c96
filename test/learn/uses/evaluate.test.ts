import { describe, expect, it } from 'vitest'
import { ColumnModel, makeHoles, Table } from '../../../src/learn/index.js'

const rows = Array.from({ length: 150 }, (_, row) => {
  const x = ((row * 37) % 101) / 10
  return { x, y: 3 * x + 1, big: x > 5 ? 'yes it is' : 'not at all', one: 7 }
})
const table = Table.fromRows(rows)

describe('evaluate', async () => {
  const options = { hide: 0.2, mechanism: 'mcar', seed: 4 } as const
  const { table: holes, hidden } = makeHoles(table, { share: 0.2, seed: 4 })
  const model = await ColumnModel.fit(holes, { budget: 'fast', threads: 1 })
  const found = model.evaluate(table, options)

  it('hides what makeHoles hides, and finds the errors that a look at the cells finds', () => {
    const filled = model.impute(holes)
    let squares = 0
    let cells = 0
    for (const [name, truth] of [
      ['x', table.column('x')],
      ['y', table.column('y')],
    ] as const) {
      const own = [...(hidden.get(name) ?? [])].flatMap((flag, row) =>
        flag === 1 ? [(filled.column(name).values[row] ?? NaN) - (truth.values[row] ?? NaN)] : [],
      )
      const range = Math.max(...truth.values) - Math.min(...truth.values)
      const sum = own.reduce((total, error) => total + error ** 2, 0)
      squares += sum / range ** 2
      cells += own.length
      const column = found.columns.find((candidate) => candidate.name === name)
      expect(column?.cells).toBe(own.length)
      expect(column?.error).toBeCloseTo(Math.sqrt(sum / own.length), 10)
    }
    expect(found.rmse).toBeCloseTo(Math.sqrt(squares / cells), 10)
    const big = [...(hidden.get('big') ?? [])].flatMap((flag, row) =>
      flag === 1 ? [filled.column('big').cell(row) === rows[row]?.big] : [],
    )
    expect(found.accuracy).toBeCloseTo(big.filter(Boolean).length / big.length, 10)
  })

  it('beats mean and mode where columns follow from each other; skill says by how much', () => {
    expect(found.rmse).toBeLessThan(0.6 * found.typicalRmse)
    expect(found.accuracy).toBeGreaterThan(found.typicalAccuracy)
    const y = found.columns.find(({ name }) => name === 'y')
    expect(y?.skill).toBeCloseTo(1 - ((y?.error ?? 0) / (y?.typicalError ?? 0)) ** 2, 10)
  })

  it('a constant is filled without an error, and has no skill to speak of', () => {
    expect(found.columns.find(({ name }) => name === 'one')).toMatchObject({
      error: 0,
      skill: Number.NaN,
    })
  })

  it('rows that are new, with levels in another order, by every mechanism', () => {
    const other = Table.fromRows(rows.slice(0, 60).map((row) => ({ ...row, new: 1 })))
    for (const mechanism of ['mcar', 'mar', 'mnar'] as const) {
      const { cells } = model.evaluate(other, { mechanism, seed: 1 })
      expect(cells).toBeGreaterThan(20)
    }
  })

  it('refuses what it cannot do', () => {
    expect(() => model.evaluate(table, { hide: 0 })).toThrow(
      'evaluate: hide must be above 0 and below 1, got 0',
    )
    expect(() => model.evaluate(table, { hide: 1 })).toThrow(RangeError)
    expect(() => model.evaluate(table, { mechanism: 'odd' as 'mar' })).toThrow(RangeError)
    expect(() => model.evaluate(table, { most: 1 } as object)).toThrow('an option of hide')
    expect(() => model.evaluate(rows as unknown as Table)).toThrow(TypeError)
  })
})
