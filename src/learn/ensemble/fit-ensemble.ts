import type { Cells } from '../cells/cells.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { Streams } from '../cells/streams.js'
import { averagingGain } from './averaging-gain.js'
import { judgedBy, judging } from './draw-folds.js'
import { Ensemble } from './ensemble.js'
import type { FittedExpert } from './fit-expert.js'
import { fitStack } from './fit-stack.js'
import { type ColumnQuality, judgeColumns } from './judge-columns.js'

/** An ensemble, and how well it predicts. */
export interface Judged {
  readonly ensemble: Ensemble
  readonly quality: readonly ColumnQuality[]
}

/**
 * Weights the experts' predictors by the cells that they held back, and judges the result by the same
 * cells: each predicted with weights that it had no part in.
 *
 * @param typical [slots]: the means, and the classes' shares
 * @param folds [rows, columns]: see `drawFolds`; those of experts that were not fitted do not count
 */
export function fitEnsemble(
  cells: Cells,
  learned: readonly LearnedColumn[],
  typical: Float32Array,
  fitted: readonly FittedExpert[],
  folds: Uint8Array,
  streams: Streams,
): Judged {
  const used = judging(folds, fitted.length)
  const experts = fitted.map(({ expert }) => expert)
  const outOfFold = mergeFolds(cells, fitted, used)
  const gain = averagingGain(experts, cells, judgedBy(used, 0), streams)
  const input = { cells, folds: used, outOfFold, typical, averagingGain: gain }
  const { stack, crossFitted } = fitStack(input)
  const ensemble = new Ensemble(cells.slots, experts, stack, typical)
  const quality = judgeColumns(cells, used, crossFitted, typical, learned, stack.fellBack)
  return { ensemble, quality }
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
