import { describe, expect, it } from 'vitest'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { rand, randn } from '../../../src/random/index.js'

const SEEDS = [1, 2, 3, 4]
const ROWS = 800
const DRAWS = 20
const LEVELS = ['a', 'b', 'c']

/**
 * y = 2 x + noise of sd 0.5, and a class that x makes more or less likely, have holes. x is there three
 * times, almost the same: a cell is never judged by rows that know less of it than those with holes do,
 * since errors are one pool for all of these.
 */
function hiddenTruth(seed: number) {
  const generator = new Generator().manualSeed(seed)
  const x = Array.from(randn([ROWS], { generator, dtype: 'float64' }).data)
  const noise = randn([ROWS], { generator, dtype: 'float64' }).data
  const u = rand([3, ROWS], { generator }).data
  const chances = x.map((value) => softmax([1.5 * value, 0, -1.5 * value]))
  const almost = () => {
    const off = randn([ROWS], { generator, dtype: 'float64' }).data
    return x.map((value, i) => value + 0.03 * (off[i] ?? 0))
  }
  const table = Table.fromColumns({
    x1: almost(),
    x2: almost(),
    x3: almost(),
    y: x.map((value, i) => ((u[i] ?? 0) < 0.25 ? null : 2 * value + 0.5 * (noise[i] ?? 0))),
    level: x.map((_, i) =>
      (u[ROWS + i] ?? 0) < 0.25 ? null : pick(chances[i] ?? [], u[2 * ROWS + i] ?? 0),
    ),
  })
  return { table, x, chances }
}

function softmax(scores: number[]): number[] {
  const sum = scores.reduce((total, score) => total + Math.exp(score), 0)
  return scores.map((score) => Math.exp(score) / sum)
}

function pick(chances: number[], u: number): string {
  let rest = u
  const k = chances.findIndex((p) => {
    rest -= p
    return rest < 0
  })
  return LEVELS[k < 0 ? 2 : k] ?? ''
}

const worlds = await Promise.all(
  SEEDS.map(async (seed) => {
    const { table, ...truth } = hiddenTruth(seed)
    const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1, seed })
    return { ...truth, table, drawn: model.impute(table, { draws: DRAWS, seed, bounds: false }) }
  }),
)

const holes = (table: Table, name: string): number[] => {
  const { missing } = table.column(name)
  return [...missing.keys()].filter((row) => missing[row] === 1)
}

describe('draws, beside the truth that was hidden from the model', () => {
  it('of a number lie about what is expected as the noise does: its sd within 15 % over 4 seeds, and no bias above a tenth of it', () => {
    const errors = worlds.flatMap(({ table, drawn, x }) =>
      holes(table, 'y').flatMap((row) =>
        drawn.map((one) => (one.column('y').values[row] ?? 0) - 2 * (x[row] ?? 0)),
      ),
    )
    expect(errors.length).toBeGreaterThan(4 * 150 * DRAWS)
    const mean = errors.reduce((sum, error) => sum + error / errors.length, 0)
    const sd = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2 / errors.length, 0))
    expect(sd / 0.5).toBeGreaterThan(0.85)
    expect(sd / 0.5).toBeLessThan(1.15)
    expect(Math.abs(mean)).toBeLessThan(0.05)
  })

  it('of one cell spread as the noise does about the cell’s own mean, within 15 %', () => {
    const variances = worlds.flatMap(({ table, drawn }) =>
      holes(table, 'y').map((row) => {
        const values = drawn.map((one) => one.column('y').values[row] ?? 0)
        const mean = values.reduce((sum, value) => sum + value / DRAWS, 0)
        return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (DRAWS - 1)
      }),
    )
    const sd = Math.sqrt(variances.reduce((sum, value) => sum + value / variances.length, 0))
    expect(sd / 0.5).toBeGreaterThan(0.85)
    expect(sd / 0.5).toBeLessThan(1.15)
  })

  it('of a category have each class as often as x makes it, within .12 wherever x lies', () => {
    const edges = [Number.NEGATIVE_INFINITY, -1, -0.35, 0.35, 1, Number.POSITIVE_INFINITY]
    for (const [k, level] of LEVELS.entries()) {
      for (const [bin, low] of edges.slice(0, -1).entries()) {
        const high = edges[bin + 1] ?? 0
        const cells = worlds.flatMap(({ table, drawn, x, chances }) =>
          holes(table, 'level')
            .filter((row) => (x[row] ?? 0) >= low && (x[row] ?? 0) < high)
            .map((row) => ({
              chance: chances[row]?.[k] ?? 0,
              share: drawn.filter((one) => one.column('level').cell(row) === level).length / DRAWS,
            })),
        )
        expect(cells.length).toBeGreaterThan(60)
        const off = cells.reduce((sum, cell) => sum + cell.share - cell.chance, 0) / cells.length
        expect(Math.abs(off), `${level}, x from ${low} to ${high}`).toBeLessThan(0.12)
      }
    }
  })
})
