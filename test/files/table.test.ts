import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readTable,
  streamTable,
  surveyTable,
  TABLE_FORMATS,
  tableFormatOf,
  writeTable,
} from '../../src/node.js'
import { Table } from '../../src/table/index.js'
import { ROOT } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const penguins = join(ROOT, 'test/fixtures/penguins.csv')

describe('the penguins', () => {
  it('have these kinds and holes', async () => {
    const table = await readTable(penguins)
    expect(table.columns.map(({ name, kind, given }) => [name, kind, table.rows - given])).toEqual([
      ['species', 'category', 0],
      ['island', 'category', 0],
      ['bill_length_mm', 'number', 2],
      ['bill_depth_mm', 'number', 2],
      ['flipper_length_mm', 'integer', 2],
      ['body_mass_g', 'integer', 2],
      ['sex', 'category', 11],
    ])
  })

  it('that are shipped as an example are the same', () => {
    expect(readFileSync(join(ROOT, 'examples/penguins.csv'))).toEqual(readFileSync(penguins))
  })

  it.each(TABLE_FORMATS)('are the same table after a round through %s', async (format) => {
    const table = await readTable(penguins)
    const path = join(folder, `penguins.${format}`)
    await writeTable(path, table)
    const again = await readTable(path)
    expect(again.columns.map(({ kind, levels }) => ({ kind, levels }))).toEqual(
      table.columns.map(({ kind, levels }) => ({ kind, levels })),
    )
    for (const { name, values, missing } of table.columns) {
      expect(again.column(name).values).toEqual(values)
      expect(again.column(name).missing).toEqual(missing)
    }
    const bytes = readFileSync(path)
    await writeTable(path, again)
    expect(readFileSync(path)).toEqual(bytes)
    if (format === 'csv') expect(bytes).toEqual(readFileSync(penguins))
  })
})

/** More than one piece of text, in each format. */
const wide = Table.fromColumns({
  id: Array.from({ length: 60_000 }, (_, i) => `row ${i} é`),
  x: Array.from({ length: 60_000 }, (_, i) => (i % 7 === 0 ? null : i / 8)),
  n: Array.from({ length: 60_000 }, (_, i) => (i % 5 === 0 ? null : i % 50)),
  c: Array.from({ length: 60_000 }, (_, i) => ['a', 'b', '', null][i % 4]),
})

describe('a table that comes some rows at a time', () => {
  it.each(TABLE_FORMATS)(
    'makes the same file again, filled as it is at once: %s',
    async (format) => {
      const path = join(folder, `wide.${format}`)
      await writeTable(path, wide)
      const fill = (table: Table) => {
        const x = table.column('x').values.map(() => 0.5)
        const n = table.column('n').values.map(() => 3)
        return table.fill(
          new Map([
            ['x', x],
            ['n', n],
          ]),
        )
      }
      const whole = await readTable(path)
      await writeTable(join(folder, `whole.${format}`), fill(whole))
      let pieces = 0
      async function* filled() {
        for await (const table of streamTable(path)) {
          pieces++
          yield fill(table)
        }
      }
      await writeTable(join(folder, `pieces.${format}`), filled())
      if (format === 'parquet' || format === 'arrow') {
        const again = await readTable(join(folder, `pieces.${format}`))
        expect(again.toRows()).toEqual(fill(whole).toRows())
      } else {
        // A sheet comes whole.
        expect(pieces > 1).toBe(format !== 'xlsx')
        const expected = readFileSync(join(folder, `whole.${format}`))
        expect(readFileSync(join(folder, `pieces.${format}`)).equals(expected)).toBe(true)
      }
    },
  )

  it('is surveyed as it is read at once, with a sample drawn by the seed', async () => {
    const path = join(folder, 'wide.csv')
    await writeTable(path, wide)
    const whole = await readTable(path)
    const { rows, schemas, sample } = await surveyTable(path, { sample: 100, seed: 7 })
    expect(rows).toBe(60_000)
    for (const column of whole.columns) expect(schemas.get(column.name)).toEqual(column.schema)
    expect(sample.rows).toBe(100)
    const ids = sample.toColumns()['id'] as string[]
    expect(new Set(ids).size).toBe(100)
    const mean = ids.reduce((sum, id) => sum + Number(id.split(' ')[1]), 0) / 100
    // The standard error of the mean is 1,732.
    expect(Math.abs(mean - 30_000)).toBeLessThan(7000)
    const again = await surveyTable(path, { sample: 100, seed: 7 })
    expect(again.sample.toRows()).toEqual(sample.toRows())
  })

  it('leaves no file when its reading fails', async () => {
    const path = put(folder, 'late.csv', `a,b\n${'1,2\n'.repeat(400_000)}3,4,5\n`)
    const out = join(folder, 'late-out.csv')
    const schemas = (await readTable(put(folder, 'ok.csv', 'a,b\n1,2\n'))).columns
    const known = new Map(schemas.map(({ name, schema }) => [name, schema]))
    await expect(writeTable(out, streamTable(path, { schemas: known }))).rejects.toThrow(
      'late.csv, line 400002, column 3: expected 2 cells, got 3',
    )
    expect(() => readFileSync(out)).toThrow('ENOENT')
  })
})

describe('Parquet', () => {
  it('keeps types and cells: booleans, integers, bigints, floats, strings, timestamps', async () => {
    const cell = fc.record({
      b: fc.option(fc.boolean()),
      i: fc.option(fc.integer()),
      l: fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
      d: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      s: fc.option(fc.string({ unit: 'grapheme' })),
      t: fc.option(fc.date({ noInvalidDate: true, min: new Date(-1e14), max: new Date(1e14) })),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1 }), async (cells) => {
        // One row that says which type each column has.
        const rows = [{ b: true, i: 1, l: 2n ** 60n, d: 0.5, s: 'x', t: new Date(1) }, ...cells]
        const path = join(folder, 'types.parquet')
        const table = Table.fromRows(rows, {
          missing: { only: [] },
          kinds: { l: 'text', d: 'number' },
        })
        await writeTable(path, table.withKind('l', 'integer'))
        const again = await readTable(path, { missing: { only: [] }, kinds: { l: 'text' } })
        expect(again.toRows()).toEqual(rows)
        const bytes = readFileSync(path)
        await writeTable(path, again.withKind('l', 'integer'))
        expect(readFileSync(path).equals(bytes)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    [-(2 ** 31), 'number'],
    [2 ** 31 - 1, 'number'],
    [-(2 ** 31) - 1, 'bigint'],
    [2 ** 31, 'bigint'],
  ])('the whole number %i comes back as a %s, whole', async (value, type) => {
    const path = join(folder, 'edge.parquet')
    await writeTable(path, Table.fromRows([{ x: 1 }, { x: value }]))
    const cell = (await readTable(path)).column('x').cell(1)
    expect(typeof cell).toBe(type)
    expect(Number(cell)).toBe(value)
  })

  it('a NaN is missing, and one again if it is not filled', async () => {
    const path = join(folder, 'nan.parquet')
    await writeTable(path, Table.fromRows([{ x: 1.5 }, { x: Number.NaN }, { x: null }]))
    const table = await readTable(path)
    expect([...table.column('x').missing]).toEqual([0, 1, 1])
    expect(table.toColumns()['x']).toEqual([1.5, Number.NaN, null])
  })
})

type Malformed = [name: string, file: string, content: string | Uint8Array, message: string]
const noText = Uint8Array.from([0x61, 0x0a, 0xe9, 1, 2, 3])
const malformed: Malformed[] = [
  ['empty', 'x.csv', '', 'x.csv, line 1, column 1: expected a table, got "an empty file"'],
  ['blank lines alone', 'x.csv', '\n \n\r\n', 'line 1, column 1: expected a table'],
  ['a byte order mark alone', 'x.csv', '\uFEFF', 'expected a table, got "an empty file"'],
  [
    'too few cells everywhere',
    'x.csv',
    'a,b,c\n1\n4\n',
    'line 2, column 2: expected 3 cells, got 1',
  ],
  ['too many cells', 'x.csv', 'a,b\n1,2,3\n', 'line 2, column 3: expected 2 cells, got 3'],
  [
    'ragged after blank lines',
    'x.csv',
    'a,b\n\n\n1,2\n\n1,2,3\n',
    'line 6, column 3: expected 2 cells',
  ],
  ['ragged after CRLF', 'x.csv', 'a,b\r\n1,2\r\n1,2,3\r\n', 'line 3, column 3: expected 2 cells'],
  ['ragged after CR', 'x.csv', 'a,b\r1,2\r1,2,3\r', 'line 3, column 3: expected 2 cells'],
  [
    'ragged after quoted breaks',
    'x.csv',
    'a,b\n"1\n2\n",3\n4,5,6\n',
    'line 5, column 3: expected 2',
  ],
  ['an open quote', 'x.csv', 'a,b\n1,"2\n3,4\n', 'line 2, column 2: expected a closing quote, got'],
  [
    'an open quote in the header',
    'x.csv',
    '"a,b\n1,2',
    'line 1, column 1: expected a closing quote',
  ],
  [
    'text after a quote',
    'x.csv',
    'a,b\n1,2\n"3"x,4\n',
    'line 3, column 1: expected a delimiter or',
  ],
  ['a NUL', 'x.csv', 'a,b\n1,2\0\n', 'line 2, column 2: expected text, got "a NUL character"'],
  ['a NUL in quotes', 'x.csv', 'a,b\n1,"2\n\0"\n', 'line 3, column 2: expected text, got "a NUL'],
  ['no text', 'x.csv', noText, 'x.csv, line 2: expected text, got bytes of no encoding'],
  ['cut UTF-16', 'x.csv', Uint8Array.from([0xff, 0xfe, 0x61]), 'line 1: expected text in utf-16le'],
  [
    'a TSV that is none',
    'x.tsv',
    'a\tb\n1,2\n',
    'x.tsv, line 2, column 2: expected 2 cells, got 1',
  ],
  [
    'empty JSON',
    'x.json',
    ' \n',
    'x.json, line 1, column 1: expected a table, got "an empty file"',
  ],
  [
    'no array',
    'x.json',
    '5',
    'line 1, column 1: expected an array of objects, or an object a line',
  ],
  ['no closing bracket', 'x.json', '[{"a":1}', 'line 1, column 9: expected a closing bracket'],
  [
    'no closing brace',
    'x.json',
    '[\n{"a":1',
    'line 2, column 7: expected a comma or a closing brace',
  ],
  [
    'a number as a row',
    'x.json',
    '[{"a":1},\n 2]',
    'line 2, column 2: expected an object, got "2"',
  ],
  [
    'an open array in a cell',
    'x.json',
    '[{"a":\n [{"b":1]}}]',
    'line 2, column 9: expected a comma or a closing brace, got "]"',
  ],
  [
    'no value in an array',
    'x.json',
    '[{"abc":[1,]}]',
    'column 12: expected a value in "abc", got "]"',
  ],
  [
    'a word in an array',
    'x.json',
    '[{"a":{"b":tru}}]',
    'column 12: expected a value in "a", got "t"',
  ],
  [
    'rows inside an object',
    'x.json',
    '{"type":"FeatureCollection",\n"features":[{"a":1}]}',
    'line 2, column 12: expected an array of objects, or an object a line, got one object in which "features" is an array of objects',
  ],
  [
    'columns inside an object',
    'x.json',
    '{"a":[1,2],"b":[3,4]}',
    'line 1, column 6: expected an array of objects, or an object a line, got one object in which every value',
  ],
  [
    'too many levels',
    'x.json',
    `[{"a":${'['.repeat(9000)}${']'.repeat(9000)}}]`,
    'line 1, column 1007: expected at most 1000 levels',
  ],
  ['a number too large', 'x.json', '[{"a":1e999}]', 'line 1, column 7: expected a number that'],
  [
    'a leading zero',
    'x.json',
    '[{"a":01}]',
    'line 1, column 8: expected a comma or a closing brace',
  ],
  [
    'nan',
    'x.json',
    '[{"a":nan}]',
    'line 1, column 7: expected a string, a number, true, false, null',
  ],
  ['a comma at the end', 'x.json', '[{"a":1},]', 'line 1, column 10: expected an object, got "]"'],
  [
    'a comma in an object',
    'x.json',
    '[{"a":1,}]',
    'line 1, column 9: expected a key in double quotes',
  ],
  [
    'a key twice',
    'x.json',
    '[{"a":1,"a":2}]',
    'line 1, column 9: expected keys that differ, got "a"',
  ],
  ['a bad escape', 'x.json', '[{"a":"\\x"}]', 'line 1, column 7: expected a string'],
  ['a line break in a string', 'x.json', '[{"a":"\n"}]', 'line 1, column 7: expected a string'],
  [
    'text after the array',
    'x.json',
    '[{"a":1}]\nx',
    'line 2, column 1: expected the end of the file',
  ],
  [
    'a line that is none',
    'x.jsonl',
    '{"a":1}\n{"a":2}\n[3]\n',
    'line 3, column 1: expected an object',
  ],
  [
    'CSV that is said to be Parquet',
    'x.parquet',
    'a,b\n1,2\n',
    'x.parquet: expected a Parquet file',
  ],
  ['an empty Parquet file', 'x.parquet', '', 'x.parquet: expected a Parquet file'],
]

describe('a malformed table: a clear message, with line and column, at once and in pieces', () => {
  it('there are at least 30', () => expect(malformed.length).toBeGreaterThanOrEqual(30))

  it.each(malformed)('%s', async (_, name, content, message) => {
    const path = put(folder, name, content)
    await expect(readTable(path)).rejects.toMatchObject({ name: 'FileError' })
    await expect(readTable(path)).rejects.toThrow(message)
    await expect(surveyTable(path)).rejects.toThrow(message)
  })

  it('a cell that is not of the kind asked for', async () => {
    const path = put(folder, 'kind.csv', 'a,b\n1,2\n"3\n",x\n')
    await expect(readTable(path, { kinds: { b: 'number' } })).rejects.toThrow(
      'kind.csv, line 3, column 2: expected a finite number, got "x" in column "b"',
    )
    const json = put(folder, 'kind.json', '[{"a":1},\n{"a":"x"}]')
    await expect(readTable(json, { kinds: { a: 'integer' } })).rejects.toThrow(
      'kind.json, line 2, column 1: expected a whole number, got "x" in column "a"',
    )
  })

  it('a file that is not there, a folder, an ending that says nothing', async () => {
    await expect(readTable(join(folder, 'none.csv'))).rejects.toThrow('no such file or folder')
    await expect(readTable(join(folder, 'none.parquet'))).rejects.toThrow('no such file or folder')
    await expect(readTable(folder, { format: 'csv' })).rejects.toThrow('it is a folder')
    await expect(readTable(folder, { format: 'parquet' })).rejects.toThrow('it is a folder')
    await expect(readTable('x.docx')).rejects.toThrow('format: a format, or a file name that ends')
    expect(tableFormatOf('x.NDJSON')).toBe('jsonl')
  })
})
