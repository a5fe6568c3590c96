import { toItsEnd, type Work } from '../../host/work.js'
import { type Cells, withoutHeldBack } from '../cells/cells.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { fitGaussianInPieces } from '../gaussian/fit-gaussian.js'
import { fitSpreads } from '../spread/fit-spreads.js'
import { NO_FOLD } from './draw-folds.js'
import { drawTogether } from './draw-together.js'
import { Ensemble } from './ensemble.js'
import { expectValues } from './expect-values.js'
import { PREDICTORS } from './expert.js'
import type { Judged } from './fit-ensemble.js'
import type { FittedExpert } from './fit-expert.js'
import { judgeColumns, logRatio } from './judge-columns.js'
import type { FitPlan } from './plan-fit.js'

/** Tables of at most so many rows, and slots, are tiny. */
const TINY = { rows: 30, slots: 64 }
/** Multiplications that leaving out may take with one prior; it is done in `FEWEST` parts at least. */
const AFFORDABLE = 2e7
const FEWEST = 10
/** Strengths of the prior that are tried, in shares of the rows. */
const PRIORS = [2, 0.5, 0.1, 0.02, 2e-3, 1e-4, 1e-6]
/** What is left of a column's error is not told from less than this share of it. */
const EXACT = 1e-3
/**
 * The Gaussian is used where the logarithm of its squared error over the mean's, drawn together with that of the
 * other columns, is below 0 by so many of its standard deviations. Of columns of noise 1 in 5 passes with up
 * to 6 rows, 1 in 15 with 8 to 15, and 1 in 30 above.
 */
const MARGIN = 0.8

/** Whether a table is so small that held-back cells would be too few to judge by. */
export function isTiny({ rows, slots }: Pick<Cells, 'rows' | 'slots'>): boolean {
  return rows <= TINY.rows && slots.count <= TINY.slots
}

/**
 * What a budget comes to for a tiny table: one expert, from which no cell is kept. Its forest and network have no
 * weight; the network is trained a little, since rows are embedded with it.
 */
export function tinyPlan(plan: FitPlan): FitPlan {
  const train = { ...plan.train, steps: plan.train.every }
  return {
    ...plan,
    members: 1,
    finals: 0,
    shares: { judge: 0, stop: 0 },
    trees: 1,
    boosts: 1,
    train,
  }
}

/** What a Gaussian with one prior says of the cells that were left out. */
export interface LeftOutCells {
  readonly prior: number
  /** [rows, columns]: 0 = judged, NO_FOLD = a hole, or alone in its row. */
  readonly folds: Uint8Array
  /** [rows, slots]: each judged cell as the Gaussian predicts it that was fitted without it. */
  readonly predicted: Float32Array
  /** [columns]: whether the mean, or the mode, is as good. */
  readonly fellBack: readonly boolean[]
}

/**
 * Judges a Gaussian by every cell of a tiny table: each is predicted by one that was fitted without it. The
 * prior is the one with which the columns' errors are least; a column gets predictions where these
 * beat the mean of the column's other cells by a margin. A cell that is alone in its row says nothing of
 * either. In larger ones of these tables several cells are left out at once. Nothing is random.
 *
 * Told to come to its end, it takes the best prior so far.
 */
export function* leaveOut(cells: Cells): Work<LeftOutCells> {
  const folds = judgedCells(cells)
  let best: LeftOutCells | undefined
  let least = Number.POSITIVE_INFINITY
  for (const share of PRIORS) {
    const prior = share * cells.rows
    const predicted = yield* toItsEnd(predictLeftOut(cells, folds, prior))
    const ratios = ratiosOf(cells, folds, predicted)
    const loss = ratios.reduce(
      (sum, { log }) => sum + Math.log(Math.min(1, Math.exp(log)) + EXACT),
      0,
    )
    if (loss < least) {
      least = loss
      best = { prior, folds, predicted, fellBack: drawTogether(ratios).map(isNoBetter) }
    }
    if (best !== undefined && (yield) === true) break
  }
  return best ?? { prior: cells.rows, folds, predicted: new Float32Array(0), fellBack: [] }
}

function isNoBetter({ log, variance }: { log: number; variance: number }): boolean {
  return !(log + MARGIN * Math.sqrt(variance) < 0)
}

/** The expert's Gaussian with a weight of 1 or 0, judged by the cells that were left out. */
export function* tinyEnsemble(
  cells: Cells,
  learned: readonly LearnedColumn[],
  typical: Float32Array,
  fitted: readonly FittedExpert[],
  { folds, predicted, fellBack }: LeftOutCells,
): Work<Judged> {
  const weights = new Float32Array(learned.length * PREDICTORS.length)
  const gaussian = PREDICTORS.indexOf('gaussian')
  for (const [c, fell] of fellBack.entries()) {
    if (!fell) weights[c * PREDICTORS.length + gaussian] = 1
  }
  const experts = fitted.map(({ expert }) => expert)
  const ensemble = new Ensemble(cells.slots, experts, { weights, fellBack }, typical)
  const expecting = expectValues(cells, folds, predicted, learned, fellBack)
  const quality = judgeColumns(cells, folds, predicted, typical, expecting, fellBack)
  const spreads = yield* fitSpreads({
    cells,
    folds,
    gaussians: experts.map((expert) => expert.gaussian),
    hidden: undefined,
    predicted,
    disagreement: new Float32Array(cells.values.length),
    fellBack,
    seed: 0,
  })
  return { ensemble, quality, learned: expecting, spreads }
}

/** [rows, columns]: 0 for cells that are given, and not alone in their row. */
export function judgedCells({ rows, slots, values }: Cells): Uint8Array {
  const { columns } = slots
  const folds = new Uint8Array(values.length).fill(NO_FOLD)
  for (let row = 0; row < rows; row++) {
    const given: number[] = []
    for (let i = row * columns; i < (row + 1) * columns; i++) {
      if (!Number.isNaN(values[i])) given.push(i)
    }
    if (given.length > 1) for (const i of given) folds[i] = 0
  }
  return folds
}

/** [rows, slots]: the judged cells, each by a Gaussian that was fitted without it and its part. */
function* predictLeftOut(cells: Cells, folds: Uint8Array, prior: number): Work<Float32Array> {
  const { rows, slots } = cells
  const parts = partsOf(cells, folds)
  const out = new Float32Array(rows * slots.count)
  const predicted = new Float32Array(out.length)
  for (const part of parts) {
    const hidden = new Uint8Array(folds.length)
    for (const i of part) hidden[i] = 1
    const shown = withoutHeldBack(cells, hidden)
    const { gaussian } = yield* fitGaussianInPieces(shown, { prior })
    yield* gaussian.predictInPieces(shown, out)
    for (const i of part) {
      const c = i % slots.columns
      const row = ((i - c) / slots.columns) * slots.count
      predicted.set(out.subarray(row + slots.start(c), row + slots.end(c)), row + slots.start(c))
    }
    yield
  }
  return predicted
}

/** The judged cells in parts that are left out together: of one cell each, if that is not too much. */
function partsOf({ rows, slots }: Cells, folds: Uint8Array): number[][] {
  const judged = [...folds.keys()].filter((i) => folds[i] !== NO_FOLD)
  const d = slots.count
  // Some 30 rounds, in which each row costs the square and the covariance the cube.
  const each = 30 * d * d * (rows + d / 2)
  const count = Math.min(judged.length, Math.max(FEWEST, Math.floor(AFFORDABLE / each)))
  const parts: number[][] = Array.from({ length: count }, () => [])
  // One after the other, so that a part has few cells of a row.
  for (const [k, i] of judged.entries()) parts[k % count]?.push(i)
  return parts
}

/** [columns]: how the predictions' squared error compares with that of the mean of the other cells. */
function ratiosOf(cells: Cells, folds: Uint8Array, predicted: Float32Array) {
  const { rows, slots, values } = cells
  return slots.levels.map((_, c) => {
    const squares: number[] = []
    const typicalSquares: number[] = []
    const sums = sumsOf(cells, c)
    for (let row = 0; row < rows; row++) {
      const i = row * slots.columns + c
      if (folds[i] === NO_FOLD) continue
      let square = 0
      let typicalSquare = 0
      for (let k = 0; k < slots.width(c); k++) {
        const truth = slots.read(c, values[i] as number, k)
        const others = ((sums.slots[k] as number) - truth) / Math.max(1, sums.count - 1)
        square += (truth - (predicted[row * slots.count + slots.start(c) + k] as number)) ** 2
        typicalSquare += (truth - others) ** 2
      }
      squares.push(square)
      typicalSquares.push(typicalSquare)
    }
    return logRatio({ squares, typicalSquares }) ?? { log: 0, variance: 4 }
  })
}

/** Over the given cells of a column: how many, and the sums of their slots. */
function sumsOf({ slots, values }: Cells, c: number): { count: number; slots: Float64Array } {
  const sums = new Float64Array(slots.width(c))
  let count = 0
  for (let i = c; i < values.length; i += slots.columns) {
    const value = values[i] as number
    if (Number.isNaN(value)) continue
    count++
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + slots.read(c, value, k)
  }
  return { count, slots: sums }
}
