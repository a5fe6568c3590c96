import { checkCount, typeError } from '../errors.js'
import { ColumnModel } from './column-model.js'
import { modelFromBytes } from './file/model-file.js'
import type { ImputerOptions } from './imputer/filling-threads.js'
import { fittedModels } from './imputer/fitted-models.js'
import { Imputer } from './imputer/imputer.js'

/**
 * Starts threads that fill tables with one model, for a server: they are kept until `close`, or until the process has
 * nothing else to do.
 *
 * @param model a fitted model, or the bytes of `toBytes`
 * @throws RangeError if `threads` is no whole number from 1, the bytes are not those of a model, or the page allows no
 *   workers (`worker-src blob:`)
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
  model: ColumnModel | Uint8Array,
  options: ImputerOptions = {},
): Imputer {
  const fn = 'createImputer'
  checkCount(fn, 2, arguments.length)
  if (model instanceof Uint8Array) return new Imputer(fn, modelFromBytes(fn, model), options)
  const fitted = model instanceof ColumnModel ? fittedModels.get(model) : undefined
  if (fitted === undefined) throw typeError(fn, 'a ColumnModel, or its bytes', model)
  return new Imputer(fn, fitted, options)
}
