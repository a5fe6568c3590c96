/** The share of values that make a tail, and the least number of them. */
const TAIL = 0.1
const LEAST = 8
/** At which chance something beyond it is told, in all of a table. */
export const CHANCE = 0.01

/**
 * How far beyond the largest of some values others are by chance, taking the tail for exponential: that of a normal is
 * shorter. The mean excess b of the largest k values is known from these k alone, so that more than t is exceeded
 * with the chance (1 + t / (k b))^-k.
 *
 * @param sorted in ascending order, more than 8
 * @param others how many are compared with the largest of them
 */
export function reachBeyond(sorted: Float64Array, others: number, chance: number): number {
  const count = Math.min(sorted.length - 1, Math.max(LEAST, Math.ceil(TAIL * sorted.length)))
  const from = sorted[sorted.length - 1 - count] as number
  let excess = 0
  for (const value of sorted.subarray(sorted.length - count)) excess += (value - from) / count
  const expected = others / (sorted.length + 1)
  return excess * count * Math.max(0, (expected / chance) ** (1 / count) - 1)
}
