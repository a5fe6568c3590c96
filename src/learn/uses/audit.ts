import { checkInteger, checkOptions } from '../../errors.js'
import { telling, type Work } from '../../host/work.js'
import type { Cell, Column, Table } from '../../table/index.js'
import { alignColumns, checkInCommon } from '../cells/align-columns.js'
import type { Cells } from '../cells/cells.js'
import { decode } from '../cells/decode.js'
import { encode, standardised } from '../cells/encode.js'
import { isNear, type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import { twoSided } from '../cells/two-sided.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import type { FittedModel, FittedOn } from '../model/fitted-model.js'
import { OutOfSample } from './out-of-sample.js'
import { rulesFor, type Told } from './ruled-cells.js'

/** A cell that does not go with its row. */
export interface ImprobableCell {
  /** Row and column, the row counted from 0. */
  readonly row: number
  readonly column: string
  /** What is there, and what the rest of the row makes one expect. */
  readonly value: Cell
  readonly expected: Cell
  /**
   * Of a category: the probability of its class, never below what the cells that judged its column can
   * tell from 0. Of a number: the probability of an error at least as
   * large, if errors are normal with the deviation that held-back cells show. Where a rule says what is to
   * be there (see `ColumnModel.rules`), the probability of what is beside that.
   */
  readonly probability: number
}

/** What is asked of an audit. */
export interface AuditOptions {
  /** At most so many cells; 100 by default. */
  readonly most?: number
  /** Called after each step with the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** What of the work is fitting predictors; the rest is judging with them. */
const FITTING = 0.5

/** A cell, and by what it is ranked: a logarithm, since probabilities far out are all 0. */
export interface Ranked {
  readonly cell: ImprobableCell
  readonly log: number
  /** The number of its column among those that are learned. */
  readonly place: number
}

/** The most improbable first; of equals the first row, and of a row its first column. */
export function byImprobability(a: Ranked, b: Ranked): number {
  // Of two that are impossible the difference is NaN.
  return a.log - b.log || a.cell.row - b.cell.row || a.place - b.place
}

/** See `ColumnModel.audit`. It cannot end early. */
export function* audit(
  model: FittedModel,
  table: Table,
  options: AuditOptions,
): Work<ImprobableCell[]> {
  const found = yield* rankCells('audit', model, table, options, model.fittedOn)
  return found.map(({ cell }) => cell)
}

/**
 * The most improbable cells of a table, by what was not fitted on them.
 *
 * @param fittedOn what tells which rows the model was fitted on; undefined to take all of them for new
 */
export function* rankCells(
  fn: string,
  model: FittedModel,
  table: Table,
  options: AuditOptions,
  fittedOn: FittedOn | undefined,
): Work<Ranked[]> {
  checkOptions(fn, options, ['most', 'onProgress'])
  const { most = 100, onProgress = () => undefined } = options
  checkInteger(fn, 'most', most)
  checkInCommon(fn, table, model.columns)
  const { ensemble } = model
  if (ensemble === undefined) return []
  const learned = learnedOnly(model.columns)
  const aligned = alignColumns(fn, table, learned)
  const cells = encode(table.rows, aligned, learned)
  const values = aligned.map((own) => own?.values)
  const { slots } = cells
  const fitting = OutOfSample.of(cells, ensemble, fittedOn)
  const outOfSample = yield* telling(fitting, (share) => onProgress(FITTING * share))
  const found: Ranked[] = []
  for (const [c, column] of learned.entries()) {
    const given = aligned[c]
    if (given === undefined) continue
    const strays = straysOf(column, given)
    const predicted = yield* outOfSample.predict(c, [...strays.keys()])
    const quality = model.quality[c]
    const deviation = deviationOf(quality, column)
    const within = withinRange(column)
    const rule = rulesFor(c, model.rules, learned, values)
    for (let row = 0; row < cells.rows; row++) {
      const value = strays.get(row) ?? (cells.values[row * slots.columns + c] as number)
      if (Number.isNaN(value)) continue
      const start = row * slots.count + slots.start(c)
      const off = value - within(predicted[start] as number)
      // Alone in its row, a cell is as far off as others are from their mean.
      const alone = isAlone(cells, row, c) ? 1 : undefined
      const own =
        alone ?? (outOfSample.wasJudged(row, c) ? deviationWithout(off, quality) : undefined)
      const isClass = column.classes.length > 0
      const z = off / (own ?? deviation)
      const probability = isClass
        ? probabilityOf(predicted[start + value] as number, column.shares[value], quality)
        : twoSided(z)
      const log = logOf(probability, z)
      const told = rule(row)
      const beside = told && besideRule(column, told, given.values[row] as number, value)
      const expected = given.format(told?.value ?? decode(column, predicted, start, column.range))
      const cell = { row, column: column.name, value: given.cell(row), expected }
      found.push({
        place: c,
        cell: { ...cell, probability: beside?.probability ?? probability },
        // Of the cells of a rule that is broken, the one that goes least with the others comes first.
        log: beside === undefined ? log : beside.probability < 0.5 ? beside.log + log : beside.log,
      })
    }
    yield
    // Never more than are wanted, and those of one column, are held.
    found.sort(byImprobability)
    found.length = Math.min(found.length, most)
    onProgress(FITTING + ((1 - FITTING) * (c + 1)) / learned.length)
  }
  return found
}

/** Whether nothing else is given in a cell's row. */
function isAlone({ slots, values }: Cells, row: number, c: number): boolean {
  const { columns } = slots
  for (let j = 0; j < columns; j++) {
    if (j !== c && !Number.isNaN(values[row * columns + j])) return false
  }
  return true
}

/** A logarithm, also of what is too improbable for a number. */
function logOf(probability: number, z: number): number {
  return probability > 0 ? Math.log(probability) : -(z ** 2) / 2
}

/** How probable a cell is beside what a rule says of it. */
function besideRule(column: LearnedColumn, { rule, value }: Told, cell: number, index: number) {
  if (column.classes.length > 0) {
    const share = column.shares[index] ?? 0
    const probability = cell === value ? 1 : share / (rule.checked + 1)
    return { probability, log: Math.log(probability) }
  }
  const deviation = Math.max(rule.error / column.sd, LEAST_DEVIATION)
  const z = (cell - value) / column.sd / deviation
  const probability = twoSided(z)
  return { probability, log: logOf(probability, z) }
}

/** What is hidden from all predictors, since it is so far out, is not hidden here: standardised, by row. */
function straysOf(column: LearnedColumn, { values }: Column): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  if (column.near === undefined) return found
  for (const [row, value] of values.entries()) {
    const isStray = !Number.isNaN(value) && !isNear(value, column.near)
    if (isStray) found.set(row, standardised(column, value))
  }
  return found
}

/**
 * Of a class: as predicted, with the class's share as if from one more cell than the column was judged by.
 * Nothing that so many cells have shown is impossible.
 */
function probabilityOf(predicted: number, share = 0, quality?: ColumnQuality): number {
  const judged = quality?.judged ?? 0
  return (judged * Math.max(0, predicted) + share) / (judged + 1)
}

/**
 * Predictions (standardised) within what was observed, as holes are filled: else a cell that is far out
 * would make those beside it, which are predicted from it, look worse than itself.
 */
function withinRange(column: LearnedColumn): (predicted: number) => number {
  const [least, most] = column.range.map((value) => standardised(column, value)) as [number, number]
  return (predicted) => Math.min(most, Math.max(least, predicted))
}

/** Rounding: what is predicted perfectly is off by as much, in standard deviations. */
const LEAST_DEVIATION = 1e-5
/** Fewer judged cells than these say too little without one of them. */
const FEWEST = 4

/** Of errors, in the column's standard deviations; 1 where no cell was judged. */
function deviationOf(quality: ColumnQuality | undefined, { sd, curve }: LearnedColumn): number {
  const error = curve === undefined ? (quality?.error ?? Number.NaN) / sd : sizeOf(quality)
  return Number.isFinite(error) ? Math.max(error, LEAST_DEVIATION) : 1
}

/** Of a bent column what is in its units says little. */
function sizeOf(quality: ColumnQuality | undefined): number {
  if (quality === undefined || quality.judged === 0) return Number.NaN
  const { residuals } = quality
  return Math.sqrt(residuals.reduce((sum, error) => sum + error ** 2 / residuals.length, 0))
}

/**
 * The same of the other cells that a column was judged by, without one whose error is `own`: a wrong
 * cell does not excuse itself. Undefined where there are too few others to tell.
 */
function deviationWithout(own: number, quality: ColumnQuality | undefined): number | undefined {
  if (quality === undefined || quality.judged < FEWEST) return undefined
  const { residuals } = quality
  const nearest = residuals.reduce(
    (best, error) => (Math.abs(error - own) < Math.abs(best - own) ? error : best),
    Number.POSITIVE_INFINITY,
  )
  const squares = residuals.reduce((sum, error) => sum + error ** 2, 0) - nearest ** 2
  return Math.max(Math.sqrt(Math.max(0, squares) / (residuals.length - 1)), LEAST_DEVIATION)
}
