import { describe, expect, it } from 'vitest'
import { NO_FOLD } from '../../src/learn/folds.js'
import { combine, fitStack, type StackInput } from '../../src/learn/stack.js'
import { Generator } from '../../src/random/generator.js'
import { randn } from '../../src/random/index.js'

const ROWS = 400
const NO_GAIN = [new Float32Array(2), new Float32Array(2), new Float32Array(2)]

function normals(count: number, seed: number): Float32Array {
  return randn([count], { generator: new Generator().manualSeed(seed) }).data as Float32Array
}

/** Two columns of numbers, all held back; predictors are the truth times `keep` plus noise. */
function input(predictors: readonly { keep: number; noise: number }[]): StackInput {
  const values = normals(2 * ROWS, 1)
  const outOfFold = predictors.map(({ keep, noise }, p) => {
    const errors = normals(2 * ROWS, 10 + p)
    return values.map((value, i) => keep * value + noise * (errors[i] ?? 0))
  })
  return {
    cells: { rows: ROWS, levels: [0, 0], values },
    folds: new Uint8Array(2 * ROWS),
    outOfFold,
    typical: new Float32Array(2),
    gained: NO_GAIN,
  }
}

describe('weights', () => {
  it('are at least 0 and sum to at most 1, whatever the predictors', () => {
    const kinds = [-1, 0, 0.3, 1, 2]
    for (const a of kinds) {
      for (const b of kinds) {
        const predictors = [a, b, 1].map((keep, p) => ({ keep, noise: 0.2 * (p + 1) }))
        const { weights } = fitStack(input(predictors))
        for (const c of [0, 1]) {
          const own = [...weights.subarray(3 * c, 3 * c + 3)]
          for (const weight of own) expect(weight).toBeGreaterThanOrEqual(0)
          expect(own.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-6)
        }
      }
    }
  })

  it('are larger for the better predictor, and below 0.1 for a useless one', () => {
    const stack = fitStack(
      input([
        { keep: 1, noise: 0.3 },
        { keep: 1, noise: 0.6 },
        { keep: 0, noise: 1 },
      ]),
    )
    for (const c of [0, 3]) {
      const [better = 0, worse = 0, useless = 1] = stack.weights.subarray(c, c + 3)
      expect(better).toBeGreaterThan(worse + 0.2)
      expect(worse).toBeGreaterThan(0)
      expect(useless).toBeLessThan(0.1)
    }
    expect(stack.fellBack).toEqual([false, false])
  })

  it('are larger than one expert’s errors say, where averaging takes a part of them away', () => {
    const given = input([{ keep: 1, noise: 0.5 }])
    const alone = fitStack(given).weights[0] ?? 0
    const averaged = fitStack({ ...given, gained: [Float32Array.of(0.2, 0.2)] }).weights[0] ?? 0
    expect(averaged).toBeGreaterThan(alone + 0.1)
  })

  it('are 0 where nothing was learned, and the result is the mean to the bit', () => {
    const given = {
      ...input([
        { keep: -0.3, noise: 1 },
        { keep: -0.3, noise: 0.5 },
      ]),
      typical: Float32Array.of(0.01, -0.02),
    }
    const stack = fitStack(given)
    expect(stack.fellBack).toEqual([true, true])
    expect([...stack.weights]).toEqual([0, 0, 0, 0])
    const combined = combine(stack, [0, 0], given.typical, given.outOfFold)
    expect([...combined]).toEqual(Array.from({ length: ROWS }, () => [...given.typical]).flat())
  })

  it('are 0 without two held-back cells that differ', () => {
    const given = input([{ keep: 1, noise: 0 }])
    const none = new Uint8Array(2 * ROWS).fill(NO_FOLD)
    expect(fitStack({ ...given, folds: none }).fellBack).toEqual([true, true])
    const same = new Float32Array(2 * ROWS).fill(0.5)
    const constant = { ...given, cells: { ...given.cells, values: same }, outOfFold: [same] }
    expect(fitStack(constant).fellBack).toEqual([true, true])
  })
})

describe('what is combined', () => {
  it('is the weighted sum, with the rest of the mean', () => {
    const stack = { weights: Float32Array.of(0.25, 0.5, 0, 0, 0.5, 0), fellBack: [false, false] }
    const levels = [0, 2]
    const typical = Float32Array.of(2, 0.25, 0.75)
    const predictions = [
      [4, 1, 0],
      [8, 0, 1],
      [100, 1, 0],
    ].map((row) => Float32Array.from(row))
    expect([...combine(stack, levels, typical, predictions)]).toEqual([5.5, 0.125, 0.875])
  })

  it('is finite where a predictor of no weight is not', () => {
    const stack = { weights: Float32Array.of(0.5, 0), fellBack: [false] }
    const predictions = [Float32Array.of(3), Float32Array.of(Number.NaN)]
    expect([...combine(stack, [0], Float32Array.of(1), predictions)]).toEqual([2])
  })

  it('of probabilities sums to 1 within 1e-6', () => {
    const stack = { weights: Float32Array.of(0.3, 0.6), fellBack: [false] }
    const predictions = [Float32Array.of(0.2, 0.5, 0.3), Float32Array.of(0.9, 0.1, 0)]
    const sums = combine(stack, [3], Float32Array.of(0.4, 0.4, 0.2), predictions)
    expect(sums.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6)
  })
})
