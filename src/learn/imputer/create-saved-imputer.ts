import { checkCount, typeError } from '../../errors.js'
import { fillingModelFromBytes } from '../file/filling-file.js'
import type { ImputerOptions } from './filling-threads.js'
import { Imputer } from './saved-imputer.js'
import { readModels, type SavedModel } from './saved-model.js'

/**
 * Starts threads that fill tables and rows with one model, for a server: they are kept until `close`, or until the process
 * has nothing else to do. They share no memory, so a page need not be isolated; its policy must allow `worker-src blob:`.
 *
 * @param model a model, or the bytes of `ColumnModel.toBytes`
 * @throws RangeError if `threads` is no whole number from 1, the bytes are not those of a model, or the page allows no
 *   workers
 * @throws TypeError if it is neither a model nor bytes
 *
 * @example
 * ```ts
 * const table = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, 6, null, 10, 12] })
 * const bytes = (await ColumnModel.fit(table, { budget: 'fast' })).toBytes()
 * const imputer = createImputer(bytes, { threads: 2 })
 * await imputer.fillRows([{ x: 3, y: null }])
 * // [ { x: 3, y: 6 } ]
 * await imputer.close()
 * ```
 */
export function createImputer(
  model: SavedModel | Uint8Array,
  options: ImputerOptions = {},
): Imputer {
  const fn = 'createImputer'
  checkCount(fn, 2, arguments.length)
  const read =
    model instanceof Uint8Array ? fillingModelFromBytes(fn, model) : readModels.get(model)
  if (read === undefined) throw typeError(fn, 'a SavedModel, or the bytes of a model', model)
  return new Imputer(fn, read, options)
}
