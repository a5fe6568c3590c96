import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DrawnModel } from '../../../src/learn/draws/drawn-model.js'
import { DrawnModels } from '../../../src/learn/draws/drawn-models.js'
import { ColumnModel, type FitOptions, Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { normals } from '../../helpers/cells.js'
import { mixedTable } from '../../helpers/mixed-table.js'
import { sameBytes, takeApart } from '../../helpers/model-files.js'

const QUICK = { budget: 'fast', threads: 1, seed: 2 } as const

const ZIPS = [1067, 10115, 20095, 28195, 40213, 50667, 60311, 70173, 80331, 99084]

/** Numbers, one with many zeros, one bent, codes, a large category, and a number that a square of another is. */
function everyKind(rows: number): Table {
  const generator = new Generator().manualSeed(5)
  const [x, noise] = [normals(rows, 1), normals(rows, 2)]
  const place = (row: number) => (row * row + 3 * row + Math.floor(row / 7)) % 10
  const columns: Record<string, (z: number, row: number) => number | string> = {
    x: (z) => z,
    y: (z, row) => 2 * z + (noise[row] as number),
    square: (z, row) => z * z + 0.2 * (noise[row] as number),
    zeros: (z) => Math.max(0, z),
    wages: (z, row) => Math.exp(3 * z + (noise[row] as number)),
    zip: (_, row) => ZIPS[place(row)] as number,
    lat: (z, row) => 48 + 0.6 * ((7 * place(row)) % 10) + 0.1 * z,
    lon: (_, row) => 6 + 0.8 * ((3 * place(row)) % 10) + 0.1 * (noise[row] as number),
    town: (z) => `t${Math.min(23, Math.max(0, Math.floor(12 + 6 * z)))}`,
    flag: (z, row) => (z + (noise[row] as number) > 0 ? 'yes' : 'no'),
  }
  const all = Object.entries(columns).map(([name, of]): [string, (number | string | null)[]] => [
    name,
    x.map((z, row) => (generator.uniform64() < 0.2 ? null : of(z, row))),
  ])
  return Table.fromColumns(Object.fromEntries(all))
}

const table = everyKind(300)
const drawn = (model: ColumnModel, of: Table, draws: number) =>
  model.impute(of, { draws, seed: 4 }).map((one) => one.toColumns())
const read = (model: ColumnModel) => ColumnModel.fromBytes(model.toBytes())
const lazy = await ColumnModel.fit(table, QUICK)
const stored = await ColumnModel.fit(table, { ...QUICK, draws: 3 })

afterEach(() => vi.restoreAllMocks())

describe('models to draw by that are kept with a model', () => {
  it('draw, after they were written and read, to the bit as before, and as those that are fitted when they are asked for', () => {
    const again = read(stored)
    const before = drawn(lazy, table, 3)
    expect(drawn(stored, table, 3)).toEqual(before)
    expect(drawn(again, table, 3)).toEqual(before)
    // Other rows too, of which most is missing.
    const others = everyKind(340).slice(300)
    expect(drawn(again, others, 3)).toEqual(drawn(lazy, others, 3))
    expect(sameBytes(again.toBytes(), stored.toBytes())).toBe(true)
    expect([lazy, stored, again].map((model) => model.storedDraws)).toEqual([0, 3, 3])
    // All ways of drawing were among them: lines and leaves of numbers, with values that many rows have, and of classes.
    const { tensors } = takeApart(stored.toBytes())
    expect(new Set(tensors.get('draws.0.ways')?.data)).toEqual(new Set([1, 2]))
    expect(tensors.get('draws.0.donors.exact')?.data).toContain(1)
    expect(tensors.get('draws.0.gaussian.codes')?.data.length).toBeGreaterThan(0)
    expect(stored.columns.find(({ name }) => name === 'zip')?.asClasses).toBe(true)
  })

  it.each<[string, () => Table]>([
    ['a few rows', () => mixedTable(30).select([1, 2, 3, 5, 8, 13])],
    ['three rows', () => Table.fromColumns({ a: [1, 2, null], b: ['x', 'y', 'y'] })],
    [
      'numbers that are hardly ever given',
      () => Table.fromColumns({ a: [1, 2, 3, 4, 5, 6], b: [null, null, 7, null, null, 9] }),
    ],
    [
      'more columns than rows',
      () => {
        const holed = (c: number) =>
          normals(20, c).map((z, row) => ((row + c) % 6 === 0 ? null : z))
        const columns = Array.from({ length: 30 }, (_, c) => [`c${c}`, holed(c)] as const)
        return Table.fromColumns(Object.fromEntries(columns))
      },
    ],
    ['one column', () => Table.fromColumns({ a: [1, 2, null, 4.5] })],
    ['nothing that is given', () => Table.fromColumns({ a: [null, null], b: [null, null] })],
  ])('do so for a table of %s', async (_, make) => {
    const own = make()
    const fitted = await ColumnModel.fit(own, { ...QUICK, draws: 2 })
    const again = read(fitted)
    expect(drawn(again, own, 2)).toEqual(drawn(fitted, own, 2))
    expect(sameBytes(again.toBytes(), fitted.toBytes())).toBe(true)
  })

  it('of a few rows, of which those drawn again may have no class, can be read whatever the seed: 8 of them', async () => {
    const few = Table.fromColumns({
      a: [1, 2, 3, null],
      b: [2, null, 6, 8],
      c: ['x', 'y', null, 'x'],
    })
    for (let seed = 0; seed < 8; seed++) {
      const fitted = await ColumnModel.fit(few, { ...QUICK, seed, draws: 8 })
      expect(drawn(read(fitted), few, 8)).toEqual(drawn(fitted, few, 8))
    }
  })

  it('are used in turn where there are more draws, which differ all the same', () => {
    const again = read(stored)
    const draw = vi.spyOn(DrawnModel.prototype, 'draw')
    const draws = drawn(again, table, 7)
    const [a, b, c] = draw.mock.contexts
    expect(draw.mock.contexts).toEqual([a, b, c, a, b, c, a])
    expect(new Set([a, b, c]).size).toBe(3)
    expect(new Set(draws.map((one) => JSON.stringify(one))).size).toBe(7)
  })

  it('take at most 60 bytes for each cell of their table', () => {
    const more = stored.toBytes().length - lazy.toBytes().length
    expect(more / (3 * 300 * 10)).toBeLessThan(60)
  })

  it('are none in the file of a model without, which says so before any work', async () => {
    const none = read(lazy)
    expect([lazy.canDraw, stored.canDraw, none.canDraw]).toEqual([true, true, false])
    const said = (fn: string) =>
      `${fn}: a model that keeps drawn models (fit with { draws: 20 }, or colmask fit --draws 20), got one of a file that has none`
    expect(() => none.impute(table, { draws: 2 })).toThrow(said('impute'))
    expect(() => none.impute(table, { draw: 0 })).toThrow(said('impute'))
    expect(() => none.prepareDraws(table)).toThrow(said('prepareDraws'))
    await expect(none.inTurns().impute(table, { draws: 2 })).rejects.toThrow(said('impute'))
    expect(none.impute(table).toColumns()).toEqual(lazy.impute(table).toColumns())
  })

  it.each([1, 2, 3, 4])('are none in a file of version %i', (version) => {
    const file = new URL(`../../fixtures/models/version-${version}.safetensors`, import.meta.url)
    const old = ColumnModel.fromBytes(Uint8Array.from(readFileSync(file)))
    expect(old.canDraw).toBe(false)
    const rows = Table.fromColumns({ x: [1, null], y: [null, 2] }, { kinds: {} })
    expect(() => old.impute(rows, { draws: 1 })).toThrow('impute: a model that keeps drawn models')
  })
})

describe('fitting with draws', () => {
  it.each([-1, 1.5, 1001, Number.NaN])('refuses %d of them', async (draws) => {
    await expect(ColumnModel.fit(table, { ...QUICK, draws })).rejects.toThrow(/^fit: draws /)
    expect(() => ColumnModel.cost(table, { draws })).toThrow(/^cost: draws /)
  })

  it('ends at once by its signal, in the midst of them', async () => {
    const fitted = vi.spyOn(DrawnModels.prototype, 'of')
    const signal = {
      get aborted() {
        return fitted.mock.calls.length >= 2
      },
      reason: new Error('enough'),
    } as FitOptions['signal']
    const fit = ColumnModel.fit(table, { ...QUICK, draws: 1000, ...(signal && { signal }) })
    await expect(fit).rejects.toThrow('enough')
    expect(fitted.mock.calls.length).toBe(2)
  })

  it('changes nothing of what is filled', () => {
    expect(stored.impute(table).toColumns()).toEqual(lazy.impute(table).toColumns())
  })
})

describe('models to draw by that are fitted when they are asked for', () => {
  it('are right when several draws are asked for at once, by several that work in turns, and by the model itself in between', async () => {
    const fresh = await ColumnModel.fit(table, QUICK)
    const expected = drawn(stored, table, 3)
    const [one, two] = [fresh.inTurns(), fresh.inTurns()]
    const asked = [0, 1, 2].flatMap((draw) => [
      one.impute(table, { draw, seed: 4 }),
      two.impute(table, { draw, seed: 4 }),
    ])
    const between: Record<string, unknown>[] = []
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      between.push(fresh.impute(table, { draw: i, seed: 4 }).toColumns())
    }
    const all = (await Promise.all(asked)).map((one) => one.toColumns())
    expect(between).toEqual(expected)
    for (const [i, draw] of all.entries()) expect(draw).toEqual(expected[Math.floor(i / 2)])
  })
})
