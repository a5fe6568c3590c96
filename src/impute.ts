/**
 * Fills holes with a model that was fitted and saved: nothing that learns comes along. {@link SavedModel} reads the bytes
 * of `ColumnModel.toBytes` of `colmask/learn` and fills rows and tables at once; {@link imputeAsync} fills a table on
 * threads, and {@link createImputer} keeps threads for a server. All give the bytes of `ColumnModel.impute`.
 *
 * @example
 * ```ts
 * const model = await SavedModel.load('model.safetensors')
 * model.fillRows([{ size: 3, price: null }])
 * ```
 *
 * @module colmask/impute
 */

export type { AbortSignalLike } from './host/abort-signal.js'
export type { Bounds } from './learn/cells/decode.js'
export { type ImputeAsyncOptions, imputeAsync } from './learn/imputer/impute-async.js'
export {
  createImputer,
  type Imputer,
  type ImputerOptions,
  type RequestOptions,
} from './learn/imputer/imputer.js'
export { type HasBytes, type PlainRowsOptions, SavedModel } from './learn/imputer/saved-model.js'
export type { BoundsOption } from './learn/uses/bounds-of.js'
export type { PlainFillOptions } from './learn/uses/fill-options.js'
export type { PlainOptions } from './learn/uses/fill-plain.js'
export type { FilledRow, TypedOption } from './learn/uses/fill-rows.js'
export type { Fillable } from './table/fillable.js'
export type { ColumnSchema } from './table/kinds/kind.js'
