import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/table/csv/csv.js'
import { formatJson, parseJson } from '../../src/table/json/json.js'
import { JsonReader } from '../../src/table/json/json-reader.js'
import { JsonWriter } from '../../src/table/json/json-writer.js'
import { tableOfRows } from '../../src/table/row-reader.js'
import { Table } from '../../src/table/table.js'

const space = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t')
const numbers = ['0', '-0', '1.50', '1e3', '-2.5E-7', '12345678901234567890', '9007199254740993']
const value = fc.oneof(
  fc.constantFrom(...numbers, 'true', 'false', 'null', '"\\u0041\\n\\"\\\\"', '"}{]["', '"\\\\"'),
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
  .tuple(fc.array(flat, { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\n\n'), fc.boolean())
  .map(([rows, newline, last]) => rows.join(newline) + (last ? newline : ''))
const json = fc.oneof(array, lines)

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
        const expected = JSON.parse(text.replace('\uFEFF', '')) as object[]
        const names = new Set(expected.flatMap((row) => Object.keys(row)))
        expect(new Set(table.columns.map(({ name }) => name))).toEqual(names)
        for (const [i, row] of expected.entries()) {
          for (const column of table.columns) {
            const entry = Object.entries(row).find(([name]) => name === column.name)
            const cell = column.cell(i)
            expect(typeof cell === 'bigint' ? Number(cell) : cell).toEqual(entry?.[1])
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
})
