import { describe, expect, it } from 'vitest'
import { ColumnModel, drawTables, type ShiftOption, Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { normals } from '../../helpers/cells.js'

const SEEDS = [1, 2, 3]
const ROWS = 600
const DRAWS = 5

/** y = x + noise, z = 2 y + noise: y and z are missing in some rows, both of them in some. `yes` goes with x. */
function world(seed: number): Table {
  const generator = new Generator().manualSeed(seed)
  const [x, e, f, g] = [1, 2, 3, 4].map((k) => normals(ROWS, 100 * seed + k)) as number[][]
  const lost = (share: number) => x?.map(() => generator.uniform64() < share) ?? []
  const [noY, noZ, noWord] = [lost(0.4), lost(0.4), lost(0.4)]
  const y = x?.map((value, i) => value + (e?.[i] ?? 0)) ?? []
  return Table.fromColumns({
    x: x ?? [],
    y: y.map((value, i) => (noY[i] ? null : value)),
    z: y.map((value, i) => (noZ[i] ? null : 2 * value + (f?.[i] ?? 0))),
    word: (x ?? []).map((value, i) =>
      noWord[i] ? null : value + 2 * (g?.[i] ?? 0) > 0 ? 'yes' : 'no',
    ),
    count: (x ?? []).map((_, i) => (i % 5 === 0 ? null : (i * 37) % 23)),
  })
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const holes = (table: Table, name: string, also?: string): number[] => {
  const all = Array.from({ length: table.rows }, (_, row) => row)
  const missing = (column: string) => all.filter((row) => table.column(column).missing[row] === 1)
  const others = new Set(also === undefined ? all : missing(also))
  return missing(name).filter((row) => others.has(row))
}
const drawnMean = (tables: readonly Table[], name: string, rows: readonly number[]) =>
  meanOf(tables.map((table) => meanOf(rows.map((row) => table.column(name).values[row] ?? 0))))

function sdOf(table: Table, name: string): number {
  const given = [...table.column(name).values].filter((value) => !Number.isNaN(value))
  const mean = meanOf(given)
  return Math.sqrt(meanOf(given.map((value) => (value - mean) ** 2)))
}

const worlds = await Promise.all(
  SEEDS.map(async (seed) => {
    const table = world(seed)
    const draw = (shift?: ShiftOption) =>
      drawTables(table, { draws: DRAWS, seed, ...(shift !== undefined && { shift }) })
    return { table, draw, plain: await draw() }
  }),
)

describe('shift of draws', () => {
  it('moves a number by what was asked, in sd, in units or by a factor, within 0.001 sd in each table', async () => {
    for (const { table, draw } of worlds) {
      const sd = sdOf(table, 'y')
      const rows = holes(table, 'y')
      // What is moved by nothing is drawn by the same random numbers.
      const before = drawnMean(await draw({ y: 0 }), 'y', rows)
      for (const [shift, wanted] of [
        [0.5, 0.5 * sd],
        ['-0.5 sd', -0.5 * sd],
        ['+3', 3],
        ['-3', -3],
        ['*2', before],
      ] as const) {
        const moved = drawnMean(await draw({ y: shift }), 'y', rows) - before
        expect(Math.abs(moved - wanted) / sd, String(shift)).toBeLessThan(0.001)
      }
    }
  })

  it('is by as much where what follows it is missing too, which follows: z = 2 y, within 0.12 sd', async () => {
    for (const seed of SEEDS) {
      const { x, y, z } = world(seed).toColumns()
      const table = Table.fromColumns({ x: x ?? [], y: y ?? [], z: z ?? [] })
      const draw = (by: number) => drawTables(table, { draws: DRAWS, seed, shift: { y: by } })
      const [plain, drawn] = [await draw(0), await draw(1)]
      const both = holes(table, 'y', 'z')
      const moved = (name: string) => drawnMean(drawn, name, both) - drawnMean(plain, name, both)
      const sd = sdOf(table, 'y')
      expect(Math.abs(moved('y') - sd) / sd).toBeLessThan(0.12)
      expect(Math.abs(moved('z') - 2 * sd) / sdOf(table, 'z')).toBeLessThan(0.12)
    }
  })

  it('leaves rows alone, to the digit, in which nothing of it is missing', async () => {
    for (const { table, draw, plain } of worlds) {
      const drawn = await draw({ y: 1 })
      const own = new Set(holes(table, 'y'))
      for (const row of holes(table, 'z').filter((one) => !own.has(one))) {
        for (const [i, one] of drawn.entries()) {
          expect(one.column('z').values[row]).toBe(plain[i]?.column('z').values[row])
        }
      }
    }
  })

  it('adds to the log odds of a level: 1.5 within 0.35 in the mean of the tables', async () => {
    const off: number[] = []
    for (const { table, draw, plain } of worlds) {
      const drawn = await draw({ word: { yes: 1.5 } })
      const rows = holes(table, 'word')
      const logit = (tables: readonly Table[]) => {
        const share = drawnMean(tables, 'word', rows)
        return Math.log(share / (1 - share))
      }
      off.push(logit(drawn) - logit(plain))
      const same = await draw({ word: { yes: 1.5, no: 1.5 } })
      expect(Math.abs(logit(same) - logit(plain))).toBeLessThan(0.3)
    }
    // Odds of shares over rows are nearer to 1 than those of each row: x alone tells some of them.
    expect(meanOf(off)).toBeGreaterThan(1.5 - 0.35)
    expect(meanOf(off)).toBeLessThan(1.5 + 0.2)
  })

  it('stays within bounds that are asked for, and leaves those of what was observed', async () => {
    const table = world(1)
    const most = [...table.column('y').values].reduce((a, b) => (b > a ? b : a), 0)
    const free = await drawTables(table, { seed: 1, shift: { y: 2 } })
    const held = await drawTables(table, { seed: 1, shift: { y: 2 }, bounds: { y: [-9, most] } })
    const largest = (tables: Table[]) =>
      Math.max(...tables.flatMap((one) => [...one.column('y').values]))
    expect(largest(free)).toBeGreaterThan(most)
    expect(largest(held)).toBeLessThanOrEqual(most)
  })

  it('keeps whole numbers whole', async () => {
    const [drawn] = await drawTables(world(1), { draws: 1, seed: 1, shift: { count: 0.33 } })
    expect([...(drawn?.column('count').values ?? [])].every(Number.isInteger)).toBe(true)
  })

  it('moves draws of a table in which nothing is learned, too', async () => {
    const a = Array.from({ length: 200 }, (_, i) => (i % 4 === 0 ? null : (i * 37) % 101))
    const table = Table.fromColumns({ a })
    const mean = async (shift?: ShiftOption) => {
      const drawn = await drawTables(table, { draws: 20, seed: 1, ...(shift && { shift }) })
      return drawnMean(drawn, 'a', holes(table, 'a'))
    }
    expect((await mean({ a: '+50' })) - (await mean())).toBeCloseTo(50, 6)
    const words = Table.fromColumns({ b: a.map((v) => (v === null ? null : v % 2 ? 'p' : 'q')) })
    const drawn = await drawTables(words, { draws: 5, seed: 1, shift: { b: { q: -9 } } })
    expect(drawnMean(drawn, 'b', holes(words, 'b'))).toBeLessThan(0.01)
  })
})

describe('a shift of dates and codes', () => {
  it('adds days', async () => {
    const days = Array.from(
      { length: 200 },
      (_, i) => new Date(864e5 * (19_000 + ((i * 37) % 101))),
    )
    const when = days.map((day, i) => (i % 4 === 0 ? null : day))
    const table = Table.fromColumns({ when, x: normals(200, 1) })
    const draw = (shift: ShiftOption) => drawTables(table, { seed: 1, draws: 10, shift })
    const mean = async (shift: ShiftOption) =>
      drawnMean(await draw(shift), 'when', holes(table, 'when')) / 864e5
    expect((await mean({ when: '+10' })) - (await mean({ when: '+0' }))).toBeCloseTo(10, 1)
    await expect(draw({ when: '*2' })).rejects.toThrow(/"when" such as .* days, got "\*2"/)
  })
})

describe('a shift that cannot be', () => {
  const text = Array.from({ length: 60 }, (_, i) => `note number ${i} of many`)
  const table = Table.fromColumns({
    a: Array.from({ length: 60 }, (_, i) => (i % 9 === 0 ? null : ((i * 7) % 13) + 0.5)),
    b: Array.from({ length: 60 }, (_, i) => (i % 7 === 0 ? null : i % 3 === 0 ? 'yes' : 'no')),
    one: Array.from({ length: 60 }, () => 1),
    text,
  })
  const draw = (shift: unknown) => drawTables(table, { shift: shift as ShiftOption })

  it.each([
    [{ aa: 0.5 }, 'shift of columns that are learned, got "aa"'],
    [{ text: 0.5 }, 'shift of columns that are learned, got "text", which is text'],
    [{ one: 0.5 }, 'shift of columns that are learned, got "one", which has one value only'],
    [{ a: '5' }, 'a shift of "a" such as 0.2 or \'+0.2sd\''],
    [{ a: '*0' }, '\'*1.1\', got "*0"'],
    [{ a: Number.NaN }, 'got NaN'],
    [{ a: { yes: 1 } }, 'a shift of "a" such as'],
    [{ b: 0.5 }, 'a shift of "b" by level, such as { "no": 0.5 }, got 0.5'],
    [{ b: { maybe: 1 } }, 'a level of "b" that was learned, got "maybe"'],
    [{ b: { yes: 'x' } }, 'a number for the log odds of "yes" of "b", got "x"'],
    [5, 'shift must be an object of shifts by column, got 5'],
  ])('%j', async (shift, message) => {
    await expect(draw(shift)).rejects.toThrow(message)
  })

  it('is one without draws', async () => {
    const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
    expect(() => model.impute(table, { shift: { a: 1 } })).toThrow(
      'impute: draws or draw with shift: only draws are moved',
    )
    expect(
      model
        .prepareDraws(table, { shift: { a: 1 } })(0)
        .column('a').given,
    ).toBe(60)
  })
})
