/** Beyond which numbers a value does not belong to a column. */
export interface Nearness {
  /** Numbers below the first or above the second are strays. */
  readonly limits: readonly [number, number]
  /** How many of the column's own values are. */
  readonly strays: number
}

/** At most this share of a column is stray, or one cell: what is there more often belongs to it. */
const MOST = 0.01
/** So many of the farthest values, or this share of all, tell how a tail falls off; fewer say nothing. */
const TAIL = { fewest: 5, usual: 10, share: 0.1 }
/** The logarithm of how improbable a gap must be. */
const SURE = 8
/** A stray is farther from the median than any other value by this factor at least. */
const LEAST_FACTOR = 10

/**
 * Looks for strays: one value, or very few, so far out that the tail of all others does not lead there.
 * In a tail that falls off by a power, as the heaviest do, logarithms of distances from the median have
 * gaps that are exponential, and B. Hill's estimate is their mean. So a gap is judged by what the
 * column itself has for a tail: of populations of cities many are far out, and none is a stray.
 *
 * Source: B. Hill, "A simple general approach to inference about the tail of a distribution" (1975).
 *
 * @param sorted ascending, without NaN
 * @returns undefined where the values are too few, or too much alike, to tell
 *
 * @example
 * ```ts
 * findStrays(Float64Array.of(1, 2, 2.5, 3, 3.5, 4, 1e12))?.far !== undefined
 * // false
 * ```
 */
export function findStrays(sorted: Float64Array): Nearness | undefined {
  const median = sorted[sorted.length >> 1] as number
  const most = Math.max(1, Math.floor(MOST * sorted.length))
  const tail = Math.max(TAIL.usual, Math.ceil(TAIL.share * sorted.length))
  const far = farthest(sorted, median, most + tail + 1)
  let found: Nearness | undefined
  for (let strays = 0; strays <= most; strays++) {
    const count = Math.min(tail, (sorted.length - strays) >> 1, far.length - strays - 1)
    if (count < TAIL.fewest) break
    const reach = reachOf(far, strays, count)
    // Whichever leaves most of them out: two that are alike hide each other.
    if (strays === 0 || (far[strays - 1] as number) > reach) {
      found = { limits: limitsOf(median, Math.exp(reach)), strays }
    }
  }
  return found
}

/** Logarithms of the largest distances from the median, the largest first; none of zero. */
function farthest(sorted: Float64Array, median: number, most: number): number[] {
  const found: number[] = []
  let low = 0
  let high = sorted.length - 1
  while (low < high && found.length < most) {
    // In halves, which do not overflow.
    const below = median / 2 - (sorted[low] as number) / 2
    const above = (sorted[high] as number) / 2 - median / 2
    const distance = Math.max(below, above)
    if (!(distance > 0)) break
    found.push(Math.log(distance) + Math.LN2)
    if (below > above) low++
    else high--
  }
  return found
}

/** The logarithm of the distance to which a tail leads that begins at `from` and is known by `count` values. */
function reachOf(far: readonly number[], from: number, count: number): number {
  const tail = far.slice(from, from + count)
  const excess = tail.reduce((sum, log) => sum + log / count, 0) - (far[from + count] as number)
  // The ratio of a gap to a mean of so many has Fisher's distribution, of 2 and 2 count degrees.
  const gaps = count * (Math.exp(SURE / count) - 1)
  return (far[from] as number) + Math.max(Math.log(LEAST_FACTOR), gaps * excess)
}

function limitsOf(median: number, reach: number): readonly [number, number] {
  const most = Number.MAX_VALUE
  return [Math.max(-most, median - reach), Math.min(most, median + reach)]
}
