/**
 * What is to hold in each row: the sum of columns, each times a coefficient, is the limit, or at most the
 * limit. Dates count in days, from 1970 on.
 */
export interface Relation {
  /** `[columns]`, of those that are in a relation; 0 for what is not in this one. By milliseconds of dates. */
  readonly by: Float64Array
  readonly limit: number
  readonly isEqual: boolean
  /** Whether the limit itself is too much. */
  readonly isStrict: boolean
  /** What an equation may be off by, as the column that it tells is rounded: see {@link bandOf}. */
  readonly band: number
  /** The entry of `where` that says it: a chain such as `a <= b <= c` is two relations. */
  readonly entry: number
}

/** Of all that is added up: what double precision makes of it, and no millisecond of today's dates. */
const DOUBLE = 1e-13

/** What the sums of a row are off by rounding alone, at the most. */
export function roundingOf({ by, limit }: Relation, row: Float64Array): number {
  let sum = Math.abs(limit)
  for (let k = 0; k < by.length; k++) {
    if (by[k] !== 0) sum += Math.abs((by[k] as number) * (row[k] as number))
  }
  return DOUBLE * sum
}

/** By how much a row's sum is above the limit; NaN where a cell that it needs has no value. */
export function excessOf({ by, limit }: Relation, row: Float64Array): number {
  let sum = -limit
  for (let k = 0; k < by.length; k++) {
    if (by[k] !== 0) sum += (by[k] as number) * (row[k] as number)
  }
  return sum
}

/** Whether a relation does not hold in a row: never where a cell that it needs has no value. */
export function fails(relation: Relation, row: Float64Array): boolean {
  const excess = excessOf(relation, row)
  const rounding = roundingOf(relation, row)
  if (relation.isEqual) return Math.abs(excess) > rounding + relation.band * (1 + 1e-9)
  return relation.isStrict ? excess >= -rounding : excess > rounding
}

/**
 * What an equation may be off by that tells one column, such as `share = total / 3`: half of that column's
 * step, as it is rounded, but nothing if what it is told from is in such steps, as cents are of cents.
 *
 * @param steps `[columns]`: what cells are multiples of; 0 for all digits
 * @param told the column, among them
 */
export function bandOf(
  by: Float64Array,
  limit: number,
  steps: readonly number[],
  told: number,
): number {
  const own = Math.abs(by[told] ?? 0) * (steps[told] ?? 0)
  if (own === 0) return 0
  const isWhole = (value: number) => {
    const times = Math.abs(value) / own
    return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, times)
  }
  const inSteps = by.every((b, k) => b === 0 || (steps[k] !== 0 && isWhole(b * (steps[k] ?? 0))))
  return inSteps && isWhole(limit) ? 0 : own / 2
}
