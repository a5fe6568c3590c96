import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMoments } from '../src/check-moments.js'
import { ExactMoments } from '../src/exact-moments.js'

function momentsOf(values: readonly number[]): ExactMoments {
  const found = new ExactMoments()
  for (const value of values) found.add(value)
  return found
}

function sent(found: ExactMoments): ExactMoments {
  const json: unknown = JSON.parse(JSON.stringify(found.toJson()))
  expect(checkMoments(json, '')).toBeUndefined()
  return ExactMoments.fromJson(json as ReturnType<ExactMoments['toJson']>)
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const usual = fc.double({ noNaN: true, min: -1e6, max: 1e6 })
const numbers = fc.oneof(fc.array(finite, { maxLength: 30 }), fc.array(usual, { maxLength: 30 }))

describe('exact moments', () => {
  it('are the same in any order and by any cuts', () => {
    fc.assert(
      fc.property(numbers, fc.nat(30), fc.nat(30), (values, a, b) => {
        const whole = momentsOf(values)
        const [first = 0, second = 0] = [a, b].sort((x, y) => x - y)
        const merged = new ExactMoments()
        const parts = [values.slice(second), values.slice(0, first), values.slice(first, second)]
        for (const part of parts) merged.merge(sent(momentsOf(part)))
        expect(merged.toJson()).toEqual(whole.toJson())
        expect(sent(merged).toJson()).toEqual(whole.toJson())
        expect([merged.mean, merged.sd, merged.squares]).toEqual([
          ...[whole.mean, whole.sd, whole.squares],
        ])
      }),
    )
  })

  it('are rounded once: whole numbers and their sums are told to the last digit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 40 }), (values) => {
        const found = momentsOf(values)
        const sum = values.reduce((total, value) => total + BigInt(value), 0n)
        const squares = values.reduce((total, value) => total + BigInt(value) ** 2n, 0n)
        expect(found.squares).toBe(Number(squares))
        if (sum % BigInt(values.length) === 0n) {
          expect(found.mean).toBe(Number(sum / BigInt(values.length)) + 0)
        }
      }),
    )
  })

  it('stay within rounding of what two passes find', () => {
    fc.assert(
      fc.property(fc.array(usual, { minLength: 2, maxLength: 40 }), (values) => {
        const found = momentsOf(values)
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
        // Squares of smaller ones are none that a double holds: two passes lose them.
        const size = Math.max(1e-100, ...values.map(Math.abs))
        expect(Math.abs(found.mean - mean)).toBeLessThanOrEqual(1e-14 * size)
        expect(Math.abs(found.sd - Math.sqrt(spread / (values.length - 1)))).toBeLessThanOrEqual(
          1e-12 * size,
        )
      }),
    )
  })

  it('hold what cancels, what is tiny and what is huge', () => {
    expect(momentsOf([1e100, 1, -1e100]).mean).toBe(1 / 3)
    expect(momentsOf([1e16 + 2, 1e16]).sd).toBe(Math.SQRT2)
    expect(momentsOf([5e-324, 5e-324, 0]).mean).toBe(5e-324)
    expect(momentsOf([1e300, -1e300]).sd / 1e300).toBeCloseTo(Math.SQRT2, 12)
    expect(momentsOf([1e-300, -1e-300]).sd / 1e-300).toBeCloseTo(Math.SQRT2, 12)
    expect(momentsOf([1e300]).squares).toBe(Number.POSITIVE_INFINITY)
    expect(momentsOf([0.1, 0.1, 0.1]).sd).toBe(0)
  })

  it('of none and of one are NaN where they must be', () => {
    expect([momentsOf([]).mean, momentsOf([]).sd, momentsOf([3]).sd]).toEqual([NaN, NaN, NaN])
    expect([momentsOf([]).squares, momentsOf([3]).mean]).toEqual([0, 3])
  })

  it('of more numbers than fit between two settlings are those of each', () => {
    const found = new ExactMoments()
    for (let i = 0; i < 100_000; i++) found.add((2 ** 53 - 1) / 2 ** 40)
    expect(found.mean).toBe((2 ** 53 - 1) / 2 ** 40)
    expect(found.sd).toBe(0)
  })
})
