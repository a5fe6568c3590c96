import { describe, expect, it } from 'vitest'
import {
  excelSheets,
  formatExcel,
  type NamedTable,
  parseCsv,
  parseExcel,
  Table,
} from '../../src/excel.js'
import { rowsXml, workbook } from '../helpers/workbook.js'
import { unzip } from '../helpers/zip.js'

const about = Table.fromColumns({
  what: ['holes', 'filled on'],
  n: [3, null],
  when: [null, new Date('2024-05-06')],
})
const filled = parseCsv('a,b\n1,x\n,y\n3,x\n').fill(new Map([['a', [NaN, 2, NaN]]]))
const from = (bytes: Uint8Array, sheet: string) =>
  parseExcel(bytes, { sheet }).toRows({ typed: true })
const part = (bytes: Uint8Array, name: string) => unzip(bytes).get(name)?.content.toString() ?? ''

const given = (more: object = {}) =>
  workbook({
    sheets: [
      {
        name: 'Data',
        rows: rowsXml([
          ['a', 'b'],
          [1, 'x'],
          [null, 'y'],
          [3, 'x'],
        ]),
      },
      { name: 'Notes &amp; more', rows: rowsXml([['n'], [7]]) },
    ],
    formats: ['0.00'],
    ...more,
  })

describe('further sheets of a new workbook', () => {
  const bytes = formatExcel(filled, {
    sheets: [
      { name: 'How', table: about },
      { name: 'Draw 1', table: filled },
    ],
  })

  it('come behind the table, with all of their cells', () => {
    expect(excelSheets(bytes)).toEqual(['Sheet1', 'How', 'Draw 1'])
    expect(from(bytes, 'How')).toEqual(about.toRows({ typed: true }))
    expect(from(bytes, 'Draw 1')).toEqual(filled.toRows({ typed: true }))
    expect(from(bytes, 'Sheet1')).toEqual(filled.toRows({ typed: true }))
  })

  it('have filled cells on the same ground as the table', () => {
    const styleOf = (sheet: number, cell: string) =>
      new RegExp(`r="${cell}" s="(\\d+)"`).exec(part(bytes, `xl/worksheets/sheet${sheet}.xml`))?.[1]
    expect(styleOf(3, 'A3')).toBe(styleOf(1, 'A3'))
    expect(styleOf(3, 'A3')).toBeDefined()
    expect(styleOf(3, 'A2')).toBeUndefined()
  })
})

describe('further sheets of the workbook that a table came from', () => {
  const original = given()
  const table = parseExcel(original)
  const done = table.fill(new Map([['a', [NaN, 2.5, NaN]]]))

  it('come behind its own, which stay, with the cells that were filled', () => {
    const bytes = formatExcel(done, { sheets: [{ name: 'How', table: about }] })
    expect(excelSheets(bytes)).toEqual(['Data', 'Notes & more', 'How'])
    expect(from(bytes, 'Data')).toEqual(done.toRows({ typed: true }))
    expect(from(bytes, 'How')).toEqual(about.toRows({ typed: true }))
    const old = unzip(original).get('xl/worksheets/sheet2.xml')?.content.toString()
    expect(part(bytes, 'xl/worksheets/sheet2.xml')).toBe(old)
  })

  it('are added where nothing was filled, and where there are no styles', () => {
    for (const bytes of [given(), given({ styles: null })]) {
      const again = formatExcel(parseExcel(bytes), { sheets: [{ name: 'How', table: about }] })
      expect(from(again, 'How')).toEqual(about.toRows({ typed: true }))
      expect(from(again, 'Data')).toEqual(table.toRows({ typed: true }))
    }
  })

  it('may be added once more to what was made so', () => {
    const one = formatExcel(done, { sheets: [{ name: 'How', table: about }] })
    const two = formatExcel(parseExcel(one), { sheets: [{ name: 'how', table: about }] })
    expect(excelSheets(two)).toEqual(['Data', 'Notes & more', 'How', 'how 2'])
    expect(from(two, 'how 2')).toEqual(about.toRows({ typed: true }))
    const looks = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(part(two, 'xl/styles.xml'))
    expect(looks?.[2]?.match(/<xf /g)).toHaveLength(Number(looks?.[1]))
  })

  it('is the very same file where nothing was filled and nothing is added', () => {
    expect(Buffer.from(formatExcel(table, { sheets: [] })).equals(original)).toBe(true)
  })
})

it('names that are taken get a number, and stay within 31 characters', () => {
  const long = 'x'.repeat(31)
  const sheets = [long, long, 'sheet1'].map((name) => ({ name, table: about }))
  expect(excelSheets(formatExcel(filled, { sheets }))).toEqual([
    'Sheet1',
    long,
    `${'x'.repeat(29)} 2`,
    'sheet1 2',
  ])
})

it.each(['', 'x'.repeat(32), 'a/b', 'a[b', "'a", "a'", 'a:b'])(
  'a sheet cannot be called %j',
  (name) => {
    const sheets = [{ name, table: about }]
    expect(() => formatExcel(filled, { sheets })).toThrow(
      /^formatExcel: expected sheets\[0\]\.name of 1 to 31 characters|^formatExcel: .*got/,
    )
  },
)

it('what is no table is refused', () => {
  const sheets = [{ name: 'a', table: {} }] as unknown as NamedTable[]
  expect(() => formatExcel(filled, { sheets })).toThrow(/formatExcel: .*sheets\[0\]\.table/)
  expect(() => formatExcel(filled, { sheets: {} as never })).toThrow(/formatExcel: .*sheets/)
})
