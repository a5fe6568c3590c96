/** The value of sorted ones at a level: the i-th of n (from 1) is at i / (n + 1), those beyond are the ends. */
export function quantileOf(sorted: ArrayLike<number>, level: number): number {
  const n = sorted.length
  const at = level * (n + 1) - 1
  if (!(at > 0)) return sorted[0] ?? Number.NaN
  if (at >= n - 1) return sorted[n - 1] as number
  const i = Math.floor(at)
  const from = sorted[i] as number
  return from + (at - i) * ((sorted[i + 1] as number) - from)
}

/** The level of a value among sorted ones; of several that are alike the middle one. */
export function levelOf(sorted: ArrayLike<number>, value: number): number {
  const n = sorted.length
  const from = countBelow(sorted, value)
  let to = from
  while (to < n && sorted[to] === value) to++
  if (to > from) return (from + 1 + to) / 2 / (n + 1)
  if (from === 0) return 0.5 / (n + 1)
  if (from === n) return (n + 0.5) / (n + 1)
  const before = sorted[from - 1] as number
  return (from + (value - before) / ((sorted[from] as number) - before)) / (n + 1)
}

function countBelow(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Straight lines through points whose x ascend; the first and the last y beyond. */
export function interpolate(xs: ArrayLike<number>, ys: ArrayLike<number>, x: number): number {
  const last = xs.length - 1
  if (!(x > (xs[0] as number))) return ys[0] as number
  if (x >= (xs[last] as number)) return ys[last] as number
  let i = 1
  while ((xs[i] as number) < x) i++
  const from = xs[i - 1] as number
  const share = (x - from) / ((xs[i] as number) - from)
  return (ys[i - 1] as number) + share * ((ys[i] as number) - (ys[i - 1] as number))
}

/** `count` values at even levels between 0 and 1. */
export function evenly(count: number, valueAt: (level: number) => number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => valueAt((i + 1) / (count + 1)))
}
