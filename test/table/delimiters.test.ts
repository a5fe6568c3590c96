import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tensor } from '../../src/index.js'
import { formatCsv, matrixChunks, parseCsv, readMatrix, Table, writeTable } from '../../src/node.js'

/** What need not be guessed. */
const AS_WRITTEN = { header: true, unitRows: 0, skip: 0, comment: '', quote: '"', escape: '' }
const kinds = { a: 'text', b: 'text', c: 'text' } as const
const TABLE = parseCsv('a,b\n1,2\n')

describe('delimiters', () => {
  it.each(['\n', '\r', '"', "'", '\0', '\uFEFF', '\uD83D', '', ',,', '\r\n', '😀'])(
    'cells are neither read nor written with %j between them',
    async (delimiter) => {
      const values = tensor([[1, 2]])
      expect(() => formatCsv(TABLE, { delimiter })).toThrow('formatCsv: delimiter must be one')
      await expect(writeTable('-', TABLE, { delimiter })).rejects.toThrow('writeTable: delimiter')
      expect(() => matrixChunks({ values }, 'csv', { delimiter })).toThrow('writeMatrix: delimiter')
      await expect(readMatrix('none.csv', { delimiter })).rejects.toThrow('readMatrix: delimiter')
      // Without any, each line is a cell.
      if (delimiter === '') return
      expect(() => parseCsv('a,b\n', { delimiter })).toThrow('csv: delimiter must be one')
    },
  )

  it.each(['5', '.', '-', '+', 'e', 'N', 'x'])(
    'what numbers and words are written with, such as %j, is read between cells, not written',
    async (delimiter) => {
      const values = tensor([[1e30, Number.NaN]])
      const message = 'delimiter must be no digit, letter, point or sign'
      expect(() => formatCsv(TABLE, { delimiter })).toThrow(`formatCsv: ${message}`)
      await expect(writeTable('-', TABLE, { delimiter })).rejects.toThrow(`writeTable: ${message}`)
      expect(() => matrixChunks({ values }, 'csv', { delimiter })).toThrow(
        `writeMatrix: ${message}`,
      )
      const read = parseCsv(`a${delimiter}b\n1${delimiter}2\n`, { delimiter })
      expect(read.toRows()).toEqual([{ a: '1', b: '2' }])
    },
  )

  it('whatever else is one character is read and written as what it is', () => {
    const others = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
    const cells = fc.array(fc.constantFrom('1.5', '-2', 'x y', '§', '"', 'a,b', ''), {
      minLength: 2,
      maxLength: 2,
    })
    fc.assert(
      fc.property(others, fc.array(cells, { minLength: 1 }), (delimiter, rows) => {
        fc.pre(
          delimiter.length === 1 && !/["'\r\n\0\uFEFF\uD800-\uDFFF\dA-Za-z.+-]/.test(delimiter),
        )
        const table = Table.fromRows(
          rows.map(([a, b]) => ({ a, b, c: 'c' })),
          { kinds },
        )
        const text = formatCsv(table, { delimiter })
        const again = parseCsv(text, { delimiter, kinds, ...AS_WRITTEN })
        const missing = delimiter === ' ' ? ['NA', ''] : ['']
        const cell = (value: unknown) => (missing.includes(String(value)) ? '' : value)
        const plain = (of: Table) =>
          of.toRows().map((row) => Object.values(row).map((value) => cell(value)))
        expect(plain(again)).toEqual(plain(table))
      }),
    )
  })

  it('of matrices are checked, and a typo is none', async () => {
    const values = tensor([[1, 2]])
    const typo = { delimeter: ';' } as object
    expect(() => matrixChunks({ values }, 'csv', typo)).toThrow('writeMatrix: an option of format')
    await expect(readMatrix('none.csv', typo)).rejects.toThrow('readMatrix: an option of format')
    const odd = { header: 'yes' } as object
    await expect(readMatrix('none.csv', odd)).rejects.toThrow('header must be true or false')
    await expect(readMatrix('none.csv', { names: 1 } as object)).rejects.toThrow(TypeError)
  })
})
