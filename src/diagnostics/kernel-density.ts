import { momentsOf, quantile } from './moments.js'

/** Places of a density. */
export const PLACES = 128
/** How far a density reaches beyond the values that it is of, in bandwidths: `cut` of R's density(). */
export const CUT = 3

/**
 * The bandwidth of a Gaussian kernel by Silverman's rule of thumb: 0.9 min(sd, IQR / 1.34) n^(-1/5); where that is
 * 0, as R has it: the sd, else the first value's size, else 1.
 *
 * Source: B. Silverman, *Density Estimation for Statistics and Data Analysis* (1986), formula 3.31; `bw.nrd0` of R,
 * which `densityplot` of mice uses.
 *
 * @param sorted at least one value, in ascending order
 */
export function bandwidth(sorted: Float64Array): number {
  const { sd, count } = momentsOf(sorted)
  const spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34
  const size = Math.min(sd, spread) || sd || Math.abs(sorted[0] ?? 0) || 1
  return 0.9 * size * count ** -0.2
}

/**
 * A density by a Gaussian kernel at {@link PLACES} places, evenly from `from` to `to`. Values are shared by the two
 * places beside them, and spread from there, as R's density() does; a kernel's weights sum to 1 whatever the
 * distance of two places is. Its sum times that distance is the share of the values that lie between.
 *
 * Source: M. Jones and H. Lotwick, "A remark on algorithm AS 176", *Applied Statistics* 33 (1984).
 *
 * @param sorted values; those outside count, but are not shown
 * @param width bandwidth, in the values' units
 */
export function kernelDensity(
  sorted: Float64Array,
  from: number,
  to: number,
  width = bandwidth(sorted),
): Float64Array {
  const step = (to - from) / (PLACES - 1)
  const counts = new Float64Array(PLACES)
  const add = (place: number, share: number) => {
    if (place >= 0 && place < PLACES) counts[place] = (counts[place] as number) + share
  }
  for (const value of sorted) {
    const at = (value - from) / step
    const low = Math.floor(at)
    add(low, low + 1 - at)
    add(low + 1, at - low)
  }
  // Beyond the places too, so that what leaves them is not pressed into them.
  const kernel = Float64Array.from({ length: PLACES }, (_, i) =>
    Math.exp(-0.5 * ((i * step) / width) ** 2),
  )
  const total = kernel.reduce((sum, weight, i) => sum + (i === 0 ? weight : 2 * weight), 0)
  const density = new Float64Array(PLACES)
  for (const [place, count] of counts.entries()) {
    if (count === 0) continue
    for (let i = 0; i < PLACES; i++) {
      const weight = kernel[Math.abs(i - place)] as number
      density[i] = (density[i] as number) + count * weight
    }
  }
  return density.map((sum) => sum / (total * sorted.length * step))
}
