import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../src/bytes.js'
import {
  readMatrix,
  readTable,
  streamTable,
  surveyTable,
  type Table,
  writeTable,
} from '../../src/node.js'
import { ENCODED, inPieces } from '../helpers/encodings.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const out = (name: string) => join(folder, name)
const bytesIn = (name: string) => new Uint8Array(readFileSync(out(name)))

/** The table with each missing number filled by 7. */
function filled(table: Table): Table {
  const numbers = table.columns.filter(({ kind }) => kind === 'number' || kind === 'integer')
  return table.fill(
    new Map(numbers.map(({ name, rows }) => [name, new Float64Array(rows).fill(7)])),
  )
}

/** The text with 7 in each empty cell. */
function textFilled(text: string): string {
  return text.replaceAll(/([,;])(?=[,;\n])/g, '$17')
}

describe('a table in another encoding', () => {
  it.each(ENCODED)(
    'is filled and written back in the same, to the byte: $language in $encoding',
    async ({ encoding, text, bytes }) => {
      const path = put(folder, 'in.csv', bytes)
      const asked = await readTable(path, { encoding })
      expect(asked.reading).toMatchObject({ encoding })
      expect(asked.findings.filter(({ code }) => code === 'encoding')).toEqual([])
      await writeTable(out('same.csv'), asked)
      expect(bytesIn('same.csv')).toEqual(bytes)
      await writeTable(out('filled.csv'), filled(asked))
      expect(bytesIn('filled.csv')).toEqual(encodeText(textFilled(text), encoding))
      const guessed = await readTable(path)
      await writeTable(out('guessed.csv'), filled(guessed))
      expect(bytesIn('guessed.csv')).toEqual(encodeText(textFilled(text), encoding))
    },
  )

  it.each(['utf-16le', 'utf-16be'])('%s comes back with its mark, or without', async (encoding) => {
    for (const mark of ['', '\uFEFF']) {
      const text = `${mark}id\tname\tp\r\n1\tZoë\t25\r\n2\t李\t\r\n3\tx\t45\r\n`
      const path = put(folder, 'wide.csv', encodeText(text, encoding))
      const table = await readTable(path)
      expect(table.columns.map(({ name }) => name)).toEqual(['id', 'name', 'p'])
      expect(table.reading.mark ?? false).toBe(mark !== '')
      await writeTable(out('wide.out.csv'), filled(table))
      const expected = text.replace('李\t\r', '李\t7\r')
      expect(bytesIn('wide.out.csv')).toEqual(encodeText(expected, encoding))
    }
  })

  it('is a stream that is read several times, guessed from its end', async () => {
    const rows = Array.from(
      { length: 150_000 },
      (_, i) => `${i},plain,${i % 7 === 0 ? '' : i % 9}\n`,
    )
    const text = `id,name,n\n${rows.join('')}150000,Zoë à Nîmes,\n150001,Noël,3\n`
    const path = put(folder, 'long.csv', encodeText(text, 'windows-1252'))
    const survey = await surveyTable(path)
    expect(survey.reading).toMatchObject({ encoding: 'windows-1252' })
    expect(survey.findings).toMatchObject([{ code: 'encoding', lines: [150_002] }])
    await writeTable(out('long.out.csv'), streamTable(path))
    expect(bytesIn('long.out.csv')).toEqual(encodeText(text, 'windows-1252'))
    // With schemas it is read once: what it is shows in the last part.
    await writeTable(out('long.out.csv'), streamTable(path, { schemas: survey.schemas }))
    expect(bytesIn('long.out.csv')).toEqual(encodeText(text, 'windows-1252'))
  })

  it('is written in the encoding that is asked for', async () => {
    const text = 'a,b\nZoë,1\nx,\n'
    const path = put(folder, 'x.csv', encodeText(text, 'windows-1252'))
    const table = await readTable(path)
    await writeTable(out('u8.csv'), table, { encoding: 'utf8' })
    expect(readFileSync(out('u8.csv'), 'utf8')).toBe(text)
    await writeTable(out('u16.csv'), table, { encoding: 'utf-16' })
    expect(bytesIn('u16.csv')).toEqual(encodeText(`\uFEFF${text}`, 'utf-16le'))
    const marked = await readTable(out('u16.csv'))
    await writeTable(out('back.csv'), marked, { encoding: 'latin1' })
    expect(bytesIn('back.csv')).toEqual(encodeText(text, 'windows-1252'))
    await expect(writeTable(out('no.csv'), table, { encoding: 'nope' })).rejects.toThrow(RangeError)
  })

  it('keeps its encoding as TSV, and is UTF-8 as JSON', async () => {
    const path = put(folder, 'x.csv', encodeText('a,b\nZoë,1\n', 'windows-1252'))
    const table = await readTable(path)
    await writeTable(out('x.tsv'), table)
    expect(bytesIn('x.tsv')).toEqual(encodeText('a\tb\nZoë\t1\n', 'windows-1252'))
    await writeTable(out('x.json'), table)
    expect(JSON.parse(readFileSync(out('x.json'), 'utf8'))).toEqual([{ a: 'Zoë', b: 1 }])
    const json = put(folder, 'y.json', encodeText('[{"a": "Zoë", "b": null}]', 'windows-1252'))
    await writeTable(out('z.json'), await readTable(json))
    expect(bytesIn('z.json')).toEqual(bytesIn('y.json'))
  })

  it('refuses a filled cell that its encoding does not have, and leaves the file as it was', async () => {
    const path = put(folder, 'x.csv', encodeText('id,name\n1,Zoë\n2,\n', 'windows-1252'))
    const table = await readTable(path, {
      kinds: { name: { kind: 'category', levels: ['Zoë', 'Łódź'] } as never },
    })
    const other = table.fill(new Map([['name', Float64Array.of(0, 1)]]))
    put(folder, 'kept.csv', 'old\n')
    const before = readdirSync(folder)
    await expect(writeTable(out('kept.csv'), other)).rejects.toThrow(
      'kept.csv, line 3: expected characters that windows-1252 has, got "Ł"',
    )
    expect(readFileSync(out('kept.csv'), 'utf8')).toBe('old\n')
    expect(readdirSync(folder)).toEqual(before)
    await writeTable(out('kept.csv'), other, { encoding: 'utf-8' })
    expect(readFileSync(out('kept.csv'), 'utf8')).toBe('id,name\n1,Zoë\n2,Łódź\n')
  })

  it('is not written in an encoding that would change given cells', async () => {
    // The Roman one of NEC's selection, for which Windows writes another sequence.
    const bytes = Uint8Array.from([...encodeText('a,b\n日本,', 'shift_jis'), 0xee, 0xef, 0x0a])
    const table = await readTable(put(folder, 'nec.csv', bytes), { encoding: 'shift_jis' })
    expect(table.column('b').cells.get(0)).toBe('ⅰ')
    expect(table.reading.sameBytes).toBe(false)
    await expect(writeTable(out('nec.out.csv'), table)).rejects.toThrow(
      'nec.out.csv: expected text that shift_jis has one sequence of bytes for',
    )
    await writeTable(out('nec.out.csv'), table, { encoding: 'utf-8' })
    expect(readFileSync(out('nec.out.csv'), 'utf8')).toBe('a,b\n日本,ⅰ\n')
  })

  it('is refused with the line where UTF-8 has a stray byte', async () => {
    const good = 'name,n\nZoé,1\nNoël,2\nJosé,3\n'
    const bytes = Uint8Array.from([...encodeText(good, 'utf-8'), 0xe9, 0x2c, 0x34, 0x0a])
    const path = put(folder, 'stray.csv', bytes)
    for (const read of [readTable, surveyTable]) {
      await expect(read(path)).rejects.toThrow(
        'stray.csv, line 5: expected text in UTF-8, as the rest is',
      )
    }
  })

  it('is a matrix as well', async () => {
    const text = 'é,ü\n1,2\n3,4\n'
    for (const encoding of ['windows-1252', 'utf-16le']) {
      const bytes = zlib.gzipSync(encodeText(text, encoding))
      const { columns, values } = await readMatrix(put(folder, 'm.csv.gz', bytes))
      expect(columns).toEqual(['é', 'ü'])
      expect([...values.data]).toEqual([1, 2, 3, 4])
    }
  })
})

describe('a compressed table', () => {
  const text = 'a,b\n1,2\n3,\n5,6\n'

  it('is read whatever it is called, and written compressed if its name says so', async () => {
    for (const name of ['x.csv.gz', 'x.csv']) {
      const table = await readTable(put(folder, name, zlib.gzipSync(text)))
      expect(table.reading).toMatchObject({ compression: 'gzip', encoding: 'utf-8' })
      await writeTable(out('o.csv.gz'), filled(table))
      expect(zlib.gunzipSync(readFileSync(out('o.csv.gz'))).toString()).toBe('a,b\n1,2\n3,7\n5,6\n')
      await writeTable(out('o.csv'), filled(table))
      expect(readFileSync(out('o.csv'), 'utf8')).toBe('a,b\n1,2\n3,7\n5,6\n')
    }
  })

  it('may have several members, another format and another encoding', async () => {
    const members = inPieces(encodeText('{"a":"Zoë"}\n{"a":null}\n', 'windows-1252'), 9)
    const bytes = Buffer.concat(members.map((member) => zlib.gzipSync(member)))
    const path = put(folder, 'x.jsonl.gz', bytes)
    const table = await readTable(path)
    expect(table.column('a').cells.get(0)).toBe('Zoë')
    await writeTable(out('y.jsonl.gz'), table)
    const written = new Uint8Array(zlib.gunzipSync(readFileSync(out('y.jsonl.gz'))))
    expect(written).toEqual(encodeText('{"a":"Zoë"}\n{"a":null}\n', 'windows-1252'))
  })

  it('is a stream', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i},${i % 3 === 0 ? '' : i % 9}\n`)
    const long = `id,n\n${rows.join('')}`
    const path = put(folder, 'long.csv.gz', zlib.gzipSync(long))
    await writeTable(out('long.out.csv.gz'), streamTable(path))
    expect(zlib.gunzipSync(readFileSync(out('long.out.csv.gz'))).toString()).toBe(long)
  })

  it('is Parquet inside as well', async () => {
    const table = await readTable(put(folder, 'x.csv', text))
    await writeTable(out('x.parquet.gz'), table)
    const again = await readTable(out('x.parquet.gz'))
    expect(again.rows).toBe(3)
  })

  it('is an error if it is cut off or damaged', async () => {
    const whole = zlib.gzipSync(`a,b\n${'1,2\n'.repeat(1000)}`)
    const cut = put(folder, 'cut.csv.gz', whole.subarray(0, -12))
    await expect(readTable(cut)).rejects.toThrow(
      'cut.csv.gz: expected the rest of gzip, got "the end of',
    )
    const damaged = Uint8Array.from(whole)
    damaged[damaged.length - 6] = (damaged[damaged.length - 6] ?? 0) ^ 0xff
    const path = put(folder, 'damaged.csv.gz', damaged)
    await expect(readTable(path)).rejects.toThrow(
      'damaged.csv.gz: expected gzip, got damaged bytes (',
    )
  })

  // Made by zstd 1.5, with checksums: two frames, one after the other.
  const ZSTD = Buffer.from('KLUv/QRYQQAAYSxiCjEsMgo158rOKLUv/QRYOQAAMywKNSw2CrqzX70=', 'base64')

  it('is read in Zstandard, of several frames, on any Node', async () => {
    for (const name of ['z.csv.zst', 'z.csv']) {
      const table = await readTable(put(folder, name, ZSTD))
      expect(table.reading).toMatchObject({ compression: 'zstd', encoding: 'utf-8' })
      await writeTable(out('z.out.csv'), table)
      expect(readFileSync(out('z.out.csv'), 'utf8')).toBe('a,b\n1,2\n3,\n5,6\n')
    }
  })

  it('is an error if Zstandard is cut off or damaged', async () => {
    for (let length = ZSTD.length - 1; length > ZSTD.length - 8; length--) {
      const cut = put(folder, 'cut.csv.zst', ZSTD.subarray(0, length))
      await expect(readTable(cut)).rejects.toThrow(
        'cut.csv.zst: expected the rest of Zstandard, got',
      )
    }
    const damaged = Uint8Array.from(ZSTD)
    damaged[6] = 0xff
    const path = put(folder, 'damaged.csv.zst', damaged)
    await expect(readTable(path)).rejects.toThrow('damaged.csv.zst: expected ')
  })

  it('is written in Zstandard where Node has it, and else nothing is left', async () => {
    const table = await readTable(put(folder, 'x.csv', text))
    if ('createZstdCompress' in zlib) {
      await writeTable(out('yes.csv.zst'), table)
      expect((await readTable(out('yes.csv.zst'))).rows).toBe(3)
    } else {
      await expect(writeTable(out('no.csv.zst'), table)).rejects.toThrow(
        `no.csv.zst: expected Node 22.15 or newer, to write Zstandard, got ${process.versions.node}`,
      )
      expect(readdirSync(folder)).not.toContain('no.csv.zst')
    }
  })
})

describe('a file that is something else', () => {
  it('is read as Parquet if it is that, whatever it is called, which is told', async () => {
    await writeTable(out('p.parquet'), await readTable(put(folder, 'x.csv', 'a,b\n1,2\n')))
    const path = put(folder, 'p.csv', bytesIn('p.parquet'))
    const table = await readTable(path)
    expect(table.rows).toBe(1)
    expect(table.findings).toMatchObject([{ code: 'format', text: 'parquet', texts: ['csv'] }])
    expect((await surveyTable(path)).findings).toMatchObject([{ code: 'format' }])
    await expect(readTable(path, { format: 'csv' })).rejects.toThrow(
      'p.csv: expected text, got Parquet (name it .parquet, or say --format parquet)',
    )
  })

  it.each([
    ['PDF', '%PDF-1.4\n', 'got PDF (take the table out of it as CSV)'],
    [
      'a page',
      '<!DOCTYPE html>\n<html></html>',
      'got a web page (HTML) (open it and save its table',
    ],
    ['a ZIP archive', 'PK\x03\x04 something', 'got a ZIP archive, as workbooks (.xlsx) are'],
    [
      'an old workbook',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0',
      'got an old workbook (.xls) (save it as .xlsx',
    ],
  ])('is named: %s', async (_, content, message) => {
    const path = put(
      folder,
      'x.csv',
      Uint8Array.from(content, (c) => c.charCodeAt(0)),
    )
    await expect(readTable(path)).rejects.toThrow(`x.csv: expected text, ${message}`)
  })

  it('is named inside of gzip too', async () => {
    const tar = `data.csv${'\0'.repeat(249)}ustar${'\0'.repeat(300)}`
    const path = put(folder, 'x.csv', zlib.gzipSync(tar))
    await expect(readTable(path)).rejects.toThrow('got a tar archive in gzip (unpack it first)')
  })
})

describe('random tables in random encodings', () => {
  it('come back with only holes changed', async () => {
    const encodings = ENCODED.map(({ encoding, text }) => ({
      encoding,
      words: [...new Set(text.match(/\p{L}+/gu))],
    }))
    const sample = fc.constantFrom(...encodings).chain(({ encoding, words }) =>
      fc.record({
        encoding: fc.constantFrom(encoding, 'utf-8', 'utf-16le', 'utf-16be', 'gb18030'),
        rows: fc.array(
          fc.tuple(fc.constantFrom(...words), fc.option(fc.integer({ min: 0, max: 99 }))),
          {
            minLength: 2,
            maxLength: 30,
          },
        ),
        newline: fc.constantFrom('\n', '\r\n', '\r'),
        delimiter: fc.constantFrom(',', ';', '\t'),
        gzip: fc.boolean(),
      }),
    )
    await fc.assert(
      fc.asyncProperty(sample, async ({ encoding, rows, newline, delimiter, gzip }) => {
        const lines = (hole: string) =>
          [
            ['word', 'n'],
            ...rows.map(([word, n]) => [word, n === null ? hole : String(n)]),
            ['z', '1'],
          ]
            .map((cells) => cells.join(delimiter) + newline)
            .join('')
        const bytes = encodeText(lines(''), encoding)
        const path = put(folder, 'random.csv', gzip ? zlib.gzipSync(bytes) : bytes)
        const table = await readTable(path, { encoding, kinds: { n: 'integer' } })
        await writeTable(out('random.out.csv'), filled(table))
        expect(bytesIn('random.out.csv')).toEqual(encodeText(lines('7'), encoding))
      }),
      { numRuns: 80 },
    )
  }, 30_000)
})
