import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPoint, type Strip } from '../../../src/learn/where/nearest-point.js'
import '../../helpers/seed.js'

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)

/** Dykstra's alternating projections: slow, and plain. */
function dykstra(strips: readonly Strip[], size: number, rounds: number): Float64Array {
  const point = new Float64Array(size)
  const taken = strips.map(() => new Float64Array(size))
  for (let round = 0; round < rounds; round++) {
    for (const [s, { normal, least, most }] of strips.entries()) {
      const own = taken[s] ?? new Float64Array(size)
      const from = point.map((value, i) => value + (own[i] ?? 0))
      const at = dot(normal, from)
      const move = Math.min(most, Math.max(least, at)) - at
      for (let i = 0; i < size; i++) {
        point[i] = (from[i] ?? 0) + move * (normal[i] ?? 0)
        own[i] = (from[i] ?? 0) - (point[i] ?? 0)
      }
    }
  }
  return point
}

function unit(values: readonly number[]): Float64Array {
  const length = Math.hypot(...values)
  return Float64Array.from(values, (value) => value / length)
}

/** Strips that have a point in common: `inside`. */
const strips = fc.integer({ min: 1, max: 5 }).chain((size) => {
  const vector = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size, maxLength: size })
  const strip = fc.record({
    normal: vector.filter((values) => values.some((value) => value !== 0)),
    below: fc.constantFrom(0, 0.5, 2, Number.POSITIVE_INFINITY),
    above: fc.constantFrom(0, 0.5, 2, Number.POSITIVE_INFINITY),
  })
  return fc.record({
    size: fc.constant(size),
    inside: vector,
    made: fc.array(strip, { minLength: 1, maxLength: 7 }),
  })
})

const stripsOf = ({ inside, made }: { inside: number[]; made: readonly Made[] }): Strip[] =>
  made.map(({ normal, below, above }) => {
    const own = unit(normal)
    const at = dot(own, inside)
    return { normal: own, least: at - below, most: at + above }
  })
interface Made {
  normal: number[]
  below: number
  above: number
}

const outside = (given: readonly Strip[], point: ArrayLike<number>) =>
  Math.max(
    0,
    ...given.map(({ normal, least, most }) => {
      const at = dot(normal, point)
      return Math.max(least - at, at - most)
    }),
  )

describe('nearestPoint', () => {
  it('is in all strips that have a point in common, to 1e-12', () => {
    fc.assert(
      fc.property(strips, (given) => {
        const all = stripsOf(given)
        const found = nearestPoint(all, given.size)
        expect(found).toBeDefined()
        expect(outside(all, found?.point ?? [])).toBeLessThan(1e-12)
      }),
      { numRuns: 1000 },
    )
  })

  it('is where 4,000 rounds of Dykstra’s projections are, to 1e-4', () => {
    fc.assert(
      fc.property(strips, (given) => {
        const all = stripsOf(given)
        const slow = dykstra(all, given.size, 4000)
        const fast = nearestPoint(all, given.size)?.point ?? new Float64Array()
        expect(Math.hypot(...fast.map((value, i) => value - (slow[i] ?? 0)))).toBeLessThan(1e-4)
      }),
      { numRuns: 25 },
    )
  })

  it('is the same in any order of the strips, to 1e-9', () => {
    fc.assert(
      fc.property(strips, fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), (given, keys) => {
        const all = stripsOf(given)
        const other = all
          .map((strip, i) => ({ strip, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ strip }) => strip)
        const [a, b] = [all, other].map((some) => nearestPoint(some, given.size)?.point ?? [])
        for (const [i, value] of (a ?? []).entries()) {
          expect(Math.abs(value - (b?.[i] ?? Number.NaN))).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is undefined where strips have nothing in common', () => {
    const normal = unit([1, 1])
    const apart = [
      { normal, least: 2, most: Number.POSITIVE_INFINITY },
      { normal, least: Number.NEGATIVE_INFINITY, most: 1 },
    ]
    expect(nearestPoint(apart, 2)).toBeUndefined()
    const planes = [
      { normal: unit([1, 0]), least: 0, most: 0 },
      { normal: unit([0, 1]), least: 1, most: 1 },
      { normal, least: 3, most: 3 },
    ]
    expect(nearestPoint(planes, 2)).toBeUndefined()
  })
})
