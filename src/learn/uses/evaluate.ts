import { checkInteger, checkOptions, rangeError, typeError } from '../../errors.js'
import { ExactMoments } from '../../exact-moments.js'
import type { Work } from '../../host/work.js'
import { type Holes, type Kind, type Mechanism, makeHoles, type Table } from '../../table/index.js'
import { checkMechanism } from '../../table/make-holes.js'
import { alignColumns, checkInCommon } from '../cells/align-columns.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { FittedModel } from '../model/fitted-model.js'
import { type ColumnSums, evaluationOf } from './evaluation-sums.js'
import { impute } from './impute.js'

/** Which cells are hidden to see how well they are filled; see `makeHoles`. */
export interface EvaluateOptions {
  /** The share of the given cells to hide, above 0 and below 1; 0.3 by default. */
  readonly share?: number
  /** 'mcar' by default. */
  readonly mechanism?: Mechanism
  /** Of the holes; 0 by default. */
  readonly seed?: number
  /** `false` for numbers that are not rounded as their column is: see `FillOptions.round`. */
  readonly round?: boolean
}

/** How well the hidden cells of one column were filled. */
export interface ColumnEvaluation {
  readonly name: string
  readonly kind: Kind
  /** Whether it was learned as classes: categories, booleans, and whole numbers that are codes. */
  readonly asClasses: boolean
  /** How many cells were hidden and filled. */
  readonly cells: number
  /**
   * Of numbers the root of the mean square error, in the column's units (of dates: milliseconds); of
   * classes the share that was wrong. NaN where no cell was hidden.
   */
  readonly error: number
  /** The same error of the mean, or mode, of what the model was fitted on. */
  readonly typicalError: number
  /**
   * What is avoided of the mean's squared error, or of the mode's wrong cells: 1 = all of it, 0 = none,
   * below 0 = worse than mean or mode. NaN where these make no error.
   */
  readonly skill: number
}

/** How well hidden cells were filled. */
export interface Evaluation {
  readonly columns: readonly ColumnEvaluation[]
  /** How many cells were hidden and filled. */
  readonly cells: number
  /**
   * Root mean square error over all hidden cells of numbers and dates, with each column scaled so that
   * the given values of the table reach from 0 to 1. NaN where there are none.
   */
  readonly rmse: number
  /** The same of the columns' means. */
  readonly typicalRmse: number
  /** The share of hidden classes that were filled as they were. NaN where there are none. */
  readonly accuracy: number
  /** The same of the columns' modes. */
  readonly typicalAccuracy: number
}

/** See `ColumnModel.evaluate`. It cannot end early. */
export function* evaluate(
  model: FittedModel,
  table: Table,
  options: EvaluateOptions,
): Work<Evaluation> {
  const fn = 'evaluate'
  const { share, seed, round, mechanism } = checkedOptions(fn, options)
  const { used, truth } = asLearned(fn, model, table)
  const holes = makeHoles(truth, { share, mechanism, seed })
  return evaluationOf(yield* compared(model, used, truth, holes, round))
}

export function checkedOptions(fn: string, options: EvaluateOptions): Required<EvaluateOptions> {
  checkOptions(fn, options, ['share', 'mechanism', 'seed', 'round'])
  const { share = 0.3, mechanism = 'mcar', seed = 0, round = true } = options
  if (typeof share !== 'number') throw typeError(fn, 'share must be a number', share)
  if (!(share > 0 && share < 1)) throw rangeError(fn, 'share must be above 0 and below 1', share)
  checkMechanism(fn, mechanism)
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  return { share, mechanism, seed, round }
}

/** The columns of a model that it fills, and a table with them as the model read its own. */
export function asLearned(fn: string, model: FittedModel, table: Table) {
  checkInCommon(fn, table, model.columns)
  const used = model.columns.filter(({ use }) => use === 'learned' || use === 'constant')
  const aligned = new Map(alignColumns(fn, table, used).map((column) => [column?.name, column]))
  return { used, truth: table.map((column) => aligned.get(column.name) ?? column) }
}

/** Fills what is hidden, and sums up how far off that is. */
export function* compared(
  model: FittedModel,
  used: readonly LearnedColumn[],
  truth: Table,
  holes: Holes,
  round: boolean,
): Work<ColumnSums[]> {
  const filled = (yield* impute(model, holes.table, { round })) as Table
  return used.flatMap((column) => {
    const hidden = holes.hidden.get(column.name)
    return hidden === undefined ? [] : [compare(column, truth, filled, hidden)]
  })
}

function isOfClasses({ schema, classes }: LearnedColumn): boolean {
  return schema.levels.length > 0 || classes.length > 0
}

function compare(
  column: LearnedColumn,
  truth: Table,
  filled: Table,
  hidden: Uint8Array,
): ColumnSums {
  const { name, schema, typical } = column
  const before = truth.column(name)
  const after = filled.column(name)
  const asClasses = isOfClasses(column)
  const [errors, typicalErrors] = [new ExactMoments(), new ExactMoments()]
  for (let row = 0; row < before.rows; row++) {
    if (hidden[row] !== 1 || after.missing[row] === 1) continue
    const value = before.values[row] as number
    // Infinite: nothing that can be predicted.
    if (Number.isNaN(value)) continue
    const guess = after.values[row] as number
    if (!asClasses) {
      errors.add(guess - value)
      typicalErrors.add(typical - value)
    } else if (schema.kind === 'integer') {
      errors.add(Number(guess !== value))
      typicalErrors.add(Number(typical !== value))
    } else {
      const level = before.levels[value]
      errors.add(Number(after.levels[guess] !== level))
      typicalErrors.add(Number(schema.levels[typical] !== level))
    }
  }
  const [least, most] = rangeOf(before.values)
  return { name, kind: schema.kind, asClasses, errors, typicalErrors, least, most }
}

function rangeOf(values: Float64Array): [number, number] {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}
