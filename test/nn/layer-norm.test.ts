import { describe, expect, it } from 'vitest'
import {
  errorOfScale,
  gradientError,
  normals,
  Workspace,
  weightedSum,
} from '../helpers/workspace.js'
import { layerNorm } from './reference/layer-norm.js'

const SIZES = [4, 8, 64, 100].flatMap((rows) => [8, 32, 48].map((width) => ({ rows, width })))

/** Rows of several sizes and offsets; the second is constant. */
function input({ rows, width }: { rows: number; width: number }): Float64Array {
  return normals(rows * width, 1).map((value, i) => {
    const row = Math.floor(i / width)
    return Math.fround(row === 1 ? 3 : value * 10 ** ((row % 3) - 1) + (row % 5))
  })
}

describe('layerNorm', () => {
  it('is within 1e-5 of scale of the plain one, a constant row 0', () => {
    for (const { rows, width } of SIZES) {
      const x = input({ rows, width })
      const w = new Workspace()
      const [y, scales] = [w.room(x.length), w.room(rows)]
      w.kernels.layerNorm(y, scales, w.put(x), rows, width)
      expect(errorOfScale(w.take(y, x.length), layerNorm(x, width))).toBeLessThan(1e-5)
      expect(w.take(y + 4 * width, width).every((value) => value === 0)).toBe(true)
    }
  })

  it('goes back within 1e-5 of scale of the plain one’s slopes, added to what was there', () => {
    for (const { rows, width } of SIZES) {
      // Without the constant row, whose slopes are hundreds of times as large as the others'.
      const x = normals(rows * width, 1)
      const [dY, before] = [normals(x.length, 2), normals(x.length, 3)]
      const w = new Workspace()
      const [y, scales, dX] = [w.room(x.length), w.room(rows), w.put(before)]
      w.kernels.layerNorm(y, scales, w.put(x), rows, width)
      w.kernels.layerNormBack(dX, w.put(dY), y, scales, rows, width)
      const gradient = w.take(dX, x.length).map((value, i) => value - (before[i] as number))
      const loss = (moved: Float64Array) => weightedSum(dY, layerNorm(moved, width))
      expect(gradientError(gradient, loss, x)).toBeLessThan(1e-5)
    }
  })
})
