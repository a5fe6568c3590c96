import { describe, expect, it } from 'vitest'
import { evenly, interpolate, levelOf, quantileOf } from '../../../src/learn/spread/quantiles.js'

describe('quantiles', () => {
  const sorted = [1, 2, 2, 2, 5, 9]

  it('of the i-th of n are at i / (n + 1), and the ends beyond', () => {
    expect([1, 2, 3, 4, 5, 6].map((i) => quantileOf(sorted, i / 7))).toEqual(
      sorted.map((value) => expect.closeTo(value, 9)),
    )
    expect([0, 0.1, 0.9, 1].map((level) => quantileOf(sorted, level))).toEqual([1, 1, 9, 9])
    expect(quantileOf(sorted, 5.5 / 7)).toBeCloseTo(7, 9)
  })

  it('and levels undo each other; of values that are alike the middle one is told', () => {
    for (const level of [0.2, 0.65, 0.75, 0.85]) {
      expect(levelOf(sorted, quantileOf(sorted, level))).toBeCloseTo(level === 0.2 ? 0.2 : level, 9)
    }
    expect(levelOf(sorted, 2)).toBeCloseTo(3 / 7, 9)
    expect(levelOf(sorted, 0)).toBeCloseTo(0.5 / 7, 9)
    expect(levelOf(sorted, 10)).toBeCloseTo(6.5 / 7, 9)
  })

  it('between points are on straight lines, also where two points are one above the other', () => {
    const [xs, ys] = [
      [0, 0.4, 0.4, 1],
      [0, 0.1, 0.8, 1],
    ]
    expect(interpolate(xs, ys, 0.2)).toBeCloseTo(0.05, 9)
    expect(interpolate(xs, ys, 0.7)).toBeCloseTo(0.9, 9)
    expect(interpolate(xs, ys, -1)).toBe(0)
    expect(interpolate(xs, ys, 2)).toBe(1)
    expect([...evenly(3, (level) => level)]).toEqual([0.25, 0.5, 0.75])
  })
})
