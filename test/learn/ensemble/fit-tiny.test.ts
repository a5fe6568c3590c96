import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/learn/cells/encode.js'
import { learnedOnly, surveyColumn } from '../../../src/learn/cells/learned-column.js'
import { isTiny, leaveOut } from '../../../src/learn/ensemble/fit-tiny.js'
import { ColumnModel, type FillOptions, Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/index.js'

const QUICK = { budget: 'fast', threads: 1 } as const

/** Small tables with holes, and how a Bayesian ridge fills them: see test/fixtures/make_tiny.py. */
interface Case {
  readonly kind: 'line' | 'copy' | 'noisy' | 'noise'
  readonly rows: readonly (readonly number[])[]
  /** Indices of cells, row by row. */
  readonly hidden: readonly number[]
  readonly ridge: readonly number[]
}
const fixture = new URL('../../fixtures/tiny/ridge.json', import.meta.url)
const cases: readonly Case[] = JSON.parse(readFileSync(fixture, 'utf8'))

function withHoles({ rows, hidden }: Pick<Case, 'rows' | 'hidden'>): Table {
  const width = rows[0]?.length ?? 0
  const holes = new Set(hidden)
  return Table.fromRows(
    rows.map((row, i) =>
      Object.fromEntries(row.map((x, c) => [`c${c}`, holes.has(i * width + c) ? null : x])),
    ),
  )
}

/** Squared errors of our filling and the ridge's, in variances of the column; and the share of means. */
async function compare(some: readonly Case[], options: FillOptions = {}) {
  let ours = 0
  let ridge = 0
  let columns = 0
  let predicted = 0
  for (const one of some) {
    const table = withHoles(one)
    const model = await ColumnModel.fit(table, QUICK)
    const filled = model.impute(table, { ...options, round: false })
    columns += model.columns.length
    predicted += model.columns.filter(({ filledWith }) => filledWith === 'predictions').length
    const width = table.columns.length
    for (const [k, i] of one.hidden.entries()) {
      const truths = one.rows.map((row) => row[i % width] as number)
      const truth = truths[Math.floor(i / width)] as number
      const guess = filled.column(`c${i % width}`).values[Math.floor(i / width)] as number
      const size = variance(truths)
      ours += Math.min(25, (guess - truth) ** 2 / size)
      ridge += Math.min(25, ((one.ridge[k] as number) - truth) ** 2 / size)
    }
  }
  return { ratio: Math.sqrt(ours / ridge), predicted: predicted / columns }
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}

const of = (kind: Case['kind']) => cases.filter((one) => one.kind === kind)

describe('tables of 4 to 20 rows', () => {
  it('of noisy lines are filled no worse than by the ridge: RMSE at most 1', async () => {
    expect((await compare(of('noisy'))).ratio).toBeLessThan(1)
  })

  it('with a copied column and others of noise are filled no worse than by the ridge', async () => {
    expect((await compare(of('copy'))).ratio).toBeLessThan(1)
  })

  it('of noise are filled better than by the ridge, by 5 % at least, and at most one column in four is predicted', async () => {
    const { ratio, predicted } = await compare(of('noise'))
    expect(ratio).toBeLessThan(0.95)
    expect(predicted).toBeLessThan(0.25)
  })

  it('that are lines without noise, three rows of them whole, are filled as by the ridge without bounds, to 5 %, and within 1.3 of it with them', async () => {
    const { ratio, predicted } = await compare(of('line'), { bounds: false })
    expect(ratio).toBeLessThan(1.05)
    expect(predicted).toBeGreaterThan(0.9)
    expect((await compare(of('line'))).ratio).toBeLessThan(1.3)
  })
})

describe('a line of five rows with two holes', () => {
  const table = Table.fromColumns({ x: [1.3, 2, 3, null, 5], y: [110, null, 310, 410, 510] })

  it('is filled as a line, the same whatever the seed, the budget and the order of rows', async () => {
    for (const [seed, budget] of [
      [0, 'fast'],
      [1, 'balanced'],
      [2, 'best'],
      [3, 2],
    ] as const) {
      const model = await ColumnModel.fit(table, { seed, budget, threads: 1 })
      const { x, y } = model.impute(table).toColumns()
      expect(Math.abs(Number(x?.[3]) - 4)).toBeLessThan(0.2)
      expect(y?.[1]).toBe(192)
      const turned = table.select([4, 3, 2, 1, 0])
      const other = await ColumnModel.fit(turned, { seed, budget, threads: 1 })
      expect(other.impute(turned).toRows()).toEqual(model.impute(table).toRows().reverse())
    }
  })

  it('has a whole model: audit, embed, influence, and a file that fills the same', async () => {
    const model = await ColumnModel.fit(table, QUICK)
    const again = ColumnModel.fromBytes(model.toBytes())
    expect(again.impute(table).toRows()).toEqual(model.impute(table).toRows())
    expect(model.audit(table).length).toBe(8)
    expect([...model.embed(table).data].every(Number.isFinite)).toBe(true)
    expect([...model.influence().data]).toEqual([0, 1, 1, 0])
    expect(model.columns.map(({ judged }) => judged)).toEqual([3, 3])
  })
})

it('an end of a line that is missing is filled beyond what was observed: 6 seeds, to 1 %', async () => {
  for (let seed = 0; seed < 6; seed++) {
    const random = new Generator().manualSeed(seed)
    const slope = 1 + 5 * random.uniform32()
    const x = Array.from({ length: 7 }, (_, i) => i + random.uniform32() / 2)
    const y = x.map((value, i) => (i === 6 ? null : slope * value - 3))
    const table = Table.fromColumns({ x, y })
    const model = await ColumnModel.fit(table, { ...QUICK, seed })
    const truth = slope * (x[6] as number) - 3
    const error = Math.abs((model.impute(table).column('y').values[6] as number) - truth)
    expect(error).toBeLessThan(0.01 * 6 * slope)
    const bounded = model.impute(table, { bounds: { y: [0, 10] } })
    expect(bounded.column('y').values[6]).toBeLessThanOrEqual(10)
  }
})

it('a class that decides a number is used, and found again, in 12 rows', async () => {
  const kind = Array.from({ length: 12 }, (_, i) => (i === 4 ? null : i % 2 === 0 ? 'lo' : 'hi'))
  const size = Array.from({ length: 12 }, (_, i) => (i === 9 ? null : (i % 2) * 50 + (i % 3)))
  const table = Table.fromColumns({ kind, size })
  const filled = (await ColumnModel.fit(table, QUICK)).impute(table).toColumns()
  expect(filled['kind']?.[4]).toBe('lo')
  expect(Math.abs(Number(filled['size']?.[9]) - 50)).toBeLessThan(4)
})

it('tables are tiny up to 30 rows and 64 columns and classes; told to end, the first prior counts', () => {
  const table = Table.fromColumns({ x: [1, 2, 3, 4], y: [2, 4, 6, 8] })
  const learned = learnedOnly(table.columns.map(surveyColumn))
  const cells = encode(4, table.columns, learned)
  expect(isTiny(cells)).toBe(true)
  expect(isTiny({ ...cells, rows: 31 })).toBe(false)
  const work = leaveOut(cells)
  let next = work.next()
  while (!next.done) next = work.next(true)
  expect(next.value.prior).toBe(8)
})
