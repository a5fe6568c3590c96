import type { FittedModel } from '../model/fitted-model.js'
import { refuseClones } from '../model/refuse-clones.js'

/** What is in each `ColumnModel`, for `createImputer`, which is none of its methods: not all who fit want threads. */
export const fittedModels = new WeakMap<object, FittedModel>()

/** Tells what is in a `ColumnModel` that was made. */
export function register(made: object, model: FittedModel): void {
  fittedModels.set(made, model)
  refuseClones(made)
}
