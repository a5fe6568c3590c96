import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '../../src/node.js'
import { colmask, ROOT, run } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import { unzip } from '../helpers/zip.js'

const folder = temporaryFolder()
const SALES = join(ROOT, 'test/fixtures/excel/sales.xlsx')
const SHEETS = ['Notes', 'Sales', 'Summary', 'Codes']
const before = join(folder, 'before.xlsx')
const after = join(folder, 'after.xlsx')

beforeAll(async () => {
  copyFileSync(SALES, before)
  const { code, stderr } = await colmask(['impute', before, '-o', after, '--budget', 'fast'])
  expect(code, stderr).toBe(0)
})

describe('a workbook as LibreOffice writes it', () => {
  it('is read: the sheet with a table, its dates, money, shares and formulas', async () => {
    const table = await readTable(SALES)
    expect(table.rows).toBe(48)
    expect(table.columns.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Day: date',
      'Region: category',
      'Units: integer',
      'Price: number',
      'Discount: number',
      'Total: number',
      'Large: boolean',
    ])
    expect(table.toRows()[0]).toEqual({
      Day: new Date('2024-01-01'),
      Region: 'North',
      Units: 10,
      Price: 15,
      Discount: 0,
      Total: 150,
      Large: false,
    })
    expect(table.columns.map(({ rows, given }) => rows - given)).toEqual([4, 6, 6, 5, 4, 0, 4])
    expect(table.findings.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'sheet-chosen 3',
      'sheet-rows-above 2',
      'sheet-formulas 48',
      'sheet-hidden-rows 1',
    ])
  })

  it('has its holes filled by the command, and all other parts as they were', async () => {
    const [old, now] = [await readTable(before), await readTable(after)]
    for (const column of old.columns) {
      for (let row = 0; row < old.rows; row++) {
        const cell = now.column(column.name).cell(row)
        if (column.missing[row] === 1) expect(cell).not.toBeNull()
        else expect(cell).toEqual(column.cell(row))
      }
    }
    const [files, filled] = [unzip(readFileSync(before)), unzip(readFileSync(after))]
    const changed = [...files].filter(([name, { raw }]) => !filled.get(name)?.raw.equals(raw))
    expect(changed.map(([name]) => name).sort()).toEqual([
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ])
  })
})

const hasOffice = await run('soffice', ['--version']).then(
  ({ code }) => code === 0,
  () => false,
)
if (!hasOffice) console.log('soffice is not on the PATH: workbooks are not opened in it')

/** The cells of all sheets, as LibreOffice shows them. */
async function shown(name: string): Promise<Map<string, string[][]>> {
  const output = join(folder, name)
  mkdirSync(output)
  const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1'
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const input = join(folder, `${name}.xlsx`)
  await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', output, input])
  return new Map(
    SHEETS.map((sheet) => {
      const text = readFileSync(join(output, `${name}-${sheet}.csv`), 'utf8')
      return [sheet, text.split('\n').map((line) => line.split('\t'))]
    }),
  )
}

describe.skipIf(!hasOffice)('a filled workbook, opened in LibreOffice', () => {
  it('differs in the holes alone, which are shown as their neighbours are', async () => {
    const [old, now] = [await shown('before'), await shown('after')]
    const holes: string[] = []
    for (const [sheet, rows] of old) {
      for (const [i, cells] of rows.entries()) {
        for (const [k, cell] of cells.entries()) {
          const filled = now.get(sheet)?.[i]?.[k]
          if (filled === cell) continue
          expect([sheet, cell]).toEqual(['Sales', ''])
          const pattern = [
            /^\d\d\.\d\d\.2024$|^\d\d\/\d\d\/2024$/,
            /^(North|South|East & West)$/,
            /^\d+$/,
            /^\d+(\.\d+)?( €)?$/,
            /^\d+(\.\d+)?%$/,
            /^$/,
            /^(TRUE|FALSE)$/,
          ][k]
          expect(filled, `row ${i + 1}, column ${k + 1}`).toMatch(pattern ?? /^$/)
          holes.push(`${i}.${k}`)
        }
      }
    }
    expect(holes).toHaveLength(29)
  })

  it('and so does a new workbook, which is opened as the table that it is', async () => {
    const csv = join(folder, 'table.csv')
    const { code } = await colmask(['impute', before, '-o', csv, '--budget', 'fast'])
    expect(code).toBe(0)
    const made = join(folder, 'made.xlsx')
    expect((await colmask(['impute', csv, '-o', made, '--budget', 'fast'])).code).toBe(0)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const output = join(folder, 'again')
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', output, made])
    const [table, again] = [await readTable(made), await readTable(join(output, 'made.xlsx'))]
    expect(again.toRows()).toEqual(table.toRows())
  })
})
