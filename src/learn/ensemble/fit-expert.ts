import { now } from '../../host/clock.js'
import { until, type Work, withGrace } from '../../host/work.js'
import { type TrainProgress, trainAttention } from '../attention/train-attention.js'
import { type Cells, withoutHeldBack } from '../cells/cells.js'
import type { Streams } from '../cells/streams.js'
import { growChain } from '../chain/fit-chain.js'
import { growForest } from '../forest/grow-forest.js'
import { fitGaussianInPieces } from '../gaussian/fit-gaussian.js'
import type { Expert } from './expert.js'
import { type FitPlan, graceAfter } from './plan-fit.js'
import { predictOutOfFold } from './predict-out-of-fold.js'

/** An expert, and how it came about. */
export interface FittedExpert {
  readonly expert: Expert
  /**
   * [predictors] of [rows, slots]: what it predicts of the cells it is judged by; NaN in rows that there
   * was no time for; elsewhere without meaning.
   */
  readonly outOfFold: readonly Float32Array[]
  readonly history: readonly TrainProgress[]
  /** After how many steps its network was best. */
  readonly best: number
  readonly restarts: number
  /** See `predictForAveraging`; there if the one who fitted it has asked it already. */
  readonly averaging?: readonly Float32Array[]
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
  /** A network to train on, and for how many steps, where nothing is held back to see when to stop. */
  readonly goOn?: { readonly from: Float32Array; readonly steps: number }
}

/** Milliseconds since a fit began, and those that are left for training, which may be Infinity. */
export interface Times {
  readonly since: number
  readonly left: number
}

/** What of the time that is left the Gaussian may take, what of the rest the forest, and so on. */
const GAUSSIAN = 0.3
const FOREST = 0.3
const CHAIN = 0.4

const NO_PROGRESS = { step: 0, heldBack: Number.POSITIVE_INFINITY }

/**
 * Fits an expert. Told to come to its end, each part has what it has found by then: see
 * `fitGaussianInPieces`, `growForest`, `trainAttention` and `predictOutOfFold`. Where time is short, they
 * share it.
 *
 * @param streams of this expert
 */
export function* fitExpert(
  { cells, judged, stopping, typical, prior, plan, goOn }: ExpertInput,
  streams: Streams,
  { since, left }: Times = { since: 0, left: Number.POSITIVE_INFINITY },
): Work<FittedExpert, TrainProgress> {
  const start = now()
  const end = start + left
  const shareOf = (share: number) => now() + share * (end - now())
  const unjudged = withoutHeldBack(cells, judged)
  const shown = withoutHeldBack(unjudged, stopping)
  const fitting = fitGaussianInPieces(shown, { seed: streams.seedOf('gaussian'), prior })
  const { gaussian } = yield* until(shareOf(GAUSSIAN), fitting)
  // Before the network, which can stop where it is when it is time.
  const forestOptions = { seed: streams.seedOf('forest'), trees: plan.trees }
  const growing = growForest(shown, gaussian, forestOptions)
  const forest = yield* until(shareOf(FOREST), growing)
  const chainOptions = { seed: streams.seedOf('chain'), trees: plan.boosts }
  const chain = yield* until(shareOf(CHAIN), growChain(shown, gaussian, chainOptions))
  const options = plan.train.steps > 0 ? { ...plan.train, ...goOn } : plan.train
  const training = trainAttention(unjudged, stopping, gaussian, typical, streams, options)
  const trained = yield* until(end, training)
  const { history, restarts } = trained
  const expert = { gaussian, attention: trained.predictor, forest, chain }
  const best = history.reduce((a, b) => (b.heldBack < a.heldBack ? b : a), NO_PROGRESS).step
  if (!judged.includes(1)) return { expert, outOfFold: [], history, best, restarts }
  // Without this nothing of what was learned could be used.
  const grace = graceAfter(since + now() - start, Number.isFinite(left))
  const outOfFold = yield* until(end, withGrace(grace, predictOutOfFold(expert, shown)))
  return { expert, outOfFold, history, best, restarts }
}
