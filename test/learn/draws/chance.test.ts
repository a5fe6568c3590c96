import { describe, expect, it } from 'vitest'
import { Chance } from '../../../src/learn/draws/chance.js'

const take = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
const mean = (values: number[]) => values.reduce((sum, value) => sum + value / values.length, 0)
const correlation = (a: number[], b: number[]) =>
  mean(a.map((value, i) => value * (b[i] as number))) - mean(a) * mean(b)

describe('the chance of a row', () => {
  it('is the same again for a seed, a row and a draw, and another one where any of them differs, rows beyond 2^32 too', () => {
    const first = (seed: number, row: number, draw: number) =>
      take(4, () => 0).map(
        (
          (chance) => () =>
            chance.uniform()
        )(new Chance(seed, row, draw)),
      )
    expect(first(1, 2, 3)).toEqual(first(1, 2, 3))
    const others = [first(2, 2, 3), first(1, 3, 3), first(1, 2, 4), first(1, 2 + 2 ** 32, 3)]
    for (const other of others) expect(other).not.toEqual(first(1, 2, 3))
    expect(new Set(others.map(String)).size).toBe(4)
  })

  it('has N(0, 1) of mean 0 and variance 1 within .02, and tails as it should within a tenth, over 40,000 rows', () => {
    const normal = take(0, () => 0)
    for (let row = 0; row < 40_000; row++) normal.push(new Chance(7, row, 0).normal())
    expect(Math.abs(mean(normal))).toBeLessThan(0.02)
    expect(Math.abs(mean(normal.map((z) => z * z)) - 1)).toBeLessThan(0.02)
    const beyond = mean(normal.map((z) => Number(Math.abs(z) > 1.96)))
    expect(Math.abs(beyond / 0.05 - 1)).toBeLessThan(0.1)
  })

  it('of one row says nothing of the next one, of the next draw, or of its own next number: correlations below .02', () => {
    const rows = take(20_000, () => 0).map((_, row) => row)
    const of = (shift: number, draw: number, skip: number) =>
      rows.map((row) => {
        const chance = new Chance(3, row + shift, draw)
        for (let i = 0; i < skip; i++) chance.uniform()
        return chance.uniform() * Math.sqrt(12)
      })
    const own = of(0, 0, 0)
    for (const other of [of(1, 0, 0), of(0, 1, 0), of(0, 0, 1), of(1, 1, 1)]) {
      expect(Math.abs(correlation(own, other))).toBeLessThan(0.02)
    }
  })
})
