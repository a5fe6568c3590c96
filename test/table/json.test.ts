import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCsv, parseCsv } from '../../src/table/csv/csv.js'
import { describeTable } from '../../src/table/describe-table.js'
import { findingText } from '../../src/table/findings/finding-text.js'
import { formatJson, parseJson } from '../../src/table/json/json.js'
import { keysOfPath, pathName } from '../../src/table/json/json-path.js'
import { JsonReader } from '../../src/table/json/json-reader.js'
import { JsonWriter } from '../../src/table/json/json-writer.js'
import { tableOfRows } from '../../src/table/row-reader.js'
import { Table } from '../../src/table/table.js'

const space = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t')
const numbers = ['0', '-0', '1.50', '1e3', '-2.5E-7', '12345678901234567890', '9007199254740993']
const value = fc.oneof(
  fc.constantFrom(...numbers, 'true', 'false', 'null', '"\\u0041\\n\\"\\\\"', '"}{]["', '"\\\\"'),
  fc.constantFrom('NaN', 'Infinity', '-Infinity'),
  fc.constantFrom('[]', '{}', '[{"a": "}]"}, [1,2 ]]', '{"b":{"c" :null}}'),
  fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)),
)
const key = fc
  .constantFrom('a', 'b', '__proto__', '', 'a"b', 'é')
  .map((text) => JSON.stringify(text))
const object = fc
  .uniqueArray(key, { maxLength: 5 })
  .chain((keys) =>
    fc.tuple(...keys.map((name) => fc.tuple(space, fc.constant(name), space, space, value, space))),
  )
  .map((members) => {
    const texts = members.map(([a, name, b, c, v, d]) => `${a}${name}${b}:${c}${v}${d}`)
    return `{${texts.join(',')}}`
  })
const array = fc
  .tuple(fc.array(fc.tuple(space, object, space)), space, space, fc.constantFrom('', '\uFEFF'))
  .map(([rows, before, after, bom]) => {
    const texts = rows.map(([a, row, b]) => a + row + b)
    return `${bom}${before}[${rows.length === 0 ? before : texts.join(',')}]${after}`
  })
const flat = object.map((text) => text.replace(/[\r\n]/g, ' '))
const lines = fc
  .tuple(fc.array(flat, { minLength: 2 }), fc.constantFrom('\n', '\r\n', '\n\n'), fc.boolean())
  .map(([rows, newline, last]) => rows.join(newline) + (last ? newline : ''))
const json = fc.oneof(array, lines)
const NO_JSON = /(:\s*)(NaN|-?Infinity)(?=\s*[,}])/g
const isMark = (value: unknown): value is string =>
  typeof value === 'string' && /^#(NaN|-?Infinity)$/.test(value)

describe('JSON', () => {
  it('comes out byte for byte as it came in', () => {
    fc.assert(
      fc.property(json, (text) => {
        expect(formatJson(parseJson(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('has the cells that JSON.parse has, but for whole numbers beyond 2^53', () => {
    fc.assert(
      fc.property(array, (text) => {
        const table = parseJson(text)
        // What is no JSON, as a string that a reviver makes a number of.
        const plain = text.replace('\uFEFF', '').replace(NO_JSON, '$1"#$2"')
        const expected = JSON.parse(plain, (_, v) =>
          isMark(v) ? Number(v.slice(1)) : v,
        ) as object[]
        const names = new Set(expected.flatMap((row) => Object.keys(row)))
        expect(new Set(table.columns.map(({ name }) => name))).toEqual(names)
        for (const [i, row] of expected.entries()) {
          for (const column of table.columns) {
            const entry = Object.entries(row).find(([name]) => name === column.name)
            const cell = column.cell(i)
            const nested = typeof entry?.[1] === 'object' && entry[1] !== null
            const found = nested && typeof cell === 'string' ? JSON.parse(cell) : cell
            expect(typeof found === 'bigint' ? Number(found) : found).toEqual(entry?.[1])
          }
        }
      }),
    )
  })

  it('in pieces of any size gives the same bytes as at once', () => {
    fc.assert(
      fc.property(json, fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
        const sorted = [...cuts].map((c) => c % (text.length + 1)).sort((a, b) => a - b)
        const reader = new JsonReader()
        const writer = new JsonWriter()
        const pieces = [0, ...sorted].map((cut, i) =>
          reader.push(text.slice(cut, sorted[i] ?? text.length), false),
        )
        pieces.push(reader.push('', true))
        const found = pieces.filter((rows) => rows !== undefined)
        const again = found.flatMap((rows) => [...writer.rows(tableOfRows('test', rows, {}))])
        expect(again.join('') + writer.end()).toBe(text)
        const count = found.reduce((sum, { rows }) => sum + rows, 0)
        expect(count).toBe(parseJson(text).rows)
      }),
      { numRuns: 500 },
    )
  })

  it('is filled where null stands or a key is absent, and nowhere else', () => {
    const text = '[\n  {"a": 1.50, "b": "x"},\n  {"b":null , "c" : true},\n  {}\n]\n'
    const table = parseJson(text).fill(
      new Map([
        ['a', [9, 1.756, 2]],
        ['c', [0, 9, 0]],
      ]),
    )
    expect(formatJson(table)).toBe(
      '[\n  {"a": 1.50, "b": "x", "c": false},\n  {"b":null , "c" : true , "a":1.76},\n' +
        '  {"a": 2, "c": false}\n]\n',
    )
  })

  it('selected, its rows stay as they were, one after the other', () => {
    const text = '[{"a": 1.0},\n  {"a": 2.0}, {"a":3}]'
    expect(formatJson(parseJson(text).select([2, 0]))).toBe('[{"a":3},\n{"a": 1.0}]')
    expect(formatJson(parseJson('{"a":1}\n{"a":2}').select([1, 0]))).toBe('{"a":2}\n{"a":1}')
  })

  it('from CSV has numbers, true and false, and null where a cell is missing', () => {
    const table = parseCsv('n,i,b,w,t,d\n1.50,1,TRUE,yes,x,2024-01-01\nNA,,FALSE,no,,\n.5,2,,,y,\n')
    expect(formatJson(table, { lines: true })).toBe(
      '{"n":1.50,"i":1,"b":true,"w":"yes","t":"x","d":"2024-01-01"}\n' +
        '{"n":null,"i":null,"b":false,"w":"no","t":null,"d":null}\n' +
        '{"n":0.5,"i":2,"b":null,"w":null,"t":"y","d":null}\n',
    )
  })

  it('of objects is an array, with what JSON cannot hold as text', () => {
    const table = Table.fromRows([{ a: 2n ** 64n, b: new Date(0) }, { a: 1n, b: null }, { a: 3n }])
    expect(formatJson(table)).toBe(
      '[\n{"a":18446744073709551616,"b":"1970-01-01"},\n{"a":1,"b":null},\n{"a":3}\n]\n',
    )
    expect(formatJson(Table.fromRows([]))).toBe('[]\n')
  })

  it('passes objects and arrays through as text, and says so with the first line', () => {
    const text =
      '[{"a": 1, "tags": ["x", "y"]},\n {"a": null, "tags": [ ]},\n {"a": 3, "o": {"k":1}}]'
    const table = parseJson(text)
    expect(table.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['a', 'integer'],
      ['tags', 'text'],
      ['o', 'text'],
    ])
    expect(table.toColumns()['tags']).toEqual(['["x", "y"]', '[ ]', undefined])
    expect(table.findings).toEqual([
      { code: 'nested', column: 'tags', text: 'arrays', count: 2, lines: [1] },
      { code: 'nested', column: 'o', text: 'objects', count: 1, lines: [3] },
    ])
    expect(table.findings.map(findingText)).toEqual([
      { text: '"tags": 2 cells hold arrays, kept as they are, first in line 1' },
      { text: '"o": 1 cell holds objects, kept as they are, first in line 3', option: '--flatten' },
    ])
    const filled = table.fill(new Map([['a', [0, 2, 0]]]))
    expect(formatJson(filled)).toBe(text.replace('null', '2'))
    expect(formatJson(table, { lines: true })).toBe(
      '{"a":1,"tags":["x", "y"]}\n{"a":null,"tags":[ ]}\n{"a":3,"o":{"k":1}}\n',
    )
    expect(formatCsv(table)).toContain('1,"[""x"", ""y""]",')
  })

  it('is text where one cell of many is an object, and refuses to be anything else', () => {
    const text = '[{"a": 1}, {"a": 1},\n{"a": {"b": 2}}]'
    expect(parseJson(text).column('a').kind).toBe('text')
    for (const kind of ['number', 'integer', 'category'] as const) {
      expect(() => parseJson(text, { kinds: { a: kind } })).toThrow(/^line 2, column 1: expected/)
    }
  })

  it('on one line, what was passed through loses its line breaks and no more', () => {
    const table = parseJson('[{"a": {\n    "b": "x\\n y",\r\n\t"c": [1,\n 2]\n}}]')
    expect(formatJson(table, { lines: true })).toBe('{"a":{"b": "x\\n y","c": [1,2]}}\n')
  })

  it('nested 1,000 levels deep is read, and 9,000 levels are refused', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"x":', '}'],
    ] as const) {
      const nested = (levels: number) =>
        `[{"a":1,"n":${open.repeat(levels)}1${close.repeat(levels)}}]`
      expect(formatJson(parseJson(nested(1000)))).toBe(nested(1000))
      expect(parseJson(nested(900), { flatten: true }).rows).toBe(1)
      for (const flatten of [true, false]) {
        const read = () => parseJson(nested(9000), { flatten })
        expect(read).toThrow(/^line 1, column \d+: expected at most 1000 levels, got "more"$/)
      }
    }
  })

  it('reads NaN as missing, and keeps Infinity without learning from it', () => {
    const text = '[{"a": NaN, "b": 1}, {"a": 2, "b": Infinity}, {"a": 4, "b": -Infinity}]'
    const table = parseJson(text)
    expect(table.columns.map(({ kind, given }) => [kind, given])).toEqual([
      ['integer', 2],
      ['number', 3],
    ])
    expect([...table.column('b').values]).toEqual([1, NaN, NaN])
    expect(formatJson(table.fill(new Map([['a', [3, 3, 3]]])))).toBe(text.replace('NaN', '3'))
    // Another shape is JSON as all read it.
    expect(formatJson(table, { lines: true })).toContain('{"a":2,"b":null}')
    expect(describeTable(table).columns[1]).toMatchObject({ min: 1, max: 1, mean: 1, sd: null })
  })

  it('fills numbers with numbers though one of many is a string', () => {
    const rows = Array.from({ length: 9 }, (_, i) => (i === 3 ? '"8"' : `${i}`))
    const table = parseJson(`[{"v":null},${rows.map((v) => `{"v":${v}}`).join(',')}]`)
    expect(table.column('v').schema).toMatchObject({ kind: 'integer', cells: 'number' })
    const filled = table.fill(new Map([['v', new Array(10).fill(5)]]))
    expect(filled.toColumns()['v']?.slice(0, 5)).toEqual([5, 0, 1, 2, '8'])
    const flags = parseJson('[{"v":true},{"v":"TRUE"},{"v":false},{"v":null}]')
    const set = flags.fill(new Map([['v', [1, 1, 1, 1]]]))
    expect(set.toColumns()['v']).toEqual([true, 'TRUE', false, true])
  })

  it('of a category whose cells are numbers and strings has strings, since a word is no number', () => {
    const table = parseJson('[{"v":1},{"v":1},{"v":1},{"v":"x"},{"v":"x"},{"v":null}]')
    expect(table.column('v').schema).toMatchObject({ kind: 'category', cells: 'string' })
  })
})

describe('JSON whose objects are flattened', () => {
  const flatten = true

  it('has columns by path, comes out byte for byte, and is filled inside', () => {
    const text =
      '[{"n": "x", "at": {"city": null, "p": {"x": 1.5}}},\n' +
      ' {"n": "y", "at": {"city":"Oslo","p":{}}},\n' +
      ' {"n": "z", "at" : { }},\n {"n": "q", "at": null},\n {"n": "r"}]'
    const table = parseJson(text, { flatten, kinds: { 'at.city': 'category' } })
    expect(table.columns.map(({ name }) => name)).toEqual(['n', 'at.city', 'at.p.x', 'at'])
    expect(table.reading).toMatchObject({ flatten: true, lines: false })
    expect(table.findings).toEqual([])
    expect(formatJson(table)).toBe(text)
    const filled = table.fill(
      new Map([
        ['at.city', new Array(5).fill(0)],
        ['at.p.x', new Array(5).fill(2)],
      ]),
    )
    expect(formatJson(filled)).toBe(
      '[{"n": "x", "at": {"city": "Oslo", "p": {"x": 1.5}}},\n' +
        ' {"n": "y", "at": {"city":"Oslo","p":{"x": 2}}},\n' +
        ' {"n": "z", "at" : {"city": "Oslo", "p": {"x": 2} }},\n' +
        ' {"n": "q", "at": {"city": "Oslo", "p": {"x": 2}}},\n' +
        ' {"n": "r", "at": {"city": "Oslo", "p": {"x": 2}}}]',
    )
  })

  it('of any shape, filled, is what JSON.parse makes of it with the holes filled', () => {
    const inner = fc.constantFrom('null', '1', '2.5', '{}', '{"x":null}', '{"x":7, "y.z":null}')
    const row = fc
      .tuple(inner, inner)
      .map(([a, b]) => `{"id":1,"o":{"a":${a === '1' ? '{}' : a}},"b":${b}}`)
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), fc.boolean(), (rows, lines) => {
        const text = lines ? rows.join('\n') : `[${rows.join(' ,\n')}]`
        let table: Table
        try {
          table = parseJson(text, { flatten })
        } catch (error) {
          expect(String(error)).toContain('in every row, or in none')
          return
        }
        expect(formatJson(table)).toBe(text)
        const numbers = table.columns.filter(({ kind }) => kind !== 'text')
        const filled = table.fill(
          new Map(numbers.map(({ name, rows }) => [name, new Array(rows).fill(0)])),
        )
        const again = parseJson(formatJson(filled), { flatten })
        for (const { name } of numbers) {
          expect(again.toColumns()[name]).toEqual(filled.toColumns()[name])
        }
        const other = parseJson(formatJson(filled, { lines: !lines }), { flatten })
        for (const { name } of numbers) {
          expect(other.toColumns()[name]).toEqual(filled.toColumns()[name])
        }
      }),
    )
  })

  it('tells a dot in a key from one between keys', () => {
    const text = '[{"a.b":1,"a":{"b":2,"c\\\\.d":null}},{"a.b":null,"a":{"b":null,"c\\\\.d":4}}]'
    const table = parseJson(text, { flatten })
    expect(table.columns.map(({ name }) => name)).toEqual(['a\\.b', 'a.b', 'a.c\\\\\\.d'])
    const filled = table.fill(new Map(table.columns.map(({ name }) => [name, [8, 9]])))
    expect(JSON.parse(formatJson(filled))).toEqual([
      { 'a.b': 1, a: { b: 2, 'c\\.d': 8 } },
      { 'a.b': 9, a: { b: 9, 'c\\.d': 4 } },
    ])
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', '.', '\\', '') }), { minLength: 1 }),
        (keys) => {
          expect(keysOfPath(pathName(keys))).toEqual(keys)
        },
      ),
    )
  })

  it('refuses a key that holds an object in one row and something else in another', () => {
    for (const other of ['1', '"x"', '[]']) {
      for (const rows of [`{"a":${other}},\n{"a":{"b":1}}`, `{"a":{"b":1}},\n{"a":${other}}`]) {
        expect(() => parseJson(`[${rows}]`, { flatten })).toThrow(
          /^line 2, column 6: expected an object in "a" in every row, or in none, to flatten it/,
        )
      }
    }
  })

  it('is an option that is true or false', () => {
    expect(() => parseJson('[{}]', { flatten: 1 as never })).toThrow(
      'flatten must be true or false',
    )
  })
})
