import { describe, expect, it } from 'vitest'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { sameBytes } from '../../helpers/model-files.js'
import { withHoles } from '../../helpers/rules.js'

const QUICK = { budget: 'fast', threads: 1, seed: 1 } as const
const cents = (value: number) => Math.round(100 * value) / 100

/** An order: its total follows from two others, its label from its code; the rest is loose. */
function orders(rows: number, seed: number): Table {
  const generator = new Generator().manualSeed(seed)
  const u = () => generator.uniform32()
  const made = Array.from({ length: rows }, () => {
    const net = cents(20 + 80 * u())
    const ship = u() < 0.5 ? 4.9 : 9.9
    const code = [200, 301, 404, 500][Math.floor(4 * u())] ?? 0
    const label = `is ${code}`
    return { net, ship, total: cents(net + ship), code, label, noise: u() }
  })
  return Table.fromRows(made)
}

const whole = orders(200, 1)
const table = withHoles(whole, 0.2, 1)
const model = await ColumnModel.fit(table, QUICK)
const filled = model.impute(table)
const row = (cells: Record<string, unknown>) =>
  Table.fromRows([cells as never], { kinds: model.schemas })

describe('a model of a table with rules', () => {
  it('tells them, and in which columns they are', () => {
    const texts = model.rules.map(({ text }) => text)
    expect(texts).toContain('total = net + ship')
    expect(texts).toContain('label by code')
    const total = model.columns.find(({ name }) => name === 'total')
    expect(total?.rules).toEqual([
      {
        column: 'total',
        from: ['net', 'ship'],
        text: 'total = net + ship',
        exact: true,
        error: 0,
        checked: expect.any(Number),
      },
    ])
    expect(model.columns.find(({ name }) => name === 'noise')?.rules).toEqual([])
  })

  it('fills every total whose parts are given, to the cent, and every label whose code is', () => {
    let filledByRule = 0
    for (let i = 0; i < table.rows; i++) {
      const given = (name: string) => table.column(name).missing[i] === 0
      if (!given('total') && given('net') && given('ship')) {
        expect(filled.column('total').cell(i)).toBe(whole.column('total').cell(i))
        filledByRule++
      }
      if (!given('label') && given('code')) {
        expect(filled.column('label').cell(i)).toBe(whole.column('label').cell(i))
        filledByRule++
      }
    }
    expect(filledByRule).toBeGreaterThan(30)
  })

  it('fills the others as ever, and is sure of what a rule says alone', () => {
    for (const { name, rows, values, sure } of model.estimate(table)) {
      const isClass = whole.column(name).levels.length > 0
      for (const [k, i] of rows.entries()) {
        expect(filled.column(name).values[i]).toBe(values[k])
        const needs = { total: ['net', 'ship'], label: ['code'] }[name]
        const isRuled = needs?.every((other) => table.column(other).missing[i] === 0)
        if (isRuled === true) expect(sure[k]).toBe(isClass ? 1 : 0)
        if (isRuled === false && !isClass) expect(sure[k]).toBeGreaterThan(0)
      }
    }
  })

  it('draws the same where a rule says what is there, and other values elsewhere', () => {
    const holes = row({ net: 30, ship: 4.9, total: null, code: 404, label: null, noise: null })
    const drawn = model.impute(holes, { draws: 20 })
    expect(new Set(drawn.map((one) => one.column('total').cell(0)))).toEqual(new Set([34.9]))
    expect(new Set(drawn.map((one) => one.column('label').cell(0)))).toEqual(new Set(['is 404']))
    expect(new Set(drawn.map((one) => one.column('noise').cell(0))).size).toBeGreaterThan(10)
  })

  it('goes beyond what was observed where a rule does, but not beyond bounds that are asked for', () => {
    const far = row({ net: 120, ship: 9.9, total: null, code: null, label: null, noise: 0.5 })
    expect(model.impute(far).column('total').cell(0)).toBe(129.9)
    const bounded = model.impute(far, { bounds: { total: [0, 90] } })
    expect(bounded.column('total').cell(0)).toBe(90)
    const farther = row({ net: 5000, ship: 9.9, total: null, code: null, label: null, noise: 0.5 })
    expect(model.impute(farther).column('total').values[0]).toBeLessThan(120)
  })

  it('is the same from its file: rules, values, bytes', () => {
    const bytes = model.toBytes()
    const again = ColumnModel.fromBytes(bytes)
    expect(again.rules).toEqual(model.rules)
    expect(again.impute(table).toColumns()).toEqual(filled.toColumns())
    expect(sameBytes(again.toBytes(), bytes)).toBe(true)
  })

  it('ranks a cell of a new row that breaks a rule before all others', () => {
    const fresh = orders(30, 7).toRows()
    fresh[11] = { ...fresh[11], total: Number(fresh[11]?.['total']) + 1 }
    fresh[20] = { ...fresh[20], label: fresh[20]?.['label'] === 'is 200' ? 'is 301' : 'is 200' }
    const found = model.audit(Table.fromRows(fresh))
    expect(new Set(found.slice(0, 4).map((cell) => cell.row))).toEqual(new Set([11, 20]))
    const total = found.find((cell) => cell.row === 11 && cell.column === 'total')
    expect(total?.expected).toBeCloseTo(Number(fresh[11]['total']) - 1, 9)
    expect(total?.probability).toBeLessThan(1e-9)
    // Whoever follows a rule is no surprise, wherever it lies.
    for (const { row: at, column, probability } of model.audit(Table.fromRows(fresh), {
      most: 1e4,
    })) {
      if (column === 'total' && at !== 11) expect(probability).toBeGreaterThan(0.5)
    }
  })

  it('can be fitted in turns, and is ended by a signal', async () => {
    const abort = AbortSignal.abort(new Error('enough'))
    await expect(ColumnModel.fit(table, { ...QUICK, signal: abort })).rejects.toThrow('enough')
  })
})
