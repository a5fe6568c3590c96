import { toItsEnd, type Work } from '../../host/work.js'
import { AttentionPredictor } from '../attention/attention-predictor.js'
import type { Cells } from '../cells/cells.js'
import type { Chain } from '../chain/chain.js'
import type { Forest } from '../forest/forest.js'
import type { Gaussian } from '../gaussian/gaussian.js'

/** What each expert predicts with, in the order of its predictions. */
export const PREDICTORS = ['gaussian', 'attention', 'forest', 'chain'] as const

/** Four predictors that were fitted on the same cells. */
export interface Expert {
  readonly gaussian: Gaussian
  readonly attention: AttentionPredictor
  readonly forest: Forest
  readonly chain: Chain
}

/** Whether all of its predictors say what the Gaussian says. */
export function isPlain({ attention, forest, chain }: Expert): boolean {
  return attention.isPlain && forest.isPlain && chain.isPlain
}

/** The same, with room of its own to compute in. */
export function twinOf({ gaussian, attention, forest, chain }: Expert): Expert {
  const own = gaussian.twin()
  const { shape, parameters } = attention
  return {
    gaussian: own,
    attention: new AttentionPredictor(shape, parameters, own),
    forest: forest.twin(own),
    chain: chain.twin(own),
  }
}

/**
 * What each of an expert's predictors makes of the cells that are NaN. It cannot end early.
 *
 * @param used [predictors]: those that are wanted; the others say 0
 * @returns [predictors] of [rows, slots]
 */
export function* predictAll(
  expert: Expert,
  cells: Cells,
  used: readonly boolean[] = PREDICTORS.map(() => true),
): Work<Float32Array[]> {
  const predictions: Float32Array[] = []
  for (const [p, name] of PREDICTORS.entries()) {
    // What says the same is asked once.
    const said =
      name === 'gaussian' || !used[0] || !expert[name].isPlain ? undefined : predictions[0]
    const out = said?.slice() ?? new Float32Array(cells.rows * cells.slots.count)
    if (used[p] && said === undefined) yield* toItsEnd(expert[name].predictInPieces(cells, out))
    predictions.push(out)
  }
  return predictions
}
