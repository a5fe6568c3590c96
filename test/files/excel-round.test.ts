import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatExcel, parseExcel } from '../../src/excel.js'
import {
  type Cell,
  readTable,
  streamTable,
  surveyTable,
  Table,
  writeTable,
} from '../../src/node.js'
import { temporaryFolder } from '../helpers/folder.js'
import { rowsXml, type TestCell, workbook } from '../helpers/workbook.js'
import { unzip } from '../helpers/zip.js'

const folder = temporaryFolder()

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
const given: Record<string, fc.Arbitrary<Cell>> = {
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  integer: fc.maxSafeInteger(),
  boolean: fc.boolean(),
  date: fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
  text: word.map((text) => `t${text}`),
}

/** Columns of one type each, with holes. The last one has none, so that no row is blank. */
const table = fc
  .record({
    rows: fc.integer({ min: 1, max: 8 }),
    kinds: fc.array(fc.constantFrom(...Object.keys(given)), { maxLength: 5 }),
  })
  .chain(({ rows, kinds }) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc.array(fc.option(given[kind] ?? word, { freq: 3 }), { minLength: rows, maxLength: rows }),
      ),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows, maxLength: rows }),
    ),
  )
  .map((columns) => Table.fromColumns(columns.map((cells, i) => [`c${i}`, cells] as const)))

const LOST = /[\u{d800}-\u{dfff}]/u

describe('any table', () => {
  it('comes back from a workbook as it was', () => {
    fc.assert(
      fc.property(table, (before) => {
        const after = parseExcel(formatExcel(before), { header: true })
        expect(after.columns.map(({ name }) => name)).toEqual(
          before.columns.map(({ name }) => name),
        )
        for (const column of before.columns) {
          for (let row = 0; row < before.rows; row++) {
            const [cell, found] = [column.cell(row), after.column(column.name).cell(row)]
            if (typeof cell === 'string' && LOST.test(cell)) continue
            expect(Object.is(found, -0) ? 0 : found).toEqual(
              Object.is(cell, -0) ? 0 : (cell ?? null),
            )
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** Cells of a sheet, of which some are holes of different kinds. */
const HOLES: TestCell[] = [
  null,
  { s: 0 },
  { s: 1 },
  { xml: 't="e"><v>#N/A</v>' },
  'NA',
  { xml: '><f>1/0</f>' },
]
const hole = fc.constantFrom(...HOLES)
const column = fc.constantFrom<fc.Arbitrary<TestCell>[]>(
  fc.integer({ min: 0, max: 99 }),
  fc.constantFrom('x', 'y & <z>', ' w '),
  fc.boolean(),
  fc.integer({ min: 40_000, max: 50_000 }).map((v) => ({ s: 1, v })),
)
const sheet = fc
  .record({
    rows: fc.integer({ min: 2, max: 7 }),
    columns: fc.array(column, { minLength: 1, maxLength: 5 }),
  })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.tuple(...columns.map((cell) => fc.oneof({ weight: 3, arbitrary: cell }, hole)), fc.nat(9)),
      { minLength: rows, maxLength: rows },
    ),
  )

describe('any workbook', () => {
  it('has only its holes filled: every other cell, and every other part, stays to the byte', () => {
    const other = { name: 'xl/drawings/drawing1.xml', content: '<wsDr/>' }
    fc.assert(
      fc.property(sheet, (rows) => {
        const header = (rows[0] ?? []).map((_, i) => `c${i}`)
        const all = [header, ...rows]
        const bytes = workbook({
          sheets: [{ rows: rowsXml(all) }, { rows: rowsXml([[1]]) }],
          builtIn: [14],
          more: [other],
        })
        const before = parseExcel(bytes, { sheet: 1 })
        const values = new Map(
          before.columns
            .filter(({ kind, given }) => kind !== 'text' && given > 0)
            .map((found) => [
              found.name,
              Float64Array.from({ length: before.rows }, () =>
                found.kind === 'date' ? Date.UTC(2020, 0, 5) : 0,
              ),
            ]),
        )
        const filled = before.fill(values)
        const after = formatExcel(filled)
        const [old, now] = [unzip(bytes), unzip(after)]
        for (const [name, { raw }] of old) {
          if (/sheet1|styles|workbook.xml$/.test(name)) continue
          expect(now.get(name)?.raw.equals(raw), name).toBe(true)
        }
        const cells = (file: typeof old) =>
          new Map(
            [
              ...(file.get('xl/worksheets/sheet1.xml')?.content.toString() ?? '').matchAll(
                /<c r="(\w+)".*?(?:\/>|>.*?<\/c>)/g,
              ),
            ].map(([xml, name]) => [name, xml]),
          )
        const [oldCells, newCells] = [cells(old), cells(now)]
        for (const [i, row] of all.entries()) {
          for (let k = 0; k < row.length; k++) {
            const name = `${String.fromCharCode(65 + k)}${i + 1}`
            const found = filled.columns[k]
            const wasFilled = i > 0 && found?.changed?.[i - 1] === 1
            const kept = JSON.stringify(row[k] ?? null).includes('<f>')
            if (!wasFilled || kept) expect(newCells.get(name), name).toBe(oldCells.get(name))
            else expect(newCells.get(name), name).not.toBe(oldCells.get(name))
          }
        }
        const again = parseExcel(after, {
          sheet: 1,
          kinds: new Map(before.columns.map((c) => [c.name, c.schema])),
        })
        for (const found of filled.columns) {
          for (let row = 0; row < filled.rows; row++) {
            const kept = JSON.stringify(all[row + 1]?.[filled.columns.indexOf(found)] ?? null)
            if (found.missing[row] === 1 || kept.includes('<f>')) continue
            expect(again.column(found.name).cell(row)).toEqual(found.cell(row))
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a workbook in a file', () => {
  const columns = {
    a: Array.from({ length: 40 }, (_, i) => (i % 5 === 3 ? null : i / 4)),
    b: Array.from({ length: 40 }, (_, i) => (i % 5 === 4 ? null : ['x', 'y'][i % 2])),
  }

  it('is surveyed and streamed as it is read, and is made of a stream', async () => {
    const path = join(folder, 'table.xlsx')
    const table = Table.fromColumns(columns)
    await writeTable(path, [table.slice(0, 15), table.slice(15)])
    const read = await readTable(path)
    expect(read.toColumns()).toEqual(table.toColumns())
    const survey = await surveyTable(path, { sample: 5 })
    expect(survey.rows).toBe(40)
    expect(survey.schemas.get('a')).toEqual(read.column('a').schema)
    const values = new Map([['a', new Float64Array(40).fill(3)]])
    async function* filled() {
      for await (const part of streamTable(path)) yield part.fill(values)
    }
    const again = join(folder, 'again.xlsx')
    await writeTable(again, filled())
    const whole = join(folder, 'whole.xlsx')
    await writeTable(whole, read.fill(values))
    expect((await readTable(again)).toRows()).toEqual((await readTable(whole)).toRows())
    expect((await readTable(again)).column('a').cell(3)).toBe(3)
  })
})
