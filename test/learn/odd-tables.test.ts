import { describe, expect, it } from 'vitest'
import { ColumnModel, Table } from '../../src/learn/index.js'
import { Generator } from '../../src/random/generator.js'
import { rand, randn } from '../../src/random/index.js'
import { sameBytes } from '../helpers/model-files.js'

const QUICK = { budget: 'fast', threads: 1, seed: 1 } as const

/** Fits, fills, and sees that every hole that could be filled was, with something finite. */
async function fill(table: Table) {
  const model = await ColumnModel.fit(table, QUICK)
  const filled = model.impute(table, { blankRows: 'fill' })
  for (const { name, use } of model.columns.map(({ name, filledWith }) => ({
    name,
    use: filledWith,
  }))) {
    const column = filled.column(name)
    if (use === 'nothing') expect([...column.missing]).toEqual([...table.column(name).missing])
    else for (const value of column.values) expect(Number.isFinite(value)).toBe(true)
  }
  expect(JSON.stringify(model.columns)).not.toContain('"skill":null')
  // What a model's file must be is never too strict for one that was fitted.
  const bytes = model.toBytes()
  expect(sameBytes(ColumnModel.fromBytes(bytes).toBytes(), bytes)).toBe(true)
  return { model, filled }
}

function normals(count: number, seed: number): number[] {
  return [...randn([count], { generator: new Generator().manualSeed(seed) }).data].map(Number)
}

/** Rows of normals whose columns go together, with holes. */
function table(
  rows: number,
  columns: number,
  change = (value: number, _c: number) => value,
  share = 0.2,
): Table {
  const base = normals(rows, 1)
  const noise = normals(rows * columns, 2)
  const hide = [...rand([rows * columns], { generator: new Generator().manualSeed(3) }).data]
  const entries = Array.from({ length: columns }, (_, c): [string, (number | null)[]] => [
    `c${c}`,
    base.map((value, r) => {
      const i = c * rows + r
      return (hide[i] ?? 0) < share ? null : change(value + 0.3 * (noise[i] ?? 0), c)
    }),
  ])
  return Table.fromColumns(entries)
}

describe('a table', () => {
  it('without rows is an error, and so are options that are none', async () => {
    const none = Table.fromColumns({ a: [], b: [] })
    await expect(ColumnModel.fit(none, QUICK)).rejects.toThrow(
      /^fit: a table with at least one row/,
    )
    const some = table(5, 2)
    await expect(ColumnModel.fit(some, { budget: 0 })).rejects.toThrow(/^fit: budget/)
    await expect(ColumnModel.fit(some, { budget: 'slow' as never })).rejects.toThrow(/^fit: budget/)
    await expect(ColumnModel.fit(some, { sed: 1 } as never)).rejects.toThrow(/^fit: an option of/)
    await expect(ColumnModel.fit([] as never)).rejects.toThrow(/^fit: a Table/)
  })

  it.each([
    [1, 1],
    [1, 3],
    [2, 2],
    [3, 5],
    [5, 20],
    [40, 1],
  ])('of %i rows and %i columns is filled', async (rows, columns) => {
    await fill(table(rows, columns))
  })

  it('of 40 rows and 48 columns is filled with at most 40 % of the mean’s squared error', async () => {
    const holes = table(40, 48)
    const { filled } = await fill(holes)
    const truth = table(40, 48, undefined, 0)
    let error = 0
    let ofMean = 0
    for (const { name, missing, values } of holes.columns) {
      const given = values.filter((value) => !Number.isNaN(value))
      const mean = given.reduce((sum, value) => sum + value, 0) / given.length
      for (const [row, value] of truth.column(name).values.entries()) {
        if (missing[row] === 0) continue
        error += (value - (filled.column(name).values[row] ?? Number.NaN)) ** 2
        ofMean += (value - mean) ** 2
      }
    }
    expect(error / ofMean).toBeLessThan(0.4)
  }, 120_000)

  it('keeps an empty column, fills a constant one, passes text on', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `id-${i * 7919}`)
    const given = table(60, 3).toColumns()
    const odd = Table.fromColumns({
      ...given,
      empty: new Array(60).fill(null),
      constant: Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? null : 5)),
      id: ids,
    })
    const { model, filled } = await fill(odd)
    expect(filled.column('empty').given).toBe(0)
    expect(new Set(filled.column('constant').values)).toEqual(new Set([5]))
    expect(filled.toColumns()['id']).toEqual(ids)
    expect(model.warnings.join()).toContain('"empty"')
    expect(model.warnings.join()).toContain('"constant"')
  })

  it('of one column is drawn as its values are spread, and is as sure as that', async () => {
    const { model } = await fill(Table.fromColumns({ a: [1, 2, 3, 4, 50, null] }))
    const holes = Table.fromColumns({ a: new Array(200).fill(null) })
    const [drawn] = model.impute(holes, { draws: 1 })
    expect([...new Set(drawn?.column('a').values)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 50])
    expect(model.estimate(holes)[0]?.sure[0]).toBeCloseTo(19.03, 1)
    expect(model.warnings.join()).toContain('only one column varies')
    expect(() => model.embed(holes)).toThrow(/^embed: /)
  })

  it('whose rows have one value each gets means', async () => {
    const apart = Table.fromColumns({ a: [1, null, 3, null], b: [null, 2, null, 4] })
    const { filled } = await fill(apart)
    expect([...filled.column('a').values]).toEqual([1, 2, 3, 2])
  })

  it('whose rare values were not held back says nothing of skill', async () => {
    const rare = Table.fromColumns({
      a: normals(60, 3),
      b: normals(60, 4).map((_, i) => (i === 7 ? 1 : 0)),
      c: normals(60, 4).map((_, i) => (i === 7 ? 'q' : 'r')),
    })
    const { model } = await fill(rare)
    for (const { skill } of model.columns) expect(skill).not.toBeNaN()
  })

  it('with numbers as large as there are is filled', async () => {
    const ends = normals(40, 3).map((value) => (value > 0 ? 1.7e308 : -1.7e308))
    await fill(Table.fromColumns({ a: ends, b: normals(40, 3).map((v, i) => (i % 3 ? v : null)) }))
    const largest = normals(40, 3).map((value) => (value > 0 ? 1.79e308 : -1.79e308))
    const half = largest.map((value, i) => (i % 3 ? value / 2 : null))
    await fill(Table.fromColumns({ a: largest, b: half, c: largest.map((_, i) => i % 7) }))
  })

  it('of heavy tails, huge offsets and tiny scales is filled', async () => {
    await fill(table(150, 4, (value, c) => (c < 2 ? Math.exp(4 * value) : 1.7e12 + 1e3 * value)))
    await fill(table(150, 3, (value) => 1e-200 * value))
    await fill(table(150, 3, (value) => 1e200 * value))
  })

  it('with one outlier of 1e12 is filled', async () => {
    const rows = table(150, 4).toRows()
    rows[7] = { ...rows[7], c1: 1e12 }
    await fill(Table.fromRows(rows))
  })

  it('whose columns repeat each other is predicted with at most 10 % of the mean’s squared error', async () => {
    const a = normals(120, 5)
    const copies = Table.fromColumns({
      a: a.map((value, i) => (i % 5 === 0 ? null : value)),
      b: a.map((value, i) => (i % 5 === 1 ? null : value)),
      c: a.map((value, i) => (i % 5 === 2 ? null : 3 * value - 1)),
    })
    const { model } = await fill(copies)
    for (const { skill } of model.columns) expect(skill).toBeGreaterThan(0.9)
  })

  it('of categories with 100 levels is filled', async () => {
    const levels = normals(300, 6).map((value) => `level ${Math.round(Math.abs(value) * 40)}`)
    const categories = Table.fromColumns(
      {
        name: levels.map((level, i) => (i % 9 === 0 ? null : level)),
        size: levels.map((level, i) => (i % 7 === 0 ? null : level.length)),
      },
      { kinds: { name: 'category' } },
    )
    await fill(categories)
  }, 60_000)

  it('may call its columns anything', async () => {
    const named = table(40, 3).toColumns()
    const odd = Table.fromColumns([
      ['__proto__', named['c0'] ?? []],
      ['<img onerror=alert(1)>', named['c1'] ?? []],
      ['constructor', named['c2'] ?? []],
    ])
    const { model } = await fill(odd)
    const again = ColumnModel.fromBytes(model.toBytes())
    expect(again.columns.map(({ name }) => name)).toEqual(model.columns.map(({ name }) => name))
  })
})

describe('signals', () => {
  it('that are aborted end a fit with their reason, on one thread and on two', async () => {
    for (const threads of [1, 2]) {
      const abort = new AbortController()
      const fit = ColumnModel.fit(table(300, 6), {
        budget: 'best',
        threads,
        signal: abort.signal,
        onProgress: () => abort.abort(new Error('enough')),
      })
      await expect(fit).rejects.toThrow('enough')
    }
  })

  it('that say finish give the best so far, on one thread and on two', async () => {
    for (const threads of [1, 2]) {
      const finish = new AbortController()
      const model = await ColumnModel.fit(table(300, 6), {
        budget: 'best',
        threads,
        finish: finish.signal,
        onProgress: () => finish.abort(),
      })
      expect(model.columns[0]?.skill).toBeGreaterThan(0.5)
      expect(model.history.length).toBeLessThan(20)
    }
  })

  it('progress goes up, and says what is left', async () => {
    const steps: number[] = []
    await ColumnModel.fit(table(200, 4), {
      ...QUICK,
      onProgress: ({ step, steps: all, secondsLeft, heldBackError, loss }) => {
        steps.push(step)
        expect(step).toBeLessThanOrEqual(all)
        expect(secondsLeft).toBeGreaterThanOrEqual(0)
        expect(heldBackError).toBeLessThan(1.5)
        expect(loss).toBeGreaterThan(0)
      },
    })
    expect(steps.length).toBeGreaterThan(3)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })
})
