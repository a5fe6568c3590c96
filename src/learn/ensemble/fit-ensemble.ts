import type { Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { typicalSlots } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { averagingGain } from './averaging-gain.js'
import { combine } from './combine.js'
import { foldOf, NO_FOLD } from './draw-folds.js'
import { Ensemble } from './ensemble.js'
import type { FittedExpert } from './fit-expert.js'
import { fitStackInPieces } from './fit-stack.js'
import { type ColumnQuality, judgeColumns } from './judge-columns.js'

/** An ensemble, and how well it predicts. */
export interface Judged {
  readonly ensemble: Ensemble
  readonly quality: readonly ColumnQuality[]
}

/**
 * Weights the experts' predictors by the cells that they held back, and judges the result by the same.
 *
 * @param folds [rows, columns]: see `drawFolds`; those of experts that were not fitted do not count
 */
export function* fitEnsemble(
  cells: Cells,
  learned: readonly LearnedColumn[],
  fitted: readonly FittedExpert[],
  folds: Uint8Array,
): Work<Judged> {
  const used = predictedFolds(cells, fitted, folds)
  const experts = fitted.map(({ expert }) => expert)
  const outOfFold = mergeFolds(cells, fitted, used)
  const typical = typicalSlots(learned)
  const gain = yield* averagingGain(experts, cells, foldOf(used, 0))
  const stack = yield* fitStackInPieces({
    cells,
    folds: used,
    outOfFold,
    typical,
    averagingGain: gain,
  })
  const predicted = combine(stack, cells.slots, typical, outOfFold)
  const ensemble = new Ensemble(cells.slots, experts, stack, typical)
  yield
  return { ensemble, quality: judgeColumns(cells, used, predicted, learned, stack.fellBack) }
}

/** The folds without the cells that were not predicted: of no expert, or in rows for which no time was left. */
function predictedFolds(
  { slots }: Cells,
  fitted: readonly FittedExpert[],
  folds: Uint8Array,
): Uint8Array {
  const { columns, count } = slots
  return folds.map((fold, i) => {
    const row = ((i - (i % columns)) / columns) * count
    const [outs] = fitted[fold]?.outOfFold ?? []
    return outs === undefined || Number.isNaN(outs[row]) ? NO_FOLD : fold
  })
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
    for (const [i, fold] of folds.entries()) {
      const from = fitted[fold]?.outOfFold[p]
      if (from === undefined) continue
      const c = i % columns
      const row = ((i - c) / columns) * slots.count
      const end = row + slots.end(c)
      for (let s = row + slots.start(c); s < end; s++) merged[s] = from[s] as number
    }
    return merged
  })
}
