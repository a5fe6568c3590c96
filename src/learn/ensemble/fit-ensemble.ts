import type { Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { Streams } from '../cells/streams.js'
import { fitSpreads } from '../spread/fit-spreads.js'
import type { Spreads } from '../spread/spreads.js'
import { averagingGain } from './averaging-gain.js'
import { disagreementOf } from './combine.js'
import { heldBackFrom, judgedBy, judging, NO_FOLD } from './draw-folds.js'
import { Ensemble } from './ensemble.js'
import { expectValues } from './expect-values.js'
import type { FittedExpert } from './fit-expert.js'
import { fitStackInPieces } from './fit-stack.js'
import { type ColumnQuality, judgeColumns } from './judge-columns.js'

/** An ensemble, and how well it predicts. */
export interface Judged {
  readonly ensemble: Ensemble
  readonly quality: readonly ColumnQuality[]
  /** The columns as they were given, with what is expected of bent ones. */
  readonly learned: readonly LearnedColumn[]
  /** How far off single cells are. */
  readonly spreads: Spreads
}

/**
 * Weights the experts' predictors by the cells that they held back, and judges the result by the same
 * cells: each predicted with weights that it had no part in.
 *
 * @param finals those that were fitted on all cells, and fill; if there was no time for any, the others do
 * @param typical [slots]: the means, and the classes' shares
 * @param folds [rows, columns]: see `drawFolds`; those of experts that were not fitted do not count
 */
export function* fitEnsemble(
  cells: Cells,
  learned: readonly LearnedColumn[],
  typical: Float32Array,
  fitted: readonly FittedExpert[],
  finals: readonly FittedExpert[],
  folds: Uint8Array,
  streams: Streams,
): Work<Judged> {
  const used = predictedOnly(cells, fitted, judging(folds, fitted.length))
  const judges = fitted.map(({ expert }) => expert)
  const fillers = finals.map(({ expert }) => expert)
  const experts = fillers.length > 0 ? fillers : judges
  const outOfFold = mergeFolds(cells, fitted, used)
  const known = fitted.map(({ averaging }) => averaging)
  const heldBack = judgedBy(used, 0)
  const gain = yield* averagingGain(judges, experts.length, cells, heldBack, streams, known)
  const input = { cells, folds: used, outOfFold, typical, averagingGain: gain }
  const { stack, crossFitted } = yield* fitStackInPieces(input)
  const ensemble = new Ensemble(cells.slots, experts, stack, typical)
  const expecting = expectValues(cells, used, crossFitted, learned, stack.fellBack)
  const quality = judgeColumns(cells, used, crossFitted, typical, expecting, stack.fellBack)
  const spreads = yield* fitSpreads({
    cells,
    folds: used,
    gaussians: judges.map(({ gaussian }) => gaussian),
    hidden: judges.map((_, k) => heldBackFrom(folds, k)),
    predicted: crossFitted,
    disagreement: disagreementOf(stack, cells.slots, outOfFold, used),
    fellBack: stack.fellBack,
    seed: streams.seedOf('spread'),
  })
  return { ensemble, quality, learned: expecting, spreads }
}

/** The folds without the cells of rows that there was no time to predict. */
function predictedOnly(
  { slots }: Cells,
  fitted: readonly FittedExpert[],
  folds: Uint8Array,
): Uint8Array {
  const { columns, count } = slots
  const used = folds.slice()
  for (let i = 0; i < folds.length; i++) {
    const fold = folds[i] as number
    if (fold === NO_FOLD) continue
    const row = (i - (i % columns)) / columns
    const first = fitted[fold]?.outOfFold[0]?.[row * count]
    if (first === undefined || Number.isNaN(first)) used[i] = NO_FOLD
  }
  return used
}

/** [predictors] of [rows, slots]: each held-back cell as the expert that held it back predicts it. */
function mergeFolds(
  cells: Cells,
  fitted: readonly FittedExpert[],
  folds: Uint8Array,
): Float32Array[] {
  const first = fitted[0]?.outOfFold ?? []
  const { slots } = cells
  const { columns } = slots
  return first.map((values, p) => {
    const merged = new Float32Array(values.length)
    for (let i = 0; i < folds.length; i++) {
      const fold = folds[i] as number
      const from = fold === NO_FOLD ? undefined : fitted[fold]?.outOfFold[p]
      if (from === undefined) continue
      const c = i % columns
      const row = ((i - c) / columns) * slots.count
      const end = row + slots.end(c)
      for (let s = row + slots.start(c); s < end; s++) merged[s] = from[s] as number
    }
    return merged
  })
}
