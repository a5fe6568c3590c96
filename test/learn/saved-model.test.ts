import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { createImputer, SavedModel } from '../../src/impute.js'
import { ColumnModel, makeHoles, parseCsv, Table } from '../../src/learn/index.js'
import { mixedTable } from '../helpers/mixed-table.js'

const model = await ColumnModel.fit(mixedTable(300), { budget: 'fast', threads: 1 })
const bytes = model.toBytes()
const saved = SavedModel.fromBytes(bytes)
const holes = makeHoles(mixedTable(700), { share: 0.3, seed: 2 }).table
const imputer = createImputer(saved, { threads: 2 })
afterAll(() => imputer.close())

/** Sums, look-ups, dates in words, and a number that is written with a comma. */
function ruledTable(): Table {
  const cell = (hide: boolean, text: string) => (hide ? '' : text)
  const rows = Array.from({ length: 120 }, (_, i) => {
    const x = (i * 37) % 101
    const y = 2 * x + (i % 5)
    return [
      cell(i % 7 === 0, `${x},5`),
      cell(i % 9 === 0, `${y},0`),
      cell(i % 8 === 0, `${x + y},5`),
      cell(i % 6 === 0, `${1 + (i % 28)} May ${2000 + (x % 9)}`),
      cell(i % 5 === 0, ['a', 'b', 'c'][i % 3] as string),
      cell(i % 4 === 0, ['one', 'two', 'three'][i % 3] as string),
    ].join(';')
  })
  return parseCsv(`x;y;total;day;short;long\n${rows.join('\n')}\n`)
}

describe('a saved model', () => {
  it.each([2, 3, 4, 5])('of version %d fills as ColumnModel does, to the bit', (version) => {
    const file = new URL(`../fixtures/models/version-${version}.safetensors`, import.meta.url)
    const read = new Uint8Array(readFileSync(file))
    const fitted = ColumnModel.fromBytes(read)
    const table = readFileSync(new URL(String(file).replace('safetensors', 'json')), 'utf8')
    const some = Table.fromRows(JSON.parse(table).rows, { kinds: fitted.schemas })
    expect(some.rows).toBeGreaterThan(3)
    expect(SavedModel.fromBytes(read).impute(some).toColumns()).toEqual(
      fitted.impute(some).toColumns(),
    )
  })

  it('fills by rules, dates and classes as ColumnModel does, tables and rows, on threads too', async () => {
    const table = ruledTable()
    const fitted = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
    expect(fitted.rules.length).toBeGreaterThan(1)
    const read = SavedModel.fromBytes(fitted.toBytes())
    const wanted = fitted.impute(table).toColumns()
    expect(read.impute(table).toColumns()).toEqual(wanted)
    const rows = table.toRows()
    expect(read.fillRows(rows)).toEqual(fitted.fillRows(rows))
    expect((await read.imputeAsync(table, { threads: 2 })).toColumns()).toEqual(wanted)
  })

  it.each([
    { round: false },
    { bounds: false as const },
    { bounds: { x: [0, 0.1] as const } },
    { blankRows: 'keep' as const },
    { columns: ['x', 'level'] },
    { values: { count: [-10, 0, 10] } },
  ])('fills with %j as ColumnModel does', (options) => {
    expect(saved.impute(holes, options).toColumns()).toEqual(
      model.impute(holes, options).toColumns(),
    )
    const rows = holes.slice(0, 20).toRows()
    expect(saved.fillRows(rows, options)).toEqual(model.fillRows(rows, options))
  })

  it('says how its columns were read', () => {
    expect([...saved.schemas]).toEqual([...model.schemas])
  })

  it('is sent to threads as bytes: a clone of it, or of a ColumnModel, is refused, and says so', () => {
    for (const one of [saved, model]) {
      expect(() => structuredClone(one)).toThrow(
        /send model.toBytes\(\), and read it with fromBytes/,
      )
    }
    const sent = structuredClone(model.toBytes())
    expect(ColumnModel.fromBytes(sent).impute(holes).toColumns()).toEqual(
      SavedModel.fromBytes(sent).impute(holes).toColumns(),
    )
  })

  it('refuses what is no model, damaged, or not for it', async () => {
    expect(() => SavedModel.fromBytes([] as never)).toThrow(/^fromBytes: a Uint8Array/)
    expect(() => SavedModel.fromBytes(new Uint8Array(9))).toThrow(/^fromBytes: a file of/)
    const damaged = bytes.slice()
    damaged[damaged.length - 3] = (damaged[damaged.length - 3] as number) ^ 1
    expect(() => SavedModel.fromBytes(damaged)).toThrow(/^fromBytes: a model that is whole/)
    await expect(SavedModel.load('/nowhere.safetensors')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(() => saved.impute({} as never)).toThrow(/^impute: a Table/)
    expect(() => saved.impute(holes, { draws: 2 } as object)).toThrow(/draws/)
    expect(() => saved.impute(Table.fromColumns({ other: [1] }))).toThrow(RangeError)
    expect(() => saved.impute(Table.fromColumns({ x: [1, null] }), { strict: true })).toThrow(
      /columns/,
    )
    expect(() => createImputer({} as never)).toThrow(/^createImputer: a SavedModel/)
  })
})

describe('requests for rows that come at once', () => {
  it('are filled as each alone, in their order', async () => {
    const rows = holes.slice(0, 200).toRows()
    const filled = await Promise.all(rows.map((row) => imputer.fillRows([row])))
    expect(filled.flat()).toEqual(model.fillRows(rows))
  })

  it('of many rows are filled in parts, with progress up to 1', async () => {
    const rows = [...holes.toRows(), ...holes.toRows()]
    const shares: number[] = []
    const filled = await imputer.fillRows(rows, { onProgress: (share) => shares.push(share) })
    expect(filled).toEqual(model.fillRows(rows))
    expect(shares.at(-1)).toBeCloseTo(1, 9)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  })

  it('fail by themselves: others that came with them are filled', async () => {
    const good = holes.slice(0, 9).toRows()
    const asked = [...good.slice(0, 4), { x: 'no number' }, ...good.slice(4)]
    const told = await Promise.allSettled(asked.map((row) => imputer.fillRows([row])))
    expect(told.map(({ status }) => status).indexOf('rejected')).toBe(4)
    const filled = told.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
    expect(filled).toEqual(model.fillRows(good))
    await expect(imputer.fillRows([{ x: 'no number' }])).rejects.toThrow(/row 1, column "x"/)
    const many = [...holes.toRows(), { x: 'no number' }]
    await expect(imputer.fillRows(many)).rejects.toThrow(/row 701, column "x"/)
    await expect(imputer.fillRows([1] as never)).rejects.toThrow(/row 1 must be an object/)
    await expect(imputer.fillRows(1 as never)).rejects.toThrow(/rows must be an array/)
  })

  it('reject with their signal’s reason, alone', async () => {
    const work = new AbortController()
    const row = holes.slice(0, 1).toRows()
    const left = imputer.fillRows(row, { signal: work.signal })
    const stays = imputer.fillRows(row)
    work.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    expect(await stays).toEqual(model.fillRows(row))
    const many = imputer.fillRows(holes.toRows(), { signal: work.signal })
    await expect(many).rejects.toThrow('gone')
  })

  it('reject when the imputer is closed', async () => {
    const own = createImputer(bytes, { threads: 1 })
    const asked = own.fillRows(holes.toRows())
    const failed = expect(asked).rejects.toThrow()
    await own.close()
    await failed
    await expect(own.fillRows([])).rejects.toThrow('fillRows: an imputer that is not closed')
  })
})
