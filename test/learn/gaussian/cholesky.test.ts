import { describe, expect, it } from 'vitest'
import { cholesky, inverse, solveLower, solveUpper } from '../../../src/learn/gaussian/cholesky.js'
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
