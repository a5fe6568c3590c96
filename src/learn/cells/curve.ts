/**
 * How a column is bent in which few cells are far beyond most: u = asinh((value − centre) / scale), which is
 * straight near the centre and a logarithm beyond. A standardised cell is (u − mean) / sd.
 */
export interface Curve {
  readonly centre: number
  readonly scale: number
  readonly mean: number
  readonly sd: number
  /**
   * What is expected of a value whose u is expected to be u: centre + scale · gain · sinh(u + shift). With
   * no error that would be sinh(u); but values beyond are farther off than those this side of it, so that
   * their mean is not the value of the mean. See `expectedAround`.
   */
  readonly gain: number
  readonly shift: number
}

/** Fewer values have no shape that could be told. */
const FEWEST = 20
/** As many values, evenly spaced in order, tell the shape of a column. */
const LOOKED_AT = 1000
/**
 * A column is bent where few cells make its deviation: where the middle half of its values tells of less than this
 * share of it; and where the bent values are nearer to normal ones (r² with normal quantiles, by as much). Of a
 * log-normal column that is from sigma 1.7 on. Columns between that and normal are left straight: bending
 * chlorides and sugar of wine and the age of concrete made errors 1.5 and 2.6 % larger.
 */
const BENT = { share: 0.25, better: 0.1 }

/** A value of the column, standardised. */
export function bend({ centre, scale, mean, sd }: Curve, value: number): number {
  return (Math.asinh((value - centre) / scale) - mean) / sd
}

/** The value of a standardised one: the median, where that is one of a prediction. */
export function unbend({ centre, scale, mean, sd }: Curve, z: number): number {
  return centre + scale * Math.sinh(mean + sd * z)
}

/** The mean of the values that a standardised prediction stands for. */
export function expectedOf({ centre, scale, mean, sd, gain, shift }: Curve, z: number): number {
  return centre + scale * gain * Math.sinh(mean + sd * z + shift)
}

/** The standardised prediction of which a value is expected. */
export function expecting({ centre, scale, mean, sd, gain, shift }: Curve, value: number): number {
  return (Math.asinh((value - centre) / (scale * gain)) - shift - mean) / sd
}

/**
 * The curve for predictions that are off by `errors` (standardised): the mean of sinh(u + error) is
 * sinh(u) · mean(cosh) + cosh(u) · mean(sinh), and that is again a hyperbolic sine.
 *
 * Source: N. Duan, "Smearing Estimate: A Nonparametric Retransformation Method" (1983).
 */
export function expectedAround(curve: Curve, errors: readonly number[]): Curve {
  let even = 0
  let odd = 0
  for (const error of errors) {
    even += Math.cosh(curve.sd * error) / errors.length
    odd += Math.sinh(curve.sd * error) / errors.length
  }
  const gain = Math.sqrt((even - odd) * (even + odd))
  const shift = Math.atanh(odd / even)
  return Number.isFinite(gain) && Number.isFinite(shift) && gain > 0
    ? { ...curve, gain, shift }
    : curve
}

/**
 * The curve that makes a column most like a normal one, or undefined where it is better left straight.
 *
 * @param sorted ascending
 */
export function findCurve(sorted: Float64Array): Curve | undefined {
  if (sorted.length < FEWEST) return undefined
  const some = evenly(sorted)
  const normal = Float64Array.from(some, (_, i) => normalQuantile((i + 0.5) / some.length))
  const straight = likeness(some, normal)
  if (!(middleOf(some) < BENT.share * deviationOf(sorted))) return undefined
  let best = straight + BENT.better
  let found: { centre: number; scale: number } | undefined
  for (const { centre, scale } of candidates(some)) {
    const bent = some.map((value) => Math.asinh((value - centre) / scale))
    const like = likeness(bent, normal)
    if (like > best) {
      best = like
      found = { centre, scale }
    }
  }
  return found && standardised(found.centre, found.scale, sorted)
}

/** The deviation of a normal column whose middle half is as wide. */
function middleOf(sorted: Float64Array): number {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number
  return (at(0.75) - at(0.25)) / 1.349
}

function deviationOf(sorted: Float64Array): number {
  const mean = sorted.reduce((sum, value) => sum + value / sorted.length, 0)
  return Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2 / sorted.length, 0))
}

function standardised(centre: number, scale: number, sorted: Float64Array): Curve | undefined {
  const bent = sorted.map((value) => Math.asinh((value - centre) / scale))
  const mean = bent.reduce((sum, u) => sum + u / bent.length, 0)
  const sd = Math.sqrt(bent.reduce((sum, u) => sum + (u - mean) ** 2 / bent.length, 0))
  if (!(sd > 0) || !Number.isFinite(sd)) return undefined
  const curve = { centre, scale, mean, sd, gain: 1, shift: 0 }
  return expectedAround(
    curve,
    Array.from(bent, (u) => (u - mean) / sd),
  )
}

/** Tails on both sides of the median; or on one, of logarithms from zero, or from the other end. */
function candidates(sorted: Float64Array): { centre: number; scale: number }[] {
  const least = sorted[0] as number
  const most = sorted[sorted.length - 1] as number
  const median = sorted[sorted.length >> 1] as number
  const end = least >= 0 || most <= 0 ? [0] : []
  return [median, ...end, least, most].flatMap((centre) => {
    const distances = sorted.map((value) => Math.abs(value - centre)).filter((d) => d > 0)
    distances.sort()
    // From its own end a logarithm would make the last value a stray: none is as near to it as it is.
    const isEnd = centre === least || centre === most
    const scales = (isEnd ? [0.05, 0.25, 0.5] : [0, 0.05, 0.25, 0.5]).map(
      (share) => (distances[Math.floor(share * distances.length)] ?? 0) / 2,
    )
    return scales.filter((scale) => scale > 0).map((scale) => ({ centre, scale }))
  })
}

/** r² of two lists; 0 where it is no number. */
function likeness(values: Float64Array, others: Float64Array): number {
  const n = values.length
  // In units of the largest, whose squares are numbers.
  const unit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const mean = values.reduce((sum, value) => sum + value / unit / n, 0)
  let squares = 0
  let products = 0
  let others2 = 0
  for (let i = 0; i < n; i++) {
    const x = (values[i] as number) / unit - mean
    const y = others[i] as number
    squares += x * x
    products += x * y
    others2 += y * y
  }
  const r2 = (products * products) / (squares * others2)
  return Number.isFinite(r2) ? r2 : 0
}

/** J. Tukey's lambda distribution that is nearest to the normal one. */
export function normalQuantile(p: number): number {
  return (p ** 0.135 - (1 - p) ** 0.135) / 0.1975
}

function evenly(sorted: Float64Array): Float64Array {
  if (sorted.length <= LOOKED_AT) return sorted
  const step = (sorted.length - 1) / (LOOKED_AT - 1)
  return Float64Array.from({ length: LOOKED_AT }, (_, i) => sorted[Math.round(i * step)] as number)
}
