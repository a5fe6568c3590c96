import type { Work } from '../../host/work.js'
import type { Generator } from '../../random/index.js'
import { hasWideGaps } from '../../table/kinds/wide-gaps.js'
import type { Cells } from '../cells/cells.js'
import { mostLikely } from '../cells/slots.js'
import { nearestOf } from '../cells/whole-values.js'
import { ClassGoal, QuantityGoal } from './goals.js'
import { inputsOf, purestInputs } from './inputs.js'
import { orderMatters } from './order-matters.js'
import { ridge } from './ridge.js'
import { growAndPredict, type Parts } from './small-trees.js'

/** Each part of the cells is predicted by what was fitted on the others; more parts where cells are few. */
const FOLDS = { few: 5, many: 2, fewCells: 200 }
const MOST_INPUTS = 32
/** Gains below so many standard errors, or of a smaller share of the cells, are chance. */
const CLEARLY = { errors: 2, share: 0.02 }
/** A quantity that avoids squared error by so many standard errors is no code: the benefit of the doubt. */
const PERHAPS = 1.5
/** What explains so much of the squared error of the mean knows an order. */
const BY_ORDER = 0.1

/** What held-back cells say of a way to fill a column. */
interface Score {
  /** [rows]: 1 = exactly right. */
  readonly right: Uint8Array
  /** How many are. */
  readonly count: number
  readonly squares: number
  readonly distances: number
}

/**
 * Whether a column of whole numbers is better learned as classes than as a quantity, by cells that were held
 * back from small trees of both, and from straight lines.
 *
 * Where the other columns tell classes apart, classes must be right clearly more often than straight lines,
 * and not clearly less often than trees of the quantity. Then they are codes
 *
 * - if the likeliest class has no larger squared error than any quantity;
 * - or if there are wide gaps between the numbers, and it has half the squared error of straight lines, or is
 *   right twice as often as any quantity;
 * - or if the order of the numbers means nothing to the other columns: neither to straight lines nor by what
 *   is taken for what (`orderMatters`).
 *
 * Where nothing tells anything, no quantity either, they are codes if there are wide gaps between the numbers, and the most
 * frequent one is clearly more often right than the mean, and no farther off.
 *
 * @param cells all rows in which the column is given
 * @param values ascending: what is in the column, in whole numbers
 */
export function* areCodes(
  cells: Cells,
  column: number,
  values: readonly number[],
  generator: Generator,
): Work<boolean> {
  const { rows, slots } = cells
  const own = Float64Array.from({ length: rows }, (_, r) => {
    return cells.values[r * slots.columns + column] as number
  })
  // A sample may lack some of the values.
  const known = [...new Set(own)].sort((a, b) => a - b)
  if (known.length < 2) return false
  const labels = labelsOf(own, known)
  const fitted = yield* crossFit(cells, column, own, labels, known.length, generator)
  const guess = (p: Float64Array, r: number) => known[mostLikely(p, r, known.length)] as number
  const probable = own.map((_, r) => guess(fitted.probabilities, r * known.length))
  const asClass = scoreOf(own, probable)
  const mode = scoreOf(own, own.slice().fill(guess(sharesOf(labels, known.length), 0)))
  const snapped = (some: Float64Array) =>
    scoreOf(
      own,
      some.map((value) => nearestOf(known, value)),
    )
  const mean = snapped(own.slice().fill(own.reduce((sum, value) => sum + value, 0) / rows))
  const lines = snapped(fitted.lines)
  const trees = fitted.trees.map(snapped)
  const explained = (score: Score) => 1 - score.squares / mean.squares
  if (!clearlyMore(asClass, mode)) {
    if (!hasWideGaps(values) || [fitted.lines, ...fitted.trees].some((q) => beatsMean(own, q))) {
      return false
    }
    return clearlyMore(mode, mean) && mode.distances <= mean.distances
  }
  if (!clearlyMore(asClass, lines) || trees.some((tree) => clearlyMore(tree, asClass))) return false
  if ([lines, ...trees].every(({ squares }) => squares >= asClass.squares)) return true
  if (hasWideGaps(values)) {
    const most = Math.max(lines.count, ...trees.map(({ count }) => count))
    if (2 * asClass.squares <= lines.squares || asClass.count >= 2 * most) return true
  }
  if (explained(lines) > BY_ORDER && lines.squares <= asClass.squares) return false
  return !orderMatters(labels, fitted.probabilities, known.length, generator)
}

interface CrossFitted {
  /** [rows, classes] */
  readonly probabilities: Float64Array
  /** [rows] */
  readonly lines: Float64Array
  /** [rows] each: by trees of the quantity, and of what straight lines leave of it. */
  readonly trees: readonly Float64Array[]
}

function* crossFit(
  cells: Cells,
  column: number,
  own: Float64Array,
  labels: Int32Array,
  classes: number,
  generator: Generator,
): Work<CrossFitted> {
  const { rows } = cells
  const all = inputsOf(cells, column)
  const probabilities = new Float64Array(rows * classes)
  const [trees, lines, both] = [0, 1, 2].map(() => new Float64Array(rows)) as Three
  const folds = rows < FOLDS.fewCells ? FOLDS.few : FOLDS.many
  for (let fold = 0; fold < folds; fold++) {
    const parts = partsOf(rows, folds, fold)
    const inputs = purestInputs(all, labels, classes, parts.train, MOST_INPUTS)
    yield* growAndPredict(inputs, new ClassGoal(labels, classes), parts, probabilities, generator)
    yield* growAndPredict(inputs, new QuantityGoal(own), parts, trees, generator)
    const line = ridge(cells, column, own, parts.train)
    const left = own.map((value, row) => value - (line[row] as number))
    yield* growAndPredict(inputs, new QuantityGoal(left), parts, both, generator)
    for (const row of parts.test) {
      lines[row] = line[row] as number
      both[row] = (both[row] as number) + (line[row] as number)
    }
    yield
  }
  return { probabilities, lines, trees: [trees, both] }
}

type Three = [Float64Array, Float64Array, Float64Array]

/** Rows come in the order of their hashes, so that every second one is a draw. */
function partsOf(rows: number, folds: number, fold: number): Parts {
  const all = Int32Array.from({ length: rows }, (_, row) => row)
  return {
    train: all.filter((row) => row % folds !== fold),
    test: all.filter((row) => row % folds === fold),
  }
}

function labelsOf(own: Float64Array, known: readonly number[]): Int32Array {
  const index = new Map(known.map((value, k) => [value, k]))
  return Int32Array.from(own, (value) => index.get(value) ?? 0)
}

/** [classes]: how many cells are of each. */
function sharesOf(labels: Int32Array, classes: number): Float64Array {
  const counts = new Float64Array(classes)
  for (const label of labels) counts[label] = (counts[label] as number) + 1
  return counts
}

function scoreOf(own: Float64Array, guess: Float64Array): Score {
  const right = Uint8Array.from(own, (value, row) => Number(guess[row] === value))
  let [count, squares, distances] = [0, 0, 0]
  for (const [row, value] of own.entries()) {
    const off = Math.abs(value - (guess[row] as number))
    count += right[row] as number
    squares += off ** 2
    distances += off
  }
  return { right, count, squares, distances }
}

/**
 * Whether a quantity, drawn half the way to the mean as what is little known has to be, has less squared
 * error than the mean, by more than chance mostly does.
 */
function beatsMean(own: Float64Array, quantity: Float64Array): boolean {
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length
  let gain = 0
  let squares = 0
  for (const [row, value] of own.entries()) {
    const drawn = ((quantity[row] as number) + mean) / 2
    const own = (value - mean) ** 2 - (value - drawn) ** 2
    gain += own
    squares += own ** 2
  }
  return gain > PERHAPS * Math.sqrt(squares)
}

/** Whether more cells are right, beyond chance: by those that only one of the two has right. */
function clearlyMore({ right: one }: Score, { right: other }: Score): boolean {
  let gained = 0
  let lost = 0
  for (const [row, right] of one.entries()) {
    if (right > (other[row] as number)) gained++
    if (right < (other[row] as number)) lost++
  }
  const gain = gained - lost
  return gain > CLEARLY.errors * Math.sqrt(gained + lost) && gain >= CLEARLY.share * one.length
}
