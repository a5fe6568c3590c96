import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../../src/bytes.js'
import { cutTable, partOf, readingOfPart } from '../../../src/files/cut/cut-table.js'
import { tableRows } from '../../../src/files/table-rows.js'
import {
  FileError,
  type FileSource,
  type ReadTableOptions,
  readTable,
  streamTable,
  surveyTable,
  tableChunks,
} from '../../../src/node.js'
import type { Rows } from '../../../src/table/row-reader.js'
import { memorySource } from '../../helpers/memory-source.js'
import { textOf } from '../../helpers/read-source.js'

/** Names, cells as they are in the text, whether they are quoted, and their lines. */
async function rowsOf(
  source: FileSource,
  { format = 'csv', encoding, ...options }: ReadTableOptions,
) {
  const found: unknown[] = []
  const names = new Set<string>()
  for await (const rows of tableRows(source, format, options as object, [], encoding)) {
    for (const name of rows.columns.keys()) names.add(name)
    for (let row = 0; row < rows.rows; row++) found.push(rowOf(rows, row))
  }
  return { names: [...names], found }
}

function rowOf({ columns, place }: Rows, row: number) {
  const cells = [...columns.values()].map((column) => [column.get(row), column.quoted(row)])
  return { cells, line: place(row, '').line }
}

/** The rows of all parts, one after the other. */
async function rowsOfParts(source: FileSource, options: ReadTableOptions, bytesPerPart: number) {
  const cut = await cutTable(source, options, bytesPerPart)
  const found: unknown[] = []
  const names: string[][] = []
  let end = 0
  for (const part of cut.parts) {
    expect(part.firstRow).toBe(found.length)
    const read = readingOfPart(source, JSON.parse(JSON.stringify(cut)), part)
    const rows = await rowsOf(read.source, read.options)
    expect(rows.found.length).toBe(part.rows)
    found.push(...rows.found)
    names.push(rows.names)
    if (part.bytes === undefined) continue
    expect(part.bytes.start).toBe(end === 0 ? part.bytes.head : end)
    end = part.bytes.end
  }
  if (end > 0) expect(end).toBe(source.size)
  expect(cut.rows).toBe(found.length)
  return { found, names, parts: cut.parts.length }
}

const cell = fc.constantFrom(
  '',
  ' ',
  '1',
  '2.5',
  '-7',
  'NA',
  'a b',
  'ä',
  'Zoë 😀',
  '中文',
  '"q"',
  '""',
  '"a, b; c\td"',
  '"two\nlines"',
  '"\r\n\r\n"',
  '"with ""quotes"""',
  '#7',
  "'s",
  '2024-03-01',
  'Total',
)
const line = fc.oneof(
  { weight: 8, arbitrary: fc.record({ cells: fc.array(cell, { minLength: 3, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ cells: fc.array(cell, { minLength: 1, maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.constantFrom({ raw: '' }, { raw: '  ' }, { raw: '# note, "x' }) },
)
const csv = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 30 }),
  delimiter: fc.constantFrom(',', ',', ';', '\t', '|', ' '),
  newline: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  before: fc.constantFrom('', '', '\uFEFF', '\n', 'A title\n\n', 'sep=;\n', '# about\n'),
  header: fc.constantFrom('a,b,c', 'a,b,c', 'a,b,', '"x ""1""",b,"c\nd"', 'a,b', '', 'a'),
  units: fc.constantFrom('', '', '', '(m),(kg),\n'),
  end: fc.boolean(),
})
type Csv = typeof csv extends fc.Arbitrary<infer T> ? T : never

function textOfCsv({ lines, delimiter, newline, before, header, units, end }: Csv): string {
  const join = (cells: readonly string[]) => cells.join(delimiter)
  const body = lines.map((one) => ('raw' in one ? one.raw : join(one.cells)))
  const top = header === '' ? [] : [join(header.split(','))]
  const text = [...top, ...(units === '' ? [] : [join(units.trim().split(','))]), ...body].join(
    newline,
  )
  return before.replaceAll('\n', newline) + text + (end ? newline : '')
}

const RUNS = Number(process.env['COLMASK_RUNS'] ?? 250)

describe('the parts of a CSV file', () => {
  for (const onBadRow of ['error', 'skip', 'keep'] as const) {
    it(`have the rows of the whole, cell by cell and line by line, where bad rows are ${onBadRow}`, async () => {
      let cut = 0
      await fc.assert(
        fc.asyncProperty(
          csv,
          fc.integer({ min: 1, max: 200 }),
          fc.nat(40),
          async (some, size, piece) => {
            const source = memorySource('t.csv', textOfCsv(some), piece + 1)
            let whole: Awaited<ReturnType<typeof rowsOf>>
            try {
              whole = await rowsOf(source, { onBadRow })
            } catch (error) {
              expect(error).toBeInstanceOf(FileError)
              return
            }
            const parts = await rowsOfParts(source, { onBadRow }, size)
            expect(parts.found).toEqual(whole.found)
            for (const names of parts.names) expect(names).toEqual(whole.names)
            if (parts.parts > 1) cut++
          },
        ),
        { numRuns: RUNS },
      )
      expect(cut).toBeGreaterThan(RUNS * (onBadRow === 'error' ? 0.05 : 0.12))
    })
  }

  it('come out as they were, to the byte, behind the head of the file', async () => {
    let cut = 0
    await fc.assert(
      fc.asyncProperty(csv, fc.integer({ min: 1, max: 200 }), async (some, size) => {
        const source = memorySource('t.csv', textOfCsv(some), 100)
        const found = await cutTable(source, {}, size).catch(() => undefined)
        if (found === undefined || found.parts.length < 2) return
        cut++
        const survey = await surveyTable(source, found.options).catch(() => undefined)
        if (survey === undefined) return
        for (const part of found.parts) {
          const read = readingOfPart(source, found, part)
          const tables = streamTable(read.source, { ...read.options, schemas: survey.schemas })
          const chunks: Uint8Array[] = []
          for await (const chunk of tableChunks(tables, 'csv')) chunks.push(Buffer.from(chunk))
          expect(Buffer.concat(chunks).toString()).toBe(await textOf(read.source))
        }
      }),
      { numRuns: RUNS },
    )
    expect(cut).toBeGreaterThan(RUNS * 0.05)
  })

  const rows = Array.from({ length: 400 }, (_, i) => `${i},Zoë ${i},"n\n${i % 7}"`)
  const table = `id,name,note\n${rows.join('\n')}\n`

  for (const encoding of ['utf-8', 'windows-1252', 'gbk', 'shift_jis', 'koi8-r']) {
    it(`have the rows of the whole in ${encoding}`, async () => {
      const names: Record<string, string> = { gbk: '张伟', shift_jis: '東京', 'koi8-r': 'Москва' }
      const text = table.replaceAll('Zoë', names[encoding] ?? 'Zoë')
      const source = memorySource('t.csv', encodeText(text, encoding), 1000)
      const whole = await rowsOf(source, { encoding })
      const parts = await rowsOfParts(source, { encoding }, 1000)
      expect(parts.parts).toBeGreaterThan(5)
      expect(parts.found).toEqual(whole.found)
    })
  }

  it('are read in the encoding that the whole file shows', async () => {
    const text = `${table}401,Noël à Nîmes,x\n`.replaceAll('Zoë', 'Zoe')
    const source = memorySource('t.csv', encodeText(text, 'windows-1252'))
    const cut = await cutTable(source, {}, 1000)
    expect(cut.options.encoding).toBe('windows-1252')
    expect(cut.findings).toMatchObject([{ code: 'encoding' }])
    const parts = await rowsOfParts(source, {}, 1000)
    expect(parts.parts).toBeGreaterThan(5)
    expect(parts.found).toEqual((await rowsOf(source, { encoding: 'windows-1252' })).found)
  })

  it('are about as large as is asked for, the last no less than half', async () => {
    const source = memorySource('t.csv', table)
    for (const size of [100, 1000, 5000, 1e6]) {
      const { parts } = await cutTable(source, {}, size)
      const sizes = parts.map(({ bytes }) => (bytes ? bytes.end - bytes.start : source.size))
      expect(Math.max(...sizes)).toBeLessThan(Math.max(source.size + 1, 1.5 * size + 60))
      if (sizes.length > 1) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(size / 2)
    }
  })

  it('hold what the file has before its first row, and can be read from anywhere', async () => {
    const source = memorySource('t.csv', `\uFEFF${table}`)
    const cut = await cutTable(source, {}, 1000)
    const part = partOf(source, cut.parts[2] as never)
    const whole = await textOf(part)
    expect(whole.startsWith('\uFEFFid,name,note\n')).toBe(true)
    const bytes = Buffer.from(whole)
    for (const [from, to] of [
      [0, 4],
      [4, 20],
      [16, 17],
      [0, part.size],
      [500, part.size],
      [9, 9],
    ]) {
      expect(Buffer.from(await textOf(part, from, to))).toEqual(bytes.subarray(from, to))
    }
  })

  it('tell errors and findings with the lines of the whole file', async () => {
    const bad = table.replace('300,Zoë 300,', '300,Zoë, 300,')
    const source = memorySource('t.csv', bad)
    const line = bad.slice(0, bad.indexOf('300,Zoë,')).split('\n').length
    await expect(readTable(source)).rejects.toThrow(
      `t.csv, line ${line}, column 4: expected 3 cells`,
    )
    const cut = await cutTable(source, {}, 1000)
    expect(cut.rows).toBe(400)
    const failed: unknown[] = []
    for (const part of cut.parts) {
      const read = readingOfPart(source, cut, part)
      await readTable(read.source, read.options).catch((error: unknown) => failed.push(error))
    }
    expect(failed.length).toBe(1)
    expect(String(failed[0])).toContain(`t.csv, line ${line}, column 4: expected 3 cells`)
    const kinds = await surveyTable(memorySource('t.csv', table))
    const odd = memorySource('t.csv', table.replace('\n300,', '\nxxx,'))
    const numbers = new Map([...kinds.schemas])
    for (const part of (await cutTable(odd, {}, 1000)).parts) {
      const read = readingOfPart(odd, cut, part)
      const stream = streamTable(read.source, { ...read.options, schemas: numbers })
      const error = await (async () => {
        for await (const _ of stream);
      })().catch((thrown: unknown) => thrown)
      if (error !== undefined) expect(String(error)).toContain(`t.csv, line ${line}`)
    }
    const short = memorySource('t.csv', table.replace('300,Zoë 300,"n\n6"', '300,Zoë'))
    const found = await Promise.all(
      (await cutTable(short, {}, 1000)).parts.map(async (part) => {
        const read = readingOfPart(short, cut, part)
        return (await surveyTable(read.source, read.options)).findings
      }),
    )
    expect(found.flat()).toMatchObject([{ code: 'short-rows', lines: [line] }])
  })

  it('are one where the file is compressed, in UTF-16, or has neither header nor even rows', async () => {
    for (const source of [
      memorySource('t.csv.gz', gzipSync(table)),
      memorySource('t.csv', encodeText(`\uFEFF${table}`, 'utf-16le')),
      memorySource(
        't.csv',
        `${Array.from({ length: 99 }, (_, i) => `${i},2.5,${i}`).join('\n')}\n1,2\n`,
      ),
    ]) {
      const parts = await rowsOfParts(source, {}, 100)
      expect(parts.parts).toBe(1)
      expect(parts.found).toEqual((await rowsOf(source, {})).found)
    }
    const plain = Array.from({ length: 99 }, (_, i) => `${i},2.5,${i}`).join('\n')
    expect((await rowsOfParts(memorySource('t.csv', plain), {}, 100)).parts).toBeGreaterThan(5)
  })

  it('are none of an empty file, which is refused', async () => {
    await expect(cutTable(memorySource('t.csv', ''), {}, 10)).rejects.toThrow(
      't.csv, line 1, column 1: expected a table, got "an empty file"',
    )
    const cut = await cutTable(memorySource('t.csv', 'a,b\n'), {}, 1)
    expect(cut).toMatchObject({ rows: 0, parts: [{ firstRow: 0, rows: 0 }] })
  })

  it('are not made of a file in which no row has the cells of the header', async () => {
    const source = memorySource('t.csv', 'a,b\n1\n2\n3\n')
    const wanted = 't.csv, line 2, column 2: expected 2 cells, got 1'
    await expect(readTable(source, { delimiter: ',' })).rejects.toThrow(wanted)
    await expect(cutTable(source, { delimiter: ',' }, 1)).rejects.toThrow(wanted)
  })

  it('are not made of a file whose quotes do not match', async () => {
    const source = memorySource('t.csv', 'a,b\n1,"2\n3,4\n')
    await expect(cutTable(source, {}, 10)).rejects.toThrow(
      't.csv, line 2, column 2: expected a closing quote',
    )
  })
})
