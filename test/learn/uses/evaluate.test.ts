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

  it('rows that are new, by every mechanism: what it hides is what makeHoles hides so', () => {
    const other = Table.fromRows(rows.slice(0, 90).map((row) => ({ ...row, new: 1 })))
    const errors = (['mcar', 'mar', 'mnar'] as const).map((mechanism) => {
      const { columns } = model.evaluate(other, { mechanism, seed: 1 })
      const holes = makeHoles(other, { share: 0.3, mechanism, seed: 1 })
      const after = model.impute(holes.table, { blankRows: 'fill' })
      const typical = model.impute(Table.fromColumns({ y: [null] }), { blankRows: 'fill' })
      for (const { name, cells, error, typicalError } of columns) {
        const at = [...(holes.hidden.get(name) ?? [])].flatMap((flag, row) => (flag ? [row] : []))
        expect(cells).toBe(at.length)
        if (name !== 'y') continue
        const truth = other.column('y').values
        const off = (of: (row: number) => number) =>
          Math.sqrt(
            at.reduce((sum, row) => sum + (of(row) - (truth[row] ?? 0)) ** 2, 0) / at.length,
          )
        expect(error).toBeCloseTo(
          off((row) => after.column('y').values[row] ?? NaN),
          10,
        )
        expect(typicalError).toBeCloseTo(
          off(() => typical.column('y').values[0] ?? NaN),
          5,
        )
      }
      return columns.map(({ typicalError }) => typicalError)
    })
    expect(new Set(errors.map(String)).size).toBe(3)
  })

  it('values that hide themselves are filled worse: of 8 seeds, mnar’s y is farther from its mean', () => {
    const far = (mechanism: 'mcar' | 'mnar') =>
      Array.from({ length: 8 }, (_, seed) => {
        const { columns } = model.evaluate(table, { mechanism, seed, hide: 0.2 })
        return columns.find(({ name }) => name === 'y')?.typicalError ?? NaN
      }).reduce((sum, error) => sum + error / 8, 0)
    expect(far('mnar')).toBeGreaterThan(1.05 * far('mcar'))
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
