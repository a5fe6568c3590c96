import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tensor } from '../../src/index.js'
import { readMatrix, writeMatrix } from '../../src/node.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const read = (text: string, options = {}) => readMatrix(put(folder, 'x.json', text), options)

describe('a matrix from JSON', () => {
  it('comes from nested arrays of any depth, float32 by default', async () => {
    const { values } = await read('[[[1, 2.5]], [[3, null]]]')
    expect(values.dtype).toBe('float32')
    expect(values.toArray()).toEqual([[[1, 2.5]], [[3, NaN]]])
  })

  it('comes from objects, their keys the columns, what is left out missing', async () => {
    const { values, columns } = await read('[{"a": 1, "__proto__": 2}, {"a": 3}]')
    expect(columns).toEqual(['a', '__proto__'])
    expect(values.toArray()).toEqual([
      [1, 2],
      [3, NaN],
    ])
  })

  it('comes from columns, index and data', async () => {
    const matrix = await read('{"columns": ["a"], "index": [7, 8], "data": [[1], ["-inf"]]}')
    expect(matrix).toMatchObject({ columns: ['a'], rows: ['7', '8'] })
    expect(matrix.values.toArray()).toEqual([[1], [-Infinity]])
  })

  it('is bool where everything is true or false', async () => {
    expect((await read('[[true, false]]')).values.dtype).toBe('bool')
  })

  it('comes back as it was, names, holes and infinities included', async () => {
    const matrix = {
      values: tensor([
        [0.1, NaN],
        [Infinity, -0],
      ]),
      columns: ['a"b', ''],
      rows: ['1', '2'],
    }
    const path = `${folder}/again.json`
    await writeMatrix(path, matrix)
    expect(await readMatrix(path)).toEqual(matrix)
    await writeMatrix(path, { values: matrix.values })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual([
      [expect.closeTo(0.1), null],
      ['inf', -0],
    ])
  })

  const bad: [string, string][] = [
    ['', 'expected JSON'],
    ['[[1, 2', 'expected JSON'],
    ['[[1, 2], [3]]', 'expected an array of 2 values at row 2, got [3]'],
    ['[[1, "x"]]', 'expected a number at row 1, column 2, got "x"'],
    ['[[1], 2]', 'expected an array of 1 values at row 2, got 2'],
    ['[1e999]', 'expected a number that float64 holds at row 1'],
    ['[1e39]', 'expected numbers that float32 holds, got 1e+39'],
    ['7', 'expected an array'],
    ['{"rows": []}', 'expected an array, or an object with "data"'],
    ['[{"a": 1}, {"b": 2}]', 'row 2 must have the keys ["a"], got "b"'],
    ['{"columns": ["a"], "data": [[1, 2]]}', 'expected 2 names in "columns"'],
  ]
  for (const [text, message] of bad) {
    it(`${text || 'nothing'}: a clear error`, () => expect(read(text)).rejects.toThrow(message))
  }

  it('may be nested 1,000 levels deep; 9,000 are refused in words, with line and column', async () => {
    const nested = (levels: number, inner: string) =>
      '['.repeat(levels) + inner + ']'.repeat(levels)
    const deep = await read(nested(1000, '7, 8'))
    expect(deep.values.ndim).toBe(1000)
    expect([...deep.values.data]).toEqual([7, 8])
    for (const text of [nested(9000, '1'), `\n{"data": ${nested(9000, '1')}}`, nested(1e5, '')]) {
      await expect(read(text)).rejects.toThrow(
        /x\.json, line [12], column \d+: expected at most 1000 levels, got "more"$/,
      )
    }
    await expect(read(nested(999, '[1], 2'))).rejects.toThrow('expected an array of 1 values at [')
  })

  it('of 20,000 keys in each of 100 rows is read, since no key is sought among all others', async () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `key ${i}`)
    const row = (value: number) => Object.fromEntries(keys.map((key) => [key, value]))
    const { values, columns } = await read(
      JSON.stringify(Array.from({ length: 100 }, (_, i) => row(i))),
    )
    expect(columns).toEqual(keys)
    expect(values.shape).toEqual([100, 20_000])
    expect(values.data.at(-1)).toBe(99)
  })
})
