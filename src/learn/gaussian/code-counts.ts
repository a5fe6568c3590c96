import type { Slots } from '../cells/slots.js'

/** A category of more classes takes part in the Gaussian by codes, not by a dimension for each class. */
const LARGE = 16
/** Dimensions for all large categories together, and at most and least for one of them. */
const DIMENSIONS = 64
const MOST_CODES = 48
const LEAST_CODES = 6

/** [columns]: how many codes a column has; 0 where each class is a dimension, and of numbers. */
export function codeCounts(levels: readonly number[]): Int32Array {
  const large = levels.reduce((n, classes) => n + Number(classes > LARGE), 0)
  const each = Math.max(LEAST_CODES, Math.min(MOST_CODES, Math.floor(DIMENSIONS / large)))
  return Int32Array.from(levels, (classes) => (classes > LARGE ? Math.min(each, classes - 1) : 0))
}

/** How many dimensions a table's Gaussian has at most. */
export function dimensionsIn({ levels }: Slots): number {
  const counts = codeCounts(levels)
  return levels.reduce(
    (sum, classes, c) => sum + ((counts[c] as number) || Math.max(1, classes)),
    0,
  )
}

/** How many numbers the codes of all columns are. */
export function codesLength(levels: readonly number[]): number {
  return codeCounts(levels).reduce((sum, count, c) => sum + count * (levels[c] as number), 0)
}
