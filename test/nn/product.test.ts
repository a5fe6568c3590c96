import { describe, expect, it } from 'vitest'
import {
  errorOfScale,
  gradientError,
  normals,
  Workspace,
  weightedSum,
} from '../helpers/workspace.js'
import { multiply, transposed } from './reference/product.js'

const SIZES = [4, 8, 64, 100].flatMap((rows) =>
  [4, 8, 12, 32, 36, 48, 96].flatMap((columns) =>
    [4, 8, 20, 32, 48, 64].map((terms) => ({ rows, columns, terms })),
  ),
)
const text = ({ rows, columns, terms }: (typeof SIZES)[0]) => `${rows} x ${terms} by ${columns}`
/** Those that finite differences are taken of. */
const FEW = SIZES.filter((_, i) => i % 11 === 0)

/** a, b and the gradient of c. */
function threeOf({ rows, columns, terms }: (typeof SIZES)[0]) {
  return [
    normals(rows * terms, 1),
    normals(terms * columns, 2),
    normals(rows * columns, 3),
  ] as const
}

describe('multiply', () => {
  it('is within 1e-6 of scale of the plain product, with and without bias and residual', () => {
    for (const sizes of SIZES) {
      const { rows, columns, terms } = sizes
      const [a, b] = [normals(rows * terms, 1), normals(terms * columns, 2)]
      const [bias, from] = [normals(columns, 3), normals(rows * columns, 4)]
      for (const start of [{}, { bias }, { from }, { bias, from }]) {
        const w = new Workspace()
        const c = 'from' in start ? w.put(from) : w.room(rows * columns)
        const at = { bias: 'bias' in start ? w.put(bias) : 0, from: 'from' in start ? c : 0 }
        w.kernels.multiply(c, at.from, at.bias, w.put(a), w.put(b), rows, columns, terms)
        const expected = multiply(a, b, sizes, start)
        expect(errorOfScale(w.take(c, rows * columns), expected), text(sizes)).toBeLessThan(1e-6)
      }
    }
  })

  it('gives a row the same bits wherever it lies among the others', () => {
    const [columns, terms] = [36, 20]
    const [a, b, bias] = [normals(100 * terms, 1), normals(terms * columns, 2), normals(columns, 3)]
    const made = (rows: Float64Array) => {
      const w = new Workspace()
      const count = rows.length / terms
      const c = w.room(count * columns)
      w.kernels.multiply(c, 0, w.put(bias), w.put(rows), w.put(b), count, columns, terms)
      return w.take(c, count * columns)
    }
    const whole = made(a)
    for (const first of [1, 2, 3, 5, 62, 63, 71]) {
      const part = made(a.slice(first * terms, (first + 8) * terms))
      expect(part).toEqual(whole.slice(first * columns, (first + 8) * columns))
    }
  })
})

describe('multiplyBack', () => {
  it('is within 1e-6 of scale of dC b’, written or added', () => {
    for (const sizes of SIZES) {
      const { rows, columns, terms } = sizes
      const [dC, b] = [normals(rows * columns, 1), normals(terms * columns, 2)]
      const before = normals(rows * terms, 3)
      for (const add of [false, true]) {
        const w = new Workspace()
        const dA = add ? w.put(before) : w.room(rows * terms)
        const across = w.room(columns * terms)
        w.kernels.multiplyBack(dA, add, w.put(dC), w.put(b), across, rows, columns, terms)
        const expected = multiply(
          dC,
          transposed(b, terms, columns),
          { rows, columns: terms, terms: columns },
          add ? { from: before } : {},
        )
        expect(errorOfScale(w.take(dA, rows * terms), expected), text(sizes)).toBeLessThan(1e-6)
      }
    }
  })

  it('is within 1e-6 of scale of the slopes of the plain product', () => {
    for (const sizes of FEW) {
      const { rows, columns, terms } = sizes
      const [a, b, dC] = threeOf(sizes)
      const w = new Workspace()
      const [dA, across] = [w.room(a.length), w.room(b.length)]
      w.kernels.multiplyBack(dA, false, w.put(dC), w.put(b), across, rows, columns, terms)
      const loss = (moved: Float64Array) => weightedSum(dC, multiply(moved, b, sizes))
      expect(gradientError(w.take(dA, a.length), loss, a), text(sizes)).toBeLessThan(1e-6)
    }
  })
})

describe('multiplyGrad', () => {
  it('adds a’ dC and the sum of dC’s rows, within 1e-6 of scale', () => {
    for (const sizes of SIZES) {
      const { rows, columns, terms } = sizes
      const [a, dC] = [normals(rows * terms, 1), normals(rows * columns, 2)]
      const [from, biasFrom] = [normals(terms * columns, 3), normals(columns, 4)]
      const w = new Workspace()
      const [dB, dBias] = [w.put(from), w.put(biasFrom)]
      w.kernels.multiplyGrad(dB, dBias, w.put(a), w.put(dC), rows, columns, terms)
      const expected = multiply(
        transposed(a, rows, terms),
        dC,
        { rows: terms, columns, terms: rows },
        { from },
      )
      expect(errorOfScale(w.take(dB, terms * columns), expected), text(sizes)).toBeLessThan(1e-6)
      const ones = new Float64Array(rows).fill(1)
      const sums = multiply(ones, dC, { rows: 1, columns, terms: rows }, { from: biasFrom })
      expect(errorOfScale(w.take(dBias, columns), sums), text(sizes)).toBeLessThan(1e-6)
    }
  })

  it('is within 1e-6 of scale of the slopes of the plain product, of weights and bias', () => {
    for (const sizes of FEW) {
      const { rows, columns, terms } = sizes
      const [a, b, dC] = threeOf(sizes)
      const bias = normals(columns, 9)
      const w = new Workspace()
      const [dB, dBias] = [w.put(new Float64Array(b.length)), w.put(new Float64Array(columns))]
      w.kernels.multiplyGrad(dB, dBias, w.put(a), w.put(dC), rows, columns, terms)
      const loss = (moved: Float64Array) => weightedSum(dC, multiply(a, moved, sizes, { bias }))
      const biasLoss = (moved: Float64Array) =>
        weightedSum(dC, multiply(a, b, sizes, { bias: moved }))
      expect(gradientError(w.take(dB, b.length), loss, b), text(sizes)).toBeLessThan(1e-6)
      expect(gradientError(w.take(dBias, columns), biasLoss, bias), text(sizes)).toBeLessThan(1e-6)
    }
  })
})
