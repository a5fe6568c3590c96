import { type Work, workThrough } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { NO_FOLD } from './draw-folds.js'

/** How much of each predictor goes into each column's predictions; what is left to 1 is the mean's. */
export interface Stack {
  /** [columns, predictors], at least 0, of sum at most 1 in each column. */
  readonly weights: Float32Array
  /** [columns]: whether nothing better than the mean (the classes' shares) was found; weights are 0. */
  readonly fellBack: readonly boolean[]
}

/** What weights are fitted to. */
export interface StackInput {
  readonly cells: Cells
  /** [rows, columns]: see `drawFolds`. */
  readonly folds: Uint8Array
  /** [predictors] of [rows, slots]: predictions of each cell by an expert that held it back. */
  readonly outOfFold: readonly Float32Array[]
  /** [slots]: the means, and the classes' shares. */
  readonly typical: Float32Array
  /** [predictors] of [columns]: by how much averaging over experts lowers the mean square. */
  readonly averagingGain: readonly Float32Array[]
}

/** How far a column's weights are expected to be from those of all columns. */
const SPREAD = 0.2
/** A column's held-back cells are cut into so many parts, each judged by weights of the others. */
const PARTS = 4

/** Sums that the weights of a column follow from: of products of predictors, and with the truth. */
interface Moments {
  readonly products: Float64Array
  readonly truths: Float64Array
  readonly square: number
  readonly count: number
}

/**
 * Weights that make the squared error on held-back cells least, none negative. Those of all columns
 * together, each scaled by its own error, come first; those of one column are drawn toward them, the
 * less the more cells speak for it.
 *
 * The truth is compared with one expert's prediction, but what is used is the experts' average: the
 * part of a prediction's square that averaging takes away is taken off the products beforehand.
 *
 * Source: D. Wolpert, "Stacked Generalization" (1992); L. Breiman, "Stacked Regressions" (1996), for
 * weights that are not negative.
 */
export function fitStack(input: StackInput): Stack {
  return workThrough(fitStackInPieces(input))
}

/** As {@link fitStack}, a column at a time. It cannot end early. */
export function* fitStackInPieces(input: StackInput): Work<Stack> {
  const { columns } = input.cells.slots
  const predictors = input.outOfFold.length
  const moments: Moments[] = []
  for (let c = 0; c < columns; c++) {
    moments.push(momentsOf(input, c))
    yield
  }
  const together = pooled(moments, predictors)
  const common = solve(together, 0, new Float64Array(predictors).fill(1 / predictors))
  const weights = new Float32Array(columns * predictors)
  const fellBack: boolean[] = []
  for (const [c, column] of moments.entries()) {
    const useful = beatsMean(input, c, common)
    if (useful) weights.set(ownWeights(column, common), c * predictors)
    fellBack.push(!useful)
    yield
  }
  return { weights, fellBack }
}

/** A column's own weights, drawn toward those of all columns. */
function ownWeights(column: Moments, common: Float64Array): Float64Array {
  if (column.count === 0) return common
  const noise = errorOf(column, common) / column.count
  return solve(column, noise / SPREAD ** 2, common)
}

/** Calls `use` with each held-back cell's slots: the truth, and where the predictions lie. */
function eachSlot(
  { cells, folds, typical }: StackInput,
  column: number,
  takes: (part: number) => boolean,
  use: (truth: number, at: number, typical: number) => void,
): number {
  const { slots, rows, values } = cells
  const start = slots.start(column)
  const end = slots.end(column)
  let held = 0
  let count = 0
  for (let row = 0; row < rows; row++) {
    const i = row * slots.columns + column
    if (folds[i] === NO_FOLD || !takes(held++ % PARTS)) continue
    count++
    const value = values[i] as number
    for (let s = start; s < end; s++) {
      const truth = slots.read(column, value, s - start)
      use(truth, row * typical.length + s, typical[s] as number)
    }
  }
  return count
}

function momentsOf(input: StackInput, column: number, takes = (_: number) => true): Moments {
  const { outOfFold, averagingGain } = input
  const n = outOfFold.length
  const products = new Float64Array(n * n)
  const truths = new Float64Array(n)
  let square = 0
  const parts = new Float64Array(n)
  const count = eachSlot(input, column, takes, (truth, at, base) => {
    for (let p = 0; p < n; p++) parts[p] = (outOfFold[p]?.[at] as number) - base
    for (let p = 0; p < n; p++) {
      truths[p] = (truths[p] as number) + (truth - base) * (parts[p] as number)
      for (let q = 0; q < n; q++) {
        products[p * n + q] =
          (products[p * n + q] as number) + (parts[p] as number) * (parts[q] as number)
      }
    }
    square += (truth - base) ** 2
  })
  for (let p = 0; p < n; p++) {
    const least = 0.5 * (products[p * n + p] as number)
    const left = (products[p * n + p] as number) - count * (averagingGain[p]?.[column] ?? 0)
    products[p * n + p] = Math.max(least, left)
  }
  return { products, truths, square, count }
}

/** All columns' moments, each as if its mean had an error of 1. */
function pooled(moments: readonly Moments[], n: number): Moments {
  const products = new Float64Array(n * n)
  const truths = new Float64Array(n)
  for (const column of moments) {
    if (!(column.square > 0)) continue
    for (let i = 0; i < n * n; i++)
      products[i] = (products[i] as number) + (column.products[i] as number) / column.square
    for (let i = 0; i < n; i++)
      truths[i] = (truths[i] as number) + (column.truths[i] as number) / column.square
  }
  return { products, truths, square: 1, count: 1 }
}

function errorOf({ products, truths, square }: Moments, weights: Float64Array): number {
  let error = square
  const n = weights.length
  for (let p = 0; p < n; p++) {
    error -= 2 * (truths[p] as number) * (weights[p] as number)
    for (let q = 0; q < n; q++)
      error += (products[p * n + q] as number) * (weights[p] as number) * (weights[q] as number)
  }
  return Math.max(error, 1e-9)
}

/** Least squares with weights >= 0 of sum <= 1, drawn toward `toward`, by coordinate descent. */
function solve({ products, truths }: Moments, pull: number, toward: Float64Array): Float64Array {
  const n = toward.length
  const weights = toward.slice()
  for (let round = 0; round < 200; round++) {
    for (let p = 0; p < n; p++) {
      let rest = (truths[p] as number) + pull * (toward[p] as number)
      for (let q = 0; q < n; q++) {
        if (q !== p) rest -= (products[p * n + q] as number) * (weights[q] as number)
      }
      const scale = (products[p * n + p] as number) + pull
      weights[p] = scale > 0 ? Math.max(0, rest / scale) : 0
    }
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return sum > 1 ? weights.map((weight) => weight / sum) : weights
}

/** Whether a column's held-back cells differ: if not, they tell nothing of what predictions are worth. */
function varies({ cells, folds }: StackInput, column: number): boolean {
  const { columns } = cells.slots
  let first = Number.NaN
  for (let i = column; i < folds.length; i += columns) {
    if (folds[i] === NO_FOLD) continue
    const value = cells.values[i] as number
    if (Number.isNaN(first)) first = value
    else if (value !== first) return true
  }
  return false
}

/**
 * Whether held-back cells are predicted better than by the mean, with weights that they had no part
 * in. A column without enough of them is given the mean.
 */
function beatsMean(input: StackInput, column: number, common: Float64Array): boolean {
  if (!varies(input, column)) return false
  let gain = 0
  for (let part = 0; part < PARTS; part++) {
    const others = momentsOf(input, column, (k) => k !== part)
    if (others.count === 0) continue
    const weights = ownWeights(others, common)
    const isPart = (k: number) => k === part
    eachSlot(input, column, isPart, (truth, at, base) => {
      let predicted = base
      for (let p = 0; p < weights.length; p++) {
        predicted += (weights[p] as number) * ((input.outOfFold[p]?.[at] as number) - base)
      }
      gain += (truth - base) ** 2 - (truth - predicted) ** 2
    })
  }
  return gain > 0
}
