import { widened, withinSign } from '../cells/bounds.js'
import type { Bounds } from '../cells/decode.js'
import { standardised } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { DrawnRanges } from './fit-drawn-model.js'

/** Models that may be stored with a fitted one. */
export const MOST_DRAWS = 1000

/** Bounds of a number as cells are: in single precision, so that a cell at a bound is within it. */
export function rangeOf(column: LearnedColumn, [least, most]: Bounds): Bounds {
  return [Math.fround(standardised(column, least)), Math.fround(standardised(column, most))]
}

/**
 * How far draws of a number may go. By donors among all rows, out of what was observed by as much as that is wide:
 * where the largest are missing, they are not among the donors. By those that are alike, by what the next of so many
 * rows may be beyond. Neither passes 0.
 */
export function rangesOf(column: LearnedColumn, rows: number): DrawnRanges {
  const within = (share: number): Bounds => {
    const [least, most] = withinSign(widened(column.range, share), column.range)
    return rangeOf(column, [least, most])
  }
  return { ofAll: within(1), ofAlike: within(Math.min(1, 4 / Math.max(1, rows - 1))) }
}
