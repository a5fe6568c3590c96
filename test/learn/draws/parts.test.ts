import { describe, expect, it } from 'vitest'
import { workThrough } from '../../../src/host/work.js'
import { Chance } from '../../../src/learn/draws/chance.js'
import { fittedLine } from '../../../src/learn/draws/fit-line.js'
import { fitLogistic } from '../../../src/learn/draws/fit-logistic.js'
import { fitGaussian } from '../../../src/learn/gaussian/fit-gaussian.js'
import { cellsOf, mixed, normals, withHoles } from '../../helpers/cells.js'

/** [2 features, rows] and 1. */
function features(rows: number, seed: number): Float32Array {
  return Float32Array.from([...normals(rows, seed), ...normals(rows, seed + 1)])
}
const all = (rows: number) => Int32Array.from({ length: rows }, (_, i) => i)

describe('lines of what is given', () => {
  it('of a number are what the Gaussian predicts of it when it is hidden, within 1e-4, classes beside it too', () => {
    const cells = withHoles(mixed(80, 3), 0.2, 4)
    const gaussian = fitGaussian(cells, { prior: 2 })
    const { slots } = cells
    const row = new Float32Array(slots.count)
    const out = new Float32Array(slots.count)
    let compared = 0
    for (let i = 0; i < cells.rows; i++) {
      const values = cells.values.slice(i * slots.columns, (i + 1) * slots.columns)
      if (values.some(Number.isNaN)) continue
      gaussian.fillRow(values, 0, -1, row)
      for (let c = 0; c < slots.columns; c++) {
        if (!slots.isNumber(c)) continue
        gaussian.fillRow(values, 0, c, out)
        const { intercept, weights } = gaussian.givenAll(c)
        const line = weights.reduce((sum, w, s) => sum + w * (row[s] as number), intercept)
        expect(Math.abs(line - (out[slots.start(c)] as number))).toBeLessThan(1e-4)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(20)
  })

  it('by least squares leave errors that no feature is related to, within 1e-4 of their size, and of mean 0', () => {
    const rows = 60
    const x = features(rows, 5)
    const noise = normals(rows, 9)
    const target = (row: number) =>
      3 + 2 * (x[row] as number) - (x[rows + row] as number) + (noise[row] as number)
    const line = workThrough(fittedLine(x, rows, Int32Array.of(0, 1), all(rows), target, 1e-9))
    const errors = Array.from(line, (value, row) => target(row) - value)
    for (const weigh of [
      () => 1,
      (row: number) => x[row] as number,
      (row: number) => x[rows + row] as number,
    ]) {
      expect(Math.abs(errors.reduce((sum, e, row) => sum + e * weigh(row), 0))).toBeLessThan(6e-3)
    }
  })

  it('of log odds have a gradient of 0 within 1e-2, and come to the odds that made the classes within .35 at 3,000 rows', () => {
    const rows = 3000
    const x = features(rows, 11)
    const odds = (row: number) => [
      0,
      1.2 * (x[row] as number),
      -0.8 * (x[rows + row] as number) + 0.5,
    ]
    const classes = Int32Array.from({ length: rows }, (_, row) => {
      const shares = odds(row).map(Math.exp)
      const at = new Chance(1, row, 0).uniform() * shares.reduce((a, b) => a + b)
      const [first = 0, second = 0] = shares
      return Number(at >= first) + Number(at >= first + second)
    })
    const input = {
      x,
      rows,
      slots: 2,
      features: Int32Array.of(0, 1),
      members: all(rows),
      classes: 3,
    }
    const { intercept, weights } = workThrough(
      fitLogistic({ ...input, target: (row) => classes[row] as number }),
    )
    const slope = (k: number, s: number) => (weights[k * 2 + s] as number) - (weights[s] as number)
    expect(Math.abs(slope(1, 0) - 1.2)).toBeLessThan(0.35)
    expect(Math.abs(slope(2, 1) + 0.8)).toBeLessThan(0.35)
    expect(Math.abs((intercept[2] as number) - (intercept[0] as number) - 0.5)).toBeLessThan(0.35)
    const gradient = new Float64Array(3)
    for (let row = 0; row < rows; row++) {
      const scores = [0, 1, 2].map(
        (k) =>
          (intercept[k] as number) +
          (weights[2 * k] as number) * (x[row] as number) +
          (weights[2 * k + 1] as number) * (x[rows + row] as number),
      )
      const total = scores.reduce((sum, score) => sum + Math.exp(score), 0)
      for (let k = 0; k < 3; k++) {
        gradient[k] =
          (gradient[k] as number) +
          (Number(classes[row] === k) - Math.exp(scores[k] as number) / total) / rows
      }
    }
    for (const value of gradient) expect(Math.abs(value)).toBeLessThan(1e-2)
  })
})

describe('a row that the Gaussian draws', () => {
  it('has its holes about what is expected of them, with the covariance that is left, within a fifth', () => {
    const a = normals(400, 21)
    const b = normals(400, 22)
    const c = normals(400, 23)
    const off = (i: number) => -0.5 * (b[i] as number) + 0.4 * (c[i] as number)
    const cells = cellsOf(a.map((x, i) => [x, x + 0.6 * (b[i] as number), x + off(i)]))
    const gaussian = fitGaussian(cells, { prior: 1e-3 })
    const row = Float32Array.of(1, Number.NaN, Number.NaN)
    const expected = new Float32Array(3)
    gaussian.fillRow(row, 0, -1, expected)
    const out = new Float32Array(3)
    const chance = new Chance(1, 1, 1)
    const sums = { p: 0, q: 0, pp: 0, qq: 0, pq: 0 }
    const draws = 20_000
    for (let t = 0; t < draws; t++) {
      gaussian.drawRow(row, 0, out, 0, () => chance.normal())
      const [p, q] = [1, 2].map((s) => (out[s] as number) - (expected[s] as number)) as [
        number,
        number,
      ]
      sums.p += p / draws
      sums.q += q / draws
      sums.pp += (p * p) / draws
      sums.qq += (q * q) / draws
      sums.pq += (p * q) / draws
    }
    expect(Math.abs(sums.p)).toBeLessThan(0.02)
    expect(Math.abs(sums.q)).toBeLessThan(0.02)
    // y = a + .6 b, z = a - .5 b + .4 c, given a: variances .36 and .41, covariance -.3, as far as 400 rows tell.
    expect(Math.abs(sums.pp / 0.36 - 1)).toBeLessThan(0.2)
    expect(Math.abs(sums.qq / 0.41 - 1)).toBeLessThan(0.2)
    expect(Math.abs(sums.pq / -0.3 - 1)).toBeLessThan(0.2)
  })
})
