import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/files/matrix/csv.js'
import { tensor } from '../../src/index.js'
import { readMatrix, writeMatrix } from '../../src/node.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const spectrum = dirname(createRequire(import.meta.url).resolve('csv-spectrum'))

async function cellsOf(path: string): Promise<string[][]> {
  const rows: string[][] = []
  await readCsv(path, ',', ({ cells }) => rows.push(cells))
  return rows
}

describe('CSV files are read as csv-spectrum says', () => {
  const names = readdirSync(join(spectrum, 'csvs')).map((file) => file.replace(/\.csv$/, ''))

  it('which has twelve cases', () => expect(names.length).toBeGreaterThanOrEqual(12))

  for (const name of names) {
    it(name, async () => {
      const [header = [], ...rows] = await cellsOf(join(spectrum, 'csvs', `${name}.csv`))
      const objects = rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i]])))
      const expected: object[] = [
        JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8')),
      ].flat()
      // The suite hides the telephone number of this case in one of its two files.
      const redacted =
        name === 'location_coordinates' ? { 'Contact Phone Number': expect.any(String) } : {}
      expect(objects).toEqual(expected.map((row) => ({ ...row, ...redacted })))
    })
  }
})

describe('a matrix from CSV', () => {
  const read = (text: string, options = {}) => readMatrix(put(folder, 'matrix.csv', text), options)

  it('keeps a header and a first column of names', async () => {
    const matrix = await read('id,a,b\nx,1,2\ny,3,4\n')
    expect(matrix.values.toArray()).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(matrix).toMatchObject({ columns: ['a', 'b'], rows: ['x', 'y'], corner: 'id' })
  })

  it('has neither where there are numbers only', async () => {
    const matrix = await read('1,2\n3,4')
    expect(matrix.values.shape).toEqual([2, 2])
    expect(matrix.columns).toBeUndefined()
    expect(matrix.rows).toBeUndefined()
  })

  it('knows the index that data frames write', async () => {
    const matrix = await read(',0,1\n0,5,6\n1,7,8\n')
    expect(matrix).toMatchObject({ columns: ['0', '1'], rows: ['0', '1'] })
    expect(matrix.values.toArray()).toEqual([
      [5, 6],
      [7, 8],
    ])
  })

  it('takes a missing first cell for a hole, not for a header', async () => {
    const matrix = await read(',2\n3,4\n')
    expect(matrix.values.toArray()).toEqual([
      [NaN, 2],
      [3, 4],
    ])
  })

  it('does as header and names say', async () => {
    const header = await read('1,2\n3,4\n', { header: true })
    expect(header.columns).toEqual(['1', '2'])
    const names = await read('1,2\n3,4\n', { names: true })
    expect(names).toMatchObject({ rows: ['1', '3'] })
    expect(names.values.toArray()).toEqual([[2], [4]])
  })

  it('reads missing cells as NaN and infinities as such, however spelled', async () => {
    const { values } = await read('NaN,nan,NA,N/A,null,?,\ninf,-inf,Infinity,-INF,+inf,-nan,1\n')
    expect(values.toArray()).toEqual([
      [NaN, NaN, NaN, NaN, NaN, NaN, NaN],
      [Infinity, -Infinity, Infinity, -Infinity, Infinity, NaN, 1],
    ])
  })

  it('reads every way to write a number', async () => {
    const { values } = await read('1,-2,+3,.5,5.,1e3,-1E-3,0,-0, 7 ,007\n', { dtype: 'float64' })
    expect(values.toArray()).toEqual([[1, -2, 3, 0.5, 5, 1000, -0.001, 0, -0, 7, 7]])
  })

  it('finds semicolons, tabs and bars', async () => {
    for (const delimiter of [';', '\t', '|']) {
      const { values } = await read(`1${delimiter}2\n3${delimiter}4\n`)
      expect(values.shape).toEqual([2, 2])
    }
  })

  it('reads byte order marks, CRLF, CR, blank lines and no last line break', async () => {
    for (const text of ['\uFEFF1,2\n3,4', '1,2\r\n3,4\r\n', '1,2\r3,4\r', '1,2\n\n3,4\n\n']) {
      const { values } = await read(text)
      expect(values.toArray()).toEqual([
        [1, 2],
        [3, 4],
      ])
    }
  })

  it('names the line of an error after quoted line breaks', async () => {
    const text = 'name,a\n"two\nlines",1\nplain,oops\n'
    await expect(read(text)).rejects.toThrow('line 4, column 2: expected a number, got "oops"')
  })

  it('reads a matrix that is larger than one piece, across all of them', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, i) => `${i},${-i},${i / 2},${i % 7},1,2,3,4,5,6`,
    )
    const { values } = await read(rows.join('\n'), { dtype: 'float64' })
    expect(values.shape).toEqual([40_000, 10])
    expect(values.data[39_999 * 10 + 2]).toBe(39_999 / 2)
    const first = Array.from(values.data as Float64Array).filter((_, i) => i % 10 === 0)
    expect(first.reduce((a, b) => a + b)).toBe(799_980_000)
  })

  it('comes back as it was: names with commas, quotes and line breaks, floats to the bit', async () => {
    const path = put(folder, 'round.csv', 'id,"a,b","say ""hi"""\n"x\ny",0.1,1e-30\n,-0,16777217\n')
    const matrix = await readMatrix(path, { names: true })
    const again = `${folder}/again.csv`
    await writeMatrix(again, matrix)
    expect(await readMatrix(again, { names: true })).toEqual(matrix)
  })

  it('writes float32 with the fewest digits that read back the same', async () => {
    const path = `${folder}/short.csv`
    await writeMatrix(path, await read('0.1,0.2307692,1e-45,3.4028235e38,123456.79\n'))
    expect(readFileSync(path, 'utf8')).toBe('0.1,0.2307692,1e-45,3.4028235e+38,123456.79\n')
  })
})

describe('a matrix to text', () => {
  it('must have as many names as rows and columns', async () => {
    const values = tensor([[1, 2]])
    const path = `${folder}/names.csv`
    await expect(writeMatrix(path, { values, columns: ['a'] })).rejects.toThrow(
      'writeMatrix: 2 names of columns, got 1',
    )
    await expect(writeMatrix(path, { values, rows: [] })).rejects.toThrow(
      'writeMatrix: 1 names of rows, got 0',
    )
  })

  it('can be rounded, where an exact 0 stays 0', async () => {
    const path = `${folder}/rounded`
    const values = tensor([[0.12345, 0.00001, 0]])
    await writeMatrix(`${path}.csv`, { values }, { digits: 3 })
    expect(readFileSync(`${path}.csv`, 'utf8')).toBe('0.123,0.000,0\n')
    await writeMatrix(`${path}.json`, { values }, { digits: 1 })
    expect(readFileSync(`${path}.json`, 'utf8')).toBe('[[0.1,0.0,0]]\n')
    await expect(writeMatrix(`${path}.csv`, { values }, { digits: -1 })).rejects.toThrow(
      'writeMatrix: digits must be an integer from 0 to 100, got -1',
    )
  })
})
