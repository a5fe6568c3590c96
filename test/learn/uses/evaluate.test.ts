import { describe, expect, it } from 'vitest'
import { ColumnModel, makeHoles, Table } from '../../../src/learn/index.js'

const rows = Array.from({ length: 150 }, (_, row) => {
  const x = ((row * 37) % 101) / 10
  return { x, y: 3 * x + 1, big: x > 5 ? 'yes it is' : 'not at all', one: 7 }
})
const table = Table.fromRows(rows)

describe('evaluate', async () => {
  const options = { share: 0.2, mechanism: 'mcar', seed: 4 } as const
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

  it('rows that are new, with levels in another order, by every mechanism: as a look at the cells finds', () => {
    const fresh = Array.from({ length: 120 }, (_, row) => {
      const x = ((row * 53 + 11) % 97) / 10
      return { x, y: 3 * x + 1, big: x > 5 ? 'yes it is' : 'not at all', one: 7 }
    })
    // The first row has the level that came second.
    const other = Table.fromRows(fresh.sort((a, b) => b.x - a.x))
    expect(other.column('big').cell(0)).not.toBe(table.column('big').cell(0))
    const patterns = new Set<string>()
    for (const mechanism of ['mcar', 'mar', 'mnar'] as const) {
      const { columns, cells } = model.evaluate(other, { share: 0.25, mechanism, seed: 1 })
      const made = makeHoles(other, { share: 0.25, mechanism, seed: 1 })
      const filled = model.impute(made.table)
      let all = 0
      for (const { name, cells: own, error } of columns) {
        const flags = made.hidden.get(name) ?? expect.fail(`no holes in ${name}`)
        const hiddenRows = [...flags.keys()].filter((row) => flags[row] === 1)
        expect(own, `${mechanism} ${name}`).toBe(hiddenRows.length)
        all += own
        const truth = (row: number) => other.column(name).cell(row)
        const guess = (row: number) => filled.column(name).cell(row)
        const expected =
          name === 'big'
            ? hiddenRows.filter((row) => guess(row) !== truth(row)).length / own
            : Math.sqrt(
                hiddenRows.reduce(
                  (sum, row) => sum + (Number(guess(row)) - Number(truth(row))) ** 2,
                  0,
                ) / own,
              )
        if (own > 0) expect(error, `${mechanism} ${name}`).toBeCloseTo(expected, 10)
        patterns.add(`${name} ${flags.join('')}`)
      }
      expect([cells, columns.length]).toEqual([all, made.hidden.size])
      // y follows from x, which is mostly given where y is not.
      const y = columns.find(({ name }) => name === 'y')
      if (y !== undefined) expect(y.skill, mechanism).toBeGreaterThan(0.5)
    }
    // Each hides other cells than the others do.
    expect(patterns.size).toBeGreaterThan(8)
  })

  it('values that hide themselves are filled worse: of 8 seeds, mnar’s y is farther from its mean', () => {
    const far = (mechanism: 'mcar' | 'mnar') =>
      Array.from({ length: 8 }, (_, seed) => {
        const { columns } = model.evaluate(table, { mechanism, seed, share: 0.2 })
        return columns.find(({ name }) => name === 'y')?.typicalError ?? NaN
      }).reduce((sum, error) => sum + error / 8, 0)
    expect(far('mnar')).toBeGreaterThan(1.05 * far('mcar'))
  })

  it('refuses what it cannot do', () => {
    expect(() => model.evaluate(table, { share: 0 })).toThrow(
      'evaluate: share must be above 0 and below 1, got 0',
    )
    expect(() => model.evaluate(table, { share: 1 })).toThrow(RangeError)
    expect(() => model.evaluate(table, { mechanism: 'odd' as 'mar' })).toThrow(RangeError)
    expect(() => model.evaluate(table, { most: 1 } as object)).toThrow('an option of share')
    expect(() => model.evaluate(rows as unknown as Table)).toThrow(TypeError)
  })
})
