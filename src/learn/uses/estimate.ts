import { checkOptions, rangeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import type { Table } from '../../table/index.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { FittedModel } from '../model/fitted-model.js'
import { filledWith, type ModelColumn } from '../model/model-column.js'
import { classNames, errorsOfCodes, probabilitiesOf } from './class-errors.js'
import type { FillOptions } from './fill-options.js'
import { Filler } from './filler.js'
import {
  certain,
  type NumberErrors,
  type NumberHoles,
  noErrors,
  numberErrors,
} from './number-errors.js'

/** What the holes of one column are filled with. */
export interface Estimate {
  readonly name: string
  readonly filledWith: Exclude<ModelColumn['filledWith'], 'nothing'>
  /** Rows whose cell is missing. */
  readonly rows: Int32Array
  /** What fills them, as in `Column.values`: numbers, milliseconds, or indices of levels. */
  readonly values: Float64Array
  /**
   * How sure that is: of numbers `sd`, the smaller the surer; of categories the probability of what was chosen, 1 of what a rule says.
   */
  readonly sure: Float64Array
  /** Whether that is a probability: of categories, booleans, and whole numbers that are codes, but for means of these. */
  readonly asClasses: boolean
  /**
   * Of numbers, [rows], in the column's units: what the true value is as likely above as below. What fills is nearer to
   * a mean. [] of classes.
   */
  readonly median: Float64Array
  /**
   * Of numbers, [rows]: the standard deviation of what the true value may be, given what the row has, by its quantiles
   * between 5 and 95 %, so that single far errors do not make it; that of the rule
   * where one fills (0 if it is exact), and the error of the mean where nothing is given in the row, or the column is
   * filled with its mean. [] of classes.
   */
  readonly sd: Float64Array
  /**
   * Of numbers, [rows]: from low to high the true value lies with the probability `interval`, and as likely below as
   * above it. Both are within the bounds, and whole, rounded outward, where values are. [] of classes.
   */
  readonly low: Float64Array
  readonly high: Float64Array
  /** The classes, as they are written; [] of numbers. */
  readonly classes: readonly string[]
  /** `[rows, classes]`: how probable each is, of sum 1 in a row; [] of numbers. */
  readonly probabilities: Float64Array
}

/** How holes are filled, and how sure intervals are. */
export interface EstimateOptions extends FillOptions {
  /** The share of true values that is to lie from `low` to `high`, above 0 and below 1; 0.9 by default. */
  readonly interval?: number
}

const OPTIONS = ['bounds', 'blankRows', 'round', 'where', 'columns', 'values', 'interval']

/** See `ColumnModel.estimate`. It cannot end early. */
export function* estimate(
  model: FittedModel,
  table: Table,
  options: EstimateOptions,
): Work<Estimate[]> {
  const fn = 'estimate'
  checkOptions(fn, options, OPTIONS)
  const { interval = 0.9, ...filling } = options
  if (typeof interval !== 'number' || !(interval > 0 && interval < 1)) {
    throw rangeError(fn, 'interval above 0 and below 1', interval)
  }
  const filler = yield* Filler.of(fn, model, table, filling, true)
  // What is said is what is written, rounded as the column is.
  const filled = yield* filler.fill()
  const asked: Asked[] = []
  let learned = 0
  for (const column of model.columns) {
    const { name, use } = column
    const c = use === 'learned' ? learned++ : -1
    const quality = model.quality[c]
    const found = filledWith(column, quality)
    if (!table.has(name) || found === 'nothing' || !filler.fills(name)) continue
    const rows = filler.holesOf(table.column(name))
    if (rows.length === 0) continue
    const values = Float64Array.from(rows, (row) => filled.column(name).values[row] as number)
    asked.push({ c, column, filledWith: found, rows, values, quality })
  }
  const numbers = asked.filter(({ c, column }) => c >= 0 && column.classes.length === 0)
  const errors = yield* numberErrors(filler, numbers, interval, filling.round !== false)
  return asked.map((one) => {
    const isMean = isMeanOfCodes(one.column, filling)
    const own = isMean
      ? errorsOfCodes(filler, one.c, one.rows, one.values, interval)
      : (errors.get(one.c) ?? constant(one))
    return isMean || !isClasses(one.column) ? ofNumbers(one, own) : ofClasses(one, filler)
  })
}

interface Asked extends NumberHoles {
  readonly column: LearnedColumn
  readonly filledWith: Estimate['filledWith']
}

function isClasses({ schema, classes }: LearnedColumn): boolean {
  return schema.levels.length > 0 || classes.length > 0
}

function isMeanOfCodes({ classes, schema }: LearnedColumn, { round }: FillOptions): boolean {
  return round === false && classes.length > 0 && schema.kind === 'integer'
}

function constant({ column, values }: Asked): NumberErrors {
  return isClasses(column) ? noErrors(0) : certain(values)
}

function ofNumbers({ column, filledWith, rows, values }: Asked, errors: NumberErrors): Estimate {
  const about = { name: column.name, filledWith, rows, values, sure: errors.sd, asClasses: false }
  return { ...about, ...errors, classes: [], probabilities: new Float64Array(0) }
}

function ofClasses({ c, column, filledWith, rows, values }: Asked, filler: Filler): Estimate {
  const { name, typical, schema } = column
  const about = { name, filledWith, rows, values, asClasses: true, ...noErrors(0) }
  if (filledWith === 'constant') {
    const sure = new Float64Array(rows.length).fill(1)
    return { ...about, sure, classes: [schema.levels[typical] ?? ''], probabilities: sure.slice() }
  }
  const { classes } = column
  const probabilities = probabilitiesOf(filler, c, rows)
  const sure = Float64Array.from(rows, (row, i) => {
    if (filler.rule(c, row) !== undefined) return 1
    // Relations move codes; indices of levels may be those of the table.
    const isCode = schema.kind === 'integer'
    const k = classes.indexOf(isCode ? (values[i] as number) : filler.value(c, row))
    // Bounds and relations may leave none of the classes.
    return k < 0 ? 0 : (probabilities[i * classes.length + k] as number)
  })
  return { ...about, sure, classes: classNames(column), probabilities }
}
