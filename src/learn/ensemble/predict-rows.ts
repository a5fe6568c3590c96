import type { Reply } from '../../host/serve.js'
import { type EnsembleArrays, ensembleFromArrays } from './ensemble-arrays.js'

/** What a thread is asked: to predict the cells of some rows that are NaN. It answers with [rows, slots]. */
export interface PredictTask {
  readonly rows: number
  /** [rows, columns] */
  readonly values: Float32Array
}

/** What a thread answers with one ensemble. */
export function predictRows(arrays: EnsembleArrays): (task: PredictTask) => Reply {
  const ensemble = ensembleFromArrays(arrays)
  return ({ rows, values }) => {
    const value = ensemble.predict({ rows, slots: ensemble.slots, values })
    return { value, transfer: [value.buffer as ArrayBuffer] }
  }
}
