import { checkInteger, checkOptions } from '../../errors.js'
import type { Work } from '../../host/work.js'
import type { Table } from '../../table/index.js'
import type { FittedModel } from '../model/fitted-model.js'
import { Filler, type FillOptions } from './filler.js'

/** How holes are filled. */
export interface ImputeOptions extends FillOptions {
  /** How many tables to draw; by default one, of what is expected. */
  readonly draws?: number | undefined
  /** Of the draws; 0 by default. */
  readonly seed?: number
  /** The number of the table's first row, where it is a part of a longer one; 0 by default. */
  readonly firstRow?: number
}

const OPTIONS = ['draws', 'seed', 'bounds', 'firstRow', 'blankRows']

/** See `ColumnModel.impute`. It cannot end early. */
export function* impute(
  model: FittedModel,
  table: Table,
  options: ImputeOptions,
): Work<Table | Table[]> {
  checkOptions('impute', options, OPTIONS)
  const { draws, seed = 0, firstRow = 0 } = options
  checkInteger('impute', 'seed', seed)
  checkInteger('impute', 'firstRow', firstRow)
  const filler = yield* Filler.of('impute', model, table, options)
  if (draws === undefined) return yield* filler.fill()
  checkInteger('impute', 'draws', draws, 1)
  const drawn: Table[] = []
  for (let draw = 0; draw < draws; draw++) drawn.push(yield* filler.fill({ seed, draw, firstRow }))
  return drawn
}
