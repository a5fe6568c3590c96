import { describe, expect, it } from 'vitest'
import { Slots } from '../../../src/learn/cells/slots.js'
import { costOfFit, lanesFor, MOST_BYTES } from '../../../src/learn/ensemble/cost-of-fit.js'
import { planFit, planForColumns } from '../../../src/learn/ensemble/plan-fit.js'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { Network, networkBytes } from '../../../src/nn/index.js'

function sizeOf(rows: number, columns: number, classes = 0, holes = 0.2) {
  return { rows, slots: new Slots(new Array<number>(columns).fill(classes)), holes }
}

function costOf(rows: number, columns: number, classes = 0, threads = 1) {
  const size = sizeOf(rows, columns, classes)
  return costOfFit(size, planForColumns(planFit(rows, 'balanced'), size.slots), threads)
}

/** Seconds that each of these took, on one thread, on the machine that the constants are of. */
const MEASURED = [
  [300, 10, 0, 7],
  [39, 300, 0, 42],
  [1000, 100, 0, 114],
] as const

describe('what a fit costs', () => {
  it.each(MEASURED)(
    'is within a factor of 3 of what %i rows of %i columns (%i classes) took: %f s',
    (rows, columns, classes, seconds) => {
      const ratio = costOf(rows, columns, classes).seconds / seconds
      expect(ratio).toBeGreaterThan(1 / 3)
      expect(ratio).toBeLessThan(3)
    },
  )

  it('has no cliff with fast: of 10 columns more, from 40 to 400, less than twice as much and more than an eighth', () => {
    const fast = (columns: number) => {
      const size = sizeOf(200, columns)
      return costOfFit(size, planForColumns(planFit(200, 'fast'), size.slots), 2).seconds
    }
    for (let columns = 40; columns < 400; columns += 10) {
      const ratio = fast(columns + 10) / fast(columns)
      expect(ratio, `${columns} columns`).toBeLessThan(2)
      expect(ratio, `${columns} columns`).toBeGreaterThan(1 / 8)
    }
  })

  it('grows with the cube of columns or more where they are many, with rows, with holes', () => {
    const growth = costOf(30, 3000).seconds / costOf(30, 1500).seconds
    expect(growth).toBeGreaterThan(6)
    expect(growth).toBeLessThan(16)
    expect(costOf(3000, 10).seconds).toBeGreaterThan(costOf(300, 10).seconds)
    const plan = planFit(500, 'balanced')
    const [few, many] = [0.1, 0.5].map((holes) => costOfFit(sizeOf(500, 100, 0, holes), plan, 1))
    expect(many?.seconds).toBeGreaterThan(few?.seconds ?? 0)
  })

  it('is less time on two threads, and more memory; a smaller budget is less of both', () => {
    const [one, two] = [costOf(500, 100), costOf(500, 100, 0, 2)]
    expect(two.seconds).toBeLessThan(0.7 * one.seconds)
    expect(two.bytes).toBeGreaterThan(one.bytes)
    const fast = costOfFit(sizeOf(500, 100), planFit(500, 'fast'), 1)
    expect(fast.seconds).toBeLessThan(one.seconds / 3)
    expect(fast.bytes).toBeLessThan(one.bytes)
  })

  it('never makes so many lanes that memory does not suffice', () => {
    const plan = planFit(30, 'best')
    for (const columns of [10, 1000, 1600, 2000]) {
      const size = sizeOf(30, columns)
      const cost = costOfFit(size, plan, 64)
      expect(lanesFor(size, plan, 64)).toBeLessThanOrEqual(plan.members)
      if (costOfFit(size, plan, 1).fits) expect(cost.bytes).toBeLessThanOrEqual(MOST_BYTES)
    }
  })

  it.each([
    [10, 0, 64],
    [100, 0, 16],
    [300, 0, 4],
    [6, 60, 64],
    [40, 3, 64],
  ])(
    'knows the memory of a network of %i columns (%i classes, %i rows) within 5 %',
    (columns, classes, rows) => {
      const shape = {
        levels: new Array<number>(columns).fill(classes),
        width: 32,
        depth: 1,
        frequencies: 8,
      }
      const { byteLength } = new Network(shape, rows).arena.kernels.memory.buffer
      expect(Math.abs(networkBytes(shape, rows) / byteLength - 1)).toBeLessThan(0.05)
    },
  )
})

describe('a table that is too wide', () => {
  const wide = (columns: number) =>
    Table.fromColumns(
      Object.fromEntries(
        Array.from({ length: columns }, (_, c) => [`c${c}`, [c, c + 1.5, null, c - 2]]),
      ),
    )

  it('is refused within 5 s, in words, with numbers', async () => {
    const table = wide(10_000)
    expect(ColumnModel.cost(table).fits).toBe(false)
    const start = performance.now()
    await expect(ColumnModel.fit(table)).rejects.toThrow(
      /^fit: a table whose learning fits into 4 GB, got 10,000 columns, which would take about \d+ GB: read columns as text to leave them out$/,
    )
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('has its cost told beforehand; a budget in seconds is one', () => {
    expect(ColumnModel.cost(wide(3000)).seconds).toBeGreaterThan(4)
    expect(ColumnModel.cost(wide(3000), { budget: 3 }).seconds).toBe(3)
    expect(ColumnModel.cost(wide(1))).toEqual({ seconds: 0, bytes: 0, fits: true })
    expect(() => ColumnModel.cost(wide(2), { budget: -1 })).toThrow(RangeError)
  })
})
