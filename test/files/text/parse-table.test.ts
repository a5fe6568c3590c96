import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeText, type ParseTableOptions, parseTable } from '../../../src/bytes.js'
import { formatParquet } from '../../../src/parquet.js'
import { ENCODED } from '../../helpers/encodings.js'
import { rowsXml, workbook } from '../../helpers/workbook.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a table from bytes', () => {
  it.each(ENCODED)(
    'reads $language in $encoding, and tells that it guessed',
    async ({ bytes, text }) => {
      const table = await parseTable(Uint8Array.from(bytes))
      expect(table.columns.map(({ name }) => name)).toEqual(
        (text.split('\n')[0] ?? '').split(/[,;]/),
      )
      expect(table.findings).toMatchObject([{ code: 'encoding' }])
    },
  )

  it('reads Parquet, JSON and lines of JSON, packed by gzip or not', async () => {
    const table = await parseTable(bytesOf('a,b\n1,x\n2,\n'))
    const contents = [
      await formatParquet(table),
      bytesOf('[{"a":1,"b":"x"},{"a":2}]'),
      bytesOf('{"a":1,"b":2}\n'),
    ]
    for (const content of contents) {
      for (const bytes of [content, gzipSync(content)]) {
        const read = await parseTable(Uint8Array.from(bytes))
        expect(read.columns.map(({ name }) => name)).toEqual(['a', 'b'])
      }
    }
    const packed = await parseTable(Uint8Array.from(gzipSync('a,b\n1,2\n')))
    expect(packed.reading).toMatchObject({ compression: 'gzip', encoding: 'utf-8' })
  })

  it('can be told the encoding', async () => {
    const bytes = encodeText('a,b\né,1\n', 'windows-1252')
    const table = await parseTable(bytes, { encoding: 'koi8-r' })
    expect(table.column('a').cells.get(0)).toBe('И')
    await expect(parseTable(bytes, { encoding: 'nope' })).rejects.toThrow(RangeError)
  })

  it('can be told how CSV is read', async () => {
    const bytes = bytesOf('a title\n1;x;3\n4;y;6;7\n5;z;8\n')
    const names = async (options: ParseTableOptions) => {
      const table = await parseTable(bytes, options)
      return [table.rows, ...table.columns.map(({ name }) => name)]
    }
    const first = ['1', 'x', '3']
    expect(await names({ skip: 1, header: true, onBadRow: 'skip' })).toEqual([1, ...first])
    expect(await names({ skip: 1, header: true, onBadRow: 'keep' })).toEqual([2, ...first])
    expect(await names({ delimiter: '', header: true })).toEqual([3, 'a title'])
    const bare = await parseTable(bytesOf('a;b\nc;d\n'), { header: false })
    expect([bare.rows, bare.has('column 2')]).toEqual([2, true])
    await expect(names({ delimiter: '::' })).rejects.toThrow(RangeError)
    await expect(names({ skip: -1 })).rejects.toThrow('skip')
    await expect(parseTable(bytes, { skp: 1 } as ParseTableOptions)).rejects.toThrow('skp')
  })

  it('can be told what numbers, dates and missing words are', async () => {
    const bytes = bytesOf('a|b\n1,234|01/02/2024\n-9|03/04/2024\n')
    const table = await parseTable(bytes, { decimal: ',', dayFirst: true, missing: ['-9'] })
    expect(table.column('a').values[0]).toBe(1.234)
    expect(table.column('a').missing[1]).toBe(1)
    expect(table.column('b').values[0]).toBe(Date.UTC(2024, 1, 1))
  })

  it('can be told to take objects apart, and which sheet', async () => {
    const json = bytesOf('[{"a": {"b": 1}}, {"a": {"b": 2}}]')
    const flat = await parseTable(json, { flatten: true })
    expect(flat.columns.map(({ name }) => name)).toEqual(['a.b'])
    await expect(parseTable(json, { flatten: 1 } as unknown as ParseTableOptions)).rejects.toThrow(
      'flatten',
    )
    const sheets = ['x', 'y'].map((name) => ({
      name,
      rows: rowsXml([
        [name, 'n'],
        ['u', 1],
        ['v', 2],
      ]),
    }))
    const book = Uint8Array.from(workbook({ sheets }))
    expect((await parseTable(book, { sheet: 'y' })).reading.sheet).toBe('y')
    expect((await parseTable(book, { sheet: 2, delimiter: ';' })).has('y')).toBe(true)
    await expect(parseTable(book, { sheet: 'z' })).rejects.toThrow('"z"')
  })

  it('names what is no table', async () => {
    await expect(parseTable(bytesOf('%PDF-1.4'))).rejects.toThrow('expected text, got PDF')
    const cut = Uint8Array.from(gzipSync('a,b\n1,2\n'.repeat(100)).subarray(0, 30))
    await expect(parseTable(cut)).rejects.toThrow('expected a whole file in gzip')
  })
})
