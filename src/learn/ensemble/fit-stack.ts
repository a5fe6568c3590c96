import { type Work, workThrough } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { twoSided } from '../cells/two-sided.js'
import { NO_FOLD } from './draw-folds.js'
import {
  addMoments,
  averaged,
  errorOf,
  type Moments,
  pooled,
  solveWeights,
} from './stack-moments.js'

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
  /** [rows, columns]: see `judging`. */
  readonly folds: Uint8Array
  /** [predictors] of [rows, slots]: predictions of each cell by an expert that held it back. */
  readonly outOfFold: readonly Float32Array[]
  /** [slots]: the means, and the classes' shares. */
  readonly typical: Float32Array
  /** [predictors] of [columns]: by how much averaging over experts lowers the mean square. */
  readonly averagingGain: readonly Float32Array[]
}

/** Weights, and what they are judged by. */
export interface StackFit {
  readonly stack: Stack
  /**
   * [rows, slots]: each held-back cell as it is predicted with weights that it had no part in; other
   * cells are zeros.
   */
  readonly crossFitted: Float32Array
}

/** How far a column's weights are expected to be from those of all columns. */
const SPREAD = 0.2
/** The held-back cells are cut into so many parts, each predicted with weights of the others. */
const PARTS = 4
/**
 * Of the columns whose predictions are used, at most this share may be noise; and they are better than the mean
 * by as much as that is wrong in so many cells. (So a column has to be surer where most others are noise. Of
 * 100 columns in tables of noise at most 5 pass, over 20 seeds, 40 to 300 rows; without a margin some 25 do.)
 */
export const MARGIN = { noise: 0.2, cells: 2 }
/** Mean squares that a number's cell counts for at most. */
export const MOST = 9

/**
 * Weights that make the squared error on held-back cells least, none negative. Those of all columns
 * together, each scaled by its own error, come first; those of one column are drawn toward them, the
 * less the more cells speak for it. A column whose cells are not predicted better than by the mean, by a
 * margin, with weights that they had no part in, is given the mean.
 *
 * Source: D. Wolpert, "Stacked Generalization" (1992); L. Breiman, "Stacked Regressions" (1996), for
 * weights that are not negative.
 */
export function fitStack(input: StackInput): StackFit {
  return workThrough(fitStackInPieces(input))
}

/** As {@link fitStack}, a column at a time. It cannot end early. */
export function* fitStackInPieces(input: StackInput): Work<StackFit> {
  const { columns } = input.cells.slots
  const predictors = input.outOfFold.length
  const parts = partsOf(input)
  const moments: Moments[][] = []
  for (let c = 0; c < columns; c++) {
    moments.push(momentsOf(input, parts, c))
    yield
  }
  const own = weightsWithout(NO_PART, moments, input.averagingGain)
  const crossFitted = new Float32Array(input.outOfFold[0]?.length ?? 0)
  for (let part = 0; part < PARTS; part++) {
    const others = weightsWithout(part, moments, input.averagingGain)
    predictPart(input, parts, part, others, crossFitted)
    yield
  }
  const weights = new Float32Array(columns * predictors)
  const fellBack: boolean[] = []
  const evidence: Evidence[] = []
  for (let c = 0; c < columns; c++) {
    evidence.push(evidenceFor(input, c, crossFitted))
    yield
  }
  const most = mostChance(evidence)
  for (const [c, column] of own.entries()) {
    const { chance, isMuch } = evidence[c] as Evidence
    const useful = isMuch && chance <= most
    if (useful) weights.set(column, c * predictors)
    fellBack.push(!useful)
  }
  return { stack: { weights, fellBack }, crossFitted }
}

const NO_PART = 255

/** [rows, columns]: which part a held-back cell is in. */
function partsOf({ cells, folds }: StackInput): Uint8Array {
  const parts = new Uint8Array(folds.length).fill(NO_PART)
  const { columns } = cells.slots
  for (let c = 0; c < columns; c++) {
    let held = 0
    for (let i = c; i < folds.length; i += columns) {
      if (folds[i] !== NO_FOLD) parts[i] = held++ % PARTS
    }
  }
  return parts
}

/** Each column's weights ([predictors]) without the cells of one part, if any. */
function weightsWithout(
  part: number,
  moments: readonly (readonly Moments[])[],
  averagingGain: readonly Float32Array[],
): Float64Array[] {
  const predictors = averagingGain.length
  const columns = moments.map((parts, c) => {
    const rest = parts.filter((_, k) => k !== part)
    const gains = averagingGain.map((gain) => gain[c] ?? 0)
    return averaged(addMoments(rest, predictors), gains)
  })
  const alike = new Float64Array(predictors).fill(1 / predictors)
  const common = solveWeights(pooled(columns, predictors), 0, alike)
  return columns.map((column) => {
    if (column.count === 0) return common
    const noise = errorOf(column, common) / column.count
    return solveWeights(column, noise / SPREAD ** 2, common)
  })
}

/** Of each part of a column. */
function momentsOf(input: StackInput, parts: Uint8Array, column: number): Moments[] {
  const { outOfFold } = input
  const most = mostOf(input, column)
  const n = outOfFold.length
  const deviations = new Float64Array(n)
  return Array.from({ length: PARTS }, (_, part) => {
    const products = new Float64Array(n * n)
    const truths = new Float64Array(n)
    let squares = 0
    const isIn = (i: number) => parts[i] === part
    const count = eachSlot(input, column, isIn, (truth, at, base) => {
      const square = (truth - base) ** 2
      const counts = square > most ? most / square : 1
      for (let p = 0; p < n; p++) deviations[p] = (outOfFold[p]?.[at] as number) - base
      for (let p = 0; p < n; p++) {
        const deviation = counts * (deviations[p] as number)
        truths[p] = (truths[p] as number) + (truth - base) * deviation
        for (let q = 0; q < n; q++) {
          const product = deviation * (deviations[q] as number)
          products[p * n + q] = (products[p * n + q] as number) + product
        }
      }
      squares += counts * square
    })
    return { products, truths, square: squares, count }
  })
}

/** Writes the predictions of the cells of a part. */
function predictPart(
  input: StackInput,
  parts: Uint8Array,
  part: number,
  weights: readonly Float64Array[],
  out: Float32Array,
): void {
  const isIn = (i: number) => parts[i] === part
  for (const [c, column] of weights.entries()) {
    eachSlot(input, c, isIn, (_, at, base) => {
      let predicted = base
      for (const [p, weight] of column.entries()) {
        if (weight > 0) predicted += weight * ((input.outOfFold[p]?.[at] as number) - base)
      }
      out[at] = predicted
    })
  }
}

/**
 * What a cell's square may count for at most: of columns with a long tail, a few would decide alone. Numbers
 * are standardised, so that their mean square is 1; categories have no such tail.
 */
function mostOf({ cells }: StackInput, column: number): number {
  return cells.slots.isNumber(column) ? MOST : Number.POSITIVE_INFINITY
}

/** What held-back cells say for a column's predictions. */
export interface Evidence {
  /** How likely predictions of noise would seem as much better than the mean. */
  readonly chance: number
  /** Whether they are better by as much as the mean is wrong in `MARGIN.cells` cells. */
  readonly isMuch: boolean
}

function evidenceFor(input: StackInput, column: number, crossFitted: Float32Array): Evidence {
  const isHeld = (i: number) => input.folds[i] !== NO_FOLD
  const { slots, values } = input.cells
  const typical = new Map<number, number>()
  const gains = new Map<number, number>()
  eachSlot(input, column, isHeld, (truth, at, base) => {
    const row = Math.floor(at / slots.count)
    const square = (truth - base) ** 2
    const gain = square - (truth - (crossFitted[at] as number)) ** 2
    typical.set(row, (typical.get(row) ?? 0) + square)
    gains.set(row, (gains.get(row) ?? 0) + gain)
  })
  // Cells that are all the same tell nothing of what predictions are worth.
  const shown = new Set([...gains.keys()].map((row) => values[row * slots.columns + column]))
  if (shown.size < 2) return { chance: 1, isMuch: false }
  const most = mostOf(input, column)
  let sum = 0
  let squares = 0
  let typicalSum = 0
  for (const [row, gain] of gains) {
    const counted = Math.max(-most, Math.min(most, gain))
    sum += counted
    squares += counted * counted
    typicalSum += Math.min(most, typical.get(row) ?? 0)
  }
  // The sum beside its standard error, were there no gain.
  const chance = sum > 0 ? twoSided(sum / Math.sqrt(squares)) / 2 : 1
  return { chance, isMuch: sum > (MARGIN.cells * typicalSum) / gains.size }
}

/**
 * The largest chance with which a column is taken, so that no more than `MARGIN.noise` of those taken are
 * expected to be noise; -1 if none is. How many are noise is told by those with chances above a half, which noise
 * has as often as below: where nearly all columns are predicted, the last one needs to be less sure.
 *
 * Source: Y. Benjamini, Y. Hochberg, "Controlling the false discovery rate" (1995); J. Storey, J. Taylor,
 * D. Siegmund, "Strong control, conservative point estimation and simultaneous conservative consistency of false
 * discovery rates" (2004).
 */
export function mostChance(evidence: readonly Evidence[]): number {
  const chances = evidence.map(({ chance }) => chance).sort((a, b) => a - b)
  const unlikely = chances.filter((chance) => chance > 0.5).length
  const noise = Math.min(chances.length, 2 * (unlikely + 1))
  return chances.reduce(
    (most, chance, i) => (chance <= (MARGIN.noise * (i + 1)) / noise ? chance : most),
    -1,
  )
}

/** Calls `use` with the slots of each cell that is taken: the truth, and where the predictions lie. */
function eachSlot(
  { cells, typical }: StackInput,
  column: number,
  takes: (at: number) => boolean,
  use: (truth: number, at: number, typical: number) => void,
): number {
  const { slots, rows, values } = cells
  const start = slots.start(column)
  const end = slots.end(column)
  let count = 0
  for (let row = 0; row < rows; row++) {
    const i = row * slots.columns + column
    if (!takes(i)) continue
    count++
    const value = values[i] as number
    for (let s = start; s < end; s++) {
      use(slots.read(column, value, s - start), row * slots.count + s, typical[s] as number)
    }
  }
  return count
}
