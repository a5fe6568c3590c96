import { describe, expect, it } from 'vitest'
import { formatCsv, formatJson, parseCsv, parseJson, Table } from '../../src/node.js'
import { askedKinds, checkNamed } from '../../src/table/asked-kinds.js'
import { type Finding, mergeFindings } from '../../src/table/findings/finding.js'
import { uniqueNames } from '../../src/table/unique-names.js'

const COUNT = 20_000
const KEYS = Array.from({ length: COUNT }, (_, i) => `key ${i}`)

/** Something that counts how often it is looked into. */
function counted<T extends object>(target: T): { watched: T; reads: () => number } {
  let reads = 0
  const watched = new Proxy(target, {
    get(from, key, receiver) {
      reads++
      return Reflect.get(from, key, receiver)
    },
  })
  return { watched, reads: () => reads }
}

describe('a table of 20,000 columns', () => {
  const row = Object.fromEntries(KEYS.map((key, i) => [key, i]))

  it('is read from objects with one read a key', () => {
    const rows = [counted(row), counted(row), counted(row)]
    const table = Table.fromRows(rows.map(({ watched }) => watched))
    expect(table.columns.map(({ name }) => name)).toEqual(KEYS)
    for (const { reads } of rows) expect(reads()).toBeLessThanOrEqual(COUNT)
  })

  it('is written as JSON and CSV, and read again, also where it is flattened', () => {
    const table = Table.fromRows([row, row])
    const json = formatJson(table)
    expect(JSON.parse(json)).toEqual([row, row])
    expect(parseJson(json).columns).toHaveLength(COUNT)
    expect(formatCsv(parseCsv(formatCsv(table)))).toBe(formatCsv(table))
    const nested = JSON.stringify([Object.fromEntries(KEYS.map((key) => [key, { a: 1, b: null }]))])
    const flat = parseJson(nested, { flatten: true })
    expect(flat.columns).toHaveLength(2 * COUNT)
    // Of another shape than the file, so that it is made anew.
    expect(JSON.parse(formatJson(flat, { lines: true }))).toEqual(JSON.parse(nested)[0])
  })

  it('has names that differ where all of its header are the same', () => {
    const names = uniqueNames([...new Array<string>(COUNT).fill('a'), 'a.7', 'b', 'b'])
    expect(new Set(names).size).toBe(COUNT + 3)
    expect(names.slice(0, 8)).toEqual(['a', 'a.2', 'a.3', 'a.4', 'a.5', 'a.6', 'a.8', 'a.9'])
    expect(names.slice(-3)).toEqual(['a.7', 'b', 'b.2'])
  })

  it('is asked for its kinds with a few looks at each name', () => {
    const { watched, reads } = counted(KEYS)
    const like = new Map(KEYS.map((key) => [key, 'number'])) as never
    const kinds = Object.fromEntries(KEYS.map((key) => [key, 'text' as const]))
    expect(askedKinds('test', watched, { like, kinds }).size).toBe(COUNT)
    expect(() => checkNamed('test', watched, { kinds })).not.toThrow()
    expect(reads()).toBeLessThan(10 * COUNT)
  })
})

it('findings of two parts are joined with a few looks at each', () => {
  let reads = 0
  const finding = (column: string, count: number): Finding => ({
    code: 'nested',
    count,
    lines: [count],
    get column() {
      reads++
      return column
    },
  })
  const first = KEYS.map((key) => finding(key, 1))
  const second = [...KEYS].reverse().map((key) => finding(key, 2))
  const merged = mergeFindings(first, [...second, finding('other', 5)])
  expect(merged).toHaveLength(COUNT + 1)
  expect(merged[7]).toEqual({ code: 'nested', column: 'key 7', count: 3, lines: [1, 2] })
  expect(merged.at(-1)?.count).toBe(5)
  expect(reads).toBeLessThan(20 * COUNT)
})
