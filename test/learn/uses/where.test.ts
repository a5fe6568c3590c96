import { describe, expect, it } from 'vitest'
import { ColumnModel, type Estimate, findViolations, Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { randn } from '../../../src/random/index.js'
import { withHoles } from '../../helpers/rules.js'

const QUICK = { budget: 'fast', threads: 1, seed: 1 } as const
const DAY = 86_400_000

/** Stays: dates in order, cents that add up, whole parts of 100; nothing else tells them well. */
function stays(rows: number, seed: number): Table {
  const generator = new Generator().manualSeed(seed)
  const u = () => generator.uniform32()
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  const made = Array.from({ length: rows }, () => {
    const start = Date.UTC(2024, 0, 1) + DAY * Math.floor(300 * u())
    const end = start + DAY * Math.floor(20 * u())
    const net = Math.round(2000 + 8000 * u())
    const ship = Math.round(100 + 900 * u())
    const a = Math.floor(60 * u())
    const b = Math.floor((100 - a) * u())
    const cents = (value: number) => (value / 100).toFixed(2)
    const money = { net: cents(net), ship: cents(ship), total: cents(net + ship) }
    return {
      start: day(start),
      end: day(end),
      ...money,
      a: `${a}`,
      b: `${b}`,
      c: `${100 - a - b}`,
      x: u().toFixed(3),
    }
  })
  return Table.fromRows(made)
}
const WHERE = ['start <= end', 'total = net + ship', 'a + b + c = 100', '0 <= x <= 1']

const whole = stays(160, 1)
const table = withHoles(whole, 0.3, 1)
// Without the rules, which would do it.
const model = await ColumnModel.fit(table, QUICK)
const kindsOf = (row: object) =>
  new Map([...model.schemas].filter(([name]) => Object.hasOwn(row, name)))
const read = (...rows: object[]) => Table.fromRows(rows, { kinds: kindsOf(rows[0] ?? {}) })
const kept = (filled: Table, where = WHERE) =>
  findViolations(filled, where).map(({ rows }) => rows.length)
const givenCells = (filled: Table) =>
  table.columns.every(({ name, missing, cells }) =>
    missing.every((flag, row) => flag === 1 || filled.column(name).cell(row) === cells.get(row)),
  )
const holesLeft = (filled: Table) =>
  filled.columns.reduce((sum, { missing }) => sum + missing.filter(Boolean).length, 0)

describe('impute with where', () => {
  it('keeps all relations in all rows of a table, and of its draws, as they are written', () => {
    expect(kept(model.impute(table)).slice(0, 1)).not.toEqual([0])
    const filled = model.impute(table, { where: WHERE })
    const draws = model.impute(table, { where: WHERE, draws: 5, seed: 3 })
    const drawing = model.prepareDraws(table, { where: WHERE, seed: 3 })
    for (const some of [filled, ...draws]) {
      expect(kept(some)).toEqual([0, 0, 0, 0])
      expect(holesLeft(some)).toBe(0)
      expect(givenCells(some)).toBe(true)
      for (const { total, net, ship } of some.toRows()) {
        expect(Number(total).toFixed(2)).toBe((Number(net) + Number(ship)).toFixed(2))
      }
    }
    expect(drawing(4).toRows()).toEqual(draws[4]?.toRows())
    expect(model.impute(table, { where: WHERE, draw: 2, seed: 3 }).toRows()).toEqual(
      draws[2]?.toRows(),
    )
  })

  it('fills as before to the bit without a relation, and where they hold anyway', () => {
    const before = model.impute(table)
    for (const where of [[], ['x <= 1000'], ['total + net > -1e9']]) {
      const after = model.impute(table, { where })
      for (const { name, values } of before.columns) {
        expect(Array.from(after.column(name).values)).toEqual(Array.from(values))
      }
    }
  })

  it('changes no column of no relation', () => {
    const [before, after] = [model.impute(table), model.impute(table, { where: ['start <= end'] })]
    for (const { name } of table.columns.filter(({ kind }) => kind !== 'date')) {
      expect(Array.from(after.column(name).values)).toEqual(Array.from(before.column(name).values))
    }
  })

  it('fills a row the same whatever rows come with it, and in turns as at once', async () => {
    const filled = model.impute(table, { where: WHERE }).toRows()
    expect(model.impute(table.slice(40, 45), { where: WHERE }).toRows()).toEqual(
      filled.slice(40, 45),
    )
    expect((await model.inTurns().impute(table, { where: WHERE })).toRows()).toEqual(filled)
  })

  it('gives the same in any order of the relations', () => {
    const [one, other] = [WHERE, [...WHERE].reverse()].map((where) =>
      model.impute(table, { where }),
    )
    expect(one?.toRows()).toEqual(other?.toRows())
  })

  it('leaves rows whose given cells break a relation, and says which', () => {
    const rows = [
      { start: '2024-05-05', end: '2024-05-01', a: '50', b: '70', c: null },
      { start: '2024-05-05', end: null, a: '50', b: '20', c: null },
    ]
    const odd = read(...rows)
    const where = ['start <= end', 'a + b + c = 100']
    const filled = model.impute(odd, { where, bounds: { c: [0, 100] } })
    const found = (some: Table) => findViolations(some, where).map(({ rows }) => Array.from(rows))
    expect(found(odd)).toEqual([[0], []])
    // As near as it gets: no c is below 0.
    expect(found(filled)).toEqual([[0], [0]])
    expect(filled.column('c').cell(0)).toBe('0')
    expect(filled.column('c').cell(1)).toBe('30')
  })

  it('keeps within bounds that are asked for, and says what they do not allow', () => {
    const odd = read({ a: '50', b: '20', c: null })
    const where = ['a + b + c = 100']
    const filled = model.impute(odd, { where, bounds: { c: [0, 25] } })
    expect(filled.column('c').cell(0)).toBe('25')
    expect(findViolations(filled, where)[0]?.rows.length).toBe(1)
    const free = model.impute(odd, { where: ['a + b + c = 500'], bounds: false })
    expect(free.column('c').cell(0)).toBe('430')
  })

  it('counts dates in days', () => {
    const odd = read({ start: '2024-02-27', end: null })
    expect(
      model
        .impute(odd, { where: ['end = start + 3'] })
        .column('end')
        .cell(0),
    ).toBe('2024-03-01')
    const late = ["end >= '2024-12-24'"]
    expect(model.impute(odd, { where: late }).column('end').cell(0)).toBe('2024-12-24')
    expect(
      model
        .impute(odd, { where: ['end < start'] })
        .column('end')
        .cell(0),
    ).toBe('2024-02-26')
  })

  it('keeps numbers of all digits to 1e-12 of themselves, with round: false too', () => {
    const filled = model.impute(table, { where: WHERE, round: false })
    const rows = filled.toRows()
    for (const { total, net, ship, a, b, c } of rows) {
      expect(Math.abs(Number(total) - Number(net) - Number(ship))).toBeLessThan(1e-9)
      expect(Math.abs(Number(a) + Number(b) + Number(c) - 100)).toBeLessThan(1e-9)
    }
  })

  it('goes before the rules of the model', () => {
    expect(model.rules.map(({ column }) => column)).toContain('total')
    const odd = read({ net: '30.00', ship: '5.00', total: null })
    expect(model.impute(odd).column('total').cell(0)).toBe('35.00')
    const where = ['total = net + 2 * ship']
    expect(model.impute(odd, { where }).column('total').cell(0)).toBe('40.00')
    const sure = (estimates: Estimate[]) => estimates.find(({ name }) => name === 'total')?.sure[0]
    expect(sure(model.estimate(odd))).toBe(0)
    expect(sure(model.estimate(odd, { where }))).toBeGreaterThan(0)
  })

  it('estimates what it fills', () => {
    const filled = model.impute(table, { where: WHERE })
    for (const { name, rows, values } of model.estimate(table, { where: WHERE })) {
      for (const [i, row] of rows.entries()) expect(values[i]).toBe(filled.column(name).values[row])
    }
  })

  it('refuses what is no relation before anything is predicted', () => {
    expect(() => model.impute(table, { where: ['starts <= end'] })).toThrow(
      'impute: the name of a column at character 1 of the relation "starts <= end", got "starts"; did you mean "start"?',
    )
    expect(() => model.estimate(table, { where: 'a' as never })).toThrow(
      'estimate: where must be an array',
    )
    expect(() => model.prepareDraws(table, { where: ['a'] })).toThrow(
      'prepareDraws: =, <=, >=, < or >',
    )
  })
})

/** In errors of the columns: what a row's filled cells are off by. */
function offOf(
  row: number,
  holed: Table,
  filled: Table,
  truth: Table,
  errors: Map<string, number>,
): number {
  return Math.hypot(
    ...holed.columns.map(({ name, missing }) => {
      const off = (filled.column(name).values[row] ?? 0) - (truth.column(name).values[row] ?? 0)
      return missing[row] === 1 ? off / (errors.get(name) ?? 1) : 0
    }),
  )
}

describe('relations that are true, y = a + b and low <= high', () => {
  it('bring no row farther from the truth, in errors of its columns, in 5 tables, and all nearer', async () => {
    const ratios: number[] = []
    for (const seed of [1, 2, 3, 4, 5]) {
      const generator = new Generator().manualSeed(seed)
      const z = randn([4, 150], { generator, dtype: 'float64' }).data
      const at = (k: number, row: number) => z[150 * k + row] ?? 0
      const made = Array.from({ length: 150 }, (_, row) => {
        const [a, b, c, d] = [at(0, row), at(1, row), at(2, row), at(3, row)]
        return { a, b, y: a + b, low: Math.min(c, d), high: Math.max(c, d) }
      })
      const truth = Table.fromRows(made)
      const holed = withHoles(truth, 0.35, seed)
      const fitted = await ColumnModel.fit(holed, { ...QUICK, seed })
      const errors = new Map(fitted.columns.map(({ name, error }) => [name, error]))
      const before = fitted.impute(holed)
      const after = fitted.impute(holed, { where: ['y = a + b', 'low <= high'] })
      const sums = [0, 0]
      for (let row = 0; row < 150; row++) {
        const [far, near] = [before, after].map((one) => offOf(row, holed, one, truth, errors))
        // Rows of nothing have other errors: those of the mean.
        const isKnown = holed.columns.some(({ missing }) => missing[row] === 0)
        if (isKnown) expect(near).toBeLessThanOrEqual((far ?? 0) + 1e-9)
        sums[0] = (sums[0] ?? 0) + (far ?? 0) ** 2
        sums[1] = (sums[1] ?? 0) + (near ?? 0) ** 2
      }
      ratios.push(Math.sqrt((sums[1] ?? 0) / (sums[0] ?? 1)))
    }
    console.log(
      `error with relations over that without: ${ratios.map((r) => r.toFixed(3)).join(' ')}`,
    )
    expect(Math.max(...ratios)).toBeLessThan(1)
  })
})
