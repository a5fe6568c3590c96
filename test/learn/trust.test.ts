import { describe, expect, it } from 'vitest'
import { ColumnModel, Table } from '../../src/learn/index.js'
import { Generator } from '../../src/random/generator.js'
import { normals } from '../helpers/cells.js'

const shuffled = (count: number, seed: number) => {
  const generator = new Generator().manualSeed(seed)
  return Array.from({ length: count }, (_, i) => ({ i, at: generator.uniform32() }))
    .sort((a, b) => a.at - b.at)
    .map(({ i }) => i)
}

describe('the order of the rows', () => {
  it('makes no difference, not by a bit: the same model, the same fills', async () => {
    const x = normals(150, 1)
    const noise = normals(300, 2)
    const rows = x.map((value, i) => ({
      x: i % 9 === 0 ? null : value,
      y: i % 5 === 0 ? null : value ** 2 + 0.2 * (noise[i] ?? 0),
      kind: i % 7 === 0 ? null : value > 0.3 ? 'high' : 'low',
      n: Math.round(3 * (noise[150 + i] ?? 0)),
    }))
    const sorted = [...rows].sort((a, b) => (a.x ?? -9) - (b.x ?? -9))
    const mixed = shuffled(150, 3).map((i) => rows[i] ?? {})
    const [first, ...others] = await Promise.all(
      [rows, sorted, mixed].map((some) =>
        ColumnModel.fit(Table.fromRows(some), { seed: 1, budget: 'fast', threads: 1 }),
      ),
    )
    for (const other of others) expect(other.toBytes()).toEqual(first?.toBytes())
  })
})

describe('a fit', () => {
  it('gives noise its mean or mode: at least 95 of 100 columns, over 20 seeds of 60 rows', async () => {
    let predicted = 0
    for (let seed = 0; seed < 20; seed++) {
      const draws = normals(300, 40 + seed)
      const column = (c: number) => draws.slice(60 * c, 60 * c + 60)
      const noise = Table.fromColumns({
        a: column(0),
        b: column(1),
        heavy: column(2).map((x) => Math.exp(1.5 * x)),
        whole: column(3).map((x) => Math.round(2 * x)),
        class: column(4).map((x) => (x > 0.5 ? 'a' : x > -0.5 ? 'b' : 'c')),
      })
      const model = await ColumnModel.fit(noise, { seed, budget: 'fast', threads: 1 })
      for (const { filledWith, skill } of model.columns) {
        predicted += Number(filledWith === 'predictions')
        if (filledWith !== 'predictions') expect(skill).toBe(0)
      }
    }
    expect(predicted).toBeLessThanOrEqual(5)
  }, 60_000)

  it('of 50 rows says errors that hold: 90 % intervals hold the truth in 88 to 97 %, over 8 seeds', async () => {
    let inside = 0
    let all = 0
    for (let seed = 0; seed < 8; seed++) {
      const draws = normals(50 * 6, 900 + seed)
      const at = (k: number, i: number) => draws[50 * k + i] ?? 0
      const truth: Record<string, number[]> = { a: [], b: [], c: [], d: [], e: [] }
      for (let i = 0; i < 50; i++) {
        const [f, g] = [at(0, i), at(1, i)]
        truth['a']?.push(f)
        truth['b']?.push(f + 0.5 * at(2, i))
        truth['c']?.push(f * f + 0.5 * at(3, i))
        truth['d']?.push(g + 0.3 * at(4, i))
        truth['e']?.push(g - f + 0.6 * at(5, i))
      }
      const generator = new Generator().manualSeed(seed)
      const holes = Table.fromColumns(
        Object.fromEntries(
          Object.entries(truth).map(([name, values]) => [
            name,
            values.map((value) => (generator.uniform32() < 0.15 ? null : value)),
          ]),
        ),
      )
      const model = await ColumnModel.fit(holes, { seed, threads: 1 })
      for (const { name, rows, values, sure } of model.estimate(holes)) {
        for (const [i, row] of rows.entries()) {
          const miss = Math.abs((truth[name]?.[row] ?? 0) - (values[i] ?? 0))
          inside += Number(miss <= 1.645 * (sure[i] ?? 0))
          all++
        }
      }
    }
    expect(all).toBeGreaterThan(250)
    expect(inside / all).toBeGreaterThan(0.88)
    expect(inside / all).toBeLessThan(0.97)
  }, 120_000)

  it('has one baseline: a number’s skill is what its error leaves of the mean’s, to 1e-9', async () => {
    const x = normals(80, 5)
    const noise = normals(80, 6)
    const table = Table.fromColumns({ x, y: x.map((value, i) => value + 0.5 * (noise[i] ?? 0)) })
    const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
    for (const { skill, error, typicalError, filledWith } of model.columns) {
      expect(filledWith).toBe('predictions')
      expect(skill).toBeCloseTo(1 - (error / typicalError) ** 2, 9)
    }
  })
})
