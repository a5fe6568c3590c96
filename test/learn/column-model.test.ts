import { describe, expect, it } from 'vitest'
import { ColumnModel, Table } from '../../src/learn/index.js'
import { Generator } from '../../src/random/generator.js'
import { rand, randn } from '../../src/random/index.js'

const QUICK = { budget: 'fast', threads: 1, seed: 1 } as const

/** y follows x, sign is a category of it, whole is 10 x rounded, noise is nothing's. 20 % are holes. */
function sample(rows: number, seed: number, holes = 0.2): Table {
  const generator = new Generator().manualSeed(seed)
  const x = randn([rows], { generator }).data
  const noise = rand([rows], { generator }).data
  const hide = rand([5, rows], { generator }).data
  const column = <T>(c: number, value: (i: number) => T) =>
    Array.from({ length: rows }, (_, i) => ((hide[c * rows + i] ?? 1) < holes ? null : value(i)))
  const at = (i: number) => x[i] ?? 0
  return Table.fromColumns({
    x: column(0, (i) => Math.fround(at(i))),
    y: column(1, (i) => at(i) ** 2),
    sign: column(2, (i) => (at(i) > 0 ? 'plus' : 'minus')),
    whole: column(3, (i) => Math.round(10 * at(i))),
    noise: column(4, (i) => noise[i] ?? 0),
  })
}

const table = sample(400, 7)
const model = await ColumnModel.fit(table, QUICK)
const filled = model.impute(table)

describe('what a model fills', () => {
  it('is every hole, and nothing but holes', () => {
    for (const { name, missing, values } of table.columns) {
      const column = filled.column(name)
      expect(column.given).toBe(table.rows)
      for (let row = 0; row < table.rows; row++) {
        if (missing[row] === 0) {
          expect(column.values[row]).toBe(values[row])
          expect(column.cell(row)).toBe(table.column(name).cell(row))
        }
      }
    }
  })

  it('is whole where the column is, a level where it has levels, and within the observed range', () => {
    for (const row of rowsWithHole('whole')) {
      expect(Number.isInteger(filled.column('whole').cell(row))).toBe(true)
    }
    for (const row of rowsWithHole('sign')) {
      expect(['plus', 'minus']).toContain(filled.column('sign').cell(row))
    }
    for (const name of ['x', 'y', 'whole', 'noise']) {
      const given = table.column(name).values.filter((value) => !Number.isNaN(value))
      for (const row of rowsWithHole(name)) {
        const value = filled.column(name).values[row]
        expect(value).toBeGreaterThanOrEqual(Math.min(...given))
        expect(value).toBeLessThanOrEqual(Math.max(...given))
      }
    }
  })

  it('is better than mean and mode by 60 % of the squared error for x and whole, 40 % for y and sign', () => {
    const skill = new Map(model.columns.map((column) => [column.name, column.skill]))
    expect(skill.get('x')).toBeGreaterThan(0.6)
    expect(skill.get('whole')).toBeGreaterThan(0.6)
    expect(skill.get('y')).toBeGreaterThan(0.4)
    expect(skill.get('sign')).toBeGreaterThan(0.4)
  })

  it('is exactly the mean for a column of noise, and the model says so', () => {
    const noise = model.columns.find(({ name }) => name === 'noise')
    expect(noise?.filledWith).toBe('mean')
    expect(noise?.skill).toBe(0)
    const given = table.column('noise').values.filter((value) => !Number.isNaN(value))
    const mean = given.reduce((sum, value) => sum + value / given.length, 0)
    for (const row of rowsWithHole('noise')) {
      expect(filled.column('noise').values[row]).toBeCloseTo(mean, 10)
    }
  })

  function rowsWithHole(name: string): number[] {
    const { missing } = table.column(name)
    const rows = [...missing.keys()].filter((row) => missing[row] === 1)
    expect(rows.length).toBeGreaterThan(20)
    return rows
  }
})

describe('the same seed', () => {
  it('gives the same bytes', async () => {
    const again = await ColumnModel.fit(table, { ...QUICK, threads: 3 })
    expect([...again.toBytes()]).toEqual([...model.toBytes()])
  })

  it('and another one other values', async () => {
    const other = await ColumnModel.fit(table, { ...QUICK, seed: 2 })
    expect(other.impute(table).toColumns()).not.toEqual(filled.toColumns())
  })
})

describe('a row', () => {
  it('is filled the same whatever rows come with it, to the bit', () => {
    const order = Array.from({ length: table.rows }, (_, i) => (i * 37 + 11) % table.rows)
    const shuffled = model.impute(table.select(order))
    const alone = [0, 5, 77].map((row) => model.impute(table.select([row])))
    for (const { name } of table.columns) {
      const { values } = filled.column(name)
      expect([...shuffled.column(name).values]).toEqual(order.map((row) => values[row]))
      expect(alone.map((part) => part.column(name).values[0])).toEqual(
        [0, 5, 77].map((row) => values[row]),
      )
    }
  })

  it('of another table may have unseen levels, new holes, other columns and none of some', () => {
    const rows = [
      { x: null, sign: 'zero', extra: 'kept', whole: 3 },
      { x: null, sign: null, extra: null, whole: null },
      { x: 0.5, sign: 'plus', extra: 'kept', whole: 1.5 },
    ]
    const result = model.impute(Table.fromRows(rows), { blankRows: 'fill' }).toRows()
    expect(result[0]?.['sign']).toBe('zero')
    expect(typeof result[0]?.['x']).toBe('number')
    expect(['plus', 'minus']).toContain(result[1]?.['sign'])
    expect(result[1]?.['extra']).toBeNull()
    expect(result[2]).toEqual(rows[2])
  })
})

describe('new rows', () => {
  it('may lack levels, and have other words for a boolean', async () => {
    const x = table.column('x').values
    const words = Table.fromColumns({
      x: [...x],
      level: Array.from(x, (value) => (value > 0 ? 'plus' : 'minus')),
      flag: Array.from(x, (value, i) => (i % 5 === 0 ? null : value > 0)),
    })
    const known = await ColumnModel.fit(words, QUICK)
    const fresh = Table.fromColumns(
      { x: [2, 2, -2], level: [null, null, 'minus'], flag: ['T', null, 'F'] },
      { kinds: { level: 'category' } },
    )
    expect(known.impute(fresh).toColumns()).toEqual({
      x: [2, 2, -2],
      level: ['plus', 'plus', 'minus'],
      flag: ['T', 'T', 'F'],
    })
    expect(known.estimate(fresh).map(({ name }) => name)).toEqual(['level', 'flag'])
    expect(known.audit(fresh).length).toBe(6)
  })

  it('may have numbers far out: what is filled is finite, and within the range', () => {
    const far = Table.fromColumns({ x: [1e300, -1e308, 1e20], y: [null, null, null] })
    const most = Math.max(...table.column('y').values.filter((value) => !Number.isNaN(value)))
    for (const value of model.impute(far).column('y').values) {
      expect(value).toBeLessThanOrEqual(most)
    }
    const free = model.impute(far, { bounds: false }).column('y').values
    for (const value of [...free, ...model.embed(far).data]) {
      expect(Number.isFinite(value)).toBe(true)
    }
  })

  it('may be none, and must share a column with the model', () => {
    expect(model.impute(Table.fromColumns({ x: [], y: [] })).rows).toBe(0)
    expect(model.audit(Table.fromColumns({ x: [] }))).toEqual([])
    expect(() => model.impute(Table.fromColumns({ z: [1, null] }))).toThrow(
      "impute: a table with a column of the model's, ",
    )
  })

  it('of another kind are refused, with row and column', () => {
    const wrong = Table.fromColumns({ x: ['a', 'b'] })
    expect(() => model.impute(wrong)).toThrow(
      /^impute: row 1, column "x": expected a finite number/,
    )
  })
})

describe('bounds', () => {
  it('that are asked for hold, and others are refused', () => {
    const bounds = { y: [0.5, 0.75], whole: [-2.5, 2.5] } as const
    const bounded = model.impute(table, { bounds })
    for (const [name, [least, most]] of Object.entries(bounds)) {
      const { missing } = table.column(name)
      const values = bounded.column(name).values.filter((_, row) => missing[row] === 1)
      expect(values.every((value) => value >= least && value <= most)).toBe(true)
    }
    const refused = [{ x: [1, 0] }, { x: ['0', '1'] }, { x: null }, { sign: [0, 1] }, 5]
    for (const wrong of [...refused, { other: [0, 1] }, { whole: [0.2, 0.8] }]) {
      expect(() => model.impute(table, { bounds: wrong as never })).toThrow(/^impute: bounds/)
    }
  })
})

describe('draws', () => {
  it('differ by seed and by draw, and repeat', () => {
    const [a, b] = model.impute(table, { draws: 2, seed: 1 })
    const again = model.impute(table, { draws: 1, seed: 1 })
    const other = model.impute(table, { draws: 1, seed: 2 })
    expect(again[0]?.toColumns()).toEqual(a?.toColumns())
    expect(b?.toColumns()).not.toEqual(a?.toColumns())
    expect(other[0]?.toColumns()).not.toEqual(a?.toColumns())
  })
})

describe('a model file', () => {
  it('gives the same results to the bit when it is read again', () => {
    const again = ColumnModel.fromBytes(model.toBytes())
    expect(again.impute(table).toColumns()).toEqual(filled.toColumns())
    expect(again.columns).toEqual(model.columns)
    expect(again.history).toEqual(model.history)
    expect([...again.influence().data]).toEqual([...model.influence().data])
    expect([...again.embed(table).data]).toEqual([...model.embed(table).data])
    expect(again.audit(table)).toEqual(model.audit(table))
  })
})

describe('audit', () => {
  it('finds a planted wrong cell first', () => {
    const rows = sample(400, 7, 0).toRows()
    rows[123] = { ...rows[123], x: 2, whole: -20, sign: 'plus', y: 4 }
    const [worst] = model.audit(Table.fromRows(rows), { most: 5 })
    expect(worst).toMatchObject({ row: 123, column: 'whole', value: -20 })
    expect(worst?.probability).toBeLessThan(1e-6)
  })
})

describe('audit', () => {
  it('calls nothing improbable where nothing could be judged, or all is exact', async () => {
    const few = Table.fromColumns({ a: [1, 2], b: [2, 3] })
    const unsure = await ColumnModel.fit(few, QUICK)
    for (const { probability } of unsure.audit(few)) expect(probability).toBeGreaterThan(0.1)
    const twice = Array.from({ length: 60 }, (_, i) => i % 2)
    const copies = Table.fromColumns({ a: twice, b: twice.map((value) => (value ? 'x' : 'y')) })
    const sure = await ColumnModel.fit(copies, QUICK)
    for (const { probability } of sure.audit(copies)) expect(probability).toBeGreaterThan(0.1)
  })
})

describe('influence', () => {
  it('has rows that sum to 1, and whole comes from x', () => {
    const matrix = model.influence()
    const n = model.columns.length
    expect(matrix.shape).toEqual([n, n])
    for (let row = 0; row < n; row++) {
      const values = [...matrix.data.slice(row * n, (row + 1) * n)]
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5)
      expect(values[row]).toBe(0)
    }
    const whole = [...matrix.data.slice(3 * n, 4 * n)]
    expect(whole.indexOf(Math.max(...whole))).toBe(0)
  })
})
