import { describe, expect, it } from 'vitest'
import { ColumnModel, parseCsv, Table } from '../../../src/learn/index.js'

const rows = Array.from({ length: 90 }, (_, i) => ({
  x: i % 30,
  price: Math.round((i % 30) * 139) / 100,
  kind: 'abc'[i % 3] as string,
  isIn: i % 2 === 0,
  on: new Date(Date.UTC(2024, 0, 1 + (i % 30))),
  note: `n${i}`,
}))
const model = await ColumnModel.fit(Table.fromRows(rows), { budget: 'fast', threads: 1 })

describe('fillRows', () => {
  it('fills what is null, undefined or absent, and leaves all else as it was', () => {
    const given = [
      { x: 3, price: null, kind: 'a', isIn: null, note: undefined, id: 7 },
      { price: 13.9, on: null, x: undefined },
    ]
    const filled: Record<string, unknown>[] = model.fillRows(given)
    const [first, second] = filled
    expect(first).toMatchObject({ x: 3, kind: 'a', id: 7, note: undefined })
    expect(first?.['price']).toBeCloseTo(4.17, 0)
    expect(typeof first?.['isIn']).toBe('boolean')
    expect(first?.['on']).toBeInstanceOf(Date)
    expect(second).toMatchObject({ price: 13.9 })
    expect(second?.['x']).toBeCloseTo(10, -1)
    expect(Object.keys(second ?? {}).sort()).toEqual(['isIn', 'kind', 'on', 'price', 'x'])
    // The input is not changed.
    expect(given[0]).toEqual({ x: 3, price: null, kind: 'a', isIn: null, note: undefined, id: 7 })
  })

  it('the types of holes are gone: compiled, not run', () => {
    const given: { x: number | null; kind?: string; id: number }[] = [{ x: null, id: 1 }]
    const [row] = model.fillRows(given)
    const x: number | undefined = row?.x
    const kind: string | undefined = row?.kind
    expect([typeof x, typeof kind, row?.id]).toEqual(['number', 'string', 1])
  })

  it('numbers have as many digits as the table’s: two of prices', () => {
    const given = Array.from({ length: 30 }, (_, x) => ({ x, price: null as number | null }))
    for (const { price } of model.fillRows(given)) {
      expect(Math.round((price ?? 0) * 100) / 100).toBe(price)
    }
  })

  it('a row’s result depends on no other row, be it of other keys, for 40 pairs', () => {
    const holes: object[] = rows
      .slice(0, 40)
      .map((row, i) => ({ ...row, [Object.keys(row)[i % 5] ?? '']: null }))
    const others: object[] = [{ note: 'x' }, { kind: 'b', more: 1 }, { x: 2 }, {}]
    holes.forEach((row, i) => {
      const [alone] = model.fillRows([row])
      const [beside] = model.fillRows([row, others[i % 4] ?? {}])
      expect(beside).toEqual(alone)
    })
  })

  it('is what impute gives of the same rows', () => {
    const holes = rows.map((row, i) => ({ ...row, price: i % 4 === 0 ? null : row.price }))
    const table = model.impute(Table.fromRows(holes, { kinds: model.schemas }))
    expect(model.fillRows(holes).map(({ price }) => price)).toEqual(
      table.toRows().map(({ price }) => price),
    )
  })

  it('numbers are numbers where the model’s table was text; with typed: false they are text', async () => {
    const csv = `a,b\n${Array.from({ length: 40 }, (_, i) => `${i}.5,${i % 2 === 0 ? 'yes' : 'no'}`).join('\n')}\n`
    const ofText = await ColumnModel.fit(parseCsv(csv), { budget: 'fast', threads: 1 })
    const [typed] = ofText.fillRows([{ a: null, b: true }])
    expect(typeof typed?.a).toBe('number')
    const [text] = ofText.fillRows([{ a: null, b: 'yes' }], { typed: false })
    expect(text?.a).toMatch(/^\d+\.\d$/)
    const [flag] = ofText.fillRows([{ a: 3, b: null }])
    expect(typeof flag?.b).toBe('boolean')
  })

  it('no rows are no rows', () => {
    expect(model.fillRows([])).toEqual([])
  })

  it.each([
    [[1], 'fillRows: row 1 must be an object, got 1'],
    [[{}, null], 'fillRows: row 2 must be an object, got null'],
    ['ab', 'fillRows: rows must be an array of objects, got "ab"'],
  ])('refuses %j', (given, message) => {
    expect(() => model.fillRows(given as object[])).toThrow(new TypeError(message))
  })

  it('names row and column of a cell that is not of the model’s kind', () => {
    expect(() => model.fillRows([{ x: 1 }, { x: 'many' }])).toThrow(/row 2, column "x"/)
  })
})

describe('check, and strict', () => {
  const like = Table.fromRows(rows.slice(0, 5))
  it('takes a table like the model’s', () => {
    expect(model.check(like)).toBeUndefined()
    expect(model.impute(like, { strict: true }).toRows()).toEqual(like.toRows())
  })

  const { price: _, ...rest } = rows[0] ?? {}
  it.each([
    ['an absent column', [rest], 'no column "price"'],
    [
      'a renamed column',
      [{ ...rest, prices: 2.5 }],
      'no column "price" (is it "prices"?); the unknown column "prices"',
    ],
    ['an unknown column', [{ ...rows[0], more: 1 }], 'the unknown column "more"'],
    [
      'a level that was not learned',
      [{ ...rows[0], kind: 'z' }],
      'in column "kind" "z", not learned',
    ],
  ])('refuses %s', (_what, given, got) => {
    const table = Table.fromRows(given)
    const expected = 'expected the columns and levels of the model'
    expect(() => model.check(table)).toThrow(new RangeError(`check: ${expected}, got ${got}`))
    expect(() => model.impute(table, { strict: true })).toThrow(
      new RangeError(`impute: ${expected}, got ${got}`),
    )
    expect(model.impute(table)).toBeInstanceOf(Table)
  })
})
