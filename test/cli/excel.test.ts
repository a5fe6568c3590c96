import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseExcel } from '../../src/excel.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'
import { rowsXml, type TestCell, workbook } from '../helpers/workbook.js'

const folder = temporaryFolder()
const LETTERS: TestCell[][] = [
  ['k', 'v'],
  ...Array.from({ length: 30 }, (_, i): TestCell[] => [
    ['x', 'y'][i % 2] ?? null,
    i % 10 === 3 ? null : 1.5 + (i % 2),
  ]),
]
const book = put(
  folder,
  'book.xlsx',
  workbook({
    sheets: [
      { name: 'Read me', rows: rowsXml([['Hello']]) },
      { name: 'Data', rows: rowsXml(LETTERS) },
      {
        name: 'More',
        rows: rowsXml([
          ['c', 'd'],
          [1, 2],
          [3, 4],
        ]),
      },
    ],
  }),
)
const said = async (...args: string[]) => {
  const { code, stdout, stderr } = await colmask(args, { cwd: folder })
  return { code, stdout, stderr }
}

describe('workbooks on the command line', () => {
  it('are described: the first sheet with a table, or the one that is named or numbered', async () => {
    expect((await said('describe', book)).stdout).toContain('30 rows, 2 columns, 3 holes')
    for (const sheet of ['More', '3']) {
      const { code, stdout } = await said('describe', book, '--sheet', sheet)
      expect(code).toBe(0)
      expect(stdout).toContain('2 rows, 2 columns')
    }
  })

  it('are misused where there is no such sheet: those that there are, and exit code 2', async () => {
    expect(await said('describe', book, '--sheet', 'Date')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: --sheet must be one of the sheets "Read me", "Data", "More", got "Date"\n',
    })
    const csv = put(folder, 'a.csv', 'a,b\n1,2\n')
    const none = await said('describe', csv, '--sheet', '2')
    expect(none.code).toBe(2)
    expect(none.stderr).toContain('--sheet is of workbooks')
    const old = await said('impute', 'a.xls', '-o', 'b.xlsx')
    expect(old.code).toBe(2)
    expect(old.stderr).toContain('a workbook in .xlsx, as which the program that made it can save')
  })

  it('are filled: to a workbook with all its sheets, to CSV, and from CSV', async () => {
    const filling = ['--budget', 'fast', '--quiet', '-o']
    expect((await said('impute', book, ...filling, 'filled.xlsx')).code).toBe(0)
    const bytes = readFileSync(join(folder, 'filled.xlsx'))
    const table = parseExcel(bytes)
    expect(table.columns.map(({ given }) => given)).toEqual([30, 30])
    expect(table.column('v').cell(3)).toBe(2.5)
    expect(parseExcel(bytes, { sheet: 'More' }).rows).toBe(2)
    expect((await said('impute', book, ...filling, 'filled.csv')).code).toBe(0)
    const csv = readFileSync(join(folder, 'filled.csv'), 'utf8')
    expect(csv.split('\n').slice(0, 5)).toEqual(['k,v', 'x,1.5', 'y,2.5', 'x,1.5', 'y,2.5'])
    const again = ['impute', 'filled.csv', ...filling, 'again.xlsx']
    expect((await said(...again)).code).toBe(0)
    const made = parseExcel(readFileSync(join(folder, 'again.xlsx')))
    expect(made.toRows()).toEqual(table.toRows())
  })

  it('come by standard input and go to standard output, where it is no terminal', async () => {
    const { code, stdout } = await colmask(['describe', '-', '--format', 'xlsx', '--json'], {
      input: readFileSync(book),
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ rows: 30, missing: 3 })
  })

  it('that are damaged leave no file behind', async () => {
    const cut = put(folder, 'cut.xlsx', readFileSync(book).subarray(0, 900))
    const { code, stderr } = await said('impute', cut, '-o', 'never.xlsx')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: .*cut\.xlsx: expected a whole zip file, got one without an end/)
    expect(() => readFileSync(join(folder, 'never.xlsx'))).toThrow('ENOENT')
  })
})
