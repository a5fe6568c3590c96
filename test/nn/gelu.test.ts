import { describe, expect, it } from 'vitest'
import {
  errorOfScale,
  gradientError,
  normals,
  Workspace,
  weightedSum,
} from '../helpers/workspace.js'
import { gelu } from './reference/gelu.js'

/** From -40 to 40, dense around 0, and far out. */
const X = Float64Array.from([
  ...Array.from({ length: 8000 }, (_, i) => Math.fround((i - 4000) / 100)),
  ...[0, -0, 1e-30, -1e-30, 1e4, -1e4, 1e12, -1e12],
])

function run(x: Float64Array, dY: Float64Array) {
  const w = new Workspace()
  const [y, slopes, d] = [w.room(x.length), w.room(x.length), w.put(dY)]
  w.kernels.gelu(y, slopes, w.put(x), x.length)
  w.kernels.geluBack(d, slopes, x.length)
  return { y: w.take(y, x.length), d: w.take(d, x.length) }
}

describe('gelu', () => {
  it('is within 5e-7, or 5e-7 of itself, of the plain tanh form', () => {
    const { y } = run(X, X)
    X.forEach((x, i) => {
      const exact = gelu(x)
      const error = Math.abs((y[i] as number) - exact) / Math.max(1, Math.abs(exact))
      expect(error, `at ${x}`).toBeLessThan(5e-7)
    })
  })

  it('goes back within 2e-6 of scale of the plain form’s slopes', () => {
    for (const count of [4, 8, 64, 100]) {
      const [x, dY] = [normals(count, 1, 2), normals(count, 2)]
      const loss = (moved: Float64Array) => weightedSum(dY, moved.map(gelu))
      expect(gradientError(run(x, dY).d, loss, x)).toBeLessThan(2e-6)
    }
  })

  it('goes back by 1 or 0 far out, within 1e-30', () => {
    const { d } = run(X, new Float64Array(X.length).fill(1))
    expect(errorOfScale(d.slice(-4), [1, 0, 1, 0])).toBeLessThan(1e-30)
  })
})
