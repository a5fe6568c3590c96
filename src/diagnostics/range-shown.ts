import { quantile } from './moments.js'

/** So many interquartile ranges beyond the quartiles are shown: a single far cell must not press all others flat. */
const REACH = 10

/**
 * The ends of a picture: those of all values, but not too far from the quartiles of what is observed.
 *
 * @param observed in ascending order, at least one
 * @param drawn in ascending order, maybe none
 * @param margin that is left beyond the ends
 */
export function rangeShown(
  observed: Float64Array,
  drawn: Float64Array,
  margin: number,
): { from: number; to: number } {
  const [low, high] = [quantile(observed, 0.25), quantile(observed, 0.75)]
  const reach = high > low ? REACH * (high - low) : Number.POSITIVE_INFINITY
  const all = drawn.length > 0 ? [observed, drawn] : [observed]
  const least = Math.min(...all.map((values) => quantile(values, 0)))
  const largest = Math.max(...all.map((values) => quantile(values, 1)))
  return {
    from: Math.max(low - reach, least - margin),
    to: Math.min(high + reach, largest + margin),
  }
}
