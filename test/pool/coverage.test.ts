import { describe, expect, it } from 'vitest'
import { Generator, randn } from '../../src/index.js'
import { pool } from '../../src/pool/index.js'

const RUNS = 3000
const [ROWS, GIVEN, TABLES] = [40, 24, 8]
const MEAN = 3

/** Mean and variance of the mean. */
function meanOf(values: ArrayLike<number>) {
  const n = values.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i] ?? NaN
  let squares = 0
  for (let i = 0; i < n; i++) squares += ((values[i] ?? NaN) - sum / n) ** 2
  return { estimate: sum / n, variance: squares / (n - 1) / n }
}

describe('over proper draws, pooled intervals hold', () => {
  it(`of a normal's mean, 16 of 40 values missing, 95 % intervals hold it in 93 to 97 % of ${RUNS} runs`, () => {
    const generator = new Generator().manualSeed(333512)
    let normals = new Float64Array()
    let taken = 0
    const normal = (): number => {
      if (taken === normals.length) {
        normals = randn([100_000], { generator, dtype: 'float64' })
          .data as Float64Array<ArrayBuffer>
        taken = 0
      }
      return normals[taken++] ?? NaN
    }
    let held = 0
    let heldByFirstTable = 0
    for (let run = 0; run < RUNS; run++) {
      const given = Float64Array.from({ length: GIVEN }, () => MEAN + 2 * normal())
      const { estimate, variance } = meanOf(given)
      // The posterior of mean and variance, under the prior 1 / variance.
      const tables = Array.from({ length: TABLES }, () => {
        let chiSquared = 0
        for (let i = 1; i < GIVEN; i++) chiSquared += normal() ** 2
        const sd = Math.sqrt((variance * GIVEN * (GIVEN - 1)) / chiSquared)
        const mean = estimate + (sd / Math.sqrt(GIVEN)) * normal()
        const values = Float64Array.from(
          { length: ROWS },
          (_, i) => given[i] ?? mean + sd * normal(),
        )
        return { ...meanOf(values), residualDf: ROWS - 1 }
      })
      const holds = (chosen: typeof tables) => {
        const [low, high] = pool(chosen).estimates[0]?.interval ?? [NaN, NaN]
        return low <= MEAN && MEAN <= high ? 1 : 0
      }
      const [first] = tables
      held += holds(tables)
      if (first) heldByFirstTable += holds([first, first])
    }
    expect(held / RUNS).toBeGreaterThan(0.93)
    expect(held / RUNS).toBeLessThan(0.97)
    // The test can tell: an interval of one drawn table alone, taken for whole, is too short.
    expect(heldByFirstTable / RUNS).toBeLessThan(0.9)
  })
})
