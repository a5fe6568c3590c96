import { typeError } from '../errors.js'
import { ColumnModel } from './column-model.js'
import type { Imputer, ImputerOptions } from './imputer/imputer.js'

/**
 * Starts threads that fill tables with one model, for a server: they are kept until `close`.
 *
 * @param model a fitted model, or the bytes of `toBytes`
 * @throws RangeError if `threads` is no whole number from 1, the bytes are not those of a model, or the page allows no
 *   workers (`worker-src blob:`)
 * @throws TypeError if it is neither a model nor bytes
 *
 * @example
 * ```ts
 * const imputer = createImputer(await readFile('model.safetensors'), { threads: 2 })
 * const filled = await imputer.impute(Table.fromRows(rows))
 * await imputer.close()
 * ```
 */
export function createImputer(
  model: ColumnModel | Uint8Array,
  options: ImputerOptions = {},
): Imputer {
  if (model instanceof Uint8Array) return ColumnModel.fromBytes(model).startImputer(options)
  if (!(model instanceof ColumnModel)) {
    throw typeError('createImputer', 'a ColumnModel, or its bytes', model)
  }
  return model.startImputer(options)
}
