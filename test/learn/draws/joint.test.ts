import { describe, expect, it } from 'vitest'
import { drawTables, Table } from '../../../src/learn/index.js'
import { linearRegression, pool } from '../../../src/pool/index.js'
import { Generator } from '../../../src/random/generator.js'
import { normals } from '../../helpers/cells.js'

const SEEDS = [1, 2, 3]

function uniforms(count: number, seed: number): number[] {
  const generator = new Generator().manualSeed(seed)
  return Array.from({ length: count }, () => generator.uniform64())
}

const lostWhere = (values: readonly number[], lost: (i: number) => boolean) =>
  values.map((value, i) => (lost(i) ? null : value))

/** What was drawn of the holes of a column, in all tables. */
function drawnOf(given: Table, drawn: readonly Table[], name: string): number[] {
  const { missing } = given.column(name)
  const values = (one: Table) => Array.from(one.column(name).values)
  return drawn.flatMap((one) => values(one).filter((_, row) => missing[row] === 1))
}

function correlationOf(table: Table, a: string, b: string): number {
  const [x, y] = [table.column(a).values, table.column(b).values] as const
  const mean = (values: Float64Array) =>
    values.reduce((sum, value) => sum + value / values.length, 0)
  const [mx, my] = [mean(x), mean(y)]
  let [xy, xx, yy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [p, q] = [(x[i] as number) - mx, (y[i] as number) - my]
    xy += p * q
    xx += p * p
    yy += q * q
  }
  return xy / Math.sqrt(xx * yy)
}

describe('draws go together', () => {
  it('two columns of correlation .95 that are missing together keep it within .02 in completed tables, over 3 seeds', async () => {
    for (const seed of SEEDS) {
      const rows = 400
      const [a, b] = [normals(rows, seed), normals(rows, 50 + seed)]
      const y = a.map((x, i) => 0.95 * x + Math.sqrt(1 - 0.95 ** 2) * (b[i] as number))
      const u = uniforms(rows, seed)
      const isLost = (i: number) => (u[i] as number) < 0.4
      const whole = Table.fromColumns({ x: a, y, z: normals(rows, 90 + seed) })
      const table = Table.fromColumns({
        x: lostWhere(a, isLost),
        y: lostWhere(y, isLost),
        z: normals(rows, 90 + seed),
      })
      const drawn = await drawTables(table, { draws: 5, seed })
      const mean = drawn.reduce((sum, one) => sum + correlationOf(one, 'x', 'y') / 5, 0)
      expect(Math.abs(mean - correlationOf(whole, 'x', 'y'))).toBeLessThan(0.02)
    }
  })

  it('the slope of y = 2 x + noise, both with 40 % holes, is pooled without bias: within .03 over 12 tables, and 10 or more intervals of 95 % hold it', async () => {
    let held = 0
    let sum = 0
    for (let seed = 1; seed <= 12; seed++) {
      const rows = 300
      const [x, noise] = [normals(rows, seed), normals(rows, 300 + seed)]
      const [u, v] = [uniforms(rows, seed), uniforms(rows, 700 + seed)]
      const table = Table.fromColumns({
        x: lostWhere(x, (i) => (u[i] as number) < 0.4),
        y: lostWhere(
          x.map((value, i) => 2 * value + 0.5 * (noise[i] as number)),
          (i) => (v[i] as number) < 0.4,
        ),
      })
      const drawn = await drawTables(table, { draws: 10, seed })
      const { estimate, interval } = pool(
        drawn.map((one) => linearRegression(one, 'y ~ x')),
      ).estimate('x')
      sum += estimate / 12
      held += Number(interval[0] <= 2 && interval[1] >= 2)
    }
    expect(Math.abs(sum - 2)).toBeLessThan(0.03)
    expect(held).toBeGreaterThanOrEqual(10)
  }, 60_000)
})

describe('draws have the shape that the column has there', () => {
  it('a row that has x draws y = 2 x + N(0, 2) with an sd of 2 within a quarter, one that lacks both with that of y, over 3 seeds', async () => {
    for (const seed of SEEDS) {
      const rows = 200
      const x = normals(rows, seed).map((z) => 10 * z)
      const noise = normals(rows, 40 + seed)
      const y = x.map((value, i) => 2 * value + 7 + 2 * (noise[i] as number))
      const both = (i: number) => i % 10 === 0
      const table = Table.fromColumns({
        x: lostWhere(x, both),
        y: lostWhere(y, (i) => both(i) || i % 4 === 1),
        z: normals(rows, 80 + seed),
      })
      const drawn = await drawTables(table, { draws: 20, seed })
      const spread = (isOf: (row: number) => boolean) => {
        const rowsOf = Array.from({ length: rows }, (_, i) => i).filter(isOf)
        const variances = rowsOf.map((row) => {
          const values = drawn.map((one) => one.column('y').values[row] as number)
          const mean = values.reduce((sum, value) => sum + value / 20, 0)
          return values.reduce((sum, value) => sum + (value - mean) ** 2 / 19, 0)
        })
        return Math.sqrt(variances.reduce((sum, value) => sum + value / variances.length, 0))
      }
      expect(Math.abs(spread((i) => !both(i) && i % 4 === 1) / 2 - 1)).toBeLessThan(0.25)
      expect(Math.abs(spread(both) / 20 - 1)).toBeLessThan(0.25)
    }
  })

  it('a spike of zeros is drawn as zeros, as often as there are within .06, and nothing is drawn between it and the rest', async () => {
    const rows = 600
    const [x, noise, u] = [normals(rows, 5), normals(rows, 6), uniforms(rows, 7)]
    const amount = x.map((value, i) =>
      value + (noise[i] as number) < 0 ? 0 : 20 + 3 * value + (noise[i] as number),
    )
    const isLost = (i: number) => (u[i] as number) < 0.3
    const table = Table.fromColumns({ x, amount: lostWhere(amount, isLost) })
    const values = drawnOf(table, await drawTables(table, { draws: 10 }), 'amount')
    const truth = amount.filter((_, i) => isLost(i))
    const share = (list: number[]) => list.filter((value) => value === 0).length / list.length
    expect(Math.abs(share(values) - share(truth))).toBeLessThan(0.06)
    expect(values.filter((value) => value > 0 && value < 10).length / values.length).toBeLessThan(
      0.01,
    )
  })

  it('two humps stay two: of x = ±3 + noise, which nothing tells, next to nothing is drawn between them', async () => {
    const rows = 400
    const [noise, u, sides] = [normals(rows, 8), uniforms(rows, 9), uniforms(rows, 10)]
    const x = noise.map((value, i) => ((sides[i] as number) < 0.5 ? 3 : -3) + 0.4 * value)
    const table = Table.fromColumns({
      x: lostWhere(x, (i) => (u[i] as number) < 0.3),
      z: normals(rows, 11),
    })
    const values = drawnOf(table, await drawTables(table, { draws: 10 }), 'x')
    expect(values.filter((value) => Math.abs(value) < 1.2).length / values.length).toBeLessThan(
      0.02,
    )
    const right = values.filter((value) => value > 0).length / values.length
    expect(Math.abs(right - 0.5)).toBeLessThan(0.1)
  })

  it('a log-normal price does not pile up at its least value, nor passes 0: under 1 % of draws equal it, over 3 seeds', async () => {
    for (const seed of SEEDS) {
      const rows = 300
      const [x, noise, u] = [
        normals(rows, seed),
        normals(rows, 20 + seed),
        uniforms(rows, 60 + seed),
      ]
      const price = x.map((value, i) => Math.exp(value + 0.8 * (noise[i] as number)))
      const table = Table.fromColumns({ x, price: lostWhere(price, (i) => (u[i] as number) < 0.3) })
      const values = drawnOf(table, await drawTables(table, { draws: 10, seed }), 'price')
      const least = table
        .column('price')
        .values.reduce((a, b) => (b < a ? b : a), Number.POSITIVE_INFINITY)
      expect(values.every((value) => value >= 0)).toBe(true)
      expect(
        values.filter((value) => value === least || value === 0).length / values.length,
      ).toBeLessThan(0.01)
    }
  })

  it('bounds that are asked for hold, and draws do not pile up on them: under 3 % on a bound that cuts off a tenth', async () => {
    const rows = 300
    const [x, noise, u] = [normals(rows, 1), normals(rows, 2), uniforms(rows, 3)]
    const y = x.map((value, i) => value + (noise[i] as number))
    const table = Table.fromColumns({ x, y: lostWhere(y, (i) => (u[i] as number) < 0.3) })
    const drawn = await drawTables(table, { draws: 10, bounds: { y: [-1.8, 1.8] } })
    const values = drawnOf(table, drawn, 'y')
    expect(values.every((value) => Math.abs(value) <= 1.8)).toBe(true)
    expect(values.filter((value) => Math.abs(value) > 1.7999).length / values.length).toBeLessThan(
      0.03,
    )
  })
})

describe('draws of a class', () => {
  it('have the odds that a number gives them: log odds of 1.5 come out between 1.2 and 1.8 on average over 3 seeds', async () => {
    let sum = 0
    for (const seed of SEEDS) {
      const rows = 600
      const [x, u, v] = [normals(rows, seed), uniforms(rows, 30 + seed), uniforms(rows, 60 + seed)]
      const says = x.map((value, i) =>
        (u[i] as number) < 1 / (1 + Math.exp(-1.5 * value)) ? 'yes' : 'no',
      )
      const table = Table.fromColumns({
        x,
        says: says.map((one, i) => ((v[i] as number) < 0.4 ? null : one)),
      })
      const drawn = await drawTables(table, { draws: 10, seed })
      const { missing } = table.column('says')
      // Newton's method for one slope and an intercept, on the drawn cells alone.
      let [a, b] = [0, 0]
      for (let round = 0; round < 20; round++) {
        let [g, h, gg, gh, hh] = [0, 0, 1e-9, 0, 1e-9]
        for (const one of drawn) {
          for (let i = 0; i < rows; i++) {
            if (missing[i] !== 1) continue
            const z = x[i] as number
            const p = 1 / (1 + Math.exp(-a - b * z))
            const off = Number(one.column('says').cell(i) === 'yes') - p
            g += off
            h += off * z
            gg += p * (1 - p)
            gh += p * (1 - p) * z
            hh += p * (1 - p) * z * z
          }
        }
        const det = gg * hh - gh * gh
        a += (hh * g - gh * h) / det
        b += (gg * h - gh * g) / det
      }
      sum += b / SEEDS.length
    }
    expect(sum).toBeGreaterThan(1.2)
    expect(sum).toBeLessThan(1.8)
  })
})
