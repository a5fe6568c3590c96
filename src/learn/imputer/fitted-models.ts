import type { FittedModel } from '../model/fitted-model.js'

/** What is in each `ColumnModel`, for `createImputer`, which is none of its methods: not all who fit want threads. */
export const fittedModels = new WeakMap<object, FittedModel>()
