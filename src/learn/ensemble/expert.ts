import type { AttentionPredictor } from '../attention/attention-predictor.js'
import type { Cells } from '../cells/cells.js'
import type { Forest } from '../forest/forest.js'
import type { Gaussian } from '../gaussian/gaussian.js'

/** What each expert predicts with, in the order of its predictions. */
export const PREDICTORS = ['gaussian', 'attention', 'forest'] as const

/** Three predictors that were fitted on the same cells. */
export interface Expert {
  readonly gaussian: Gaussian
  readonly attention: AttentionPredictor
  readonly forest: Forest
}

/** [predictors] of [rows, slots]: what each of an expert's predictors makes of the cells that are NaN. */
export function predictAll(expert: Expert, cells: Cells): Float32Array[] {
  return PREDICTORS.map((name) => {
    const out = new Float32Array(cells.rows * cells.slots.count)
    expert[name].predict(cells, out)
    return out
  })
}
