import { serve } from '../../host/serve.js'
import { type EnsembleArrays, ensembleFromArrays } from './ensemble-arrays.js'

/** What a thread is asked: to predict the cells of some rows that are NaN. */
export interface PredictTask {
  readonly rows: number
  /** [rows, columns] */
  readonly values: Float32Array
}

/** What it answers. */
export interface PredictReply {
  /** [rows, slots] */
  readonly predicted: Float32Array
  /** [rows, columns]: see `disagreementOf`. */
  readonly disagreement: Float32Array
}

serve((arrays: EnsembleArrays) => {
  const ensemble = ensembleFromArrays(arrays)
  return ({ rows, values }: PredictTask): PredictReply => {
    const disagreement = new Float32Array(values.length)
    const predicted = ensemble.predict({ rows, slots: ensemble.slots, values }, disagreement)
    return { predicted, disagreement }
  }
})
