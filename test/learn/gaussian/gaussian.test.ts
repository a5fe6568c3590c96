import { describe, expect, it } from 'vitest'
import { workThrough } from '../../../src/host/work.js'
import type { Cells } from '../../../src/learn/cells/cells.js'
import { Slots } from '../../../src/learn/cells/slots.js'
import { cholesky, inverse } from '../../../src/learn/gaussian/cholesky.js'
import { fitGaussian } from '../../../src/learn/gaussian/fit-gaussian.js'
import { Gaussian } from '../../../src/learn/gaussian/gaussian.js'
import { mixed, normals, withHoles } from '../../helpers/cells.js'

function predict(gaussian: Gaussian, cells: Cells): Float32Array {
  const out = new Float32Array(cells.rows * cells.slots.count).fill(77)
  gaussian.predict(cells, out)
  return out
}

/** Solves a x = b by elimination with pivoting: nothing in common with what is tested. */
function eliminate(a: number[][], b: number[]): number[] {
  const n = b.length
  const m = a.map((row, i) => [...row, b[i] as number])
  for (let c = 0; c < n; c++) {
    let p = c
    for (let r = c; r < n; r++) {
      if (Math.abs(m[r]?.[c] ?? 0) > Math.abs(m[p]?.[c] ?? 0)) p = r
    }
    const pivot = m[p] as number[]
    m[p] = m[c] as number[]
    m[c] = pivot
    for (let r = 0; r < n; r++) {
      const row = m[r] as number[]
      const times = (row[c] as number) / (pivot[c] as number)
      if (r !== c)
        for (let k = c; k <= n; k++) row[k] = (row[k] as number) - times * (pivot[k] as number)
    }
  }
  return m.map((row, i) => (row[n] as number) / (row[i] as number))
}

describe('Gaussian', () => {
  it('predicts μ_m + Σ_mo Σ_oo⁻¹ (x_o − μ_o), with deviations of Σ_mm − Σ_mo Σ_oo⁻¹ Σ_om, within 1e-5, whatever is missing', () => {
    const d = 5
    const draws = normals(d * 2 * d, 9)
    const sigma = Array.from({ length: d }, (_, i) =>
      Array.from({ length: d }, (_, j) =>
        Array.from({ length: 2 * d }, (_, k) => k).reduce(
          (sum, k) => sum + (draws[i * 2 * d + k] as number) * (draws[j * 2 * d + k] as number),
          0,
        ),
      ),
    )
    const mean = [0.5, -1, 2, 0, 1]
    const factor = Float64Array.from(sigma.flat())
    cholesky(factor, d)
    const precision = new Float64Array(d * d)
    inverse(factor, d, d, precision)
    const ones = new Float64Array(d).fill(1)
    const scaling = { centre: new Float64Array(d), scale: ones, codes: new Float64Array(0) }
    const gaussian = new Gaussian(new Slots(mean.map(() => 0)), scaling, {
      mean: Float64Array.from(mean),
      precision,
    })
    const x = [1.5, -0.25, 0.75, -2, 3]
    for (let pattern = 0; pattern < 2 ** d; pattern++) {
      const seen = [0, 1, 2, 3, 4].filter((j) => (pattern >> j) & 1)
      const values = Float32Array.from(x, (v, j) => (seen.includes(j) ? v : Number.NaN))
      const out = predict(gaussian, { rows: 1, slots: new Slots(mean.map(() => 0)), values })
      const solved = eliminate(
        seen.map((i) => seen.map((j) => sigma[i]?.[j] as number)),
        seen.map((i) => (x[i] as number) - (mean[i] as number)),
      )
      const deviations = new Float32Array(d)
      const count = gaussian.fillRow(values, 0, -1, new Float32Array(d))
      workThrough(gaussian.writeSpreads(count, deviations))
      for (let j = 0; j < d; j++) {
        const own = eliminate(
          seen.map((i) => seen.map((k) => sigma[i]?.[k] as number)),
          seen.map((i) => sigma[i]?.[j] as number),
        )
        const told = seen.reduce((sum, i, k) => sum + (sigma[j]?.[i] ?? 0) * (own[k] as number), 0)
        const left = seen.includes(j) ? 0 : Math.sqrt((sigma[j]?.[j] ?? 0) - told)
        expect(Math.abs((deviations[j] as number) - left)).toBeLessThan(1e-5)
        if (seen.includes(j)) expect(out[j]).toBe(77)
        else {
          let expected = mean[j] as number
          seen.forEach((i, k) => {
            expected += (sigma[j]?.[i] as number) * (solved[k] as number)
          })
          expect(Math.abs((out[j] as number) - expected)).toBeLessThan(1e-5)
        }
      }
    }
  })

  const cells = withHoles(mixed(300, 4), 0.3, 5)
  const gaussian = fitGaussian(cells)

  it('predictLeaveOneOut is within 1e-5 of hiding each cell in turn, categories included', () => {
    const { columns, count: slots, offsets } = cells.slots
    const each = new Float32Array(cells.rows * slots)
    gaussian.predictLeaveOneOut(cells, each)
    for (let j = 0; j < columns; j++) {
      const values = cells.values.map((x, k) => (k % columns === j ? Number.NaN : x))
      const out = predict(gaussian, { ...cells, values })
      for (let i = 0; i < cells.rows; i++) {
        for (let s = offsets[j] as number; s < (offsets[j + 1] as number); s++) {
          const k = i * slots + s
          expect(Math.abs((each[k] as number) - (out[k] as number))).toBeLessThan(1e-5)
        }
      }
    }
  })

  it('fillAgainWithout is within 1e-5 of fillRow without the column, categories included', () => {
    const { columns, count: slots } = cells.slots
    const [filled, again, anew] = [0, 1, 2].map(() => new Float32Array(slots)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ]
    for (let at = 0; at < cells.values.length; at += columns) {
      for (let j = 0; j < columns; j++) {
        if (Number.isNaN(cells.values[at + j])) continue
        gaussian.fillRow(cells.values, at, j, anew)
        const count = gaussian.fillRow(cells.values, at, -1, filled)
        for (let k = 0; k < j; k++) {
          if (Number.isNaN(cells.values[at + k])) continue
          gaussian.fillAgainWithout(cells.values, at, k, filled, count, again)
        }
        gaussian.fillAgainWithout(cells.values, at, j, filled, count, again)
        for (let s = 0; s < slots; s++) {
          expect(Math.abs((again[s] as number) - (anew[s] as number))).toBeLessThan(1e-5)
        }
      }
    }
  })

  it('fillRow without a column does not depend on that cell', () => {
    const row = [0.3, -0.4, 2, Number.NaN, 0.9]
    for (let j = 0; j < row.length; j++) {
      const one = new Float64Array(cells.slots.count)
      const other = new Float64Array(cells.slots.count)
      const changed = row.map((x, k) => (k === j ? 1 : x))
      gaussian.fillRow(Float32Array.from(row), 0, j, one)
      gaussian.fillRow(Float32Array.from(changed), 0, j, other)
      expect(one).toEqual(other)
    }
  })

  it('gives classes probabilities: none below 0, of sum 1 to 1e-6', () => {
    const values = cells.values.map((x, k) => (k % 5 === 2 ? Number.NaN : 4 * x))
    const out = predict(gaussian, { ...cells, values })
    for (let i = 0; i < cells.rows; i++) {
      const p = out.subarray(i * 7 + 2, i * 7 + 5)
      expect(Math.min(...p)).toBeGreaterThanOrEqual(0)
      expect(Math.abs(p.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-6)
    }
  })

  it('predicts a row alone as among others, to the bit', () => {
    const all = predict(gaussian, cells)
    for (const i of [0, 17, 299]) {
      const values = cells.values.slice(i * 5, i * 5 + 5)
      const alone = predict(gaussian, { ...cells, rows: 1, values })
      expect(alone).toEqual(all.slice(i * 7, i * 7 + 7))
    }
  })

  it('comes back from its arrays to the bit', () => {
    const again = Gaussian.fromArrays(gaussian.toArrays())
    expect(predict(again, cells)).toEqual(predict(gaussian, cells))
  })
})
