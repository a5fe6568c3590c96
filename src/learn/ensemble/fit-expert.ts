import { type TrainProgress, trainAttention } from '../attention/train-attention.js'
import { type Cells, withoutHeldBack } from '../cells/cells.js'
import { growForest } from '../forest/grow-forest.js'
import { fitGaussian } from '../gaussian/fit-gaussian.js'
import { type Expert, predictAll } from './expert.js'
import type { FitPlan } from './plan-fit.js'

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
  plan: FitPlan,
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
