import { checkInteger, checkOptions, rangeError, typeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import { type Kind, type Mechanism, makeHoles, type Table } from '../../table/index.js'
import { alignColumns, checkInCommon } from '../cells/align-columns.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { FittedModel } from '../model/fitted-model.js'
import { impute } from './impute.js'

/** Which cells are hidden to see how well they are filled; see `makeHoles`. */
export interface EvaluateOptions {
  /** The share of the given cells to hide, above 0 and below 1; 0.3 by default. */
  readonly hide?: number
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

/** Sums over cells; of numbers both, of classes the first as counts of wrong ones. */
interface Tally {
  cells: number
  squares: number
  typicalSquares: number
}

/** See `ColumnModel.evaluate`. It cannot end early. */
export function* evaluate(
  model: FittedModel,
  table: Table,
  options: EvaluateOptions,
): Work<Evaluation> {
  const fn = 'evaluate'
  checkOptions(fn, options, ['hide', 'mechanism', 'seed', 'round'])
  const { hide = 0.3, mechanism = 'mcar', seed = 0, round = true } = options
  if (typeof hide !== 'number') throw typeError(fn, 'hide must be a number', hide)
  if (!(hide > 0 && hide < 1)) throw rangeError(fn, 'hide must be above 0 and below 1', hide)
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  checkInCommon(fn, table, model.columns)
  const used = model.columns.filter(({ use }) => use === 'learned' || use === 'constant')
  const aligned = new Map(alignColumns(fn, table, used).map((column) => [column?.name, column]))
  const truth = table.map((column) => aligned.get(column.name) ?? column)
  const holes = makeHoles(truth, { share: hide, mechanism, seed })
  const filled = (yield* impute(model, holes.table, { round })) as Table
  const numbers: Tally = { cells: 0, squares: 0, typicalSquares: 0 }
  const classes: Tally = { cells: 0, squares: 0, typicalSquares: 0 }
  const columns: ColumnEvaluation[] = []
  for (const column of used) {
    const hidden = holes.hidden.get(column.name)
    if (hidden === undefined) continue
    const ofClasses = isOfClasses(column)
    const tally = compare(column, truth, filled, hidden)
    const scale = ofClasses ? 1 : rangeOf(truth, column.name) ** 2
    if (scale > 0) add(ofClasses ? classes : numbers, tally, scale)
    columns.push(evaluationOf(column, tally, ofClasses))
  }
  return {
    columns,
    cells: columns.reduce((sum, { cells }) => sum + cells, 0),
    rmse: Math.sqrt(numbers.squares / numbers.cells),
    typicalRmse: Math.sqrt(numbers.typicalSquares / numbers.cells),
    accuracy: 1 - classes.squares / classes.cells,
    typicalAccuracy: 1 - classes.typicalSquares / classes.cells,
  }
}

function isOfClasses({ schema, classes }: LearnedColumn): boolean {
  return schema.levels.length > 0 || classes.length > 0
}

function compare(column: LearnedColumn, truth: Table, filled: Table, hidden: Uint8Array): Tally {
  const { name, schema, typical } = column
  const before = truth.column(name)
  const after = filled.column(name)
  const isNumber = !isOfClasses(column)
  const tally: Tally = { cells: 0, squares: 0, typicalSquares: 0 }
  for (let row = 0; row < before.rows; row++) {
    if (hidden[row] !== 1 || after.missing[row] === 1) continue
    const value = before.values[row] as number
    // Infinite: nothing that can be predicted.
    if (Number.isNaN(value)) continue
    const guess = after.values[row] as number
    tally.cells++
    if (isNumber) {
      tally.squares += (guess - value) ** 2
      tally.typicalSquares += (typical - value) ** 2
    } else if (schema.kind === 'integer') {
      if (guess !== value) tally.squares++
      if (typical !== value) tally.typicalSquares++
    } else {
      const level = before.levels[value]
      if (after.levels[guess] !== level) tally.squares++
      if (schema.levels[typical] !== level) tally.typicalSquares++
    }
  }
  return tally
}

function rangeOf(table: Table, name: string): number {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const value of table.column(name).values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return most - least
}

function add(to: Tally, { cells, squares, typicalSquares }: Tally, scale: number): void {
  to.cells += cells
  to.squares += squares / scale
  to.typicalSquares += typicalSquares / scale
}

function evaluationOf(column: LearnedColumn, tally: Tally, ofClasses: boolean): ColumnEvaluation {
  const { cells, squares, typicalSquares } = tally
  const errorOf = (sum: number) => (ofClasses ? sum / cells : Math.sqrt(sum / cells))
  return {
    name: column.name,
    kind: column.schema.kind,
    asClasses: ofClasses,
    cells,
    error: errorOf(squares),
    typicalError: errorOf(typicalSquares),
    skill: typicalSquares > 0 ? 1 - squares / typicalSquares : Number.NaN,
  }
}
