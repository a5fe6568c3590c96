import { describe, expect, it } from 'vitest'
import { diagnoseDraws } from '../../src/diagnostics/index.js'
import { bandwidth, kernelDensity, PLACES } from '../../src/diagnostics/kernel-density.js'
import { Table } from '../../src/learn/index.js'
import { normals } from '../helpers/cells.js'
import { world } from '../helpers/drawn.js'

const sorted = (values: readonly number[]) => Float64Array.from(values).sort()
const integral = (density: ArrayLike<number>, from: number, to: number) =>
  Array.from(density).reduce((sum, height) => sum + height, 0) * ((to - from) / (PLACES - 1))

describe('the density', () => {
  it('has the bandwidth of Silverman’s rule, as bw.nrd0 in R', () => {
    expect(bandwidth(sorted([1, 2, 4, 8, 16, 32]))).toBeCloseTo(0.9 * (11.5 / 1.34) * 6 ** -0.2, 10)
    expect(bandwidth(sorted([3, 3, 3, 9]))).toBeCloseTo(0.9 * (1.5 / 1.34) * 4 ** -0.2, 10)
    expect(bandwidth(sorted([-5, -5]))).toBeCloseTo(0.9 * 5 * 2 ** -0.2, 10)
    expect(bandwidth(sorted([0, 0]))).toBeCloseTo(0.9 * 2 ** -0.2, 10)
  })

  it.each([1, 2, 3, 4])('of a normal is that within 0.03, seed %i', (seed) => {
    const density = kernelDensity(sorted(normals(5000, seed)), -4, 4)
    for (const [i, height] of density.entries()) {
      const x = -4 + (8 * i) / (PLACES - 1)
      expect(Math.abs(height - Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI))).toBeLessThan(0.03)
    }
  })

  it.each([
    ['narrow', 1e-4],
    ['one', 1],
    ['wide', 3],
  ])('integrates to 1 within 1 %%, whatever its bandwidth: %s', (_, width) => {
    const values = sorted(normals(200, 5))
    expect(integral(kernelDensity(values, -12, 12, width), -12, 12)).toBeCloseTo(1, 2)
  })
})

describe('densities of columns and draws', () => {
  it.each([1, 2, 3, 4])('integrate to 1 within 1 %%, seed %i', (seed) => {
    const { given, drawn } = world(seed)
    const [y] = diagnoseDraws(given, drawn).columns
    if (y?.distribution.type !== 'numbers') throw new Error('expected numbers')
    const { observed, drawn: curves, from, to } = y.distribution
    expect(curves).toHaveLength(drawn.length)
    for (const density of [observed, ...curves]) {
      expect(Math.abs(integral(density, from, to) - 1)).toBeLessThan(0.01)
    }
  })

  it('show what is near the rest where one cell is far, and say how many are not shown', () => {
    const x = [...normals(99, 1), 1e9]
    const given = Table.fromColumns({ x: [...x, null, null], y: [...x.keys(), 1, 2] })
    const drawn = [given.fill(new Map([['x', Float64Array.from({ length: 102 }, () => 0.5)]]))]
    const [column] = diagnoseDraws(given, drawn).columns
    if (column?.distribution.type !== 'numbers') throw new Error('expected numbers')
    expect(column.distribution.to).toBeLessThan(20)
    expect(column.distribution.beyond).toBe(1)
    expect(column.distribution.points).toEqual([[0.5], [0.5]])
  })
})
