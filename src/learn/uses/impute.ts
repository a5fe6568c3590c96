import { checkInteger, checkOptions, rangeError, typeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import type { Fillable } from '../../table/fillable.js'
import type { Table } from '../../table/index.js'
import type { SchemaTable } from '../../table/schema-table.js'
import type { FittedModel } from '../model/fitted-model.js'
import { checkLike } from './check-like.js'
import type { DrawingOptions } from './fill-options.js'
import { type FilledRow, type FillRowsOptions, fillRows } from './fill-rows.js'
import { Filler } from './filler.js'

/** Of which draws are made. */
export interface DrawOptions extends DrawingOptions {
  /** Of the draws; 0 by default. */
  readonly seed?: number
  /** The number of the table's first row, where it is a part of a longer one; 0 by default. */
  readonly firstRow?: number
  /** Whether a table that is unlike the model's is refused, as `ColumnModel.check` does; by default it is filled as far as can be. */
  readonly strict?: boolean
}

/** How holes are filled. */
export interface ImputeOptions extends DrawOptions {
  /**
   * How many tables to draw; by default one, of what is expected. Cells of a row are drawn together, and each table by
   * a model that was drawn itself, so that results pooled over them are those of Rubin's rules: see
   * `bench/COVERAGE.md` for where that holds.
   */
  readonly draws?: number | undefined
  /** The one draw of this number alone, counted from 0 as `draws` does: a table. Not with `draws`. */
  readonly draw?: number | undefined
}

const FILL = ['bounds', 'blankRows', 'round', 'where', 'shift', 'columns', 'values']
/** The names of {@link DrawOptions}. */
export const FILL_OPTIONS = ['seed', 'firstRow', 'strict', ...FILL]
const OPTIONS = ['draws', 'draw', ...FILL_OPTIONS]

/** See `ColumnModel.impute`. It cannot end early. */
export function* impute(
  model: FittedModel,
  table: Table,
  options: ImputeOptions,
): Work<Table | Table[]> {
  checkOptions('impute', options, OPTIONS)
  const { draws, draw, ...rest } = options
  if (draws !== undefined && draw !== undefined) {
    throw rangeError('impute', 'draws or draw, not both', { draws, draw })
  }
  if (rest.shift !== undefined && draws === undefined && draw === undefined) {
    throw rangeError('impute', 'draws or draw with shift: only draws are moved', rest.shift)
  }
  if (draws !== undefined) checkInteger('impute', 'draws', draws, 1)
  if (draw !== undefined) checkInteger('impute', 'draw', draw)
  if (draws !== undefined || draw !== undefined) model.drawn?.check('impute')
  const fill = yield* filling('impute', model, table, rest)
  if (draws === undefined) return yield* fill(draw)
  const drawn: Table[] = []
  for (let i = 0; i < draws; i++) drawn.push(yield* fill(i))
  return drawn
}

/** See `ColumnModel.prepareDraws`. It cannot end early. */
export function* prepareDraws(
  model: FittedModel,
  table: Table,
  options: DrawOptions,
): Work<(draw: number) => Work<Table>> {
  const fn = 'prepareDraws'
  checkOptions(fn, options, FILL_OPTIONS)
  model.drawn?.check(fn)
  const fill = yield* filling(fn, model, table, options)
  return (draw) => {
    checkInteger(fn, 'draw', draw)
    return fill(draw)
  }
}

/** See `ColumnModel.fillRows`. It cannot end early. */
export function fillRowsOf<Row extends object>(
  model: FittedModel,
  rows: readonly Row[],
  options: FillRowsOptions,
): Work<FilledRow<Row>[]> {
  return fillRows<Row, FillRowsOptions>(model.columns, rows, options, FILL_OPTIONS, fill)
  function* fill(table: SchemaTable, rest: DrawOptions): Work<Fillable> {
    return yield* (yield* filling('fillRows', model, table, rest))()
  }
}

/** Predicts once; what comes back makes any draw of that, or what is expected. */
function* filling<T extends Fillable>(
  fn: string,
  model: FittedModel,
  table: T,
  options: DrawOptions,
): Work<(draw?: number) => Work<T>> {
  const { seed = 0, firstRow = 0, strict = false } = options
  checkInteger(fn, 'seed', seed)
  checkInteger(fn, 'firstRow', firstRow)
  if (typeof strict !== 'boolean') throw typeError(fn, 'strict must be true or false', strict)
  if (strict) checkLike(fn, model, table)
  const filler = yield* Filler.of(fn, model, table, options)
  return (draw) => filler.fill(draw === undefined ? undefined : { seed, draw, firstRow })
}
