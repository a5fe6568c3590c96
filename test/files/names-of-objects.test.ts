import { describe, expect, it } from 'vitest'
import { delimiter } from '../../src/cli/values.js'
import { compressionInName } from '../../src/files/compression.js'
import { systemError } from '../../src/files/file-error.js'
import { tensor } from '../../src/index.js'
import {
  encodingName,
  findingText,
  formatCsv,
  formatOf,
  parseCsv,
  parseJson,
  readTable,
  Table,
  tableFormatOf,
} from '../../src/node.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()

/** What every object has, which no table of words must be asked for. */
const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

describe.each(NAMES)('the word %s, which every object knows', (name) => {
  it('is no ending of a file: neither of a format nor of a compression', async () => {
    const path = `x.${name}`
    expect(() => tableFormatOf(path)).toThrow(/^format: a format, or a file name that ends in one/)
    expect(() => tableFormatOf('x.csv', name as never)).toThrow(/^format: one of csv, tsv/)
    expect(() => formatOf(path, undefined)).toThrow(RangeError)
    expect(compressionInName(path)).toEqual({ compression: undefined, stem: path })
    expect(tableFormatOf(`${path}.csv`)).toBe('csv')
    await expect(readTable(put(folder, path, 'a\n1\n'))).rejects.toThrow(RangeError)
  })

  it('is no option, encoding, kind, dtype or delimiter', () => {
    expect(() => encodingName(name)).toThrow(/^encodingName: encoding must be a label/)
    expect(() => parseCsv('a\n1\n', { kinds: { a: name } as never })).toThrow(/a kind of/)
    expect(() => parseCsv('a\n1\n', Object.fromEntries([[name, 1]]))).toThrow(/an option of/)
    expect(() => parseCsv('a\n1\n', { delimiter: name })).toThrow(/delimiter must be/)
    expect(() => tensor([1], { dtype: name as never })).toThrow(/dtype must be one of/)
    expect(() => delimiter(name)).toThrow('Expected one character')
  })

  it('is a code that no one tells of, and one of the system without words', () => {
    expect(findingText({ code: name, column: 'a' })).toEqual({ text: `${name}: a` })
    const error = systemError('x', 'read', Object.assign(new Error(), { code: name }))
    expect((error as Error).message).toBe(`x: cannot read: ${name}`)
  })

  it('is the name of a column, a key of JSON and a level like any other', () => {
    const csv = `${name},b\n${name},1\nx,2\n`
    expect(formatCsv(parseCsv(csv))).toBe(csv)
    expect(parseCsv(csv).column(name).cell(0)).toBe(name)
    const table = parseJson(`[{"${name}":{"${name}":1}}]`, { flatten: true })
    expect(table.columns.map((column) => column.name)).toEqual([`${name}.${name}`])
    const rows = Table.fromRows([Object.fromEntries([[name, 1]]), {}])
    expect(rows.column(name).missing).toEqual(Uint8Array.of(0, 1))
    expect(parseCsv('a\n1\n').has(name)).toBe(false)
  })
})
