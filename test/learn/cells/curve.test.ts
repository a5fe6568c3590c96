import { describe, expect, it } from 'vitest'
import {
  bend,
  type Curve,
  expectedAround,
  expectedOf,
  expecting,
  findCurve,
  unbend,
} from '../../../src/learn/cells/curve.js'
import { Generator, randn } from '../../../src/random/index.js'

const ROWS = 1000
const SEEDS = [1, 2, 3, 4, 5]

function sorted(seed: number, of: (z: number) => number): Float64Array {
  const generator = new Generator().manualSeed(seed)
  return Float64Array.from(randn([ROWS], { generator, dtype: 'float64' }).data, of).sort()
}

/** The curve of a column that has one. */
function curveOf(values: Float64Array): Curve {
  const curve = findCurve(values)
  if (curve === undefined) throw new Error('no curve')
  return curve
}

describe('a column is bent', () => {
  it.each([2, 3, 4])('as its logarithm is, r > 0.99, if it is log-normal: sigma %d', (sigma) => {
    for (const seed of SEEDS) {
      const values = sorted(seed, (z) => Math.exp(sigma * z))
      const curve = curveOf(values)
      const logs = values.map(Math.log)
      const mean = logs.reduce((sum, log) => sum + log / ROWS, 0)
      const sd = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2 / ROWS, 0))
      const bent = values.map((value) => bend(curve, value))
      const r = bent.reduce((sum, z, i) => sum + (z * ((logs[i] ?? 0) - mean)) / sd / ROWS, 0)
      expect(r).toBeGreaterThan(0.99)
    }
  })

  it.each([
    ['normal', (z: number) => 5 + z],
    ['uniform', (z: number) => 1 / (1 + Math.exp(-1.7 * z))],
    ['skewed, as a log-normal one of sigma 1', (z: number) => Math.exp(z)],
    ['0 or 1', (z: number) => Number(z > 1.6)],
  ])('not if it is %s', (_, of) => {
    for (const seed of SEEDS) expect(findCurve(sorted(seed, of))).toBeUndefined()
  })

  it('on both sides, and to the left', () => {
    for (const seed of SEEDS) {
      for (const of of [(z: number) => Math.sinh(3 * z), (z: number) => -Math.exp(3 * z)]) {
        const values = sorted(seed, of)
        const curve = curveOf(values)
        expect(bend(curve, values[0] ?? 0)).toBeGreaterThan(-5)
        expect(bend(curve, values[ROWS - 1] ?? 0)).toBeLessThan(5)
      }
    }
  })
})

it('its least and largest values are no strays afterwards: less than 1 deviation from the next', () => {
  for (const seed of SEEDS) {
    for (const of of [(z: number) => Math.exp(2 * z), (z: number) => 1000 + Math.exp(3 * z)]) {
      const values = sorted(seed, of)
      const curve = curveOf(values)
      const bent = values.map((value) => bend(curve, value))
      expect((bent[1] ?? 0) - (bent[0] ?? 0)).toBeLessThan(1)
      expect((bent[ROWS - 1] ?? 0) - (bent[ROWS - 2] ?? 0)).toBeLessThan(1)
    }
  }
})

describe('a bent value', () => {
  const values = sorted(7, (z) => Math.exp(2 * z))
  const curve = curveOf(values)

  it('comes back, to 1e-9', () => {
    for (const value of values) {
      expect(Math.abs(unbend(curve, bend(curve, value)) - value)).toBeLessThan(1e-9 * (1 + value))
    }
  })

  it('has mean 0 and deviation 1', () => {
    const bent = values.map((value) => bend(curve, value))
    expect(bent.reduce((sum, z) => sum + z / ROWS, 0)).toBeCloseTo(0, 9)
    expect(bent.reduce((sum, z) => sum + z ** 2 / ROWS, 0)).toBeCloseTo(1, 9)
  })

  it('is, expected at 0, the column’s mean', () => {
    const mean = values.reduce((sum, value) => sum + value / ROWS, 0)
    expect(expectedOf(curve, 0) / mean).toBeCloseTo(1, 9)
    expect(expecting(curve, mean)).toBeCloseTo(0, 9)
  })

  it('is expected to be the mean of what lies by errors around, to 1e-9', () => {
    const errors = [-0.4, -0.1, 0.3, 0.9]
    const around = expectedAround(curve, errors)
    for (const z of [-2, -0.5, 0, 1.5]) {
      const mean = errors.reduce((sum, error) => sum + unbend(curve, z + error) / 4, 0)
      expect(expectedOf(around, z) / mean).toBeCloseTo(1, 9)
    }
  })
})
