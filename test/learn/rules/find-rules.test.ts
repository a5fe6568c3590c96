import { describe, expect, it } from 'vitest'
import { Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { fillByRules, holes, lookForRules, withHoles } from '../../helpers/rules.js'

type Columns = Record<string, readonly (number | string)[]>
type Make = (u: () => number, row: number) => Record<string, number | string>

const SEEDS = [1, 2, 3, 4, 5]

const cents = (value: number) => Math.round(100 * value) / 100
const day = (k: number) => new Date(864e5 * k).toISOString().slice(0, 10)

function columnsOf(rows: number, seed: number, make: Make): Columns {
  const generator = new Generator().manualSeed(seed)
  const made = Array.from({ length: rows }, (_, row) => make(() => generator.uniform32(), row))
  const names = Object.keys(made[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, made.map((row) => row[name] ?? 0)]))
}

/** [what, a row, its rules among others, the share of holes that they fill at least] */
const EXACT: readonly [string, Make, readonly string[], number][] = [
  [
    'a total to the cent',
    (u) => {
      const net = cents(20 + 80 * u())
      const ship = u() < 0.5 ? 4.9 : 9.9
      return { net, ship, total: cents(net + ship) }
    },
    ['total = net + ship', 'net = total - ship', 'ship = total - net'],
    0.5,
  ],
  [
    'y = 2x + 7 in doubles',
    (u) => {
      const x = 1000 * u()
      return { x, y: 2 * x + 7, noise: u() }
    },
    ['y = 2 × x + 7', 'x = 0.5 × y - 3.5'],
    0.4,
  ],
  [
    'y = 2x + 7 in whole numbers',
    (u) => {
      const x = Math.floor(100 * u())
      return { noise: Math.floor(5 * u()), x, y: 2 * x + 7 }
    },
    ['y = 2 × x + 7', 'x = 0.5 × y - 3.5'],
    0.4,
  ],
  [
    'copies of whole numbers, from one to the next',
    (u) => {
      const a = Math.floor(7 * u())
      return { a, b: a, c: a, noise: u() }
    },
    [],
    0.5,
  ],
  [
    'percentages whose sum is 100',
    (u) => {
      const [a, b, c] = [u(), u(), u()].map((share) => Math.round(300 * share) / 10) as [
        number,
        number,
        number,
      ]
      return { a, b, c, d: Math.round(10 * (100 - a - b - c)) / 10 }
    },
    ['d = 100 - a - b - c'],
    0.3,
  ],
  [
    'a sum of five parts beside noise',
    (u) => {
      const parts = Array.from({ length: 5 }, () => Math.floor(50 * u())) as number[]
      const named = Object.fromEntries(parts.map((part, i) => [`part${i}`, part]))
      return { ...named, sum: parts.reduce((a, b) => a + b, 0), noise: u(), other: u() }
    },
    [],
    0.15,
  ],
  [
    'one of three flags',
    (u) => {
      const k = Math.floor(3 * u())
      return { a: Number(k === 0), b: Number(k === 1), c: Number(k === 2), noise: u() }
    },
    ['a = 1 - b - c'],
    0.4,
  ],
  [
    'units, feet from metres',
    (u) => {
      const metres = Math.round(1000 * (1.5 + 0.5 * u())) / 1000
      return { metres, feet: metres / 0.3048, noise: u() }
    },
    ['metres = 0.3048 × feet'],
    0.4,
  ],
  [
    'price times quantity',
    (u) => {
      const price = cents(1 + 99 * u())
      const quantity = 1 + Math.floor(9 * u())
      return { price, quantity, total: cents(price * quantity) }
    },
    ['total = price × quantity', 'price = total / quantity', 'quantity = total / price'],
    0.5,
  ],
  [
    'a ratio with a square',
    (u) => {
      const kg = cents(50 + 50 * u())
      const m = cents(1.5 + 0.5 * u())
      return { kg, m, bmi: kg / m ** 2 }
    },
    ['bmi = kg / m^2', 'kg = m^2 × bmi'],
    0.5,
  ],
  [
    'days between dates',
    (u) => {
      const start = 10_000 + Math.floor(9000 * u())
      const days = Math.floor(60 * u())
      return { start: day(start), end: day(start + days), days, due: day(start + 14) }
    },
    ['due = start + 14', 'start = due - 14'],
    0.6,
  ],
  [
    'cities by zip code',
    (u) => {
      const k = Math.floor(12 * u())
      return { zip: 10_000 + 739 * k, city: `city ${(7 * k) % 11}`, noise: u() }
    },
    ['city by zip'],
    0.15,
  ],
  [
    'a code and its label',
    (u) => {
      const k = Math.floor(4 * u())
      const code = [200, 301, 404, 500][k] ?? 0
      return { code, label: ['ok', 'moved', 'gone', 'error'][k] ?? '', noise: u() }
    },
    ['code by label', 'label by code'],
    0.4,
  ],
  [
    'a number that names an experiment',
    (u, row) => {
      const k = row % 40
      const of = (at: number) => Math.sin(1000 * k + at)
      return { speed: of(1), load: of(2), site: `site ${k % 5}`, result: of(3) + u() }
    },
    ['load by speed', 'speed by load', 'site by speed'],
    0.4,
  ],
]

describe('in 300 rows with 20 % holes in all columns, over 5 seeds', () => {
  it.each(EXACT)('%s: all that rules fill is right', (_, make, wanted, least) => {
    for (const seed of SEEDS) {
      const whole = Table.fromColumns(columnsOf(300, seed, make))
      const found = fillByRules(whole, withHoles(whole, 0.2, seed))
      for (const text of wanted) expect(found.texts).toContain(text)
      expect(found.worst).toBeLessThan(1e-6)
      expect(found.filled / found.holes).toBeGreaterThan(least)
      expect(found.rules.every(({ error }) => error < 1e-6)).toBe(true)
    }
  })

  it('percentages rounded to 0.1: within 0.2 of what was there, and called rounded', () => {
    for (const seed of SEEDS) {
      const whole = Table.fromColumns(
        columnsOf(300, seed, (u) => {
          const parts = Array.from({ length: 4 }, () => 0.1 + u())
          const sum = parts.reduce((a, b) => a + b, 0)
          const share = (part: number) => Math.round((1000 * part) / sum) / 10
          return Object.fromEntries(parts.map((part, i) => [`p${i}`, share(part)]))
        }),
      )
      const found = fillByRules(whole, withHoles(whole, 0.2, seed))
      expect(found.texts.length).toBe(4)
      for (const text of found.texts) expect(text).toMatch(/^p\d = 100 - p\d - p\d - p\d$/)
      expect(found.worstInUnits).toBeLessThan(0.2001)
      expect(found.rules.every(({ error }) => error > 0.02 && error < 0.1)).toBe(true)
    }
  })
})

describe('rules', () => {
  const make: Make = (u) => {
    const net = cents(20 + 80 * u())
    const kind = Math.floor(5 * u())
    return { net, gross: cents(1.2 * net), kind, name: `kind ${kind}`, fee: kind * 1.5 }
  }
  const whole = Table.fromColumns(columnsOf(200, 3, make))
  const table = withHoles(whole, 0.2, 3)

  it('are the same to the bit in whatever order the rows are', () => {
    const order = Array.from({ length: 200 }, (_, i) => (i * 37 + 11) % 200)
    const { rules } = lookForRules(table)
    expect(lookForRules(table.select(order)).rules).toEqual(rules)
    expect(rules.length).toBeGreaterThan(6)
  })

  it('have no exception: one cell of 200 that breaks a rule, and there is none', () => {
    const cells = [...(table.toColumns()['gross'] ?? [])]
    const at = cells.findIndex(
      (cell, row) => cell !== null && table.column('net').missing[row] === 0,
    )
    cells[at] = Number(cells[at]) + 1
    const { texts } = lookForRules(Table.fromColumns({ ...table.toColumns(), gross: cells }))
    expect(texts.filter((text) => text.includes('gross'))).toEqual([])
  })

  it('are not found where every key is another one', () => {
    const ids = Array.from({ length: 200 }, (_, row) => 1000 + row)
    const { texts } = lookForRules(Table.fromColumns({ id: ids, ...table.toColumns() }))
    expect(texts.filter((text) => text.includes('id'))).toEqual([])
  })

  it('are found where one row is far away from all others', () => {
    for (const seed of SEEDS) {
      const far = Table.fromColumns(
        columnsOf(200, seed, (u, at) => {
          const x = at === 17 ? 1e12 : cents(50 * u())
          return { x, y: cents(2 * x + 7), noise: at === 30 ? -1e9 : u() }
        }),
      )
      const found = fillByRules(far, withHoles(far, 0.2, seed))
      expect(found.texts).toContain('y = 2 × x + 7')
      expect(found.worstInUnits).toBeLessThan(1e-9)
    }
  })

  it('are found in 30 rows, if they are simple', () => {
    for (const seed of SEEDS) {
      const few = Table.fromColumns(
        columnsOf(30, seed, (u) => {
          const x = Math.round(1000 * u())
          return { x, y: 2 * x + 7, noise: u() }
        }),
      )
      expect(lookForRules(withHoles(few, 0.2, seed)).texts).toContain('y = 2 × x + 7')
    }
  })

  it('are used one after the other', () => {
    const chain = Table.fromColumns(
      columnsOf(300, 1, (u) => {
        const code = Math.floor(6 * u())
        return { name: `is ${code}`, code, fee: 3 * code + 1, price: 10 * u() }
      }),
    )
    const { texts } = lookForRules(withHoles(chain, 0.2, 1))
    expect(texts).toContain('fee = 3 × code + 1')
    const hidden = holes(300, 0.5, 9)
    const cells = chain.toColumns()
    const only = (name: string) => cells[name]?.map((cell, i) => (hidden[i] ? null : cell)) ?? []
    const found = fillByRules(
      chain,
      Table.fromColumns({ ...cells, code: only('code'), fee: only('fee') }),
    )
    expect(found.filled).toBe(found.holes)
    expect(found.worst).toBeLessThan(1e-9)
  })
})
