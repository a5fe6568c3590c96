import { describe, expect, it } from 'vitest'
import {
  cholesky,
  choleskyInPieces,
  inverse,
  inverseInPieces,
  solveLower,
  solveUpper,
} from '../../../src/learn/gaussian/cholesky.js'
import { normals } from '../../helpers/cells.js'

/** A covariance of n variables, its entries `stride` apart from row to row. */
function covariance(n: number, stride = n): Float64Array {
  const x = normals(2 * n * n, n)
  const a = new Float64Array(n * stride)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < 2 * n; k++) {
        a[i * stride + j] =
          (a[i * stride + j] as number) +
          (x[i * 2 * n + k] as number) * (x[j * 2 * n + k] as number)
      }
    }
  }
  return a
}

describe('a symmetric positive definite matrix', () => {
  it.each([1, 2, 3, 7, 20])('of %i rows, times its inverse, is the identity to 1e-10', (n) => {
    const a = covariance(n)
    const factor = a.slice()
    cholesky(factor, n)
    const b = new Float64Array(n * n)
    inverse(factor, n, n, b)
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0
        for (let k = 0; k < n; k++) sum += (a[i * n + k] as number) * (b[k * n + j] as number)
        expect(Math.abs(sum - Number(i === j))).toBeLessThan(1e-10)
      }
    }
  })

  it('solves equations in place, rows further apart than they are long, to 1e-10', () => {
    const n = 5
    const stride = 8
    const a = covariance(n, stride)
    const x = normals(n, 3)
    const b = new Float64Array(n + 2)
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < n; k++) {
        b[2 + i] = (b[2 + i] as number) + (a[i * stride + k] as number) * (x[k] as number)
      }
    }
    const factor = a.slice()
    cholesky(factor, n, stride)
    solveLower(factor, n, stride, b, 2)
    solveUpper(factor, n, stride, b, 2)
    for (let i = 0; i < n; i++) {
      expect(Math.abs((b[2 + i] as number) - (x[i] as number))).toBeLessThan(1e-10)
    }
  })

  it('has its determinant’s logarithm returned, far beyond what a double holds', () => {
    const n = 200
    const a = new Float64Array(n * n)
    for (let i = 0; i < n; i++) a[i * n + i] = 1e-9
    expect(cholesky(a, n)).toBeCloseTo(n * Math.log(1e-9), 8)
  })
})

it('a singular matrix is factored all the same, to finite numbers', () => {
  const a = new Float64Array(9).fill(1)
  expect(cholesky(a, 3)).toBeLessThan(-40)
  const out = new Float64Array(9)
  inverse(a, 3, 3, out)
  for (const x of out) expect(Number.isFinite(x)).toBe(true)
})

/** The factor and the inverse, each element by one sum in its order. */
function plain(a: Float64Array, n: number, stride: number) {
  const l = a.slice()
  const at = (m: Float64Array, width: number, i: number, j: number) => m[i * width + j] as number
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = at(l, stride, i, j)
      for (let k = 0; k < j; k++) sum -= at(l, stride, i, k) * at(l, stride, j, k)
      l[i * stride + j] = i === j ? Math.sqrt(sum) : sum / at(l, stride, j, j)
    }
  }
  const upper = new Float64Array(n * n)
  for (let j = 0; j < n; j++) {
    upper[j * n + j] = 1 / at(l, stride, j, j)
    for (let i = j + 1; i < n; i++) {
      let sum = 0
      for (let k = j; k < i; k++) sum -= at(l, stride, i, k) * at(upper, n, j, k)
      upper[j * n + i] = sum / at(l, stride, i, i)
    }
  }
  const inverted = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      let sum = 0
      for (let k = j; k < n; k++) sum += at(upper, n, i, k) * at(upper, n, j, k)
      inverted[i * n + j] = sum
      inverted[j * n + i] = sum
    }
  }
  return { l, inverted }
}

describe('four sums at once', () => {
  it.each([1, 4, 7, 16, 17, 18, 19, 20, 21, 33, 64])(
    'give the bits of one after the other, of %i rows, which may be further apart',
    (n) => {
      for (const stride of [n, n + 3]) {
        const a = covariance(n, stride)
        const { l, inverted } = plain(a, n, stride)
        cholesky(a, n, stride)
        const b = new Float64Array(n * n)
        inverse(a, n, stride, b)
        expect(a).toEqual(l)
        expect(b).toEqual(inverted)
      }
    },
  )

  it('are done in pieces where there are many rows, to the same bits', () => {
    const n = 240
    const a = covariance(n)
    const pieces = a.slice()
    const whole = cholesky(a, n)
    const factoring = choleskyInPieces(pieces, n)
    let count = 0
    let next = factoring.next()
    for (; !next.done; next = factoring.next()) count++
    expect(count).toBeGreaterThan(1)
    expect(next.value).toBe(whole)
    expect(pieces).toEqual(a)
    const [b, c] = [new Float64Array(n * n), new Float64Array(n * n)]
    inverse(a, n, n, b)
    count = 0
    for (const _ of inverseInPieces(a, n, n, c)) count++
    expect(count).toBeGreaterThan(2)
    expect(c).toEqual(b)
  })
})
