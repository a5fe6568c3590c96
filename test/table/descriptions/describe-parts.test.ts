import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  describePart,
  mergeDescriptions,
} from '../../../src/table/descriptions/description-part.js'
import { DistinctSketch } from '../../../src/table/descriptions/distinct-sketch.js'
import { finishDescription } from '../../../src/table/descriptions/finish-description.js'
import { describeTable, Table } from '../../../src/table/index.js'
import { sampleTable } from '../../../src/table/sample-table.js'

function tableOf(rows: number): Table {
  return Table.fromRows(
    Array.from({ length: rows }, (_, i) => ({
      x: i % 13 === 5 ? null : ((i * 37) % 101) / 7 - 3,
      n: (i * i) % 17,
      day: i % 7 === 1 ? null : new Date(Date.UTC(2024, 0, 1 + (i % 300))),
      answer: i % 11 === 0 ? 'unknown' : i % 3 === 0 ? 'yes' : i % 5 === 1 ? null : 'no',
      flag: i % 2 === 0,
      note: i % 19 === 4 ? null : `note ${i % 97} of ${rows}`,
      none: null,
    })),
    { kinds: { note: 'text', answer: 'category' } },
  )
}

function parts(table: Table, cuts: readonly number[]) {
  const ends = [...cuts.map((cut) => cut % (table.rows + 1)), table.rows].sort((a, b) => a - b)
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0
    return JSON.parse(JSON.stringify(describePart(table.slice(start, end), start))) as unknown
  })
}

const schemasOf = (table: Table) => new Map(table.columns.map(({ name, schema }) => [name, schema]))

function finished(table: Table, cuts: readonly number[]) {
  const merged = mergeDescriptions(parts(table, cuts))
  const { reading, findings } = table
  const sample = sampleTable(table, 200, 1)
  return finishDescription(merged, { schemas: schemasOf(table), sample, reading, findings })
}

describe('a table that is described in parts', () => {
  const table = tableOf(600)

  it('comes to what describeTable says of all of it, to the bit, by any cuts', () => {
    const { findings: _, ...whole } = describeTable(table)
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 5 }), (cuts) => {
        const { estimated, findings, ...found } = finished(table, cuts)
        expect(found).toEqual(whole)
        expect(estimated).toEqual({
          ...{ distinct: [], mostFrequent: [], patterns: false, sampleRows: 200 },
        })
      }),
      { numRuns: 20 },
    )
  })

  it('in any order of the parts, and of their columns', () => {
    const all = parts(table, [100, 101, 350])
    const whole = mergeDescriptions(all)
    expect(mergeDescriptions([...all].reverse()).rows).toBe(600)
    const turned = table.reshape([...table.columns].reverse(), table.rows)
    const merged = mergeDescriptions([
      describePart(table.slice(0, 350), 0),
      describePart(turned.slice(350), 350),
    ])
    expect(merged).toEqual(whole)
    const last = mergeDescriptions([all[3], all[1], all[2], all[0]])
    expect(last).toEqual(whole)
  })

  it('tells what it estimates: how many of many differ, and which are frequent', () => {
    const rows = 12_000
    const large = Table.fromRows(
      Array.from({ length: rows }, (_, i) => ({
        id: i * 1.5,
        text: i % 4 === 0 ? 'often' : `text ${i}`,
        kind: i % 2,
      })),
      { kinds: { text: 'text' } },
    )
    const { columns, estimated } = finished(large, [1000, 5000])
    expect(estimated.distinct).toEqual(['id', 'text'])
    expect(estimated.mostFrequent).toEqual(['text'])
    expect(Math.abs((columns[0]?.distinct ?? 0) / rows - 1)).toBeLessThan(0.12)
    expect(Math.abs((columns[1]?.distinct ?? 0) / (0.75 * rows + 1) - 1)).toBeLessThan(0.12)
    const [often] = columns[1]?.mostFrequent ?? []
    expect(often?.value).toBe('often')
    expect(Math.abs((often?.count ?? 0) / (rows / 4) - 1)).toBeLessThan(0.5)
    expect(columns[2]?.distinct).toBe(2)
  })

  it('of more sets of missing columns than are kept, takes those of the sample', () => {
    const wide = Table.fromRows(
      Array.from({ length: 3000 }, (_, i) =>
        Object.fromEntries(
          Array.from({ length: 13 }, (_, c) => [`c${c}`, (i >> c) % 2 === 1 ? null : i]),
        ),
      ),
    )
    const { patterns, estimated, complete } = finished(wide, [1500])
    expect(estimated.patterns).toBe(true)
    expect(complete).toBe(1)
    expect(patterns.length).toBe(200)
  })

  it('refuses what is no part, and parts of other columns', () => {
    const [part] = parts(table, []) as [object]
    expect(() => mergeDescriptions([])).toThrow('mergeDescriptions: a part at least')
    expect(() => mergeDescriptions([{ ...part, version: 3 }])).toThrow('version 1, got 3')
    const other = describePart(Table.fromRows([{ x: 'word' }]), 0)
    expect(() => mergeDescriptions([part, other])).toThrow('the columns of the first part, "x"')
    const sample = table.slice(0, 1)
    expect(() => finishDescription(part, { schemas: new Map(), sample })).toThrow('a schema')
  })
})

describe('a sketch of how many differ', () => {
  it('is exact below 1,024, and merges to that of all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 3000 }), fc.nat(3000), (values, cut) => {
        const [all, first, second] = [0, 1, 2].map(() => new DistinctSketch())
        for (const [i, value] of values.entries()) {
          all?.addNumber(value)
          ;(i < cut ? first : second)?.addNumber(value)
        }
        if (all === undefined || first === undefined || second === undefined) return
        second.merge(DistinctSketch.fromJson(first.toJson()))
        expect(second.toJson()).toEqual(all.toJson())
        const differ = new Set(values).size
        if (differ < 1024) expect(all.count).toBe(differ)
      }),
      { numRuns: 30 },
    )
  })

  it('is off by some percent beyond', () => {
    for (const many of [2000, 50_000, 300_000]) {
      const [numbers, texts] = [new DistinctSketch(), new DistinctSketch()]
      for (let i = 0; i < many; i++) {
        numbers.addNumber(i / 3)
        texts.addText(`id-${i}`)
      }
      expect(Math.abs(numbers.count / many - 1)).toBeLessThan(0.12)
      expect(Math.abs(texts.count / many - 1)).toBeLessThan(0.12)
    }
  })
})
