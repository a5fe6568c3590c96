import { checkInteger, rangeError } from '../errors.js'
import { type Cells, slotOffsets } from './cells.js'
import { simplexLeastSquares } from './simplex-least-squares.js'
import { scaleSlots } from './slots.js'
import { Stack } from './stack.js'

/** What the weights are fitted on: cells that were hidden, and what was said of them unseen. */
export interface HeldBack {
  /** [rows, columns]: the truth of the cells that were held back; NaN elsewhere. */
  readonly truth: Float32Array
  /** One for each predictor, [rows, slots]; read where `truth` has a value. */
  readonly predictions: readonly Float32Array[]
  /** [rows, columns]: how much each of them counts, > 0; all alike if left out. */
  readonly importance?: Float32Array
}

/** The held-back cells of a column, as deviations from its centre. */
interface Judged {
  readonly count: number
  readonly outputs: number
  /** [count, outputs] */
  readonly truth: Float64Array
  /** [count, outputs, predictors] */
  readonly said: Float64Array
  /** [count] */
  readonly importance: Float64Array
}

/** Of Σ (truth − said w)²: the matrix, the vector, the constant, and how many cells it is worth. */
interface Squares {
  readonly h: Float64Array
  readonly g: Float64Array
  readonly constant: number
  readonly count: number
}

/** A column's held-back cells are cut into so many parts, each judged by the others' weights. */
const PARTS = 4
/** One over the variance of a weight from 0 to 1 of which nothing is known. */
const DOUBT = 12

/**
 * Fits the weights of a {@link Stack} by least squares on held-back cells (for categories, on
 * probabilities: the Brier score), drawn toward what is right for the whole table, and that toward
 * equal weights. How strongly follows from how well each is known: a weight from 0 to 1 of which
 * nothing is known has variance 1/12, and a held-back cell tells as much of it as its error allows.
 *
 * A column whose held-back cells do not show, by more than one standard error, that it is predicted
 * better than by its mean (or class frequencies), with weights not fitted on the cells they are
 * judged by, gets exactly that.
 *
 * Source of stacking with non-negative weights: L. Breiman, "Stacked regressions" (1996).
 *
 * @param cells the table: its means, frequencies and ranges are taken from it
 * @throws RangeError if there are no predictors, more than ten, or an array has another size
 */
export function fitStack(cells: Cells, held: HeldBack): Stack {
  checkHeld(cells, held)
  const { levels } = cells
  const columns = levels.length
  const predictors = held.predictions.length
  const { centre } = scaleSlots(cells)
  const [low, high] = rangesOf(cells)
  const judged = levels.map((_, j) =>
    judgedCells(cells, held, j, centre, low[j] as number, high[j] as number),
  )
  const squares = judged.map((cells) => squaresOf(cells, predictors, () => true))
  const table = tableWeights(squares, predictors)
  const weights = new Float64Array(columns * predictors)
  const skill = new Float64Array(columns)
  judged.forEach((cells, j) => {
    skill[j] = skillOf(cells, table)
    if ((skill[j] as number) > 0) {
      weights.set(columnWeights(squares[j] as Squares, table), j * predictors)
    }
  })
  return new Stack({ levels: Int32Array.from(levels), weights, centre, low, high, skill })
}

function checkHeld({ rows, levels }: Cells, { truth, importance, predictions }: HeldBack): void {
  checkInteger('fitStack', 'the number of predictions', predictions.length, 1, 10)
  const cells = rows * levels.length
  const slots = rows * (slotOffsets(levels)[levels.length] as number)
  const check = (name: string, array: Float32Array, size: number) => {
    if (array.length === size) return
    throw rangeError('fitStack', `${name} must have ${size} elements`, array.length)
  }
  check('truth', truth, cells)
  if (importance) check('importance', importance, cells)
  for (const prediction of predictions) check('each prediction', prediction, slots)
}

/** The least and greatest observed value of each number. */
function rangesOf({ levels, values }: Cells): [Float64Array, Float64Array] {
  const columns = levels.length
  const low = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
  const high = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY)
  values.forEach((x, k) => {
    const j = k % columns
    if (x < (low[j] as number)) low[j] = x
    if (x > (high[j] as number)) high[j] = x
  })
  for (let j = 0; j < columns; j++) {
    if (levels[j] !== 0) [low[j], high[j]] = [0, 1]
    else if ((low[j] as number) > (high[j] as number)) [low[j], high[j]] = [0, 0]
  }
  return [low, high]
}

function judgedCells(
  { rows, levels }: Cells,
  { truth, predictions, importance }: HeldBack,
  j: number,
  centre: Float64Array,
  low: number,
  high: number,
): Judged {
  const columns = levels.length
  const offsets = slotOffsets(levels)
  const slots = offsets[columns] as number
  const from = offsets[j] as number
  const outputs = (offsets[j + 1] as number) - from
  const held: number[] = []
  for (let i = 0; i < rows; i++) if (!Number.isNaN(truth[i * columns + j])) held.push(i)
  const p = predictions.length
  const judged: Judged = {
    count: held.length,
    outputs,
    truth: new Float64Array(held.length * outputs),
    said: new Float64Array(held.length * outputs * p),
    importance: Float64Array.from(held, (i) => importance?.[i * columns + j] ?? 1),
  }
  held.forEach((i, n) => {
    const x = truth[i * columns + j] as number
    for (let k = 0; k < outputs; k++) {
      const c = centre[from + k] as number
      judged.truth[n * outputs + k] = (levels[j] === 0 ? x : Number(k === x)) - c
      predictions.forEach((of, a) => {
        const value = of[i * slots + from + k] as number
        judged.said[(n * outputs + k) * p + a] = Math.min(high, Math.max(low, value)) - c
      })
    }
  })
  return judged
}

function squaresOf(cells: Judged, p: number, take: (n: number) => boolean): Squares {
  const { count, outputs, truth, said, importance } = cells
  const h = new Float64Array(p * p)
  const g = new Float64Array(p)
  let constant = 0
  let total = 0
  let squared = 0
  for (let n = 0; n < count; n++) {
    if (!take(n)) continue
    const w = importance[n] as number
    total += w
    squared += w * w
    for (let r = n * outputs; r < (n + 1) * outputs; r++) {
      const y = truth[r] as number
      constant += w * y * y
      for (let a = 0; a < p; a++) {
        const wf = w * (said[r * p + a] as number)
        g[a] = (g[a] as number) + wf * y
        for (let b = 0; b < p; b++) {
          h[a * p + b] = (h[a * p + b] as number) + wf * (said[r * p + b] as number)
        }
      }
    }
  }
  // So many equally important cells would tell as much (Kish, "Survey Sampling", 1965).
  const worth = squared > 0 ? (total * total) / squared : 0
  const scale = total > 0 ? worth / total : 0
  return {
    h: h.map((x) => x * scale),
    g: g.map((x) => x * scale),
    constant: constant * scale,
    count: worth,
  }
}

/** The mean squared error that some weights leave. */
function errorOf({ h, g, constant, count }: Squares, w: Float64Array): number {
  let error = constant
  w.forEach((wa, a) => {
    error -= 2 * wa * (g[a] as number)
    w.forEach((wb, b) => {
      error += wa * wb * (h[a * w.length + b] as number)
    })
  })
  return Math.max(error, 1e-12 * constant) / count
}

/** Least squares, drawn toward the weights `toward` by `strength`. */
function drawn({ h, g }: Squares, toward: Float64Array, strength: number): Float64Array {
  const p = g.length
  return simplexLeastSquares(
    h.map((x, k) => x + (k % (p + 1) === 0 ? strength : 0)),
    g.map((x, a) => x + strength * (toward[a] as number)),
  )
}

/** The weights for all columns together, each measured by its own error. */
function tableWeights(columns: readonly Squares[], p: number): Float64Array {
  const equal = new Float64Array(p).fill(1 / p)
  const h = new Float64Array(p * p)
  const g = new Float64Array(p)
  for (const squares of columns) {
    if (!(squares.constant > 0)) continue
    const error = errorOf(squares, equal)
    squares.h.forEach((x, k) => {
      h[k] = (h[k] as number) + x / error
    })
    squares.g.forEach((x, a) => {
      g[a] = (g[a] as number) + x / error
    })
  }
  return drawn({ h, g, constant: 0, count: 1 }, equal, DOUBT)
}

function columnWeights(squares: Squares, table: Float64Array): Float64Array {
  if (!(squares.constant > 0)) return table
  return drawn(squares, table, DOUBT * errorOf(squares, table))
}

/** The share of the centre's squared error that is gone; 0 unless that is beyond doubt. */
function skillOf(cells: Judged, table: Float64Array): number {
  const { count, outputs, truth, said, importance } = cells
  const p = table.length
  const gains = new Float64Array(count)
  let total = 0
  for (let part = 0; part < PARTS; part++) {
    const w = columnWeights(
      squaresOf(cells, p, (n) => n % PARTS !== part),
      table,
    )
    for (let n = part; n < count; n += PARTS) {
      let gain = 0
      for (let r = n * outputs; r < (n + 1) * outputs; r++) {
        const y = truth[r] as number
        let blend = 0
        for (let a = 0; a < p; a++) blend += (w[a] as number) * (said[r * p + a] as number)
        gain += y * y - (y - blend) ** 2
        total += (importance[n] as number) * y * y
      }
      gains[n] = (importance[n] as number) * gain
    }
  }
  const gain = gains.reduce((a, b) => a + b, 0)
  const variance = gains.reduce((sum, x) => sum + (x - gain / count) ** 2, 0)
  return gain > Math.sqrt(variance) ? gain / total : 0
}
