import { describe, expect, it } from 'vitest'
import { ColumnModel, type Estimate, Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { rand, randn } from '../../../src/random/index.js'

const SEEDS = [1, 2, 3, 4]
const ROWS = 600

/** x, twice; y = x + noise of sd 0.4; a flag that x makes more or less likely; whole numbers; one value. */
function hiddenTruth(seed: number) {
  const generator = new Generator().manualSeed(seed)
  const x = Array.from(randn([ROWS], { generator, dtype: 'float64' }).data)
  const noise = randn([ROWS], { generator, dtype: 'float64' }).data
  const u = rand([5, ROWS], { generator }).data
  const at = (k: number, i: number) => u[k * ROWS + i] ?? 0
  const y = x.map((value, i) => value + 0.4 * (noise[i] ?? 0))
  const flag = x.map((value, i) => at(0, i) < 1 / (1 + Math.exp(-2 * value)))
  const hide = <T>(values: T[], k: number) => values.map((v, i) => (at(k, i) < 0.25 ? null : v))
  const table = Table.fromColumns({
    x,
    again: x.map((value) => 2 * value),
    y: hide(y, 1),
    flag: hide(flag, 2),
    whole: hide(
      x.map((value) => Math.round(20 * value)),
      3,
    ),
    one: hide(
      x.map(() => 'same'),
      4,
    ),
  })
  return { table, y, flag }
}

const worlds = await Promise.all(
  SEEDS.map(async (seed) => {
    const truth = hiddenTruth(seed)
    const model = await ColumnModel.fit(truth.table, { budget: 'fast', threads: 1, seed })
    return { ...truth, model, found: model.estimate(truth.table) }
  }),
)
const of = (found: readonly Estimate[], name: string): Estimate => {
  const one = found.find((candidate) => candidate.name === name)
  if (one === undefined) throw new Error(`no estimate of ${name}`)
  return one
}

describe('what estimate says of holes', () => {
  it('is of every hole, in order, with the values that impute writes', () => {
    for (const { model, table, found } of worlds) {
      const filled = model.impute(table)
      expect(found.map(({ name }) => name)).toEqual(['y', 'flag', 'whole', 'one'])
      for (const { name, rows, values } of found) {
        const { missing } = table.column(name)
        expect([...rows]).toEqual([...missing.keys()].filter((row) => missing[row] === 1))
        expect([...values]).toEqual([...rows].map((row) => filled.column(name).values[row]))
      }
      expect(of(found, 'whole').values.every(Number.isInteger)).toBe(true)
    }
  })

  it('numbers are off by what it says, within 15 % over 4 seeds', () => {
    let squares = 0
    let said = 0
    for (const { found, y } of worlds) {
      const { rows, values, sure, filledWith } = of(found, 'y')
      expect(filledWith).toBe('predictions')
      rows.forEach((row, i) => {
        squares += ((values[i] ?? 0) - (y[row] ?? 0)) ** 2
        said += (sure[i] ?? 0) ** 2
      })
    }
    const ratio = Math.sqrt(squares / said)
    expect(ratio).toBeGreaterThan(0.85)
    expect(ratio).toBeLessThan(1.15)
  })

  it('classes are right as often as it says, within .12, where it is unsure as where it is sure', () => {
    const cells = worlds.flatMap(({ found, flag, table }) => {
      const { rows, values, sure } = of(found, 'flag')
      const words = table.column('flag').levels
      return [...rows].map((row, i) => ({
        sure: sure[i] ?? 0,
        right: words[values[i] ?? -1] === String(flag[row]),
      }))
    })
    for (const [low, high] of [
      [0, 0.75],
      [0.75, 0.9],
      [0.9, 1.01],
    ] as const) {
      const some = cells.filter(({ sure }) => sure >= low && sure < high)
      expect(some.length).toBeGreaterThan(80)
      const off = some.reduce((sum, { sure, right }) => sum + Number(right) - sure, 0) / some.length
      expect(Math.abs(off), `sure from ${low} to ${high}`).toBeLessThan(0.12)
    }
  })

  it('the only value that there is, is certain', () => {
    for (const { found } of worlds) {
      const { sure, filledWith } = of(found, 'one')
      expect(filledWith).toBe('constant')
      expect(new Set(sure)).toEqual(new Set([1]))
    }
  })

  it('keeps to bounds, passes over columns that are not there, and refuses other options', () => {
    const { model, table } = worlds[0] as (typeof worlds)[number]
    const bounded = of(model.estimate(table, { bounds: { y: [0, 0.5] } }), 'y').values
    expect(Math.min(...bounded)).toBe(0)
    expect(Math.max(...bounded)).toBe(0.5)
    const other = Table.fromColumns({ y: [null, 1], z: [null, 2] })
    expect(model.estimate(other, { blankRows: 'fill' }).map(({ name }) => name)).toEqual(['y'])
    expect(() => model.estimate(table, { draws: 2 } as object)).toThrow('estimate: ')
  })
})
