import type { AttentionPredictor } from '../attention/attention-predictor.js'
import { type TrainProgress, trainAttention } from '../attention/train-attention.js'
import { type Cells, slotCount } from '../cells/cells.js'
import { withoutHeldBack } from '../cells/held-back-error.js'
import { type Forest, growForest } from '../forest/forest.js'
import { fitGaussian } from '../gaussian/fit-gaussian.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import type { Plan } from './plan-fit.js'

/** What each expert predicts with, in the order of its predictions. */
export const PREDICTORS = ['gaussian', 'attention', 'forest'] as const

/** Three predictors that were fitted on the same cells. */
export interface Expert {
  readonly gaussian: Gaussian
  readonly attention: AttentionPredictor
  readonly forest: Forest
}

/** An expert, and how it came about. */
export interface FittedExpert {
  readonly expert: Expert
  /** [predictors] of [rows, slots]: what it predicts of the cells it held back; zeros elsewhere. */
  readonly outOfFold: readonly Float32Array[]
  readonly history: readonly TrainProgress[]
  readonly restarts: number
}

/**
 * Fits an expert, a few steps at a time: see `trainAttention` for what is yielded and what it takes.
 *
 * @param heldBack [rows, columns]: 1 = held back: the expert does not see the cell
 * @param prior of its Gaussian: found once for all experts, since finding it takes longest
 */
export function* fitExpert(
  cells: Cells,
  heldBack: Uint8Array,
  seed: number,
  prior: number,
  plan: Plan,
): Generator<TrainProgress | undefined, FittedExpert, boolean | undefined> {
  const shown = withoutHeldBack(cells, heldBack)
  const gaussian = fitGaussian(shown, { seed, prior })
  // Before the network, which can stop where it is when it is time.
  const forest = yield* growForest(shown, gaussian, { seed, trees: plan.trees })
  const trained = yield* trainAttention(cells, heldBack, gaussian, seed, plan.train)
  const expert = { gaussian, attention: trained.predictor, forest }
  const outOfFold = predictAll(expert, shown)
  return { expert, outOfFold, history: trained.history, restarts: trained.restarts }
}

/** [predictors] of [rows, slots]: what each of an expert's predictors makes of the cells that are NaN. */
export function predictAll(expert: Expert, cells: Cells): Float32Array[] {
  const slots = slotCount(cells.levels)
  return PREDICTORS.map((name) => {
    const out = new Float32Array(cells.rows * slots)
    expert[name].predict(cells, out)
    return out
  })
}
