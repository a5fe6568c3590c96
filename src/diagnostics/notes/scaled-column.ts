import { momentsOf, quantile, sortedOf } from '../moments.js'
import type { ReadColumn } from '../read-draws.js'

/** A column on a scale on which distances of rows can be told: about 1 is its sd. */
export interface ScaledColumn {
  readonly column: ReadColumn
  /** `[rows]`: NaN where missing. Of classes their places, which are the same or not. */
  readonly values: Float64Array
}

/** What puts the values of a column onto that scale. */
export interface Scale {
  readonly isBent: boolean
  readonly of: (value: number) => number
}

/** Columns of longer tails are bent: by the kurtosis without a hundredth at each end, which is 2.6 of a normal. */
const LONG_TAILS = 4
const TRIMMED = 0.01

/**
 * Numbers less their median, by the quarter range of a normal's sd; where tails are long, bent by asinh, so that far
 * is told in orders of magnitude there, and one far cell does not make the mean.
 */
export function scaleOf(observed: Float64Array): Scale {
  const sorted = sortedOf([observed])
  const { sd } = momentsOf(sorted)
  const ends = Math.ceil(TRIMMED * sorted.length)
  // A single far cell is not a tail: it is what is to be found.
  const { kurtosis } = momentsOf(sorted.subarray(ends, sorted.length - ends))
  const quarters = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.349
  const size = quarters || sd || 1
  const middle = quantile(sorted, 0.5)
  const isBent = kurtosis > LONG_TAILS
  return {
    isBent,
    of: (value) => {
      const scaled = (value - middle) / size
      return isBent ? Math.asinh(scaled) : scaled
    },
  }
}

export function scaledColumn(column: ReadColumn): ScaledColumn {
  const { classes, observed, values } = column
  return { column, values: classes.length > 0 ? values : values.map(scaleOf(observed).of) }
}
