import type { Cells } from '../cells/cells.js'
import { type Curve, expectedAround } from '../cells/curve.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { NO_FOLD } from './draw-folds.js'

/**
 * So much of the way from the median to the mean of what a prediction stands for, in logarithms. The whole
 * way is right on average, and mostly farther off: that mean is made by the few largest errors of few cells.
 * Of 1/4, 1/2, 3/4 and all of it the first two had the least squared errors (log-normal, sigma 1 to 3).
 */
const TOWARD_MEAN = 1 / 3

/**
 * The columns with curves that know how far predictions of held-back cells were off, so that holes get
 * what is between the median and the mean of what such a prediction stands for. Others are as they were, and so are those that fall back to
 * their mean: their curves stand for the whole column.
 *
 * @param folds [rows, columns]: see `judging`
 * @param predicted [rows, slots]: of the cells that were held back, by weights that they had no part in
 * @param fellBack [columns]
 */
export function expectValues(
  { rows, slots, values }: Cells,
  folds: Uint8Array,
  predicted: Float32Array,
  learned: readonly LearnedColumn[],
  fellBack: readonly boolean[],
): LearnedColumn[] {
  return learned.map((column, c) => {
    const { curve } = column
    if (curve === undefined || (fellBack[c] ?? true)) return column
    const errors: number[] = []
    for (let row = 0; row < rows; row++) {
      const i = row * slots.columns + c
      if (folds[i] === NO_FOLD) continue
      errors.push((values[i] as number) - (predicted[row * slots.count + slots.start(c)] as number))
    }
    return { ...column, curve: toward(curve, expectedAround(curve, errors)) }
  })
}

function toward(before: Curve, { gain, shift }: Curve): Curve {
  return { ...before, gain: gain ** TOWARD_MEAN, shift: TOWARD_MEAN * shift }
}
