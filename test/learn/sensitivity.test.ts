import { describe, expect, it } from 'vitest'
import { drawTables, type SensitivityOptions, sensitivity, Table } from '../../src/learn/index.js'
import { linearRegression, pool } from '../../src/pool/index.js'
import { normals } from '../helpers/cells.js'

const ROWS = 300

/** y = x + noise; in 90 rows y is missing, which the others say nothing of: its mean is 0.3 lower by each sd of 1. */
function world(seed: number): Table {
  const x = normals(ROWS, seed)
  const noise = normals(ROWS, 50 + seed)
  return Table.fromColumns({
    x,
    y: x.map((value, i) => (i % 10 < 3 ? null : value + (noise[i] ?? 0))),
  })
}

const meanOfY = (tables: readonly Table[]) =>
  pool(tables.map((one) => linearRegression(one, 'y ~ 1'))).estimate('(Intercept)')

describe('sensitivity', () => {
  it.each([1, 2, 3])(
    'moves a mean by the share of what is missing times the shift, within 1e-6, seed %d',
    async (seed) => {
      const table = world(seed)
      const shifts = ['-1', '+0', '+1', '+2'] as const
      const rows = await sensitivity(table, { column: 'y', shifts, draws: 10, seed }, meanOfY)
      expect(rows.map(({ shift }) => shift)).toEqual(shifts)
      for (const [i, { estimate, interval }] of rows.entries()) {
        const wanted = (rows[1]?.estimate ?? Number.NaN) + 0.3 * (i - 1)
        expect(Math.abs(estimate - wanted)).toBeLessThan(1e-6)
        expect(interval[0]).toBeLessThan(estimate)
        expect(interval[1]).toBeGreaterThan(estimate)
      }
    },
  )

  it('analyses the tables that drawTables gives', async () => {
    const table = world(4)
    const drawn = await drawTables(table, { draws: 3, seed: 2, shift: { y: 0.5 } })
    const options = { column: 'y', shifts: [0.5], draws: 3, seed: 2 }
    const [row] = await sensitivity(table, options, (tables) => {
      for (const [i, one] of tables.entries()) {
        expect(one.column('y').values).toEqual(drawn[i]?.column('y').values)
      }
      return Promise.resolve(meanOfY(tables))
    })
    expect(row).toEqual({ shift: 0.5, ...meanOfY(drawn) })
  })

  it('says what is wrong', async () => {
    const table = world(1)
    const run = (options: Partial<SensitivityOptions>, analyse: unknown = meanOfY) =>
      sensitivity(table, { column: 'y', shifts: [0], ...options }, analyse as typeof meanOfY)
    await expect(run({ shifts: [] })).rejects.toThrow('sensitivity: at least one shift')
    await expect(run({ column: 'yy' })).rejects.toThrow(
      'sensitivity: shift of columns that are learned, got "yy"',
    )
    await expect(run({ shifts: ['x'] })).rejects.toThrow('sensitivity: a shift of "y" such as')
    await expect(
      run({}, () =>
        pool([
          { estimate: 1, variance: 1 },
          { estimate: 1, variance: 1 },
        ]),
      ),
    ).rejects.toThrow('analyse must return an estimate and its interval')
    await expect(run({}, 5)).rejects.toThrow('analyse must be a function')
  })
})
