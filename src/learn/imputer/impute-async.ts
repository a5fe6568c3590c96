import { checkOptions } from '../../errors.js'
import { availableThreads } from '../../host/threads.js'
import type { Table } from '../../table/index.js'
import type { FittedModel } from '../model/fitted-model.js'
import { FILL_OPTIONS, type ImputeOptions } from '../uses/impute.js'
import type { ImputerOptions, RequestOptions } from './filling-threads.js'
import { Imputer } from './imputer.js'
import { KeptImputers } from './kept-imputers.js'

/** How `imputeAsync` fills. */
export type ImputeAsyncOptions = Omit<ImputeOptions, 'draws'> & ImputerOptions & RequestOptions

const OPTIONS = ['threads', 'signal', 'onProgress', 'draw', ...FILL_OPTIONS]

const imputers = new KeptImputers(
  (model: FittedModel, threads) => new Imputer('imputeAsync', model, { threads }),
)

/** See `ColumnModel.imputeAsync`. */
export function imputeAsync(
  model: FittedModel,
  table: Table,
  options: ImputeAsyncOptions,
): Promise<Table> {
  checkOptions('imputeAsync', options, OPTIONS)
  const { threads = availableThreads(), ...fill } = options
  return imputers.of(model, threads).impute(table, fill)
}
