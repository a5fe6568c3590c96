import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import {
  FileError,
  readTable,
  streamTable,
  surveyTable,
  type Table,
  tableChunks,
  tableFormatOf,
  writeTable,
} from '../../src/node.js'
import { put, temporaryFolder } from '../helpers/folder.js'
import { memorySource, sourceOfFile } from '../helpers/memory-source.js'

const folder = temporaryFolder()
const NAMES = ['t.csv', 't.tsv', 't.json', 't.jsonl', 't.parquet', 't.arrow', 't.xlsx']
const TEXT =
  'id,when,size,note\n1,2024-03-01,1.50,"a, b"\n2,,,plain\n3,2024-03-03,2.25,"two\nlines"\n'

async function written(name: string): Promise<string> {
  const table = await readTable(put(folder, 'given.csv', TEXT))
  const path = join(folder, name)
  await writeTable(path, table)
  return path
}

async function bytesOf(tables: Table | AsyncIterable<Table>, path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of tableChunks(tables, tableFormatOf(path)))
    chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function piecesOf(tables: AsyncIterable<Table>): Promise<Table[]> {
  const all: Table[] = []
  for await (const table of tables) all.push(table)
  return all
}

for (const name of NAMES) {
  for (const packed of [false, true]) {
    it(`reads ${name}${packed ? '.gz' : ''} from a source as from a file`, async () => {
      const plain = await written(name)
      const path = packed ? put(folder, `${name}.gz`, gzipSync(readFileSync(plain))) : plain
      const expected = await readTable(path)
      const read = await readTable(sourceOfFile(path))
      expect(read.rows).toBe(3)
      expect(read.columns.map((column) => column.schema)).toEqual(
        expected.columns.map((column) => column.schema),
      )
      expect(read.reading).toEqual(expected.reading)
      expect(read.findings).toEqual(expected.findings)
      expect(await bytesOf(read, path)).toEqual(await bytesOf(expected, path))
      const streamed = await piecesOf(streamTable(sourceOfFile(path)))
      expect(streamed.reduce((sum, { rows }) => sum + rows, 0)).toBe(3)
      const survey = await surveyTable(sourceOfFile(path))
      expect(survey.schemas).toEqual((await surveyTable(path)).schemas)
    })
  }
}

it('tells what a source holds by its bytes, whatever it is called', async () => {
  const path = await written('t.parquet')
  const table = await readTable(memorySource('t.csv', readFileSync(path)))
  expect(table.reading.format).toBe('parquet')
})

it('names the source in errors, with the line', async () => {
  const source = memorySource('s3://bucket/t.csv', 'a,b\n1,2\n3,4,5\n')
  await expect(readTable(source)).rejects.toThrow(/^s3:\/\/bucket\/t\.csv, line 3, column 3: /)
  await expect(readTable(memorySource('t.csv', ''))).rejects.toThrow(FileError)
})

it('refuses a source that ends before its size', async () => {
  const whole = memorySource('t.csv', TEXT)
  const short = { ...whole, size: whole.size + 5 }
  await expect(readTable(short)).rejects.toThrow(`t.csv: expected ${short.size} bytes`)
  const parquet = sourceOfFile(await written('t.parquet'))
  const cut = { ...parquet, chunks: () => parquet.chunks(0, 20) }
  await expect(readTable(cut)).rejects.toThrow(FileError)
})

it('refuses what is neither path nor source', async () => {
  await expect(readTable({ name: 't.csv' } as never)).rejects.toThrow(
    new TypeError('readTable: a path, or a FileSource, got an object'),
  )
})

/** A Parquet file of eight groups of rows, of some megabytes that cannot be compressed. */
async function manyGroups(): Promise<string> {
  const path = join(folder, 'groups.parquet')
  let state = 1
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return state * 1.000000123
  }
  const lines = Array.from({ length: 100_000 }, (_, i) => `${i},${next()},${next()}`)
  const csv = put(folder, 'groups.csv', `id,x,y\n${lines.join('\n')}\n`)
  await writeTable(path, streamTable(csv))
  return path
}

it('asks for the footer and the groups of a Parquet file that are wanted, and never for all', async () => {
  const path = await manyGroups()
  const source = sourceOfFile(path)
  const { schemas } = await surveyTable(path)
  const all = await piecesOf(streamTable(path, { schemas }))
  expect(all.length).toBeGreaterThan(3)
  const some = await piecesOf(streamTable(source, { schemas, rowGroups: [1, 2] }))
  expect(some.map(({ rows }) => rows)).toEqual([all[1]?.rows])
  const [part] = some
  const [, second] = all
  expect(part?.column('x').values).toEqual(second?.column('x').values)
  const asked = source.asked.reduce((sum, [start, end]) => sum + end - start, 0)
  expect(asked).toBeLessThan(source.size / 2)
})

it('refuses groups of rows that a Parquet file does not have', async () => {
  const path = await written('t.parquet')
  for (const rowGroups of [
    [0, 2],
    [1, 0],
    [-1, 1],
    [0, 0.5],
  ] as [number, number][]) {
    await expect(readTable(path, { rowGroups })).rejects.toThrow('rowGroups from 0 to 1')
  }
})
