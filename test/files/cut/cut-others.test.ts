import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutTable, readingOfPart } from '../../../src/files/cut/cut-table.js'
import {
  FileError,
  type FileSource,
  readTable,
  streamTable,
  surveyTable,
  type Table,
  tableChunks,
  writeTable,
} from '../../../src/node.js'
import { put, temporaryFolder } from '../../helpers/folder.js'
import { memorySource, sourceOfFile } from '../../helpers/memory-source.js'
import { textOf } from '../../helpers/read-source.js'

const folder = temporaryFolder()

/** What the whole file and its parts hold, as JSON lines. */
async function bothOf(source: FileSource, bytesPerPart: number) {
  const cut = await cutTable(source, {}, bytesPerPart)
  const { schemas } = await surveyTable(source, cut.options)
  const whole = await linesOf(streamTable(source, { ...cut.options, schemas }))
  const parts: string[] = []
  let rows = 0
  for (const part of cut.parts) {
    const read = readingOfPart(source, JSON.parse(JSON.stringify(cut)), part)
    const lines = await linesOf(streamTable(read.source, { ...read.options, schemas }))
    expect(part).toMatchObject({ firstRow: rows, rows: lines.length })
    rows += lines.length
    parts.push(...lines)
  }
  expect(cut.rows).toBe(whole.length)
  return { whole, parts, count: cut.parts.length }
}

/** Each row as text, without what is told from place to place. */
async function linesOf(tables: AsyncIterable<Table>): Promise<string[]> {
  const lines: string[] = []
  for await (const table of tables) {
    for (let row = 0; row < table.rows; row++) {
      const cells = table.columns.map(({ name, cells }) => [name, String(cells.get(row))])
      lines.push(JSON.stringify(cells))
    }
  }
  return lines
}

describe('the parts of JSON lines', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '1',
      '2.5',
      'null',
      'true',
      '"a b"',
      '"} {"',
      '"\\"{"',
      '"ä 😀"',
      '[1,{"x":2}]',
      '{}',
    ),
    fc.string().map((text) => JSON.stringify(text)),
  )
  const line = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.dictionary(fc.constantFrom('a', 'b', 'c'), value).map(
        (members) =>
          `{${Object.entries(members)
            .map(([key, text]) => `"${key}": ${text}`)
            .join(', ')}}`,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '  ', '{"a":\n1}', '{"a":1} {"a":2}', '{"a":[\n{}]}'),
    },
  )
  const text = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 30 }),
    newline: fc.constantFrom('\n', '\r\n'),
    before: fc.constantFrom('', '\uFEFF', '\n'),
    end: fc.boolean(),
  })

  it('have the rows of the whole', async () => {
    let cut = 0
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 200 }),
        fc.nat(40),
        async (some, size, piece) => {
          const { lines, newline, before, end } = some
          const content = before + lines.join(newline) + (end ? newline : '')
          const source = memorySource('t.jsonl', content, piece + 1)
          if (content.trim() === '') return
          const { whole, parts, count } = await bothOf(source, size)
          expect(parts).toEqual(whole)
          if (count > 1) cut++
        },
      ),
      { numRuns: 200 },
    )
    expect(cut).toBeGreaterThan(30)
  })

  const rows = Array.from({ length: 300 }, (_, i) => `{"id": ${i}, "x": ${i / 7}}`)

  it('come out as they were, to the byte', async () => {
    const source = memorySource('t.jsonl', `\uFEFF${rows.join('\r\n')}\n`)
    const cut = await cutTable(source, {}, 1000)
    const { schemas } = await surveyTable(source, cut.options)
    expect(cut.parts.length).toBeGreaterThan(5)
    for (const part of cut.parts) {
      const read = readingOfPart(source, cut, part)
      const chunks: Uint8Array[] = []
      const tables = streamTable(read.source, { ...read.options, schemas })
      for await (const chunk of tableChunks(tables, 'jsonl')) chunks.push(Buffer.from(chunk))
      expect(Buffer.concat(chunks).toString()).toBe(await textOf(read.source))
    }
  })

  it('are one of an array, of objects over lines, and of what is compressed', async () => {
    const array = `[${rows.join(',\n')}]`
    for (const [name, content] of [
      ['t.jsonl', array],
      ['t.json', array],
      ['t.jsonl', rows.join('\n').replaceAll(', ', ',\n')],
      ['t.jsonl.gz', gzipSync(rows.join('\n'))],
    ] as const) {
      const { whole, parts, count } = await bothOf(memorySource(name, content), 100)
      expect([whole.length, count]).toEqual([300, 1])
      expect(parts).toEqual(whole)
    }
  })

  it('fail alone where a line is malformed, with its line in the file', async () => {
    for (const bad of ['{"id": 200, "x"', 'oops', '{"id": 200}}', '{"id": 200, "x": 1,}']) {
      const source = memorySource(
        't.jsonl',
        rows.map((row, i) => (i === 200 ? bad : row)).join('\n'),
      )
      const cut = await cutTable(source, {}, 1000)
      expect(cut.rows).toBe(300)
      expect(cut.parts.length).toBeGreaterThan(5)
      const failed: unknown[] = []
      for (const part of cut.parts) {
        const read = readingOfPart(source, cut, part)
        await readTable(read.source, read.options).catch((error: unknown) => failed.push(error))
      }
      expect(failed.length, bad).toBe(1)
      expect(failed[0]).toBeInstanceOf(FileError)
      expect(String(failed[0])).toMatch(/^FileError: t\.jsonl, line 20[12], column \d+: /)
    }
  })
})

describe('the parts of Parquet', () => {
  async function parquet(): Promise<string> {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},${(i * 7919) % 1013},n${i % 11}`)
    const table = await readTable(put(folder, 't.csv', `id,x,name\n${rows.join('\n')}\n`))
    const path = join(folder, 't.parquet')
    const piece = (at: number) => table.select(Array.from({ length: 1000 }, (_, i) => at + i))
    await writeTable(path, [piece(0), piece(1000), piece(2000)])
    return path
  }

  it('are groups of rows, and have the rows of the whole', async () => {
    const path = await parquet()
    const source = sourceOfFile(path)
    const { whole, parts, count } = await bothOf(source, 1)
    expect(count).toBe(3)
    expect(parts).toEqual(whole)
    const joined = await cutTable(source, {}, 1e9)
    expect(joined.parts).toEqual([{ firstRow: 0, rows: 3000 }])
    const packed = memorySource('t.parquet.gz', gzipSync(readFileSync(path)))
    expect((await cutTable(packed, {}, 1)).parts).toEqual([{ firstRow: 0, rows: 3000 }])
  })

  it('are written as the whole has them', async () => {
    const source = sourceOfFile(await parquet())
    const cut = await cutTable(source, {}, 1)
    const part = cut.parts[1] as never
    const read = readingOfPart(source, cut, part)
    const { schemas } = await surveyTable(source)
    const chunks: Uint8Array[] = []
    const tables = streamTable(read.source, { ...read.options, schemas })
    for await (const chunk of tableChunks(tables, 'parquet')) chunks.push(Buffer.from(chunk))
    const again = memorySource('again.parquet', Buffer.concat(chunks))
    expect(await linesOf(streamTable(again, { schemas }))).toEqual(
      await linesOf(streamTable(source, { schemas, ...read.options })),
    )
  })

  it('are none of a file that is damaged', async () => {
    await expect(
      cutTable(memorySource('t.parquet', 'PAR1 and more, but PAR1'), {}, 1),
    ).rejects.toThrow(FileError)
  })

  it('tell that a file cannot be read, and not that it is damaged', async () => {
    const source = sourceOfFile(await parquet())
    const away = new Error('away')
    const broken: FileSource = {
      ...source,
      async *chunks(start = 0, end) {
        if (end === source.size) throw away
        yield* source.chunks(start, end)
      },
    }
    await expect(cutTable(broken, {}, 1)).rejects.toBe(away)
    await expect(readTable(broken)).rejects.toBe(away)
  })
})

it('counts the rows of what is not cut', async () => {
  const table = await readTable(put(folder, 'x.csv', 'a,b\n1,x\n2,\n3,z\n'))
  for (const name of ['x.json', 'x.xlsx', 'x.arrow', 'x.csv.gz', 'x.jsonl.gz', 'x.tsv']) {
    const path = join(folder, name)
    await writeTable(path, table)
    const cut = await cutTable(sourceOfFile(path), {}, 1_000_000)
    expect([cut.rows, cut.parts], name).toEqual([3, [{ firstRow: 0, rows: 3 }]])
  }
})

it('refuses options that are none', async () => {
  const source = memorySource('x.csv', 'a\n1\n')
  await expect(cutTable(source, { nope: 1 } as never)).rejects.toThrow('cutTable: an option of')
  await expect(cutTable(source, {}, 0)).rejects.toThrow('cutTable: bytesPerPart must be an integer')
  await expect(cutTable(source, { kinds: { b: 'text' } }, 5)).resolves.toMatchObject({ rows: 1 })
})
