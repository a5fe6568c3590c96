import { CELLS_EACH } from '../../table/kinds/wide-gaps.js'

/** The different values of a column of whole numbers, ascending, and how many cells have each. */
export interface WholeValues {
  readonly values: readonly number[]
  readonly counts: readonly number[]
}

/** The share of cells whose value no other cell has, above which new values are to be expected. */
const MOST_ALONE = 0.02

/**
 * The values of a column if they are all that there are: none is to be expected in a hole that is not
 * among them. undefined if there are more than `most`, or fewer than four cells have one, or more than
 * 2 % of the cells have a value of their own: that share estimates how probable new values are.
 *
 * @param known sorted, without NaN
 * Source: I. Good, "The population frequencies of species" (1953).
 */
export function wholeValues(known: Float64Array, most: number): WholeValues | undefined {
  const values: number[] = []
  const counts: number[] = []
  for (const value of known) {
    const at = values.length - 1
    if (values[at] === value) counts[at] = (counts[at] as number) + 1
    else {
      if (values.length === most) return undefined
      values.push(value)
      counts.push(1)
    }
  }
  const alone = counts.reduce((sum, count) => sum + Number(count === 1), 0)
  if (known.length < CELLS_EACH * values.length || alone > MOST_ALONE * known.length)
    return undefined
  return { values, counts }
}

/** Whether whole numbers between the least and the largest are not among them. */
export function hasGaps(values: readonly number[]): boolean {
  return (values.at(-1) ?? 0) - (values[0] ?? 0) >= values.length
}

/** Of ascending values the one that is nearest; the smaller of two that are as near. */
export function nearestOf(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < value) low = middle + 1
    else high = middle
  }
  const above = values[low] as number
  const below = values[low - 1] ?? above
  return value - below <= above - value ? below : above
}
