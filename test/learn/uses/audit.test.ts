import { describe, expect, it } from 'vitest'
import { ColumnModel, type ImprobableCell, Table } from '../../../src/learn/index.js'
import { normals } from '../../helpers/cells.js'

const SEEDS = [1, 2, 3, 4, 5]
const ROWS = 250
const ALL = { most: 5 * ROWS } as const
const PLANTED = 7

/**
 * x twice, y = x within 0.1, z that nothing tells, and a level that x decides. Then y of row 7 is off by
 * `error`, and a row whose x makes it high has the level low.
 */
function planted(seed: number, error: number, count = ROWS) {
  const draws = normals(4 * count, seed)
  const honest = Array.from({ length: count }, (_, i) => {
    const [x = 0, a = 0, b = 0, z = 0] = draws.slice(4 * i, 4 * i + 4)
    const level = x > 0.5 ? 'high' : x < -0.5 ? 'low' : 'middle'
    return { x, again: x + 0.1 * a, y: x + 0.1 * b, z, level }
  })
  const wrong = honest.findIndex(({ x }, i) => i > PLANTED && x > 1.2)
  const rows = honest.map((row, i) => {
    if (i === PLANTED) return { ...row, y: row.y + error }
    return i === wrong ? { ...row, level: 'low' } : row
  })
  return { table: Table.fromRows(rows), wrong }
}

async function fitted(table: Table, seed: number): Promise<ColumnModel> {
  return ColumnModel.fit(table, { budget: 'fast', threads: 1, seed })
}

const probabilityOf = (found: readonly ImprobableCell[], row: number, column: string): number =>
  found.find((cell) => cell.row === row && cell.column === column)?.probability ?? Number.NaN

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** The share of cells that are at most so probable. */
const shareBelow = (found: readonly ImprobableCell[], limit: number): number =>
  found.filter(({ probability }) => probability < limit).length / found.length

const worlds = await Promise.all(
  SEEDS.map(async (seed) => {
    const { table, wrong } = planted(seed, 2)
    const model = await fitted(table, seed)
    const rows = [...Array(ROWS).keys()].filter((row) => row !== PLANTED && row !== wrong)
    const stranger = await fitted(table.select(rows), seed)
    const strange = stranger.audit(table, ALL)
    return { table, wrong, model, found: model.audit(table, ALL), strange }
  }),
)

describe('audit of the very table that was fitted', () => {
  it('finds a number that is 2 off where 0.1 is the noise first, with a median probability of at most 1e-12 over 5 seeds, and half the logarithm at least that a model without the row gives', () => {
    for (const { found } of worlds) expect(found[0]).toMatchObject({ row: PLANTED, column: 'y' })
    const own = worlds.map(({ found }) => probabilityOf(found, PLANTED, 'y'))
    const others = worlds.map(({ strange }) => probabilityOf(strange, PLANTED, 'y'))
    expect(median(own), String(own)).toBeLessThanOrEqual(1e-12)
    expect(Math.log(median(own))).toBeLessThan(0.5 * Math.log(median(others)))
  })

  it('of 80 rows does not let a number that is 8 off excuse itself: of 10 seeds, the median of what is expected is within .3 of the truth, and of the probability below 1e-12', async () => {
    const cells = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const { table } = planted(i + 1, 8, 80)
        const found = (await fitted(table, i + 1)).audit(table, ALL)
        const cell = found.find(({ row, column }) => row === PLANTED && column === 'y')
        const x = table.column('x').values[PLANTED] ?? Number.NaN
        return { off: Math.abs(Number(cell?.expected) - x), probability: cell?.probability ?? 1 }
      }),
    )
    expect(median(cells.map(({ off }) => off))).toBeLessThan(0.3)
    expect(median(cells.map(({ probability }) => probability))).toBeLessThan(1e-12)
  })

  it('finds a slip far out before the cells that are predicted from it, over 4 seeds', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const rows = Array.from({ length: 120 }, (_, row) => {
        const [x, y] = [(row * 37) % 101, (row * 53) % 89]
        return { x, y, sum: row === 1 ? 9000 : row % 9 === 4 ? null : x + y }
      })
      const table = Table.fromRows(rows)
      const [worst] = (await fitted(table, seed)).audit(table)
      expect(worst).toMatchObject({ row: 1, column: 'sum', value: 9000 })
    }
  })

  it('finds a wrong class first among its column’s, as improbable as a model without the row does within a factor of 5', () => {
    for (const { found, strange, wrong } of worlds) {
      const level = found.filter(({ column }) => column === 'level')
      expect(level[0]).toMatchObject({ row: wrong, value: 'low', expected: 'high' })
      expect(level[0]?.probability).toBeLessThan(5 * probabilityOf(strange, wrong, 'level'))
    }
  })

  it('says the same of a row wherever it stands, to the bit, and after the model’s file', () => {
    const { table, model, found } = worlds[0] as (typeof worlds)[number]
    const turned = table.select(Array.from({ length: ROWS }, (_, i) => ROWS - 1 - i))
    const key = ({ row, column }: ImprobableCell) => `${row} ${column}`
    const back = model.audit(turned, ALL).map((cell) => ({ ...cell, row: ROWS - 1 - cell.row }))
    expect(new Map(back.map((cell) => [key(cell), cell.probability]))).toEqual(
      new Map(found.map((cell) => [key(cell), cell.probability])),
    )
    expect(ColumnModel.fromBytes(model.toBytes()).audit(table, ALL)).toEqual(found)
  })
})

it('audit tells the share that is done: it rises to 1, in the same steps in turns', async () => {
  const { table, model } = worlds[0] as (typeof worlds)[0]
  const shares: number[] = []
  const inTurns: number[] = []
  model.audit(table, { onProgress: (share) => shares.push(share) })
  await model.inTurns().audit(table, { onProgress: (share) => inTurns.push(share) })
  expect(shares.length).toBe(3 + 5)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  expect(inTurns).toEqual(shares)
})

describe('audit of honest cells, normal ones', () => {
  const honest = (seed: number): Table => {
    const draws = normals(5 * 300, seed)
    return Table.fromRows(
      Array.from({ length: 300 }, (_, i) => {
        const [factor = 0, a = 0, b = 0, c = 0, d = 0] = draws.slice(5 * i, 5 * i + 5)
        const of = (own: number) => 0.8 * factor + 0.6 * own
        return { a: of(a), b: of(b), c: of(c), d: of(d) }
      }),
    )
  }

  for (const budget of ['fast', 'balanced'] as const) {
    it(`(${budget}) calls .03 to .08 of them less probable than .05, and .43 to .57 than .5, in the fitted table as in new rows`, async () => {
      const all: ImprobableCell[][] = [[], [], []]
      for (const seed of [1, 2]) {
        const table = honest(seed)
        const model = await ColumnModel.fit(table, { budget, threads: 1, seed })
        all[0]?.push(...model.audit(table, ALL))
        all[1]?.push(...model.audit(honest(100 + seed), ALL))
        // Too few to fit to: what all experts were trained on may only look too probable.
        all[2]?.push(...model.audit(table.slice(0, 60), ALL))
      }
      for (const found of all.slice(0, 2)) {
        expect(shareBelow(found, 0.05)).toBeGreaterThan(0.03)
        expect(shareBelow(found, 0.05)).toBeLessThan(0.08)
        expect(shareBelow(found, 0.5)).toBeGreaterThan(0.43)
        expect(shareBelow(found, 0.5)).toBeLessThan(0.57)
      }
      expect(shareBelow(all[2] ?? [], 0.05)).toBeLessThan(0.1)
    }, 60_000)
  }

  it('never calls a class impossible, or its probability less than nothing', async () => {
    const { table } = planted(3, 0)
    const found = (await fitted(table, 3)).audit(table, ALL)
    const level = found.filter(({ column }) => column === 'level')
    expect(level.length).toBe(ROWS)
    for (const { probability } of level) {
      expect(probability).toBeGreaterThan(1 / ROWS / 3)
      expect(probability).toBeLessThanOrEqual(1 + 1e-6)
    }
  })
})
