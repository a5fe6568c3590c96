import { describe, expect, it } from 'vitest'
import { beyondF } from '../../src/pool/distributions/f.js'
import { quantileT, twoSidedT } from '../../src/pool/distributions/student-t.js'
import { expectNear, ofR } from '../helpers/r.js'

interface Distributions {
  t: { t: number; df: number; p: number }[]
  f: { f: number; df1: number; df2: number; p: number }[]
  quantile: { level: number; df: number; t: number }[]
}
const r = ofR<Distributions>('distributions')

describe('tails and quantiles are those of R', () => {
  it('pt, from 0.1 degrees of freedom to infinite ones, from p 1 to 1e-110, to 1e-12 relative', () => {
    expect(r.t.length).toBeGreaterThan(50)
    for (const { t, df, p } of r.t) expectNear({ p: twoSidedT(t, df) }, { p }, 1e-12)
  })

  it('pf, to 1e-12 relative', () => {
    expect(r.f.length).toBeGreaterThan(100)
    for (const { f, df1, df2, p } of r.f) expectNear({ p: beyondF(f, df1, df2) }, { p }, 1e-12)
  })

  it('qt, to 1e-11 relative', () => {
    expect(r.quantile.length).toBeGreaterThan(50)
    for (const { level, df, t } of r.quantile) expectNear({ t: quantileT(level, df) }, { t }, 1e-11)
  })
})

describe('at the ends', () => {
  it('no degrees of freedom: nothing is too far, and all lies within', () => {
    expect(twoSidedT(5, 0)).toBe(1)
    expect(quantileT(0.95, 0)).toBe(Infinity)
  })

  it('0 has p 1, infinity p 0, and NaN none', () => {
    expect([0, Infinity, -Infinity].map((t) => twoSidedT(t, 7))).toEqual([1, 0, 0])
    expect([0, Infinity].map((f) => beyondF(f, 3, 7))).toEqual([1, 0])
    expect(twoSidedT(NaN, 7)).toBeNaN()
    expect(beyondF(NaN, 3, 7)).toBeNaN()
  })

  it('degrees of freedom beyond all bounds are as infinite ones, to 1e-12', () => {
    for (const df of [1e14, 1e16, 1e300]) {
      expectNear({ p: twoSidedT(1.5, df) }, { p: twoSidedT(1.5, Infinity) }, 1e-12)
      expectNear({ t: quantileT(0.95, df) }, { t: quantileT(0.95, Infinity) }, 1e-12)
      expectNear({ p: beyondF(1.1, 100, df) }, { p: beyondF(1.1, 100, Infinity) }, 1e-12)
    }
  })

  it('F of one is t squared', () => {
    for (const df of [1, 4.2, 60, Infinity]) {
      expectNear({ p: beyondF(2.3 ** 2, 1, df) }, { p: twoSidedT(2.3, df) }, 1e-13)
    }
  })
})
