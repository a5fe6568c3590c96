/** Chances to one, in logarithms, that a rule that is found is no accident; for each candidate. */
const NO_ACCIDENT = Math.log(1e4)

/**
 * Whether so many checks without exception are more than luck would give.
 *
 * @param checks how many cells were as the rule says
 * @param chance of one of them to be so if the rule were none
 * @param candidates logarithm of how many rules there were to choose from
 */
export function isEvidence(checks: number, chance: number, candidates: number): boolean {
  return chance < 1 && -checks * Math.log(chance) > NO_ACCIDENT + candidates
}

/**
 * The chance that a value of a column is within a tolerance of what does not know it, at the most: the
 * largest share of values that such a window holds. A window that holds one value holds what a wider one,
 * of a quarter of the column's spread, makes one expect.
 */
export function chanceOf(values: Float64Array, tolerance: number, spread: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const wide = Math.max(2 * tolerance, spread / 4)
  const narrow = mostWithin(sorted, 2 * tolerance)
  const even = (mostWithin(sorted, wide) * 2 * tolerance) / wide
  return Math.max(narrow > 1 ? narrow : 0, even) / sorted.length
}

function mostWithin(sorted: Float64Array, width: number): number {
  let most = 0
  let first = 0
  for (let last = 0; last < sorted.length; last++) {
    while ((sorted[last] as number) - (sorted[first] as number) > width) first++
    most = Math.max(most, last - first + 1)
  }
  return most
}
