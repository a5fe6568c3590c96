import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ColumnModel, sampleRows, Table } from '../../../src/learn/index.js'
import { readTable } from '../../../src/node.js'
import { Generator } from '../../../src/random/generator.js'
import { normals } from '../../helpers/cells.js'
import { ROOT } from '../../helpers/cli.js'

const SEEDS = [1, 2, 3]

/** y = x + noise, z = y - noise, and a class that is 'high' where y + noise is above 1: with holes. */
function world(seed: number, rows = 600): Table {
  const generator = new Generator().manualSeed(seed)
  const [x, e, f, g] = [1, 2, 3, 4].map((k) => normals(rows, 100 * seed + k)) as [
    number[],
    number[],
    number[],
    number[],
  ]
  const y = x.map((value, i) => value + (e[i] ?? 0))
  const hidden = <T>(values: readonly T[]) =>
    values.map((value) => (generator.uniform64() < 0.15 ? null : value))
  return Table.fromColumns({
    x: hidden(x),
    y: hidden(y),
    z: hidden(y.map((value, i) => value - (f[i] ?? 0))),
    level: hidden(y.map((value, i) => (value + (g[i] ?? 0) > 1 ? 'high' : 'low'))),
  })
}
/** Var y = 2, z = 3: of x, y and z. */
const CORRELATIONS = [
  ['x', 'y', Math.sqrt(1 / 2)],
  ['x', 'z', Math.sqrt(1 / 3)],
  ['y', 'z', Math.sqrt(2 / 3)],
] as const
const SD = { x: 1, y: Math.sqrt(2), z: Math.sqrt(3) } as const
/** The share of N(0, 3) above 1. */
const HIGH = 0.2819

const meanOf = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value / values.length, 0)
const share = (table: Table, name: string, level: string) =>
  meanOf((table.toColumns()[name] ?? []).map((cell) => Number(cell === level)))

function correlation(a: Float64Array, b: Float64Array): number {
  const [ma, mb] = [meanOf(a), meanOf(b)]
  const product = (p: Float64Array, mp: number, q: Float64Array, mq: number) =>
    meanOf(p.map((value, i) => (value - mp) * ((q[i] ?? 0) - mq)))
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb))
}

describe('sampled rows', () => {
  it.each(SEEDS)(
    'have means (0.2 sd), sd (12 %), correlations (0.07) and shares (0.06) of the truth, seed %d',
    async (seed) => {
      const { table } = await sampleRows(world(seed), 3000, { seed, near: false })
      for (const name of ['x', 'y', 'z'] as const) {
        const { values } = table.column(name)
        const mean = meanOf(values)
        expect(Math.abs(mean) / SD[name], name).toBeLessThan(0.2)
        const sd = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)))
        expect(Math.abs(sd / SD[name] - 1), name).toBeLessThan(0.12)
      }
      for (const [a, b, truth] of CORRELATIONS) {
        const found = correlation(table.column(a).values, table.column(b).values)
        expect(Math.abs(found - truth), a + b).toBeLessThan(0.07)
      }
      expect(Math.abs(share(table, 'level', 'high') - HIGH)).toBeLessThan(0.06)
    },
  )

  it.each(SEEDS)(
    'keep what is given, and the rest follows: means 0.2 sd, shares 0.08 off, seed %d',
    async (seed) => {
      const { table } = await sampleRows(world(seed), 1500, {
        seed,
        given: { y: 1.5 },
        near: false,
      })
      expect(table.toColumns()['y']?.every((cell) => cell === 1.5)).toBe(true)
      // x given y is N(y / 2, 1 / 2), z is N(y, 1), and level high where noise is above 1 - y.
      expect(Math.abs(meanOf(table.column('x').values) - 0.75)).toBeLessThan(0.2)
      expect(Math.abs(meanOf(table.column('z').values) - 1.5)).toBeLessThan(0.2)
      expect(Math.abs(share(table, 'level', 'high') - 0.691)).toBeLessThan(0.08)
      const { table: low } = await sampleRows(world(seed), 1000, { seed, given: { level: 'high' } })
      expect(share(low, 'level', 'high')).toBeCloseTo(1, 9)
      // y where y + noise is above 1: its covariance with that sum, 2, times the mean of N(0, 3) beyond 1, over 3.
      const hazard = Math.exp(-1 / 6) / Math.sqrt(2 * Math.PI) / HIGH
      const mean = (2 / Math.sqrt(3)) * hazard
      expect(Math.abs(meanOf(low.column('y').values) - mean) / SD.y).toBeLessThan(0.15)
    },
  )

  it('are the same whatever comes after, by seed, and in turns', async () => {
    const table = world(1, 200)
    const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1, seed: 1 })
    const few = model.sample(7, { seed: 3 })
    const many = model.sample(5000, { seed: 3, near: false })
    expect(many.table.slice(0, 7).toRows()).toEqual(few.table.toRows())
    expect(many.table.slice(4990, 4995).toRows()).not.toEqual(many.table.slice(894, 899).toRows())
    expect((await model.inTurns().sample(7, { seed: 3 })).table.toRows()).toEqual(
      few.table.toRows(),
    )
    expect(model.sample(7, { seed: 4 }).table.toRows()).not.toEqual(few.table.toRows())
  })

  it('keep relations and bounds, and rules to the digit', async () => {
    const values = normals(200, 9)
    const a = values.map((value) => Math.round(100 + 10 * value))
    const b = normals(200, 10).map((value) => Math.round(50 + 10 * value))
    const table = Table.fromColumns({ a, b, sum: a.map((value, i) => value + (b[i] ?? 0)) })
    const plain = await sampleRows(table, 300, { seed: 1 })
    for (const row of plain.table.toRows() as Record<string, number>[]) {
      expect(row['sum']).toBe((row['a'] ?? 0) + (row['b'] ?? 0))
    }
    const where = ['b <= 0.5 * a', 'sum = a + b']
    const options = { seed: 1, where, bounds: { a: [95, 110] as const } }
    const { table: rows } = await sampleRows(table, 300, options)
    for (const row of rows.toRows()) {
      const { a, b, sum } = row as Record<string, number>
      expect(sum).toBe((a ?? 0) + (b ?? 0))
      expect(b).toBeLessThanOrEqual(0.5 * (a ?? 0))
      expect(a).toBeGreaterThanOrEqual(95)
      expect(a).toBeLessThanOrEqual(110)
    }
  })

  it('have cells as the column writes them, and none in columns of text', async () => {
    const table = Table.fromColumns(
      {
        day: Array.from({ length: 80 }, (_, i) => new Date(864e5 * (19_000 + ((i * 37) % 101)))),
        yes: Array.from({ length: 80 }, (_, i) => i % 3 === 0),
        whole: Array.from({ length: 80 }, (_, i) => (i * 31) % 57),
        one: Array.from({ length: 80 }, () => 'same'),
        note: Array.from({ length: 80 }, (_, i) => `text ${i} of all`),
      },
      { kinds: { note: 'text' } },
    )
    const given = { yes: true, day: new Date(864e5 * 19_050) }
    const { table: rows } = await sampleRows(table, 20, { given })
    for (const row of rows.toRows()) {
      expect(row).toMatchObject({ ...given, one: 'same', note: null })
      expect(Number.isInteger(row['whole'])).toBe(true)
    }
    const typed = await sampleRows(table, 2, { given: { whole: '7', day: '2022-03-01' } })
    expect(typed.table.toRows()[0]).toMatchObject({ whole: 7, day: new Date('2022-03-01') })
    expect(rows.columns.map(({ kind }) => kind)).toEqual(table.columns.map(({ kind }) => kind))
  })
})

describe('rows like the penguins', () => {
  it('have their correlations within 0.08, and at most 5 % on islands where a species does not live', async () => {
    const penguins = await readTable(join(ROOT, 'examples/penguins.csv'))
    const { table } = await sampleRows(penguins, 4000, { seed: 1, near: false })
    const whole = penguins.select(
      Array.from({ length: penguins.rows }, (_, row) => row).filter((row) =>
        penguins.columns.every(({ missing }) => missing[row] === 0),
      ),
    )
    const names = ['bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'body_mass_g']
    const of = (one: Table, a: string, b: string) =>
      correlation(one.column(a).values, one.column(b).values)
    for (const a of names) {
      for (const b of names) expect(Math.abs(of(table, a, b) - of(whole, a, b))).toBeLessThan(0.08)
    }
    const homes = new Set(penguins.toRows().map(({ species, island }) => `${species} ${island}`))
    const abroad = table
      .toRows()
      .filter(({ species, island }) => !homes.has(`${species} ${island}`))
    expect(abroad.length / table.rows).toBeLessThan(0.05)
  })
})

describe('distances of sampled rows', () => {
  const table = world(5, 150)
  /** As it says: numbers in sd of what is given, classes 0 or 1, missing ones as far as is to be expected. */
  function bruteForce(rows: Table, others: Table, isSelf: boolean): { at: number; off: number }[] {
    const columns = others.columns.map(({ name }) => name)
    const scale = new Map(
      columns.map((name) => {
        const given = [...others.column(name).values].filter((value) => !Number.isNaN(value))
        const mean = meanOf(given)
        return [name, { mean, sd: Math.sqrt(meanOf(given.map((value) => (value - mean) ** 2))) }]
      }),
    )
    const shares = others.column('level').levels.map((_, k) => {
      const given = [...others.column('level').values].filter((value) => !Number.isNaN(value))
      return meanOf(given.map((value) => Number(value === k)))
    })
    const square = (name: string, a: number, b: number): number => {
      const { mean = 0, sd = 1 } = scale.get(name) ?? {}
      const known = [a, b].filter((value) => !Number.isNaN(value))
      const [one = 0, two = 0] = known
      if (name === 'level') {
        if (known.length === 2) return Number(one !== two)
        return 1 - (known.length === 1 ? (shares[one] ?? 0) : meanOf(shares.map((p) => p * p)) * 2)
      }
      if (known.length === 2) return ((one - two) / sd) ** 2
      return known.length === 1 ? 1 + ((one - mean) / sd) ** 2 : 2
    }
    return Array.from({ length: rows.rows }, (_, i) => {
      let best = { at: -1, off: Number.POSITIVE_INFINITY }
      for (let k = 0; k < others.rows; k++) {
        if (isSelf && i === k) continue
        const squares = columns.map((name) =>
          square(name, rows.column(name).values[i] ?? 0, others.column(name).values[k] ?? 0),
        )
        const off = Math.sqrt(meanOf(squares))
        if (off < best.off) best = { at: k, off }
      }
      return best
    })
  }

  it('are those of brute force, within 1e-5, with holes', async () => {
    const found = await sampleRows(table, 60, { seed: 1, near: table })
    for (const [i, { at, off }] of bruteForce(found.table, table, false).entries()) {
      expect(found.nearest?.[i]).toBe(at)
      expect(Math.abs((found.distance?.[i] ?? Number.NaN) - off)).toBeLessThan(1e-5)
    }
    const own = bruteForce(table, table, true).map(({ off }) => off)
    own.sort((a, b) => a - b)
    expect(found.typicalDistance).toBeCloseTo(((own[74] ?? 0) + (own[75] ?? 0)) / 2, 5)
  })

  it('are to the table that was learned from, without the rows, or to none of a file', async () => {
    const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
    const near = model.sample(40, { near: table })
    const own = model.sample(40)
    expect(own.nearest).toBeUndefined()
    expect(own.distance).toEqual(near.distance)
    expect(own.typicalDistance).toBe(near.typicalDistance)
    expect(model.sample(4, { near: false }).distance).toBeUndefined()
  })

  it('are 0 of a row that there is', async () => {
    const whole = Table.fromColumns({
      a: [1, 2, 3, 1, 2, 3, 2],
      b: ['p', 'q', 'p', 'p', 'q', 'q', 'q'],
    })
    const {
      distance = [],
      table: rows,
      nearest = [],
    } = await sampleRows(whole, 30, { near: whole })
    const zeros = Array.from(distance, (one, i) => [one, i] as const).filter(([one]) => one === 0)
    expect(zeros.length).toBeGreaterThan(0)
    for (const [, i] of zeros) expect(whole.toRows()[nearest[i] ?? -1]).toEqual(rows.toRows()[i])
  })
})

describe('samples that cannot be', () => {
  const table = world(6, 60)
  it.each([
    [{ given: { why: 1 } }, 'given of columns that are learned, got "why"'],
    [
      { given: { level: 'hig' } },
      'a level of "level" that was learned, got "hig"; did you mean "high"?',
    ],
    [{ given: { x: 'much' } }, 'given "x": expected a finite number, got "much"'],
    [{ given: { x: null } }, 'a value for "x", got null'],
    [{ given: 5 }, 'given must be an object of cells by column, got 5'],
    [{ near: 5 }, 'near must be a Table, or false, got 5'],
    [{ near: Table.fromColumns({ other: [1, 2] }) }, "a table with a column of the model's"],
    [{ seed: -1 }, 'seed must be an integer'],
    [{ what: 1 }, 'an option of given, seed, near, bounds, round, where, signal, got "what"'],
  ])('%#', async (options, message) => {
    await expect(sampleRows(table, 5, options as object)).rejects.toThrow(`sampleRows: ${message}`)
  })

  it('are no rows, or of no table', async () => {
    await expect(sampleRows(table, 0)).rejects.toThrow(
      'sampleRows: rows must be an integer of at least 1, got 0',
    )
    await expect(sampleRows([] as unknown as Table, 1)).rejects.toThrow('sampleRows: a Table')
    await expect(sampleRows(table.slice(0, 0), 1)).rejects.toThrow('at least one row')
  })
})
