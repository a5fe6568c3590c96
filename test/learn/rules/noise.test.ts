import { describe, expect, it } from 'vitest'
import { Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { holes, lookForRules } from '../../helpers/rules.js'

type Draw = (u: () => number) => number | string | null

const day = (k: number) => new Date(864e5 * Math.floor(k)).toISOString().slice(0, 10)
const normal: (u: () => number) => number = (u) =>
  Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u())

const KINDS: Record<string, readonly Draw[]> = {
  'numbers in double': Array.from({ length: 8 }, () => normal),
  'numbers to the cent': Array.from({ length: 8 }, () => (u) => Math.round(1000 * u()) / 100),
  'whole numbers of 2 to 9 levels': [2, 2, 3, 3, 4, 5, 7, 9].map((n) => (u) => Math.floor(n * u())),
  'whole numbers that are mostly 0': Array.from(
    { length: 8 },
    () => (u) => (u() < 0.9 ? 0 : 1 + Math.floor(3 * u())),
  ),
  'whole numbers of 30 to 300': [30, 30, 50, 100, 100, 200, 300, 300].map(
    (n) => (u) => Math.floor(n * u()),
  ),
  'categories of 2 to 9 levels': [2, 2, 3, 3, 4, 5, 7, 9].map(
    (n) => (u) => `level ${Math.floor(n * u())}`,
  ),
  dates: [30, 100, 365, 3650, 3650, 20].map((n) => (u) => day(18000 + n * u())),
  'all of these': [
    normal,
    (u) => Math.floor(3 * u()),
    (u) => `is ${Math.floor(4 * u())}`,
    (u) => day(18000 + 300 * u()),
    (u) => (u() < 0.9 ? 0 : 1),
    (u) => Math.round(100 * u()) / 10,
    (u) => Math.floor(80 * u()),
  ],
}

const ROWS = [40, 60, 90, 160, 300]

describe('no rule is found in 20 tables of 40 to 300 rows of noise', () => {
  it.each(Object.entries(KINDS))('%s', (_, draws) => {
    const found: string[] = []
    for (let seed = 1; seed <= 20; seed++) {
      const rows = ROWS[seed % ROWS.length] ?? 0
      const generator = new Generator().manualSeed(seed)
      const u = () => generator.uniform32()
      const entries = draws.map((draw, c) => {
        const hidden = holes(rows, seed % 2 === 0 ? 0.2 : 0, seed + 100 * c)
        const cells = hidden.map((isHidden) => {
          const value = draw(u)
          return isHidden ? null : value
        })
        return [`c${c}`, cells] as const
      })
      found.push(...lookForRules(Table.fromColumns(Object.fromEntries(entries))).texts)
    }
    expect(found).toEqual([])
  })
})
