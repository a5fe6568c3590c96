import { describe, expect, it } from 'vitest'
import { workThrough } from '../../../src/host/work.js'
import { AttentionPredictor } from '../../../src/learn/attention/attention-predictor.js'
import { encode } from '../../../src/learn/cells/encode.js'
import { learnedOnly } from '../../../src/learn/cells/learned-column.js'
import { Slots } from '../../../src/learn/cells/slots.js'
import { fitChain } from '../../../src/learn/chain/fit-chain.js'
import { Ensemble } from '../../../src/learn/ensemble/ensemble.js'
import { fitModel } from '../../../src/learn/fit-model.js'
import { fitForest } from '../../../src/learn/forest/grow-forest.js'
import { fitGaussian } from '../../../src/learn/gaussian/fit-gaussian.js'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { measureInfluence } from '../../../src/learn/uses/measure-influence.js'
import { layOut } from '../../../src/nn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { randperm } from '../../../src/random/index.js'
import { normals } from '../../helpers/cells.js'

const SEEDS = [1, 2, 3]

async function fitted(table: Table, seed: number): Promise<ColumnModel> {
  return ColumnModel.fit(table, { budget: 'fast', threads: 1, seed })
}

/** By how much predictions of a column are made from another one. */
function influenceOf(model: ColumnModel, of: string, from: string): number {
  const names = model.columns.map(({ name }) => name)
  return (
    model.influence().data[names.indexOf(of) * names.length + names.indexOf(from)] ?? Number.NaN
  )
}

const ROWS = 500

/** y = x², and noise; the first 200 rows lack x. */
function squares(seed: number): Table {
  const draws = normals(3 * ROWS, seed)
  return Table.fromRows(
    Array.from({ length: ROWS }, (_, i) => {
      const [x = 0, noise = 0, other = 0] = draws.slice(3 * i, 3 * i + 3)
      return { x: i < 200 ? null : x, y: x ** 2 + 0.05 * noise, noise: other }
    }),
  )
}

/** Rows as they are, reversed and shuffled. */
function ordersOf(seed: number): number[][] {
  const as = Array.from({ length: ROWS }, (_, i) => i)
  const generator = new Generator().manualSeed(seed)
  return [as, [...as].reverse(), [...randperm(ROWS, { generator }).data].map(Number)]
}

it('influence of 50 columns, of which several are hidden at once, has every other column in each row, and sums to 1', () => {
  const columns = 50
  const slots = new Slots(new Array<number>(columns).fill(0))
  const cells = { rows: 60, slots, values: Float32Array.from(normals(60 * columns, 3)) }
  const gaussian = fitGaussian(cells, { prior: 50 })
  const shape = { width: 8, depth: 1, frequencies: 2, levels: slots.levels }
  const parameters = Float32Array.from(normals(layOut(shape).count, 4), (x) => 0.1 * x)
  const expert = {
    gaussian,
    attention: new AttentionPredictor(shape, parameters, gaussian),
    forest: fitForest(cells, gaussian, { trees: 0 }),
    chain: fitChain(cells, gaussian, { trees: 0 }),
  }
  const stack = { weights: new Float32Array(4 * columns), fellBack: [] }
  const ensemble = new Ensemble(slots, [expert], stack, new Float32Array(columns))
  const found = workThrough(measureInfluence(cells, ensemble, new Generator().manualSeed(1)))
  for (let c = 0; c < columns; c++) {
    const row = found.subarray(c * columns, (c + 1) * columns)
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
    for (const [j, share] of row.entries()) {
      if (j === c) expect(share).toBe(0)
      else expect(share).toBeGreaterThan(0)
    }
  }
})

describe('influence, beside how the columns were made', () => {
  it('of x on x² is above .5, and to the bit the same when it is fitted on the rows in any order, though the first 200 lack x', async () => {
    for (const seed of SEEDS.slice(0, 2)) {
      const found: number[] = []
      for (const order of ordersOf(seed)) {
        found.push(influenceOf(await fitted(squares(seed).select(order), seed), 'y', 'x'))
      }
      expect(Math.min(...found), `seed ${seed}: ${found}`).toBeGreaterThan(0.5)
      expect(new Set(found).size, `seed ${seed}: ${found}`).toBe(1)
    }
  }, 60_000)

  it('of x on x² as one ensemble has it is within .1 the same, whichever rows come first', async () => {
    for (const seed of SEEDS) {
      const model = await fitModel(squares(seed), { budget: 'fast', threads: 1, seed })
      const learned = learnedOnly(model.columns)
      const found = ordersOf(seed).map((order) => {
        const table = squares(seed).select(order)
        const columns = learned.map(({ name }) => table.column(name))
        const cells = encode(ROWS, columns, learned)
        const generator = new Generator().manualSeed(seed)
        const measuring = measureInfluence(cells, model.ensemble as Ensemble, generator)
        return workThrough(measuring)[3] ?? Number.NaN
      })
      expect(Math.min(...found), `seed ${seed}: ${found}`).toBeGreaterThan(0.5)
      expect(Math.max(...found) - Math.min(...found), `seed ${seed}: ${found}`).toBeLessThan(0.1)
    }
  }, 60_000)

  it('of a linear relation are the sizes of its coefficients within .1: 3 a - b gives 3/4 and 1/4', async () => {
    for (const seed of SEEDS) {
      const rows = 300
      const draws = normals(4 * rows, 10 + seed)
      const table = Table.fromRows(
        Array.from({ length: rows }, (_, i) => {
          const [a = 0, b = 0, noise = 0, other = 0] = draws.slice(4 * i, 4 * i + 4)
          return { a, b, y: 3 * a - b + 0.3 * noise, noise: other }
        }),
      )
      const model = await fitted(table, seed)
      expect(Math.abs(influenceOf(model, 'y', 'a') - 0.75)).toBeLessThan(0.1)
      expect(Math.abs(influenceOf(model, 'y', 'b') - 0.25)).toBeLessThan(0.1)
      expect(influenceOf(model, 'y', 'noise')).toBeLessThan(0.05)
      expect(influenceOf(model, 'a', 'noise')).toBeLessThan(0.05)
    }
  }, 60_000)

  it('of a category comes from what makes it: above .5 of three columns', async () => {
    for (const seed of SEEDS) {
      const rows = 400
      const draws = normals(3 * rows, 20 + seed)
      const table = Table.fromRows(
        Array.from({ length: rows }, (_, i) => {
          const [x = 0, one = 0, two = 0] = draws.slice(3 * i, 3 * i + 3)
          return { one, level: x > 0.7 ? 'high' : x < -0.7 ? 'low' : 'middle', x, two }
        }),
      )
      expect(influenceOf(await fitted(table, seed), 'level', 'x')).toBeGreaterThan(0.5)
    }
  }, 60_000)

  it('has rows that sum to 1, or to 0 where a column is not learned or is alone', async () => {
    const draws = normals(200, 5)
    const table = Table.fromRows(
      Array.from({ length: 100 }, (_, i) => ({
        x: draws[i] ?? 0,
        y: i % 4 === 0 ? null : 2 * (draws[i] ?? 0) + (draws[100 + i] ?? 0),
        one: 7,
        id: `row ${i}`,
        level: (draws[i] ?? 0) > 0 ? 'up' : 'down',
      })),
    )
    const model = await fitted(table, 1)
    const n = 5
    const sums = Array.from({ length: n }, (_, row) =>
      model
        .influence()
        .data.slice(row * n, (row + 1) * n)
        .reduce((sum, value) => sum + value, 0),
    )
    expect(sums.map((sum) => Number(sum.toFixed(5)))).toEqual([1, 1, 0, 0, 1])
    for (let i = 0; i < n; i++) expect(model.influence().data[i * n + i]).toBe(0)
    const lone = await fitted(Table.fromColumns({ a: [1, 2, 3, null], one: [1, 1, 1, null] }), 1)
    expect([...lone.influence().data]).toEqual([0, 0, 0, 0])
  })
})
