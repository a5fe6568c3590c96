import type { Cells } from '../cells/cells.js'
import { judgedBy, stoppedBy } from './draw-folds.js'
import type { ExpertInput, FittedExpert } from './fit-expert.js'
import type { FitPlan } from './plan-fit.js'

/** What all experts of a fit are fitted on. */
export interface FitSource {
  readonly cells: Cells
  /** [rows, columns]: see `drawFolds`. */
  readonly folds: Uint8Array
  /** [slots]: the mean of each number, the share of each class. */
  readonly typical: Float32Array
  /** Of the experts' Gaussians: see `fitGaussian`. */
  readonly prior: number
  readonly plan: FitPlan
}

/** An expert that is to be fitted. */
export interface ExpertJob {
  /** Whose random streams are its own. */
  readonly stream: number
  readonly input: ExpertInput
}

/** The streams of experts that are fitted on all cells. */
const FINALS = 128
/** The share of the steps that a network took to be its best, for which it is trained on, on all cells. */
const GOING_ON = { share: 0.5, least: 50, most: 400 }

/** An expert that judges, from a seed of its own: the same wherever it is fitted, and whatever is fitted beside it. */
export function judgeJob(source: FitSource, member: number): ExpertJob {
  const { folds } = source
  const heldBack = { judged: judgedBy(folds, member), stopping: stoppedBy(folds, member) }
  return { stream: member, input: { ...commonOf(source), ...heldBack } }
}

/** An expert that fills, fitted on all cells: its network is that of one that judges, trained on. */
export function finalJob(
  source: FitSource,
  i: number,
  { expert, best }: Pick<FittedExpert, 'expert' | 'best'>,
): ExpertJob {
  const none = new Uint8Array(source.cells.values.length)
  const steps = Math.round((GOING_ON.share * best) / 50) * 50
  const goOn = {
    from: expert.attention.parameters,
    steps: Math.max(GOING_ON.least, Math.min(GOING_ON.most, steps)),
  }
  const input = { ...commonOf(source), judged: none, stopping: none, goOn }
  return { stream: FINALS + i, input }
}

function commonOf({ cells, typical, prior, plan }: FitSource) {
  return { cells, typical, prior, plan }
}
