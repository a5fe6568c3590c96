import { describe, expect, it } from 'vitest'
import type { Cells } from '../../../src/learn/cells/cells.js'
import { Slots } from '../../../src/learn/cells/slots.js'
import { combine } from '../../../src/learn/ensemble/combine.js'
import { fitStack, mostChance, type Stack } from '../../../src/learn/ensemble/fit-stack.js'
import { cellsOf, mixed, normals } from '../../helpers/cells.js'
import { foldsOf } from '../../helpers/experts.js'

/** Predictors that say `say(truth, n)` of every slot, and the stack that follows from them. */
function stackOf(cells: Cells, ...say: ((truth: number, n: number) => number)[]): Stack {
  const { rows, values } = cells
  const { levels, offsets, count: slots } = cells.slots
  const truth = new Float32Array(rows * slots)
  const typical = new Float32Array(slots)
  for (let i = 0; i < rows; i++) {
    for (const [j, classes] of levels.entries()) {
      const x = values[i * levels.length + j] as number
      for (let s = offsets[j] as number; s < (offsets[j + 1] as number); s++) {
        truth[i * slots + s] = classes === 0 ? x : Number(s - (offsets[j] as number) === x)
        typical[s] = (typical[s] as number) + (truth[i * slots + s] as number) / rows
      }
    }
  }
  const { stack } = fitStack({
    cells,
    folds: foldsOf(cells, 4, { judge: 0.15, stop: 0 }),
    outOfFold: say.map((of) => truth.map(of)),
    typical,
    averagingGain: say.map(() => new Float32Array(levels.length)),
  })
  return stack
}

const cells = mixed(300, 3)
const { columns } = cells.slots
const noise = normals(300 * 7 * 2, 8)
const random = (_: number, n: number) => noise[n] as number
const right = (truth: number) => truth
const nearly = (truth: number, n: number) => truth + 0.3 * (noise[2100 + n] as number)

function weightsOf(stack: Stack, column: number): number[] {
  const predictors = stack.weights.length / columns
  return [...stack.weights.slice(column * predictors, (column + 1) * predictors)]
}

describe('fitStack', () => {
  it('has weights >= 0 of sum <= 1 + 1e-6 in each column, whatever the predictors', () => {
    const wrong = (truth: number) => -truth
    const half = (truth: number) => truth / 2
    for (const say of [[right], [wrong, random], [half, half], [right, nearly, random, wrong]]) {
      const stack = stackOf(cells, ...say)
      for (let j = 0; j < columns; j++) {
        const weights = weightsOf(stack, j)
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
        expect(weights.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1 + 1e-6)
      }
    }
  })

  it('gives a useless predictor less than 0.05 beside a good one, which gets more than 0.6', () => {
    const stack = stackOf(cells, random, nearly)
    for (let j = 0; j < columns; j++) {
      const [useless = 1, good = 0] = weightsOf(stack, j)
      expect(useless).toBeLessThan(0.05)
      expect(good).toBeGreaterThan(0.6)
    }
    expect(stack.fellBack).toEqual([false, false, false, false, false])
  })

  it('falls back to the mean where the predictors are worse, and says so', () => {
    const stack = stackOf(cells, (truth) => -truth)
    expect(stack.fellBack).toEqual([true, true, true, true, true])
    expect([...stack.weights]).toEqual([0, 0, 0, 0, 0])
  })

  it('gives at most 5 of 100 columns of noise anything but their mean, of 400 with 3 random predictors', () => {
    let passed = 0
    for (let seed = 0; seed < 40; seed++) {
      const table = cellsOf(
        Array.from({ length: 60 }, (_, row) =>
          normals(600, 1000 + seed).slice(10 * row, 10 * row + 10),
        ),
      )
      // Each knows its share of nothing: noise, at three sizes, and the second with some of the first.
      const random = normals(600 * 3, 2000 + seed)
      const say = [0.3, 0.6, 1].map(
        (size, p) => (_: number, n: number) => size * (random[600 * p + n] ?? 0),
      )
      passed += stackOf(table, ...say).fellBack.filter((fell) => !fell).length
    }
    expect(passed).toBeLessThanOrEqual(20)
    expect(passed).toBeGreaterThan(0)
  })

  it('predicts a held-back cell with weights that it had no part in', () => {
    const folds = foldsOf(cells, 4, { judge: 0.15, stop: 0 })
    const at = folds.findIndex((fold, i) => fold !== 255 && i % columns === 0)
    const { count } = cells.slots
    const outOfFold = [random, nearly].map((of) =>
      Float32Array.from({ length: cells.rows * count }, (_, n) => of(0.5, n)),
    )
    const fitTo = (truth: number) => {
      const values = cells.values.slice()
      values[at] = truth
      const averagingGain = outOfFold.map(() => new Float32Array(columns))
      const typical = new Float32Array(count)
      return fitStack({ cells: { ...cells, values }, folds, outOfFold, typical, averagingGain })
    }
    const [one, other] = [fitTo(0), fitTo(1000)]
    const slot = (at / columns) * count
    expect(other.crossFitted[slot]).toBe(one.crossFitted[slot])
    expect(one.crossFitted[slot]).not.toBe(0)
    expect(other.stack.weights).not.toEqual(one.stack.weights)
  })

  it('falls back without held-back cells', () => {
    const none = cellsOf([
      [null, 1],
      [null, 2],
    ])
    const { stack } = fitStack({
      cells: none,
      folds: new Uint8Array(4).fill(255),
      outOfFold: [new Float32Array(4)],
      typical: new Float32Array(2),
      averagingGain: [new Float32Array(2)],
    })
    expect(stack.fellBack).toEqual([true, true])
  })
})

describe('mostChance', () => {
  const taken = (...chances: number[]) => {
    const most = mostChance(chances.map((chance) => ({ chance, isMuch: true })))
    return chances.filter((chance) => chance <= most).length
  }

  it('takes an unsure column (chance 0.21) among nine sure ones, and among three', () => {
    const sure = [1e-6, 1e-5, 1e-4, 1e-3, 2e-3, 3e-3, 4e-3, 5e-3, 6e-3]
    expect(taken(...sure, 0.21)).toBe(10)
    expect(taken(...sure.slice(0, 3), 0.21)).toBe(4)
  })

  it('takes it not where half of the columns are noise, nor alone, nor beside one of noise', () => {
    expect(taken(1e-6, 1e-5, 1e-4, 0.21, 0.4, 0.6, 0.7, 0.9)).toBe(3)
    expect(taken(0.21)).toBe(0)
    expect(taken(0.21, 0.8)).toBe(0)
  })

  it('takes none of none, and none that is no better than the mean', () => {
    expect(taken()).toBe(0)
    expect(taken(1, 1, 1)).toBe(0)
  })
})

describe('combine', () => {
  it('is the mean, and the classes’ shares, exactly where all weights are 0', () => {
    const stack = { weights: new Float32Array(4), fellBack: [true, true] }
    const typical = Float32Array.of(0.25, 0.1, 0.9)
    const said = [Float32Array.of(7, 1, 0, -7, 0, 1), Float32Array.of(1, 0, 1, 2, 1, 0)]
    expect([...combine(stack, new Slots([0, 2]), typical, said)]).toEqual([...typical, ...typical])
  })

  it('weighs predictions, and the mean with what is left to 1', () => {
    const stack = { weights: Float32Array.of(0.5, 0.25), fellBack: [false] }
    const said = [Float32Array.of(8, 0), Float32Array.of(4, 2)]
    expect([...combine(stack, new Slots([0]), Float32Array.of(1), said)]).toEqual([5.25, 0.75])
  })
})
