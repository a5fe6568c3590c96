import { orNothing, type Work } from '../../host/work.js'
import { type Cells, rowsOf } from '../cells/cells.js'
import { type Expert, PREDICTORS, predictAll } from './expert.js'

/** Slots that are predicted at once. */
const SLOTS = 4096

/**
 * What an expert predicts of the cells that it held back. Told to come to its end, it leaves NaN, of the first
 * predictor, in the rows that are left: these are the last ones, which are like any others where rows are in the
 * order of their hashes.
 *
 * @param shown without the held-back cells
 * @returns [predictors] of [rows, slots]
 */
export function* predictOutOfFold(expert: Expert, shown: Cells): Work<Float32Array[]> {
  const { rows, slots } = shown
  const outs = PREDICTORS.map(() => new Float32Array(rows * slots.count))
  // Whole batches of the network, where rows are short.
  const size = Math.max(16, Math.floor(SLOTS / slots.count / 64) * 64)
  let done = 0
  for (let start = 0; start < rows; start += size) {
    const some = rowsOf(shown, start, Math.min(rows, start + size))
    const predicting = predictAll(expert, some)
    // The first ones whatever happens: without any, nothing that was learned would be used.
    const predicted = yield* start === 0 ? predicting : orNothing(predicting)
    if (predicted === undefined) break
    for (const [p, values] of predicted.entries()) outs[p]?.set(values, start * slots.count)
    done = start + some.rows
    if ((yield) === true) break
  }
  outs[0]?.fill(Number.NaN, done * slots.count)
  return outs
}
