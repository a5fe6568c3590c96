import { describe, expect, it } from 'vitest'
import { fitScale, putRegressors, REGRESSORS, scaleOf } from '../../../src/learn/spread/scale.js'
import { Generator } from '../../../src/random/generator.js'
import { rand, randn } from '../../../src/random/index.js'

/** Cells whose errors are normal, `sdOf` a cell's Gaussian spread and prediction. */
function cellsOf(count: number, seed: number, sdOf: (spread: number, predicted: number) => number) {
  const generator = new Generator().manualSeed(seed)
  const [uniforms, normals] = [
    rand([count], { generator }).data,
    randn([2, count], { generator, dtype: 'float64' }).data,
  ]
  const z = new Float64Array(count * REGRESSORS)
  const sds = new Float64Array(count)
  const errors = Float64Array.from({ length: count }, (_, i) => {
    const spread = 0.1 + 0.9 * (uniforms[i] ?? 0)
    const predicted = normals[i] ?? 0
    putRegressors(z, i * REGRESSORS, spread, 0.05, predicted)
    sds[i] = sdOf(spread, predicted)
    return (sds[i] ?? 0) * (normals[count + i] ?? 0)
  })
  return { z, sds, errors }
}

const rowOf = (z: Float64Array, i: number) => z.slice(i * REGRESSORS, (i + 1) * REGRESSORS)

describe('the scale of errors', () => {
  it('is in proportion to what it was made by, within 15 %: 800 cells, 4 seeds', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { z, sds, errors } = cellsOf(800, seed, (spread, p) => spread ** 1.5 * Math.exp(p / 3))
      const { scale } = fitScale(z, errors)
      // The mean size of a normal error is 0.8 of its sd.
      for (let i = 0; i < 50; i++) {
        expect(Math.abs(scaleOf(scale, rowOf(z, i)) / (0.8 * (sds[i] ?? 0)) - 1)).toBeLessThan(0.15)
      }
    }
  })

  it('of few cells is near the proportions of the Gaussian: 8 cells, 20 seeds, on average within 30 %', () => {
    let sum = 0
    for (let seed = 1; seed <= 20; seed++) {
      const { z, errors } = cellsOf(8, seed, (spread) => spread)
      const { scale } = fitScale(z, errors)
      const at = (spread: number) => {
        const own = new Float64Array(REGRESSORS)
        putRegressors(own, 0, spread, 0.05, 0)
        return scaleOf(scale, own)
      }
      sum += Math.log(at(1) / at(0.25)) / 20
    }
    expect(Math.abs(Math.exp(sum) / 4 - 1)).toBeLessThan(0.3)
  })

  it('of a cell without itself is that of a fit without it, within a tenth, and a large error does not excuse itself', () => {
    const { z, errors } = cellsOf(8, 5, (spread) => spread)
    errors[7] = 6
    const { scales } = fitScale(z, errors)
    for (const i of [0, 3, 7]) {
      const others = Array.from(errors.keys()).filter((k) => k !== i)
      const { scale } = fitScale(
        Float64Array.from(others.flatMap((k) => [...rowOf(z, k)])),
        Float64Array.from(others, (k) => errors[k] ?? 0),
      )
      expect(Math.abs((scales[i] ?? 0) / scaleOf(scale, rowOf(z, i)) - 1)).toBeLessThan(0.1)
    }
  })

  it('is a number above 0 where there are no errors, and where all is far out', () => {
    const { z } = cellsOf(20, 6, () => 0)
    const none = fitScale(z, new Float64Array(20))
    const far = fitScale(z, new Float64Array(20).fill(1e7))
    for (const { scale, scales } of [none, far]) {
      expect(scales.every((value) => value > 0 && Number.isFinite(value))).toBe(true)
      const own = new Float64Array(REGRESSORS)
      putRegressors(own, 0, 0, 1e9, 1e4)
      expect(scaleOf(scale, own)).toBeGreaterThan(0)
      expect(Number.isFinite(scaleOf(scale, own))).toBe(true)
    }
  })
})
