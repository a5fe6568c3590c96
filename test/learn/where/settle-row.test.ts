import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../../src/learn/cells/decode.js'
import { type Grid, gridOf } from '../../../src/learn/where/grid.js'
import { excessOf, fails, type Relation } from '../../../src/learn/where/relation.js'
import { settleRow } from '../../../src/learn/where/settle-row.js'
import '../../helpers/seed.js'

const FREE: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
const schema = (decimals: number | null) =>
  ({
    kind: 'number',
    levels: [],
    cells: 'string',
    quoted: false,
    decimals,
    significant: null,
    date: '',
  }) as const
const WHOLE = gridOf(schema(0), true, true)
const CENTS = gridOf(schema(2), false, true)

const relation = (by: number[], limit: number, sign: '=' | '<=' | '<'): Relation => ({
  by: Float64Array.from(by),
  limit,
  isEqual: sign === '=',
  isStrict: sign === '<',
  band: 0,
  entry: 0,
})

interface Given {
  values: readonly number[]
  /** 0 of what is given. */
  errors: readonly number[]
  grids?: readonly (Grid | undefined)[]
  bounds?: readonly Bounds[]
}

function settle({ values, errors, ...more }: Given, relations: readonly Relation[]): number[] {
  const grids = more.grids ?? values.map(() => undefined)
  const written = Float64Array.from(values, (value, k) =>
    errors[k] === 0 ? value : (grids[k]?.near(value) ?? value),
  )
  const bounds = more.bounds ?? values.map(() => FREE)
  const row = { values: Float64Array.from(values), errors: Float64Array.from(errors), written }
  return Array.from(settleRow({ ...row, grids, bounds }, relations))
}

describe('settleRow', () => {
  it('moves what is filled by its squared error, and what is given not at all', () => {
    const sum = relation([1, 1, 1], 100, '=')
    expect(settle({ values: [50, 20, 20], errors: [0, 1, 3] }, [sum])).toEqual([50, 21, 29])
  })

  it('puts a cell exactly at a limit that it was beyond', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (end, error) => {
          const order = relation([1, -1], 0, '<=')
          expect(settle({ values: [end + error, end], errors: [error, 0] }, [order])).toEqual([
            end + 0,
            end,
          ])
        },
      ),
    )
  })

  it('keeps strict relations by a step of whole numbers, and by next to nothing of others', () => {
    const less = relation([1, -1], 0, '<')
    expect(settle({ values: [7.2, 5], errors: [1, 0], grids: [WHOLE, undefined] }, [less])).toEqual(
      [4, 5],
    )
    const [fine = 0] = settle({ values: [7.2, 5], errors: [1, 0] }, [less])
    expect(fine).toBeLessThan(5)
    expect(fine).toBeGreaterThan(5 - 1e-8)
  })

  it('rounds 100 in three whole parts to 34, 33 and 33, the largest fraction up', () => {
    const sum = relation([1, 1, 1], 100, '=')
    const grids = [WHOLE, WHOLE, WHOLE]
    expect(settle({ values: [33, 33.4, 33.3], errors: [1, 1, 1], grids }, [sum])).toEqual([
      33, 34, 33,
    ])
  })

  it('holds total = net + ship to the cent, whichever is missing', () => {
    const total = relation([1, -1, -1], 0, '=')
    const cents = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100)
    const noise = fc.double({ min: -50, max: 50, noNaN: true })
    const some = fc.subarray([0, 1, 2], { minLength: 1 })
    fc.assert(
      fc.property(cents, cents, some, noise, noise, (net, ship, open, a, b) => {
        const whole = [Math.round(100 * (net + ship)) / 100, net, ship]
        const values = whole.map(
          (value, k) => value + (open.includes(k) ? ([a, b, a - b][k] ?? 0) : 0),
        )
        const errors = whole.map((_, k) => (open.includes(k) ? k + 1 : 0))
        const got = settle({ values, errors, grids: [CENTS, CENTS, CENTS] }, [total])
        const [t, n, s] = got.map((value) => Math.round(100 * value))
        expect(t).toBe((n ?? 0) + (s ?? 0))
        for (const [k, value] of got.entries()) {
          expect(value).toBe(Number(value.toFixed(2)))
          if (!open.includes(k)) expect(value).toBe(whole[k])
        }
      }),
      { numRuns: 700 },
    )
  })

  it('gets as near as bounds allow where there is no way, and keeps the others', () => {
    const sum = relation([1, 1, 1, 0], 100, '=')
    const other = relation([0, 0, 0, 1], 7, '<=')
    const bounds: Bounds[] = [FREE, FREE, [0, 50], FREE]
    const got = settle({ values: [70, 50, 12, 9], errors: [0, 0, 5, 2], bounds }, [sum, other])
    expect(got).toEqual([70, 50, 0, 7])
  })

  it('leaves a row alone in which a relation of given cells alone fails', () => {
    const order = relation([1, -1, 0], 0, '<=')
    const near = relation([0, 1, -1], 0, '<=')
    expect(settle({ values: [9, 5, 6.5], errors: [0, 0, 1] }, [order, near])).toEqual([9, 5, 6.5])
    expect(settle({ values: [9, 5, 4], errors: [0, 0, 1] }, [order, near])).toEqual([9, 5, 5])
  })
})

/** A row that is in all relations, some of whose cells are off. */
const rows = fc.integer({ min: 2, max: 5 }).chain((size) => {
  const vector = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: size, maxLength: size })
  const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: size, maxLength: size })
  return fc.record({
    truth: each(fc.integer({ min: -20, max: 60 })),
    off: each(fc.double({ min: -15, max: 15, noNaN: true })),
    errors: each(fc.constantFrom(0, 0.5, 1, 8)),
    isWhole: each(fc.boolean()),
    made: fc.array(
      fc.record({
        by: vector.filter((by) => by.some((b) => b !== 0)),
        slack: fc.constantFrom(0, 0, 1, 3),
        sign: fc.constantFrom('=' as const, '<=' as const),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
})

describe('settleRow, on rows that relations have room for', () => {
  const relationsOf = (
    made: { by: number[]; slack: number; sign: '=' | '<=' }[],
    truth: number[],
  ) =>
    made.map(({ by, slack, sign }) => {
      const at = by.reduce((sum, b, k) => sum + b * (truth[k] ?? 0), 0)
      return relation(by, sign === '=' ? at : at + slack, sign)
    })

  it('makes all relations hold in numbers of all digits, to 1e-9, in any order of them', () => {
    fc.assert(
      fc.property(rows, ({ truth, off, errors, made }) => {
        const values = truth.map((value, k) => (errors[k] === 0 ? value : value + (off[k] ?? 0)))
        const relations = relationsOf(made, truth)
        const got = settle({ values, errors }, relations)
        for (const one of relations) {
          const excess = excessOf(one, Float64Array.from(got))
          expect(one.isEqual ? Math.abs(excess) : excess).toBeLessThan(1e-9)
        }
        for (const [k, error] of errors.entries()) if (error === 0) expect(got[k]).toBe(truth[k])
        const again = settle({ values, errors }, [...relations].reverse())
        for (const [k, value] of again.entries())
          expect(Math.abs(value - (got[k] ?? 0))).toBeLessThan(1e-9)
      }),
      { numRuns: 700 },
    )
  })

  it('makes all relations hold in at least 97 % of rows of whole numbers, some of all digits among them', () => {
    let all = 0
    let held = 0
    fc.assert(
      fc.property(rows, ({ truth, off, errors, made, isWhole }) => {
        const values = truth.map((value, k) => (errors[k] === 0 ? value : value + (off[k] ?? 0)))
        const relations = relationsOf(made, truth)
        const grids = isWhole.map((is) => (is ? WHOLE : undefined))
        const got = settle({ values, errors, grids }, relations)
        all++
        held += Number(
          relations.every((one) => !fails({ ...one, band: 1e-9 }, Float64Array.from(got))),
        )
        for (const [k, value] of got.entries())
          if (isWhole[k]) expect(Number.isInteger(value)).toBe(true)
      }),
      { numRuns: 700 },
    )
    console.log(`relations held in ${held} of ${all} rows of whole numbers`)
    expect(held).toBeGreaterThan(0.97 * all)
  })
})
