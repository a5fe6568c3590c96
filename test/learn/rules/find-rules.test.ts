import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'
import { holes, lookForRules } from '../../helpers/rules.js'

const SEEDS = [1, 2, 3, 4, 5]

/** A table of these columns with a share of each hidden; and how rules fill that. */
function tried(columns: Record<string, readonly (number | string | Date)[]>, seed: number, share = 0.2) {
  const entries = Object.entries(columns).map(([name, cells], c) => {
    const hidden = holes(cells.length, share, 100 * seed + c)
    return [name, cells.map((cell, row) => (hidden[row] ? null : cell))] as [string, unknown[]]
  })
  const table = Table.fromColumns(Object.fromEntries(entries) as never)
  const truth = Table.fromColumns(columns as never)
  const { texts, filled, rules } = lookForRules(table)
  let right = 0, wrong = 0, none = 0, worst = 0
  for (const { name, missing } of table.columns) {
    const after = filled.get(name)
    const t = truth.column(name)
    if (!after) continue
    for (let row = 0; row < table.rows; row++) {
      if (missing[row] === 0) continue
      const v = after[row] as number
      if (Number.isNaN(v)) none++
      else if (Math.abs(v - (t.values[row] as number)) < 1e-9 * Math.abs(v)+1e-9) right++
      else { wrong++; worst = Math.max(worst, Math.abs(v - (t.values[row] as number))) }
    }
  }
  return { texts, right, wrong, none, worst, rules }
}
const g = (seed: number) => new Generator().manualSeed(seed)
const make = (n: number, f: (u: () => number) => number, seed: number) => { const r = g(seed); const u = () => r.uniform32(); return Array.from({ length: n }, () => f(u)) }
const cents = (x: number) => Math.round(x * 100) / 100

describe('x', () => {
  it('y', () => {
    for (const seed of [1, 2]) for (const n of [12, 40, 300]) {
      const net = make(n, (u) => cents(20 + 80 * u()), seed)
      const ship = make(n, (u) => (u() < 0.5 ? 4.9 : 9.9), seed + 50)
      const cases: Record<string, Record<string, readonly (number | string | Date)[]>> = {
        total: { net, ship, total: net.map((x, i) => cents(x + (ship[i] ?? 0))) },
        affine: { x: net, y: net.map((x) => cents(2 * x + 7)), z: make(n, (u) => u(), 9) },
        floats: { x: make(n, (u) => u() * 1e3, seed), y: make(n, (u) => u() * 1e3 * 2 + 7, seed) },
        whole: { a: make(n, (u) => Math.floor(100 * u()), seed), b: make(n, (u) => Math.floor(100 * u()), seed), c: make(n, (u) => Math.floor(4 * u()), seed+3) },
        invoice: (() => { const q = make(n, (u) => 1 + Math.floor(9 * u()), seed + 1); const t = net.map((x, i) => cents(x * (q[i] ?? 0))); const vat = t.map((x) => cents(0.2 * x)); return { price: net, q, net: t, vat, gross: t.map((x, i) => cents(x + (vat[i] ?? 0))) } })(),
        percent: (() => { const p = [1, 2, 3, 4].map((k) => make(n, (u) => u() + 0.1, seed + k)); const s = net.map((_, i) => p.reduce((a, b) => a + (b[i] ?? 0), 0)); return Object.fromEntries(p.map((c, k) => [`p${k}`, c.map((x, i) => Math.round((1000 * x) / (s[i] ?? 1)) / 10)])) })(),
        percentExact: (() => { const a = make(n, (u) => Math.floor(40 * u()), seed), b = make(n, (u) => Math.floor(30 * u()), seed + 1), c = make(n, (u) => Math.floor(30 * u()), seed + 2); return { a, b, c, d: a.map((x, i) => 100 - x - (b[i] ?? 0) - (c[i] ?? 0)) } })(),
        bmi: (() => { const w = make(n, (u) => cents(50 + 50 * u()), seed), h = make(n, (u) => cents(1.5 + 0.5 * u()), seed + 1); return { w, h, bmi: w.map((x, i) => x / (h[i] ?? 1) ** 2) } })(),
        dates: (() => { const a = make(n, (u) => Math.floor(20000 * u()), seed), d = make(n, (u) => Math.floor(60 * u()), seed + 2); const day = (k: number) => new Date(864e5 * k).toISOString().slice(0, 10); return { start: a.map(day), end: a.map((x, i) => day(x + (d[i] ?? 0))), days: d, due: a.map((x) => day(x + 14)) } })(),
        zip: (() => { const z = make(n, (u) => Math.floor(12 * u()), seed); return { zip: z.map((k) => 10000 + 739 * k), city: z.map((k) => `city ${(k * 7) % 11}`), x: make(n, (u) => u(), seed) } })(),
        code: (() => { const z = make(n, (u) => Math.floor(4 * u()), seed); return { code: z.map((k) => [200, 301, 404, 500][k] ?? 0), label: z.map((k) => ['ok', 'moved', 'gone', 'error'][k] ?? ''), x: make(n, (u) => u(), seed) } })(),
        onehot: (() => { const z = make(n, (u) => Math.floor(3 * u()), seed); return { a: z.map((k) => +(k === 0)), b: z.map((k) => +(k === 1)), c: z.map((k) => +(k === 2)), x: make(n, (u) => u(), seed) } })(),
      }
      for (const [name, c] of Object.entries(cases)) {
        const t0 = performance.now()
        const { rules, ...r } = tried(c, seed)
        console.log(n, seed, name, JSON.stringify(r), rules.map((x) => x.checked+':'+x.error.toPrecision(2)).join(' '), (performance.now() - t0).toFixed(0))
      }
    }
  })
})
