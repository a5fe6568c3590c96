import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Generator } from '../../src/random/index.js'
import { MECHANISMS, makeHoles, parseCsv, Table } from '../../src/table/index.js'
import { ROOT } from '../helpers/cli.js'

const penguins = parseCsv(readFileSync(join(ROOT, 'test/fixtures/penguins.csv'), 'utf8'))
const rows = 4000
const draw = new Generator().manualSeed(1)
const large = Table.fromColumns({
  a: Array.from({ length: rows }, () => draw.uniform64()),
  b: Array.from({ length: rows }, () => draw.uniform64() ** 3),
  c: Array.from({ length: rows }, () => (draw.uniform64() < 0.3 ? 'x' : 'y')),
  d: Array.from({ length: rows }, () => draw.uniform64()),
  id: Array.from({ length: rows }, (_, i) => `row ${i}`),
})

const count = (flags: Uint8Array | undefined) => flags?.reduce((a, b) => a + b, 0) ?? 0

/** The difference of a column's mean where cells of another are hidden and where not, in its sd. */
function difference(by: string, flags: Uint8Array | undefined): number {
  const { values } = large.column(by)
  const mean = (want: number) => {
    const picked = values.filter((_, row) => flags?.[row] === want)
    return picked.reduce((a, b) => a + b, 0) / picked.length
  }
  const all = values.reduce((a, b) => a + b, 0) / rows
  const sd = Math.sqrt(values.reduce((a, b) => a + (b - all) ** 2, 0) / rows)
  return Math.abs(mean(1) - mean(0)) / sd
}

describe('holes', () => {
  for (const mechanism of MECHANISMS) {
    it(`${mechanism}: the share is met within four standard errors, text is left alone`, () => {
      for (const share of [0.1, 0.3, 0.8]) {
        const { table, hidden } = makeHoles(large, { mechanism, share, seed: 3 })
        expect(hidden.size).toBe(mechanism === 'mar' ? 3 : 4)
        const bound = 4 * Math.sqrt(share * (1 - share) * rows)
        for (const [name, flags] of hidden) {
          expect(Math.abs(count(flags) - share * rows)).toBeLessThan(bound)
          expect(table.column(name).missing).toEqual(flags)
        }
        expect(table.column('id').given).toBe(rows)
      }
    })

    it(`${mechanism}: the same seed gives the same holes, another one others`, () => {
      const { hidden } = makeHoles(penguins, { mechanism, seed: 5 })
      const generator = new Generator().manualSeed(5)
      expect(makeHoles(penguins, { mechanism, generator }).hidden).toEqual(hidden)
      expect(makeHoles(penguins, { mechanism, seed: 6 }).hidden).not.toEqual(hidden)
    })
  }

  it('mcar depends on nothing, mar on the whole columns, mnar on the own value', () => {
    const columns = ['a', 'c', 'd']
    const find = (mechanism: 'mcar' | 'mar' | 'mnar') =>
      makeHoles(large, { mechanism, columns, seed: 2 }).hidden
    // The standard error of a difference between 1,200 and 2,800 is 0.035.
    for (const name of columns) {
      expect(difference('b', find('mcar').get(name))).toBeLessThan(0.15)
      expect(difference('b', find('mar').get(name))).toBeGreaterThan(0.5)
      expect(difference(name, find('mnar').get(name))).toBeGreaterThan(0.5)
    }
    expect(difference('a', find('mar').get('a'))).toBeLessThan(0.15)
    expect(difference('b', find('mnar').get('a'))).toBeLessThan(0.15)
  })

  it('are made of given cells only, which stay where they are not hidden', () => {
    const { table, hidden } = makeHoles(penguins, { share: 0.5, seed: 1 })
    for (const column of penguins.columns) {
      const flags = hidden.get(column.name)
      for (let row = 0; row < penguins.rows; row++) {
        if (column.missing[row] === 1) expect(flags?.[row]).toBe(0)
        const cell = flags?.[row] === 1 ? null : column.cell(row)
        expect(table.column(column.name).cell(row)).toBe(cell)
      }
    }
  })

  it('a share of 0 makes none, one of 1 hides all', () => {
    const none = makeHoles(penguins, { share: 0, mechanism: 'mnar' })
    expect(none.hidden.size).toBe(penguins.columns.filter(({ kind }) => kind !== 'text').length)
    expect(none.hidden.size).toBeGreaterThan(4)
    for (const flags of none.hidden.values()) expect(count(flags)).toBe(0)
    expect(none.table.toRows()).toEqual(penguins.toRows())
    const all = makeHoles(penguins, { share: 1, columns: ['sex'] })
    expect(all.table.column('sex').given).toBe(0)
  })

  it.each([
    [{ share: 1.5 }, 'share must be from 0 to 1, got 1.5'],
    [{ share: Number.NaN }, 'share must be from 0 to 1, got NaN'],
    [{ share: '1' }, 'share must be a number, got "1"'],
    [{ mechanism: 'random' }, 'a mechanism of mcar, mar, mnar, got "random"'],
    [{ columns: ['id'] }, 'columns that are not text, got "id"'],
    [{ columns: ['no'] }, 'columns that there are, got no column "no"'],
    [{ mechanism: 'mar', columns: ['a', 'b', 'c', 'd'] }, 'a column without holes for mar'],
    [{ generator: 1 }, 'generator must be a Generator, got 1'],
    [{ rate: 1 }, 'an option of share, mechanism, seed, generator, columns, got "rate"'],
  ])('%j: %s', (options, message) => {
    expect(() => makeHoles(large, options as object)).toThrow(message)
  })
})
