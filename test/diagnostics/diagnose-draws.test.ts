import { describe, expect, it } from 'vitest'
import { diagnoseDraws, drawNoteText, drawnPair } from '../../src/diagnostics/index.js'
import { Table } from '../../src/learn/index.js'
import { fromLong, toLong } from '../../src/pool/index.js'
import { normals } from '../helpers/cells.js'
import { world } from '../helpers/drawn.js'

const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1)
const codes = (given: Table, drawn: readonly Table[]) =>
  diagnoseDraws(given, drawn).notes.map(({ code }) => code)

describe('draws from where the table itself was drawn raise nothing', () => {
  it.each(SEEDS)('seed %i', (seed) => {
    const { given, drawn } = world(seed)
    expect(diagnoseDraws(given, drawn).notes.map(drawNoteText)).toEqual([])
  })

  it('nor in more than 2 of 60 tables of 4 columns with long tails', () => {
    const told = Array.from({ length: 60 }, (_, seed) => {
      const [a, b] = [world(seed, { rows: 150 }), world(seed + 70, { rows: 150 })]
      const bent = (table: Table) =>
        Table.fromColumns({
          x: [...table.column('x').values].map(Math.exp),
          y: [...table.column('y').values].map((y) => (Number.isNaN(y) ? null : Math.exp(y))),
          z: [...table.column('y').values].map((y) => (Number.isNaN(y) ? null : y)),
        })
      expect(a.given.rows).toBe(b.given.rows)
      return codes(bent(a.given), a.drawn.map(bent))
    })
    expect(told.filter(({ length }) => length > 0).length).toBeLessThanOrEqual(2)
  })

  it('nor does a table without holes', () => {
    const { given, drawn } = world(1, { lost: () => 0 })
    expect(diagnoseDraws(given, drawn)).toMatchObject({ columns: [], notes: [], pair: undefined })
  })
})

describe('what is wrong with draws is named', () => {
  it.each(SEEDS)('a draw shifted by 1.5 sd, and nothing else, seed %i', (seed) => {
    const { given, drawn } = world(seed, { change: (y) => y + 1.5 * Math.SQRT2 })
    const { notes } = diagnoseDraws(given, drawn)
    expect(notes).toMatchObject([{ code: 'mean', column: 'y', measure: 'mean' }])
    const [note] = notes
    expect(note?.code === 'mean' && note.by).toBeGreaterThan(1)
  })

  it.each(SEEDS)('draws half as wide, seed %i', (seed) => {
    const { given, drawn } = world(seed, { change: (y) => 0.4 * y })
    expect(diagnoseDraws(given, drawn).notes).toMatchObject([{ code: 'spread', column: 'y' }])
  })

  it.each(SEEDS)('draws that a bound cuts, seed %i', (seed) => {
    const { given, drawn } = world(seed, { change: (y) => Math.min(y, 1.2) })
    expect(diagnoseDraws(given, drawn).notes).toContainEqual(
      expect.objectContaining({ code: 'at-bound', column: 'y', side: 'largest', text: '1.2' }),
    )
  })

  it.each(SEEDS)(
    'rows beyond those with a value, where y is lost for x above 1, seed %i',
    (seed) => {
      const { given, drawn, x } = world(seed, { lost: (one) => (one > 1 ? 1 : 0.1) })
      const { notes } = diagnoseDraws(given, drawn)
      const note = notes.find(({ code }) => code === 'outside')
      if (note?.code !== 'outside') throw new Error('expected outside')
      expect(note).toMatchObject({ by: 'x', columns: expect.arrayContaining(['y', 'letter']) })
      for (const row of note.rows) expect(x[row]).toBeGreaterThan(1)
    },
  )

  it.each(SEEDS)('one extrapolated row, seed %i', (seed) => {
    const { given, drawn } = world(seed)
    const row = given.column('y').missing.indexOf(1)
    const far = (table: Table) =>
      Table.fromRows(table.toRows().map((one, i) => (i === row ? { ...one, x: 12 } : one)))
    const note = diagnoseDraws(far(given), drawn.map(far)).notes.find((n) => n.code === 'outside')
    expect(note).toMatchObject({ code: 'outside', by: 'x', rows: [row], count: 1, text: '12' })
  })

  it.each(SEEDS)(
    'one row in a gap, all of whose cells are within their ranges, seed %i',
    (seed) => {
      const [e, z] = [normals(300, 50 + seed), normals(300, 90 + seed)]
      const a = normals(300, seed).map((value) => Math.max(-2.4, Math.min(2.4, value)))
      const given = Table.fromRows(
        a.map((value, i) => ({
          a: i === 7 ? 2.2 : value,
          b: i === 7 ? -2.2 : value + 0.1 * (e[i] as number),
          c: i % 5 === 2 ? null : z[i],
        })),
      )
      const drawn = [given.fill(new Map([['c', z]]))]
      expect(diagnoseDraws(given, drawn).notes).toEqual([{ code: 'far', rows: [7], count: 1 }])
    },
  )

  it('a column with few cells, a class seen twice, one that is never seen with another', () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({
      few: i < 12 ? i / 7 : null,
      word: i < 150 ? (i < 2 ? 'rare' : i % 2 ? 'one' : 'two') : null,
      site: i < 120 ? 'here' : 'there',
      score: i < 120 ? (i * 37) % 101 : null,
    }))
    const given = Table.fromRows(rows, { kinds: { word: 'category', site: 'category' } })
    const drawn = [
      given.fill(
        new Map([
          ['few', rows.map((_, i) => (i % 12) / 7)],
          ['word', rows.map((_, i) => (i === 199 ? 1 : i % 2 ? 0 : 2))],
          ['score', rows.map((_, i) => (i * 37) % 101)],
        ]),
      ),
    ]
    const { notes } = diagnoseDraws(given, drawn)
    expect(notes).toContainEqual({ code: 'few-observed', column: 'few', observed: 12 })
    expect(notes).toContainEqual({
      code: 'rare-classes',
      column: 'word',
      classes: [{ text: 'rare', observed: 2 }],
      count: 1,
    })
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'no-donors', column: 'score', by: 'site', text: 'there' }),
    )
    for (const note of notes) expect(drawNoteText(note)).toMatch(/^["t].*[a-z)]$/)
  })

  it('a class that is drawn far more often than it is seen', () => {
    const { given, drawn } = world(1)
    const all = drawn.map((table) => {
      const fill = new Array<number>(table.rows).fill(2)
      return given.fill(
        new Map([
          ['letter', fill],
          ['y', [...table.column('y').values]],
        ]),
      )
    })
    expect(diagnoseDraws(given, all).notes).toMatchObject([
      { code: 'share', column: 'letter', text: 'c', drawn: expect.closeTo(1) },
    ])
  })
})

describe('spread between draws', () => {
  it.each(SEEDS)('is the noise of y given x, of its variance half, seed %i', (seed) => {
    const { given, drawn } = world(seed, { rows: 1000, draws: 20 })
    const y = diagnoseDraws(given, drawn).columns.find(({ name }) => name === 'y')
    expect(y?.spread.betweenSd).toBeGreaterThan(0.62)
    expect(y?.spread.betweenSd).toBeLessThan(0.78)
    expect(y?.spread.share).toBeGreaterThan(0.4)
    expect(y?.spread.share).toBeLessThan(0.6)
    expect(y?.spread.differ).toBeNaN()
  })

  it('is 0 where all draws agree, near 1 where the row says nothing, and NaN of one draw', () => {
    const { given, drawn } = world(2)
    const same = diagnoseDraws(given, [drawn[0], drawn[0]] as Table[]).columns
    expect(same.map(({ spread }) => spread.share)).toEqual([0, 0])
    const rows = Array.from({ length: 400 }, (_, i) => ({ a: i % 2 ? null : normals(400, 1)[i] }))
    const holes = Table.fromRows(rows)
    const noise = [3, 4, 5].map((seed) => holes.fill(new Map([['a', normals(400, seed)]])))
    expect(diagnoseDraws(holes, noise).columns[0]?.spread.share).toBeGreaterThan(0.85)
    expect(diagnoseDraws(given, drawn.slice(0, 1)).columns[0]?.spread.share).toBeNaN()
  })
})

describe('pairs', () => {
  it.each(SEEDS)('the most related one is x and y, whatever is beside it, seed %i', (seed) => {
    const { given, drawn } = world(seed)
    const found = diagnoseDraws(given, drawn)
    expect(found.pair).toEqual(['x', 'y'])
    expect(found.names).toEqual(['x', 'y', 'letter'])
    const pair = drawnPair(given, drawn, ['x', 'y'])
    const holes = given.rows - given.column('y').given
    expect([pair.observedRows, pair.drawnRows]).toEqual([given.rows - holes, holes])
    expect(pair.drawn).toHaveLength(5)
    const [x, y] = pair.drawn[3] ?? []
    const row = given.column('x').values.indexOf(x as number)
    expect(given.column('y').missing[row]).toBe(1)
    expect(drawn[3]?.column('y').values[row]).toBe(y)
  })
})

describe('tables from elsewhere', () => {
  it('say the same when they come from a long file', () => {
    const { given, drawn } = world(3, { change: (y) => y + 2 })
    const long = fromLong(toLong(drawn, { given }))
    expect(diagnoseDraws(given, long)).toEqual(diagnoseDraws(given, drawn))
  })

  it('of more rows than are looked at are looked at evenly, and it is said', () => {
    const { given, drawn } = world(4, { rows: 900, change: (y) => y + 3 })
    const found = diagnoseDraws(given, drawn, { rows: 300 })
    expect(found).toMatchObject({ rows: 300, of: 900 })
    expect(found.notes).toMatchObject([{ code: 'mean', column: 'y' }])
  })

  it('that do not belong together are refused', () => {
    const { given, drawn } = world(5, { rows: 40 })
    const other = Table.fromRows([{ x: 1 }])
    expect(() => diagnoseDraws(given, [])).toThrow('diagnoseDraws: at least one drawn table, got 0')
    expect(() => diagnoseDraws(given, [other])).toThrow('diagnoseDraws: 40 rows in all, got 1')
    expect(() => diagnoseDraws(other, [Table.fromRows([{ z: 1 }])])).toThrow(
      'diagnoseDraws: a column "x" in all tables, got ["z"]',
    )
    expect(() => diagnoseDraws(given, drawn, { rows: 0 })).toThrow(RangeError)
    expect(() => diagnoseDraws(1 as never, drawn)).toThrow(
      'diagnoseDraws: given must be a Table, got 1',
    )
    expect(() => drawnPair(given, drawn, ['x', 'z'])).toThrow('drawnPair: columns of numbers')
  })
})
