import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as arrow from 'apache-arrow'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatArrow, parseArrow, parseCsv, TextError, toArrow } from '../../../src/arrow.js'
import { FileError, readTable, streamTable, surveyTable, writeTable } from '../../../src/node.js'
import { arrowTable, TYPES, vectorOf } from '../../helpers/arrow-tables.js'
import { temporaryFolder } from '../../helpers/folder.js'

const folder = temporaryFolder()
const FIXTURES = new URL('../../fixtures/arrow/', import.meta.url)
const ALL = arrowTable(
  Object.fromEntries(
    Object.entries(TYPES).map(([name, [type, given]]) => [name, vectorOf(type, given)]),
  ),
)
const FILE = arrow.tableToIPC(ALL, 'file')
const STREAM = arrow.tableToIPC(ALL, 'stream')
const text = (table: arrow.Table) =>
  JSON.stringify(table.toArray(), (_, part) => (typeof part === 'bigint' ? String(part) : part))
const put = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const isStream = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 6)) !== 'ARROW1'

describe('Arrow IPC in memory', () => {
  it.each([
    ['file', FILE],
    ['stream', STREAM],
  ] as const)('comes back from the format of a %s as the same, and in it', (format, bytes) => {
    const table = parseArrow(bytes)
    expect(isStream(formatArrow(table))).toBe(format === 'stream')
    const again = arrow.tableFromIPC(formatArrow(table))
    expect(String(again.schema)).toBe(String(ALL.schema))
    expect(again.schema.metadata).toEqual(ALL.schema.metadata)
    expect(again.schema.fields.map(({ metadata }) => metadata)).toEqual(
      ALL.schema.fields.map(({ metadata }) => metadata),
    )
    expect(again.batches.length).toBe(2)
    expect(text(again)).toBe(text(ALL))
  })

  it('goes to the other format where that is asked for', () => {
    expect(isStream(formatArrow(parseArrow(FILE), { format: 'stream' }))).toBe(true)
    expect(isStream(formatArrow(parseArrow(STREAM), { format: 'file' }))).toBe(false)
    expect(() => formatArrow(parseArrow(FILE), { format: 'x' as never })).toThrow(
      new RangeError('formatArrow: format must be file or stream, got "x"'),
    )
  })

  it('takes an ArrayBuffer, bytes at any offset, and kinds', () => {
    const shifted = new Uint8Array(FILE.length + 1)
    shifted.set(FILE, 1)
    const { rows } = parseArrow(shifted.subarray(1))
    expect(rows).toBe(4)
    const table = parseArrow(Uint8Array.from(FILE).buffer, { kinds: { int8: 'category' } })
    expect(table.column('int8').levels).toEqual(['-3', '1', '4'])
    expect(() => parseArrow('x' as never)).toThrow(
      new TypeError('parseArrow: an ArrayBuffer or a Uint8Array, got "x"'),
    )
  })

  it.each(['lz4', 'zstd'])('reads what polars compressed by %s, in several blocks', (name) => {
    const table = parseArrow(readFileSync(new URL(`${name}.arrow`, FIXTURES)))
    expect(table.rows).toBe(12_000)
    const [number, word, when] = table.columns
    expect(number?.cell(11_999)).toBe(Math.sin(11_999 % 97))
    expect(word?.levels).toEqual(['a word of more than twelve bytes', 'x'])
    expect(when?.cell(364)).toEqual(new Date('1970-12-31'))
    expect(table.columns.map(({ given }) => given)).toEqual([10_285, 8000, 9600])
    const again = toArrow(parseArrow(formatArrow(table)))
    expect(String(again.schema)).toContain('word: Utf8View')
  })

  it('has a table without rows, and without columns', () => {
    for (const csv of ['a,b\n', 'a\n']) {
      for (const format of ['file', 'stream'] as const) {
        const table = parseArrow(formatArrow(parseCsv(csv), { format }))
        expect([table.rows, table.columns.length]).toEqual([0, csv.trim().split(',').length])
      }
    }
  })

  it.each([
    ['nothing', new Uint8Array(), 'expected a table, got an empty file'],
    ['text', new TextEncoder().encode('a,b\n1,2\n'), 'Feather 2, got "a,b\\n1,"…'],
    ['Feather 1', new TextEncoder().encode('FEA1\0\0\0\0'), 'got Feather 1'],
    ['a file cut short', FILE.subarray(0, 2000), 'ends in ARROW1, got one that is cut short'],
    ['a stream cut short', STREAM.subarray(0, 2000), 'damaged or cut short'],
    ['a start alone', Uint8Array.from([255, 255, 255, 255, 16, 0, 0, 0]), 'damaged or cut short'],
  ])('refuses %s in words', (_, bytes, message) => {
    expect(() => parseArrow(bytes)).toThrow(TextError)
    expect(() => parseArrow(bytes)).toThrow(message)
  })

  it('refuses what is cut short anywhere, in words', () => {
    fc.assert(
      fc.property(fc.nat(FILE.length - 1), (length) => {
        expect(() => parseArrow(FILE.subarray(0, length))).toThrow(TextError)
      }),
      { numRuns: 50 },
    )
  })

  // What stands before the buffers says how long they are: apache-arrow believes it.
  it('refuses damaged buffers in words, or reads what is left of them', () => {
    const places = bodyPlaces(STREAM)
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), fc.nat(255)), { maxLength: 4 })
    fc.assert(
      fc.property(changes, (found) => {
        const bytes = STREAM.slice()
        for (const [at, byte] of found) bytes[at] = byte
        try {
          const table = parseArrow(bytes)
          expect(table.toRows().length).toBe(table.rows)
          formatArrow(table.select([3, 1]))
        } catch (error) {
          expect(error).toBeInstanceOf(TextError)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Where the bytes of the buffers of a stream are. */
function bodyPlaces(stream: Uint8Array): number[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const places: number[] = []
  for (let at = 0; at + 8 < stream.length; ) {
    const start = at + 8 + view.getInt32(at + 4, true)
    const { bodyLength } = arrow.Message.decode(stream.slice(at + 8, start))
    for (let i = 0; i < bodyLength; i++) places.push(start + i)
    at = start + bodyLength
  }
  return places
}

describe('Arrow files', () => {
  it.each(['arrow', 'feather', 'ipc', 'arrows'])('.%s is known by its name', async (ending) => {
    const from = put(`in.${ending}`, ending === 'arrows' ? STREAM : FILE)
    const table = await readTable(from)
    expect(table.rows).toBe(4)
    expect(table.reading.format).toBe('arrow')
    const to = join(folder, `out.${ending}`)
    await writeTable(to, table)
    const written = readFileSync(to)
    expect(isStream(written)).toBe(ending === 'arrows')
    expect(text(arrow.tableFromIPC(written))).toBe(text(ALL))
  })

  it('is, byte for byte, what formatArrow makes', async () => {
    const table = parseCsv('a,b\n1,x\n,y\n3,x\n')
    const path = join(folder, 'same.arrow')
    await writeTable(path, table)
    expect(Buffer.from(formatArrow(table)).equals(readFileSync(path))).toBe(true)
  })

  it('writes a stream to .arrows and a file to .arrow, whatever CSV it came from', async () => {
    const table = parseCsv('a\n1\n')
    for (const ending of ['arrow', 'arrows']) {
      const path = join(folder, `csv.${ending}`)
      await writeTable(path, table)
      expect(isStream(readFileSync(path))).toBe(ending === 'arrows')
    }
  })

  it.each([
    ['file', FILE],
    ['stream', STREAM],
  ])('comes a batch at a time from a %s, of which the same is made again', async (name, bytes) => {
    const path = put(`batches-${name}.arrow`, bytes)
    const { schemas, rows, sample } = await surveyTable(path, { sample: 4 })
    expect([rows, sample.rows]).toEqual([4, 4])
    const whole = await readTable(path)
    expect([...schemas.values()].map(({ kind }) => kind)).toEqual(
      whole.columns.map(({ kind }) => kind),
    )
    const lengths: number[] = []
    async function* counted() {
      for await (const table of streamTable(path, { schemas })) {
        lengths.push(table.rows)
        yield table
      }
    }
    const to = join(folder, `again-${name}.arrow`)
    await writeTable(to, counted())
    expect(lengths).toEqual([2, 2])
    const again = readFileSync(to)
    expect(isStream(again)).toBe(name === 'stream')
    expect(text(arrow.tableFromIPC(again))).toBe(text(ALL))
  })

  it('has the dictionary’s order from a stream too, and adds levels that are asked for', async () => {
    const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8())
    const [data] = arrow.vectorFromArray(['z', null, 'a'], type).data
    const before = arrowTable({ x: new arrow.Vector([data, data] as arrow.Data[]) })
    const path = put('levels.arrow', arrow.tableToIPC(before, 'file'))
    const { schemas } = await surveyTable(path)
    const [schema] = schemas.values()
    expect(schema?.levels).toEqual(['z', 'a'])
    if (schema === undefined) return
    const more = new Map([['x', { ...schema, levels: ['z', 'a', 'new'] }]])
    async function* filled() {
      for await (const table of streamTable(path, { schemas: more })) {
        yield table.fill(new Map([['x', [NaN, 2, NaN]]]))
      }
    }
    const to = join(folder, 'more.arrow')
    await writeTable(to, filled())
    const again = arrow.tableFromIPC(readFileSync(to))
    expect([...(again.getChild('x') ?? [])]).toEqual(['z', 'new', 'a', 'z', 'new', 'a'])
  })

  it('becomes CSV with decimals and times as they are written, and comes from it', async () => {
    const path = join(folder, 'x.csv')
    const time = vectorOf(new arrow.TimeSecond(), [3661, null])
    await writeTable(path, parseArrow(arrow.tableToIPC(arrowTable({ time }), 'file')))
    expect(readFileSync(path, 'utf8')).toBe('time\n01:01:01\n\n')
  })

  it('streams CSV to Arrow in batches of one schema', async () => {
    const csv = join(folder, 'long.csv')
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i},${i % 3 ? 'x' : ''},${i / 4}`)
    writeFileSync(csv, `a,b,c\n${rows.join('\n')}\n`)
    const to = join(folder, 'long.arrow')
    await writeTable(to, streamTable(csv))
    const again = arrow.tableFromIPC(readFileSync(to))
    expect(again.numRows).toBe(100_000)
    expect(again.batches.length).toBeGreaterThan(1)
    expect(String(again.schema)).toBe('Schema<{ 0: a: Int64, 1: b: Utf8, 2: c: Float64 }>')
    expect(again.getChild('a')?.get(99_999)).toBe(99_999n)
  })

  it('names the file in what is wrong with it', async () => {
    const path = put('cut.arrow', FILE.subarray(0, 2000))
    for (const act of [() => readTable(path), () => surveyTable(path)]) {
      await expect(act()).rejects.toThrow(FileError)
      await expect(act()).rejects.toThrow(`${path}: expected an Arrow file that ends in ARROW1`)
    }
    await expect(readTable(join(folder, 'none.arrow'))).rejects.toThrow('no such file or folder')
  })
})
