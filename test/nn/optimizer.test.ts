import { describe, expect, it } from 'vitest'
import { errorOfScale, normals, Workspace } from '../helpers/workspace.js'
import { adamW, type Moments } from './reference/optimizer.js'

const COUNTS = [4, 8, 64, 100]

describe('adamW', () => {
  it('after 20 steps is within 1e-6 of scale of the plain one, and has spent the gradients', () => {
    for (const count of COUNTS) {
      const options = { rate: 0.01, decay: 0.1 }
      const start = normals(count, 1)
      let plain: Moments[] = Array.from(start, (p) => ({ p, m: 0, v: 0 }))
      const w = new Workspace()
      const p = w.put(start)
      const [m, v] = [w.put(new Float64Array(count)), w.put(new Float64Array(count))]
      for (let t = 1; t <= 20; t++) {
        const gradient = normals(count, 100 + t)
        const scale = t % 2 === 0 ? 0.25 : 1
        plain = plain.map((one, i) => adamW(one, scale * (gradient[i] as number), t, options))
        const g = w.put(gradient)
        const rate = options.rate / (1 - 0.9 ** t)
        const spread = 1 / Math.sqrt(1 - 0.999 ** t)
        const keep = 1 - options.rate * options.decay
        w.kernels.adamW(p, g, m, v, count, scale, keep, rate, spread, 0.9, 0.999, 1e-8)
        expect(w.take(g, count).every((value) => value === 0)).toBe(true)
      }
      for (const [at, name] of [
        [p, 'p'],
        [m, 'm'],
      ] as const) {
        const expected = plain.map((one) => one[name])
        expect(errorOfScale(w.take(at, count), expected), name).toBeLessThan(1e-6)
      }
      // Single precision has 0.001 as 1 - 0.999 with an error of 1.7e-5 of itself.
      expect(
        errorOfScale(
          w.take(v, count),
          plain.map((one) => one.v),
        ),
      ).toBeLessThan(3e-5)
    }
  })
})

describe('sumOfSquares', () => {
  it('is within 1e-14 of itself of the plain sum', () => {
    for (const count of COUNTS) {
      const x = normals(count, 1, 1e3)
      const expected = x.reduce((sum, value) => sum + value * value, 0)
      const w = new Workspace()
      const found = w.kernels.sumOfSquares(w.put(x), count)
      expect(Math.abs(found - expected) / expected).toBeLessThan(1e-14)
    }
  })
})

describe('average', () => {
  it('with shares 1, 1/2, 1/3 ... is within 1e-6 of scale of the plain mean', () => {
    for (const count of COUNTS) {
      const w = new Workspace()
      const to = w.put(normals(count, 1))
      const all = Array.from({ length: 7 }, (_, i) => normals(count, 2 + i))
      for (const [i, values] of all.entries())
        w.kernels.average(to, w.put(values), count, 1 / (i + 1))
      const mean = Array.from({ length: count }, (_, i) => {
        return all.reduce((sum, values) => sum + (values[i] as number), 0) / all.length
      })
      expect(errorOfScale(w.take(to, count), mean)).toBeLessThan(1e-6)
    }
  })
})
