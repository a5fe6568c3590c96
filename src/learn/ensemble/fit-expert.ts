import { type TrainProgress, trainAttention } from '../attention/train-attention.js'
import { type Cells, withoutHeldBack } from '../cells/cells.js'
import type { Streams } from '../cells/streams.js'
import { growForest } from '../forest/grow-forest.js'
import { fitGaussian } from '../gaussian/fit-gaussian.js'
import { type Expert, predictAll } from './expert.js'
import type { FitPlan } from './plan-fit.js'

/** An expert, and how it came about. */
export interface FittedExpert {
  readonly expert: Expert
  /** [predictors] of [rows, slots]: what it predicts of the cells it is judged by; zeros elsewhere. */
  readonly outOfFold: readonly Float32Array[]
  readonly history: readonly TrainProgress[]
  readonly restarts: number
}

/** What an expert is fitted on, and what it is not shown. */
export interface ExpertInput {
  readonly cells: Cells
  /** [rows, columns]: 1 = held back to judge it by. */
  readonly judged: Uint8Array
  /** [rows, columns]: 1 = held back to see when to stop. */
  readonly stopping: Uint8Array
  /** [slots]: the mean of each number, the share of each class. */
  readonly typical: Float32Array
  /** Of its Gaussian: found once for all experts, since finding it takes longest. */
  readonly prior: number
  readonly plan: FitPlan
}

/**
 * Fits an expert, a few steps at a time: see `trainAttention` for what is yielded and what it takes.
 *
 * @param streams of this expert
 */
export function* fitExpert(
  { cells, judged, stopping, typical, prior, plan }: ExpertInput,
  streams: Streams,
): Generator<TrainProgress | undefined, FittedExpert, boolean | undefined> {
  const unjudged = withoutHeldBack(cells, judged)
  const shown = withoutHeldBack(unjudged, stopping)
  const gaussian = fitGaussian(shown, { seed: streams.seedOf('gaussian'), prior })
  // Before the network, which can stop where it is when it is time.
  const forest = yield* growForest(shown, gaussian, {
    seed: streams.seedOf('forest'),
    trees: plan.trees,
  })
  const trained = yield* trainAttention(unjudged, stopping, gaussian, typical, streams, plan.train)
  const expert = { gaussian, attention: trained.predictor, forest }
  const outOfFold = predictAll(expert, shown)
  return { expert, outOfFold, history: trained.history, restarts: trained.restarts }
}
