import type { Ensemble } from '../ensemble/ensemble.js'
import type { FittedModel } from './fitted-model.js'

/** What of a model fills holes with what is expected. */
export interface FillingModel extends Pick<FittedModel, 'columns' | 'quality' | 'rules'> {
  readonly ensemble: Pick<Ensemble, 'predictInPieces'> | undefined
  /** Of which only their number is asked. */
  readonly fittedOn: { readonly hashes: ArrayLike<number> } | undefined
}
