import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pool, type TableEstimate } from '../../src/pool/index.js'
import { expectNear, ofR } from '../helpers/r.js'

type Numbers = Record<string, number>
interface OfMice {
  cases: {
    what: string
    level: number
    dfcom: number
    tables: TableEstimate[]
    pooled: (Numbers & { name: string })[]
    joint: (Numbers & { names: string[] })[]
  }[]
  against: Numbers & { names: string[]; against: number[] }
  scalar: Numbers & { estimates: number[]; variances: number[]; residualDf: number }
}
const { cases, against, scalar } = ofR<OfMice>('pool')

describe('pool is mice’s pool, to 1e-10 relative', () => {
  it.each(cases)('$what: estimates, errors, df, p, intervals, riv, lambda, fmi', (one) => {
    const pooled = pool(one.tables, { level: one.level, residualDf: one.dfcom })
    expect(pooled.estimates.map(({ name }) => name)).toEqual(one.pooled.map(({ name }) => name))
    for (const expected of one.pooled) {
      const got = pooled.estimate(expected.name)
      const [low, high] = got.interval
      expectNear({ ...got, low, high }, expected, 1e-10)
    }
  })

  it('of numbers, by pool.scalar', () => {
    const { estimates, variances, residualDf, ...expected } = scalar
    const tables = estimates.map((estimate, i) => ({ estimate, variance: variances[i] ?? NaN }))
    const [got] = pool(tables, { residualDf }).estimates
    expect(got?.name).toBe('estimate')
    expectNear(got ?? {}, expected, 1e-10)
  })

  it.each(cases)('$what: takes residualDf from the tables', ({ tables, level, dfcom }) => {
    if (dfcom === Infinity) return
    expect(pool(tables, { level })).toEqual(pool(tables, { level, residualDf: dfcom }))
  })

  it('is the same by variances, by standard errors, and by covariances in one piece', () => {
    const [{ tables } = { tables: [] }] = cases
    const { estimates } = pool(tables)
    const rows = tables.map(({ covariance }) => covariance as number[][])
    const variances = rows.map((row) => row.map((values, i) => values[i] ?? NaN))
    const less = tables.map(({ covariance: _, ...rest }) => rest)
    const by = (spread: (i: number) => object) =>
      pool(less.map((one, i) => ({ ...one, ...spread(i) }))).estimates
    expect(by((i) => ({ covariance: (rows[i] ?? []).flat() }))).toEqual(estimates)
    expect(by((i) => ({ variance: variances[i] }))).toEqual(estimates)
    const errors = by((i) => ({ standardError: variances[i]?.map(Math.sqrt) }))
    for (const [i, one] of errors.entries()) expectNear(one, estimates[i] ?? {}, 1e-13)
  })
})

describe('jointTest is D1 of mice and mitml, to 1e-10 relative', () => {
  it.each(cases)('$what', ({ tables, dfcom, joint }) => {
    expect(joint.length).toBeGreaterThan(0)
    const pooled = pool(tables, { residualDf: dfcom })
    for (const expected of joint) expectNear(pooled.jointTest(expected.names), expected, 1e-10)
  })

  it('against values that are not 0', () => {
    const values = Object.fromEntries(
      against.names.map((name, i) => [name, against.against[i] ?? NaN]),
    )
    const pooled = pool(cases[0]?.tables ?? [])
    expectNear(pooled.jointTest(values), against, 1e-10)
  })

  it('tests all but the intercept where nothing is named', () => {
    const pooled = pool(cases[0]?.tables ?? [])
    expect(pooled.jointTest()).toEqual(pooled.jointTest(['age', 'hyp', 'chl']))
  })

  it('says of a single estimate what its t says, to 1e-12', () => {
    for (const { tables, dfcom } of cases) {
      const pooled = pool(tables, { residualDf: dfcom })
      for (const { name, p, df, statistic } of pooled.estimates) {
        expectNear(pooled.jointTest([name]), { p, df2: df, statistic: statistic ** 2 }, 1e-12)
      }
    }
  })

  it('has degrees of freedom from 0 to residualDf, also where tables or residuals are few', () => {
    const spread = fc.integer({ min: -50, max: 50 })
    const table = fc.tuple(spread, spread, spread)
    const tables = fc.array(table, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 40 }), (given, residualDf) => {
        const covariance = [3, 1, 0, 1, 4, 1, 0, 1, 5]
        const pooled = pool(given.map((estimate) => ({ estimate, covariance, residualDf })))
        for (const names of [['1'], ['1', '3'], ['1', '2', '3']]) {
          const { df2, p } = pooled.jointTest(names)
          expect(df2).toBeGreaterThanOrEqual(0)
          expect(df2).toBeLessThanOrEqual(Math.max(residualDf, 4))
          expect(p).toBeGreaterThanOrEqual(0)
          expect(p).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('what pool promises', () => {
  const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const variances = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
  const df = fc.oneof(fc.constant(Infinity), fc.double({ min: 1, max: 1e5, noNaN: true }))
  const tables = fc.array(fc.record({ estimate: numbers, variance: variances }), {
    minLength: 2,
    maxLength: 12,
  })
  const only = (given: TableEstimate[], residualDf: number) => {
    const [one] = pool(given, { residualDf }).estimates
    if (one === undefined) throw new Error('nothing pooled')
    return one
  }

  it('the order of the tables does not matter, to 1e-9 of the spread', () => {
    fc.assert(
      fc.property(tables, df, fc.infiniteStream(fc.nat()), (given, residualDf, random) => {
        const key = new Map(given.map((one) => [one, random.next().value]))
        const shuffled = [...given].sort((a, b) => key.get(a) - key.get(b))
        const [one, other] = [only(given, residualDf), only(shuffled, residualDf)]
        expect(Math.abs(one.estimate - other.estimate)).toBeLessThanOrEqual(
          1e-9 * one.standardError + 1e-9,
        )
        expectNear(other, { total: one.total, riv: one.riv, df: one.df }, 1e-6)
      }),
    )
  })

  it('in other units everything scales, and t, df and p stay, to 1e-9', () => {
    fc.assert(
      fc.property(
        tables,
        df,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (given, residualDf, by) => {
          const one = only(given, residualDf)
          const scaled = only(
            given.map(({ estimate, variance }) => ({
              estimate: estimate * by,
              variance: variance * by * by,
            })),
            residualDf,
          )
          const { statistic, df: freedom, lambda } = one
          expectNear(scaled, { standardError: one.standardError * by, df: freedom, lambda }, 1e-9)
          expect(Math.abs(scaled.statistic - statistic)).toBeLessThanOrEqual(
            1e-9 * (1 + Math.abs(statistic)),
          )
        },
      ),
    )
  })

  it('the total variance is at least the one within, and df at most those of whole tables', () => {
    fc.assert(
      fc.property(tables, df, (given, residualDf) => {
        const one = only(given, residualDf)
        expect(one.total).toBeGreaterThanOrEqual(one.within)
        expect(one.df).toBeLessThanOrEqual(residualDf)
        expect(one.fmi).toBeGreaterThanOrEqual(0)
        expect(one.fmi).toBeLessThanOrEqual(1)
        expect(one.interval[0]).toBeLessThanOrEqual(one.estimate)
        expect(one.interval[1]).toBeGreaterThanOrEqual(one.estimate)
      }),
    )
  })

  it('the diagonal of the pooled covariance is the total variances, to 1e-12', () => {
    for (const { tables: given } of cases) {
      const pooled = pool(given)
      for (const [i, { total }] of pooled.estimates.entries()) {
        expectNear({ total: pooled.covariance?.[i]?.[i] }, { total }, 1e-12)
      }
    }
  })
})

describe('where nothing is missing, or nothing varies', () => {
  it('equal tables pool to what one of them says: its df, its p, fmi 0', () => {
    const one = { estimate: 0.1, standardError: 0.05, residualDf: 10 }
    const [pooled] = pool([one, one, one]).estimates
    // 2 * pt(2, 10, lower.tail = FALSE), qt(0.975, 10)
    expect(pooled?.p).toBeCloseTo(0.0733880347707404, 14)
    expect(pooled?.interval[1]).toBeCloseTo(0.1 + 0.05 * 2.22813885198627, 14)
    expect(pooled).toMatchObject({ estimate: 0.1, df: 10, between: 0, riv: 0, lambda: 0, fmi: 0 })
    expect(pool([one, one]).jointTest()).toMatchObject({ df2: 10, riv: 0 })
  })

  it('without residualDf it is the normal', () => {
    const one = { estimate: 1.959963984540054, variance: 1 }
    const [pooled] = pool([one, one]).estimates
    expect(pooled?.df).toBe(Infinity)
    expect(pooled?.p).toBeCloseTo(0.05, 14)
  })

  it('no variance at all: an interval of no width, p 0, or none of 0 / 0', () => {
    const both = pool([
      { estimate: [2, 0], variance: [0, 0] },
      { estimate: [2, 0], variance: [0, 0] },
    ])
    expect(both.estimates[0]).toMatchObject({ interval: [2, 2], standardError: 0, p: 0, riv: 0 })
    expect(both.estimates[1]?.statistic).toBeNaN()
    expect(both.estimates[1]?.p).toBeNaN()
  })

  it('no variance within: everything is missing, and an interval holds everything', () => {
    const tables = [3, 4].map((estimate) => ({ estimate, variance: 0, residualDf: 20 }))
    const [pooled] = pool(tables).estimates
    expect(pooled).toMatchObject({ riv: Infinity, lambda: 1, fmi: 1, df: 0, p: 1 })
    expect(pooled?.interval).toEqual([-Infinity, Infinity])
  })
})
