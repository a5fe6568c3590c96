import { describe, expect, it } from 'vitest'
import { bits, errorOfScale, gradientError, normals, Workspace } from '../helpers/workspace.js'
import { crossEntropy, softmax, squaredError, weightOf } from './reference/loss.js'

const WEIGHTS = { shown: Math.fround(0.013), hidden: Math.fround(0.17) }
const ROWS = [4, 8, 64, 100]
const rolesOf = (rows: number) => Uint8Array.from({ length: rows }, (_, i) => (i * 5 + 2) % 3)

describe('squaredError', () => {
  const run = (y: Float64Array, x: Float64Array, hints: Float64Array, roles: Uint8Array) => {
    const w = new Workspace()
    const dY = w.room(y.length)
    const at = { y: w.put(y), x: w.put(x), hints: w.put(hints), roles: w.putBytes(roles) }
    const { shown, hidden } = WEIGHTS
    const loss = w.kernels.squaredError(
      ...([dY, at.y, at.x, at.hints, at.roles, x.length, 4] as const),
      shown,
      hidden,
    )
    return { loss, dY: w.take(dY, y.length) }
  }
  const given = (rows: number) => ({
    y: normals(rows * 4, 1),
    x: normals(rows, 2, 5),
    hints: normals(rows, 3),
    roles: rolesOf(rows),
  })

  it('is within 1e-6 of itself of the plain one; gradients within 1e-6 of scale of its slopes', () => {
    for (const rows of ROWS) {
      const { y, x, hints, roles } = given(rows)
      const cells = Array.from(x, (value, i) => ({
        x: value,
        hint: hints[i] as number,
        weight: weightOf(roles[i] as number, WEIGHTS),
      }))
      const plain = (moved: Float64Array) => squaredError(moved, 4, cells)
      const { loss, dY } = run(y, x, hints, roles)
      expect(Math.abs(loss - plain(y)) / plain(y)).toBeLessThan(1e-6)
      expect(gradientError(dY, plain, y)).toBeLessThan(1e-6)
    }
  })

  it('of a missing cell is the same whatever its value, NaN too', () => {
    const { y, x, hints, roles } = given(64)
    const expected = run(y, x, hints, roles)
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const other = x.map((old, i) => (roles[i] === 0 ? value : old))
      const found = run(y, other, hints, roles)
      expect(found.loss).toBe(expected.loss)
      expect(bits(found.dY)).toEqual(bits(expected.dY))
    }
  })
})

for (const classes of [2, 3, 5, 17, 30]) {
  describe(`crossEntropy of ${classes} classes`, () => {
    const slots = Math.ceil(classes / 4) * 4
    const run = (y: Float64Array, x: Float64Array, roles: Uint8Array) => {
      const w = new Workspace()
      const dY = w.room(y.length)
      const at = { y: w.put(y), x: w.put(x), roles: w.putBytes(roles) }
      const { shown, hidden } = WEIGHTS
      const loss = w.kernels.crossEntropy(
        ...([dY, at.y, at.x, at.roles, x.length, slots, classes] as const),
        shown,
        hidden,
      )
      return { loss, dY: w.take(dY, y.length) }
    }
    const given = (rows: number) => {
      const roles = rolesOf(rows)
      const x = Float64Array.from({ length: rows }, (_, i) => (i * 7) % classes)
      return { y: normals(rows * slots, 1, 4), x, roles }
    }

    it('is within 1e-6 of itself of the plain one; gradients within 1e-6 of scale of its slopes', () => {
      for (const rows of ROWS) {
        const { y, x, roles } = given(rows)
        const cells = Array.from(x, (value, i) => ({
          x: value,
          weight: weightOf(roles[i] as number, WEIGHTS),
        }))
        const plain = (moved: Float64Array) => crossEntropy(moved, slots, classes, cells)
        const { loss, dY } = run(y, x, roles)
        expect(Math.abs(loss - plain(y)) / plain(y)).toBeLessThan(1e-6)
        expect(gradientError(dY, plain, y)).toBeLessThan(1e-6)
      }
    })

    it('of a missing cell is the same whatever its value, NaN too', () => {
      const { y, x, roles } = given(64)
      const expected = run(y, x, roles)
      const found = run(
        y,
        x.map((old, i) => (roles[i] === 0 ? Number.NaN : old)),
        roles,
      )
      expect(found.loss).toBe(expected.loss)
      expect(bits(found.dY)).toEqual(bits(expected.dY))
    })

    it('toProbabilities is within 1e-6 of the plain softmax, scores of hundreds too', () => {
      for (const spread of [1, 200]) {
        const y = normals(64 * slots, 3, spread)
        const w = new Workspace()
        const at = w.put(y)
        w.kernels.toProbabilities(at, 64, slots, classes)
        for (let row = 0; row < 64; row++) {
          const expected = softmax(y.subarray(row * slots), classes)
          const found = w.take(at + 4 * row * slots, classes)
          expect(errorOfScale(found, expected)).toBeLessThan(1e-6)
        }
      }
    })
  })
}
