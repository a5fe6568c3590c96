import { checkOptions } from '../../errors.js'
import { availableThreads } from '../../host/threads.js'
import type { Table } from '../../table/index.js'
import type { FittedModel } from '../model/fitted-model.js'
import { FILL_OPTIONS, type ImputeOptions } from '../uses/impute.js'
import { Imputer, type ImputerOptions, type RequestOptions } from './imputer.js'

/** How `imputeAsync` fills. */
export type ImputeAsyncOptions = Omit<ImputeOptions, 'draws'> & ImputerOptions & RequestOptions

const OPTIONS = ['threads', 'signal', 'onProgress', 'draw', ...FILL_OPTIONS]

/** Each model's threads, by how many were asked for: to start them anew takes longer than most tables. */
const kept = new WeakMap<FittedModel, Map<number, Imputer>>()
/** They end when nobody has the model any more. */
const unused = new FinalizationRegistry<() => void>((end) => end())

/** See `ColumnModel.imputeAsync`. */
export function imputeAsync(
  model: FittedModel,
  table: Table,
  options: ImputeAsyncOptions,
): Promise<Table> {
  checkOptions('imputeAsync', options, OPTIONS)
  const { threads = availableThreads(), ...fill } = options
  return imputerOf(model, threads).impute(table, fill)
}

function imputerOf(model: FittedModel, threads: number): Imputer {
  const imputers = kept.get(model) ?? new Map<number, Imputer>()
  kept.set(model, imputers)
  const before = imputers.get(threads)
  if (before !== undefined) return before
  const imputer = new Imputer('imputeAsync', model, { threads })
  imputers.set(threads, imputer)
  unused.register(model, imputer.end)
  return imputer
}
