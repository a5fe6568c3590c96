import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeText, parseTable } from '../../../src/bytes.js'
import { formatParquet } from '../../../src/parquet.js'
import { ENCODED } from '../../helpers/encodings.js'

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

  it('names what is no table', async () => {
    await expect(parseTable(bytesOf('%PDF-1.4'))).rejects.toThrow('expected text, got PDF')
    const cut = Uint8Array.from(gzipSync('a,b\n1,2\n'.repeat(100)).subarray(0, 30))
    await expect(parseTable(cut)).rejects.toThrow('expected a whole file in gzip')
  })
})
