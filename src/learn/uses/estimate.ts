import { checkOptions } from '../../errors.js'
import type { Work } from '../../host/work.js'
import type { Table } from '../../table/index.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import type { FittedModel } from '../model/fitted-model.js'
import { filledWith, type ModelColumn } from '../model/model-column.js'
import { Filler, type FillOptions } from './filler.js'

/** What the holes of one column are filled with. */
export interface Estimate {
  readonly name: string
  readonly filledWith: Exclude<ModelColumn['filledWith'], 'nothing'>
  /** Rows whose cell is missing. */
  readonly rows: Int32Array
  /** What fills them, as in `Column.values`: numbers, milliseconds, or indices of levels. */
  readonly values: Float64Array
  /**
   * How sure that is. Of numbers: the error to expect, as a standard deviation in the column's units,
   * the same for all its cells but those that a rule fills, of which it is the rule's (0 if it is
   * exact), and those of rows in which nothing is given, where it is the error of the mean; of
   * categories: the probability of what was chosen, 1 of what a rule says; of the means of codes
   * (`round: false`): the standard deviation of the code, by the probabilities of this cell.
   */
  readonly sure: Float64Array
  /** Whether that is a probability: of categories, booleans, and whole numbers that are codes, but for means of these. */
  readonly asClasses: boolean
}

/** See `ColumnModel.estimate`. It cannot end early. */
export function* estimate(
  model: FittedModel,
  table: Table,
  options: FillOptions,
): Work<Estimate[]> {
  checkOptions('estimate', options, ['bounds', 'blankRows', 'round', 'where'])
  const filler = yield* Filler.of('estimate', model, table, options)
  // What is said is what is written, rounded as the column is.
  const filled = yield* filler.fill()
  const found: Estimate[] = []
  let learned = 0
  for (const column of model.columns) {
    const { name, use, schema } = column
    const c = use === 'learned' ? learned++ : -1
    const filling = filledWith(column, model.quality[c])
    if (!table.has(name) || filling === 'nothing') continue
    const rows = filler.holesOf(table.column(name))
    if (rows.length === 0) continue
    const values = Float64Array.from(rows, (row) => filled.column(name).values[row] as number)
    const certain = schema.levels.length > 0 ? 1 : 0
    const isMean = isMeanOfCodes(column, options)
    const sure =
      filling === 'constant'
        ? new Float64Array(rows.length).fill(certain)
        : isMean
          ? Float64Array.from(rows, (row) => filler.rule(c, row)?.error ?? filler.spread(c, row))
          : sureOf(filler, c, rows, values, model.quality[c])
    const asClasses = !isMean && (schema.levels.length > 0 || column.classes.length > 0)
    found.push({ name, filledWith: filling, rows, values, sure, asClasses })
  }
  return found
}

function isMeanOfCodes({ classes, schema }: LearnedColumn, { round }: FillOptions): boolean {
  return round === false && classes.length > 0 && schema.kind === 'integer'
}

function sureOf(
  filler: Filler,
  c: number,
  rows: Int32Array,
  values: Float64Array,
  quality: ColumnQuality | undefined,
): Float64Array {
  const { classes, sd, schema } = filler.learned[c] as LearnedColumn
  if (classes.length === 0) {
    const { error = Number.NaN, typicalError = Number.NaN } = quality ?? {}
    return Float64Array.from(rows, (row) => {
      const expected = filler.isUnknown(row) ? typicalError : error
      return filler.rule(c, row)?.error ?? (Number.isNaN(expected) ? sd : expected)
    })
  }
  return Float64Array.from(rows, (row, i) => {
    if (filler.rule(c, row) !== undefined) return 1
    // Relations move codes; indices of levels may be those of the table.
    const isCode = schema.kind === 'integer'
    const k = classes.indexOf(isCode ? (values[i] as number) : filler.value(c, row))
    // Bounds and relations may leave none of the classes.
    return k < 0 ? 0 : filler.probability(c, row, k)
  })
}
