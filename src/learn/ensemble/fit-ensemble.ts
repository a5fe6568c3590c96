import { type Cells, slotOffsets } from '../cells/cells.js'
import { typicalSlots } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { foldOf, NO_FOLD } from './draw-folds.js'
import { Ensemble, gainOfAveraging } from './ensemble.js'
import type { FittedExpert } from './expert.js'
import { combine, fitStack } from './fit-stack.js'
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
export function assemble(
  cells: Cells,
  learned: readonly LearnedColumn[],
  fitted: readonly FittedExpert[],
  folds: Uint8Array,
): Judged {
  const used = folds.map((fold) => (fold < fitted.length ? fold : NO_FOLD))
  const experts = fitted.map(({ expert }) => expert)
  const outOfFold = mergeFolds(cells, fitted, used)
  const typical = typicalSlots(learned)
  const gained = gainOfAveraging(experts, cells, foldOf(used, 0))
  const stack = fitStack({ cells, folds: used, outOfFold, typical, gained })
  const predicted = combine(stack, cells.levels, typical, outOfFold)
  const ensemble = new Ensemble(cells.levels, experts, stack, typical)
  return { ensemble, quality: judgeColumns(cells, used, predicted, learned, stack.fellBack) }
}

/** [predictors] of [rows, slots]: each held-back cell as the expert that held it back predicts it. */
function mergeFolds(
  cells: Cells,
  fitted: readonly FittedExpert[],
  folds: Uint8Array,
): Float32Array[] {
  const first = fitted[0]?.outOfFold ?? []
  const columns = cells.levels.length
  const offsets = slotOffsets(cells.levels)
  const slots = offsets[columns] ?? 0
  return first.map((values, p) => {
    const merged = new Float32Array(values.length)
    for (const [i, fold] of folds.entries()) {
      const from = fitted[fold]?.outOfFold[p]
      if (from === undefined) continue
      const c = i % columns
      const row = ((i - c) / columns) * slots
      const end = row + (offsets[c + 1] as number)
      for (let s = row + (offsets[c] as number); s < end; s++) merged[s] = from[s] as number
    }
    return merged
  })
}
