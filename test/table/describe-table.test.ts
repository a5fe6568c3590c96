import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeTable, parseCsv, Table } from '../../src/table/index.js'
import { ROOT } from '../helpers/cli.js'

const penguins = parseCsv(readFileSync(join(ROOT, 'test/fixtures/penguins.csv'), 'utf8'))

describe('a description', () => {
  it('of the penguins', () => {
    const { rows, missing, complete, columns, patterns } = describeTable(penguins)
    expect({ rows, missing, complete }).toEqual({ rows: 344, missing: 19, complete: 333 })
    expect(patterns).toEqual([
      { missing: [], rows: 333 },
      { missing: ['sex'], rows: 9 },
      {
        missing: ['bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'body_mass_g', 'sex'],
        rows: 2,
      },
    ])
    const mass = columns.find(({ name }) => name === 'body_mass_g')
    // As R's palmerpenguins documents it.
    expect(mass?.mean).toBeCloseTo(4201.754, 3)
    expect(mass?.sd).toBeCloseTo(801.9545, 4)
    expect(mass).toMatchObject({ min: 2700, max: 6300, given: 342, missing: 2 })
    expect(columns[0]?.mostFrequent).toEqual([
      { value: 'Adelie', count: 152 },
      { value: 'Gentoo', count: 124 },
      { value: 'Chinstrap', count: 68 },
    ])
  })

  it('tells constant columns, those all missing, dates and text', () => {
    const table = parseCsv('c,m,d,t,b\n1,,2024-01-02,x1,yes\n1,NA,2023-01-01,x2,no\n,,,x3,yes\n')
    const { columns, patterns } = describeTable(table)
    expect(columns).toMatchObject([
      { constant: true, distinct: 1, min: 1, max: 1, mean: 1, sd: 0 },
      { allMissing: true, given: 0, kind: 'text', distinct: 0, constant: false, mostFrequent: [] },
      { kind: 'date', min: '2023-01-01', max: '2024-01-02', mean: null },
      { kind: 'text', distinct: 3, min: null },
      {
        kind: 'boolean',
        mostFrequent: [
          { value: 'yes', count: 2 },
          { value: 'no', count: 1 },
        ],
      },
    ])
    expect(patterns).toEqual([
      { missing: ['m'], rows: 2 },
      { missing: ['c', 'm', 'd'], rows: 1 },
    ])
  })

  it('is a plain object that JSON holds', () => {
    const description = describeTable(Table.fromRows([{ a: 1n, b: new Date(0), c: null }]))
    expect(JSON.parse(JSON.stringify(description))).toEqual(description)
    expect(describeTable(Table.fromRows([])).columns).toEqual([])
  })
})
