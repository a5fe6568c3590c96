import { checkOptions, rangeError, typeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import type { Fillable } from '../../table/fillable.js'
import type { FillingModel } from '../model/filling-model.js'
import { checkLike } from './check-like.js'
import type { PlainFillOptions } from './fill-options.js'
import { type FilledRow, fillRows, type TypedOption } from './fill-rows.js'
import { PlainFiller } from './plain-filler.js'

/** How holes are filled with what is expected. */
export interface PlainOptions extends PlainFillOptions {
  /** Whether a table that is unlike the model's is refused, as `ColumnModel.check` does; by default it is filled as far as can be. */
  readonly strict?: boolean
}

/** How rows are filled with what is expected. */
export type PlainRowsOptions = PlainOptions & TypedOption

export const PLAIN_OPTIONS = ['bounds', 'blankRows', 'round', 'columns', 'values', 'strict']
/** Those that `ColumnModel.impute` takes besides. */
const OTHERS = ['draw', 'draws', 'where', 'shift', 'seed', 'firstRow']

/** A table with its holes filled with what is expected: to the bytes of `ColumnModel.impute`. It cannot end early. */
export function* fillPlain<T extends Fillable>(
  fn: string,
  model: FillingModel,
  table: T,
  options: PlainOptions,
): Work<T> {
  checkOptions(fn, options, [...PLAIN_OPTIONS, ...OTHERS])
  const other = OTHERS.find((name) => Object.hasOwn(options, name))
  if (other !== undefined) {
    throw rangeError(fn, 'no draws, shift or relations, which ColumnModel.impute has', other)
  }
  const { strict = false, ...rest } = options
  if (typeof strict !== 'boolean') throw typeError(fn, 'strict must be true or false', strict)
  if (strict) checkLike(fn, model, table)
  const filler = new PlainFiller(fn, model, table, rest)
  yield* filler.predict()
  return yield* filler.fillExpected()
}

/** Rows with their holes filled with what is expected: to the bytes of `ColumnModel.fillRows`. It cannot end early. */
export function fillRowsPlain<Row extends object>(
  model: FillingModel,
  rows: readonly Row[],
  options: PlainRowsOptions,
): Work<FilledRow<Row>[]> {
  return fillRows<Row, PlainOptions>(model.columns, rows, options, PLAIN_OPTIONS, (table, rest) =>
    fillPlain('fillRows', model, table, rest),
  )
}

/** @throws TypeError if it is no table */
export function checkFillable(fn: string, table: unknown): asserts table is Fillable {
  const { columns, map } = (table ?? {}) as Partial<Fillable>
  if (!Array.isArray(columns) || typeof map !== 'function') throw typeError(fn, 'a Table', table)
}
