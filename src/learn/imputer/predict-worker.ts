import { serve } from '../../host/serve.js'
import { type EnsembleArrays, ensembleFromArrays } from './ensemble-arrays.js'

/** What a thread is asked: to predict the cells of some rows that are NaN. */
export interface PredictTask {
  readonly rows: number
  /** [rows, columns] */
  readonly values: Float32Array
}

serve((arrays: EnsembleArrays) => {
  const ensemble = ensembleFromArrays(arrays)
  return ({ rows, values }: PredictTask) => {
    // [rows, slots]
    const value = ensemble.predict({ rows, slots: ensemble.slots, values })
    return { value, transfer: [value.buffer] }
  }
})
