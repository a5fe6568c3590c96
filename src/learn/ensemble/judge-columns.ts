import { type Cells, givenIn } from '../cells/cells.js'
import { decode } from '../cells/decode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { mostLikely } from '../cells/slots.js'
import { NO_FOLD } from './draw-folds.js'
import { drawTogether, type LogEstimate } from './draw-together.js'

/** How well a column is predicted, by the cells that were held back. */
export interface ColumnQuality {
  /**
   * Squared error of the predictions (of a category: of its classes' probabilities) over that of the
   * column's mean (of the classes' shares): 0 = perfect, 1 = no better; NaN if there was nothing to
   * judge by.
   */
  readonly relativeError: number
  /** Whether holes get the mean or mode, since nothing better was found. */
  readonly fellBack: boolean
  /**
   * The error to expect: of numbers the root of the mean square, in the column's units; of a category
   * the share of classes that are wrong. NaN if there was nothing to judge by.
   */
  readonly error: number
  /** The same of the mean, or mode, of the column's other cells. */
  readonly typicalError: number
  /** Cells that were held back and judged. */
  readonly judged: number
  /**
   * Standardised errors of a number's held-back cells, sorted, at most 256: what `draws` draws from.
   * Where none was held back, those of the mean.
   */
  readonly residuals: Float32Array
  /**
   * Standardised values of a number, sorted, at most 256: what is drawn where nothing is known of a row.
   * In models of version 2 and before there are `residuals` in its place.
   */
  readonly spread: Float32Array
}

const RESIDUALS = 256
/** What is predicted perfectly has an error of as much of the mean's. */
const LEAST_ERROR = 1e-12

/** The held-back cells of a column. */
export interface Held {
  /** Squared errors of each cell, of the prediction and of the mean; over all slots of a category. */
  readonly squares: number[]
  readonly typicalSquares: number[]
  /** The same in the units of a number that is bent, where they are others; else 0. */
  readonly inUnits: { squares: number; typicalSquares: number }
  /** Errors of a number; 1 and 0 for wrong and right classes. */
  readonly errors: number[]
}

/**
 * Judges each column by its held-back cells. What few cells say is drawn toward what the other columns'
 * say, and counted as the less certain that it is: see `drawTogether`. The error of the mean is known
 * from all cells of a column; the held-back ones tell only what share of it predictions leave.
 *
 * @param folds [rows, columns]: see `judging`
 * @param predicted [rows, slots]: of the cells that were held back, by weights that they had no part in
 * @param typical [slots]: the means, and the classes' shares
 * @param fellBack [columns]
 */
export function judgeColumns(
  cells: Cells,
  folds: Uint8Array,
  predicted: Float32Array,
  typical: Float32Array,
  learned: readonly LearnedColumn[],
  fellBack: readonly boolean[],
): ColumnQuality[] {
  const held = learned.map((column, c) => lookAt(cells, folds, predicted, typical, column, c))
  const ratios = relativeErrors(held, fellBack)
  return learned.map((column, c) => {
    const { errors } = held[c] as Held
    const relativeError = ratios[c] as number
    const typicalError = typicalErrorOf(cells, column, c)
    const common = { relativeError, fellBack: fellBack[c] ?? true, judged: errors.length }
    if (column.classes.length > 0) {
      const wrong = errors.reduce((sum, error) => sum + error, 0)
      // One cell more, which is as wrong as squared errors make one expect: 0 of 5 is not 0.
      const expected = typicalError * Math.min(1, relativeError)
      const error = common.fellBack ? typicalError : (wrong + expected) / (errors.length + 1)
      return {
        ...common,
        error: noneOf(errors, error),
        typicalError,
        residuals: NONE,
        spread: NONE,
      }
    }
    // In standard deviations, which are numbers where the column's own squares are not.
    const size = Math.sqrt(relativeError) * typicalError
    const spread = spreadOf(cells, c)
    const residuals = errors.length > 1 ? sortedFew(scaledTo(size, errors)) : spread
    const inUnits = common.fellBack ? typicalError : size * unitsOf(held[c] as Held, column)
    const error = noneOf(errors, column.sd * inUnits)
    return { ...common, error, typicalError: column.sd * typicalError, residuals, spread }
  })
}

/** By what a bent number's error is larger in its units: what of the mean's error is left there, beside here. */
function unitsOf({ squares, typicalSquares, inUnits }: Held, { curve }: LearnedColumn): number {
  if (curve === undefined) return 1
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const here = sumOf(squares) / sumOf(typicalSquares)
  const there = inUnits.squares / inUnits.typicalSquares
  const factor = Math.sqrt(there / here)
  return Number.isFinite(factor) ? factor : 1
}

const NONE = new Float32Array(0)

function noneOf(errors: readonly number[], value: number): number {
  return errors.length === 0 ? Number.NaN : value
}

function lookAt(
  { slots, rows, values }: Cells,
  folds: Uint8Array,
  predicted: Float32Array,
  typical: Float32Array,
  column: LearnedColumn,
  c: number,
): Held {
  const { classes, curve } = column
  const held: Held = {
    squares: [],
    typicalSquares: [],
    inUnits: { squares: 0, typicalSquares: 0 },
    errors: [],
  }
  const start = slots.start(c)
  for (let row = 0; row < rows; row++) {
    const i = row * slots.columns + c
    if (folds[i] === NO_FOLD) continue
    const value = values[i] as number
    const at = row * slots.count + start
    let square = 0
    let typicalSquare = 0
    for (let k = 0; k < slots.width(c); k++) {
      const truth = slots.read(c, value, k)
      square += (truth - (predicted[at + k] as number)) ** 2
      typicalSquare += (truth - (typical[start + k] as number)) ** 2
    }
    held.squares.push(square)
    held.typicalSquares.push(typicalSquare)
    if (curve !== undefined) addInUnits(held.inUnits, column, value, predicted[at] as number)
    const guess = mostLikely(predicted, at, classes.length)
    held.errors.push(
      classes.length > 0 ? Number(guess !== value) : value - (predicted[at] as number),
    )
  }
  return held
}

function addInUnits(
  to: Held['inUnits'],
  column: LearnedColumn,
  value: number,
  predicted: number,
): void {
  const truth = decode(column, [value], 0, column.range, 0)
  to.squares += (truth - decode(column, [predicted], 0, column.range)) ** 2
  to.typicalSquares += (truth - column.typical) ** 2
}

/** [columns]: what predictions leave of the mean's squared error. */
function relativeErrors(held: readonly Held[], fellBack: readonly boolean[]): number[] {
  const judged = held.flatMap((column, c) => {
    const estimate = fellBack[c] ? undefined : logRatio(column)
    return estimate === undefined ? [] : [{ c, estimate }]
  })
  const ratios = held.map(({ errors }) => noneOf(errors, 1))
  const drawn = drawTogether(judged.map(({ estimate }) => estimate))
  for (const [i, { log, variance }] of drawn.entries()) {
    // The mean square of Student's t, whose degrees of freedom are as many as the estimate has.
    const uncertain = 1 - Math.min(variance, 0.5)
    ratios[judged[i]?.c ?? 0] = Math.exp(log) / uncertain
  }
  return ratios
}

/** The logarithm of a ratio of sums, and its variance by the delta method. */
export function logRatio({
  squares,
  typicalSquares,
}: Pick<Held, 'squares' | 'typicalSquares'>): LogEstimate | undefined {
  const typicalSum = typicalSquares.reduce((a, b) => a + b, 0)
  if (!(typicalSum > 0)) return undefined
  const sum = Math.max(
    squares.reduce((a, b) => a + b, 0),
    LEAST_ERROR * typicalSum,
  )
  const variance = squares.reduce(
    (total, square, i) => total + (square / sum - (typicalSquares[i] as number) / typicalSum) ** 2,
    0,
  )
  // Few cells, or cells that are alike, know less than they seem to.
  return { log: Math.log(sum / typicalSum), variance: Math.max(variance, 2 / squares.length) }
}

/**
 * The error of the mean, or mode, of the other cells: for each cell of a column. Of numbers in their
 * standard deviations.
 */
function typicalErrorOf({ slots, values }: Cells, column: LearnedColumn, c: number): number {
  const mode = column.classes.indexOf(column.typical)
  let count = 0
  let sum = 0
  for (let i = c; i < values.length; i += slots.columns) {
    const value = values[i] as number
    if (Number.isNaN(value)) continue
    count++
    sum += slots.isNumber(c) ? value ** 2 : Number(value !== mode)
  }
  if (!slots.isNumber(c)) return sum / count
  // Without itself, a cell's mean is farther off.
  return Math.sqrt(sum / count) * (count / Math.max(1, count - 1))
}

/** Errors of a mean, as far as its column's cells know them: where there is nothing better to draw from. */
export function spreadOf(cells: Cells, column: number): Float32Array {
  return cells.slots.isNumber(column) ? sortedFew(givenIn(cells, column)) : NONE
}

/** Values with this root mean square. */
function scaledTo(size: number, values: readonly number[]): number[] {
  const now = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
  return now > 0 ? values.map((value) => (value * size) / now) : [...values]
}

/** Values sorted; evenly spaced quantiles of many, few ones as they are. */
function sortedFew(values: readonly number[] | Float32Array): Float32Array {
  const sorted = Float32Array.from(values).sort()
  if (sorted.length <= RESIDUALS) return sorted
  const step = (sorted.length - 1) / (RESIDUALS - 1)
  return Float32Array.from({ length: RESIDUALS }, (_, i) => sorted[Math.round(i * step)] as number)
}
