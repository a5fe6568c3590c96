import { expect } from 'vitest'
import { Generator, rand, randn, type Shape, Tensor } from '../../src/index.js'
import { largestErrorOfScale } from './numbers.js'

type Doubles = Tensor<'float64'>

const STEP = 1e-4

/** Normals that depend on the seed alone. */
export function normals(shape: Shape, seed: number): Doubles {
  return randn(shape, { generator: new Generator().manualSeed(seed), dtype: 'float64' })
}

/** A mask that hides each entry with probability 0.4, by the seed alone. */
export function randomMask(shape: Shape, seed: number): Tensor<'bool'> {
  const uniforms = rand(shape, { generator: new Generator().manualSeed(seed) })
  return new Tensor(
    'bool',
    shape,
    Uint8Array.from(uniforms.data, (u) => (u < 0.4 ? 1 : 0)),
  )
}

/** Sum of gradOut * out over the finite values of `out`: a loss whose gradient is `gradOut`. */
export function weightedSum(gradOut: Tensor, out: Tensor): number {
  expect(out.shape).toEqual(gradOut.shape)
  const terms = Array.from(out.data as Float64Array, (value, i) =>
    Number.isFinite(value) ? value * Number(gradOut.data[i]) : 0,
  )
  return terms.reduce((a, b) => a + b, 0)
}

/** The gradient of `loss` at `x` by central differences of step 1e-4. */
export function numericGradient(loss: (x: Doubles) => number, x: Doubles): Doubles {
  const at = (i: number, step: number) => {
    const moved = x.data.slice()
    moved[i] = (moved[i] as number) + step
    return loss(new Tensor('float64', x.shape, moved))
  }
  const slopes = x.data.map((_, i) => (at(i, STEP) - at(i, -STEP)) / (2 * STEP))
  return new Tensor('float64', x.shape, slopes)
}

/** Throws unless `gradient` is within 1e-6 of scale of the slope of `loss` at `x`, and not all 0. */
export function expectGradient(gradient: Doubles, loss: (x: Doubles) => number, x: Doubles): void {
  const numeric = numericGradient(loss, x)
  expect(gradient.data.every(Number.isFinite)).toBe(true)
  expect(numeric.data.some((slope) => Math.abs(slope) > 1e-3)).toBe(true)
  expect(largestErrorOfScale(gradient, numeric)).toBeLessThan(1e-6)
}
