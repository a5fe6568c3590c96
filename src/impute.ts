/**
 * Fills holes with a model that was fitted and saved: nothing that learns comes along. {@link SavedModel} reads the bytes
 * of `ColumnModel.toBytes` of `colmask/learn`, and fills rows and tables at once or on threads; {@link createImputer} keeps
 * threads for a server. All give the bytes of `ColumnModel.impute`.
 *
 * @example
 * ```ts
 * const table = Table.fromColumns({ size: [1, 2, 3, 4, 5, 6], price: [10, 20, null, 40, 50, 60] })
 * await (await ColumnModel.fit(table, { budget: 'fast' })).save('model.safetensors')
 * const model = await SavedModel.load('model.safetensors')
 * model.fillRows([{ size: 3, price: null }])
 * // [ { size: 3, price: 30 } ]
 * ```
 *
 * @module colmask/impute
 */

export type { AbortSignalLike } from './host/abort-signal.js'
export type { Bounds } from './learn/cells/decode.js'
export { createImputer } from './learn/imputer/create-saved-imputer.js'
export type { ImputerOptions, RequestOptions } from './learn/imputer/filling-threads.js'
export type { Imputer } from './learn/imputer/saved-imputer.js'
export { type ImputeAsyncOptions, SavedModel } from './learn/imputer/saved-model.js'
export type { BoundsOption } from './learn/uses/bounds-of.js'
export type { PlainFillOptions } from './learn/uses/fill-options.js'
export type { PlainOptions, PlainRowsOptions } from './learn/uses/fill-plain.js'
export type { FilledRow, TypedOption } from './learn/uses/fill-rows.js'
export type { Fillable } from './table/fillable.js'
export type { ColumnSchema } from './table/kinds/kind.js'
