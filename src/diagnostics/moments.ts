/** What a sample of numbers says of itself; all NaN of none. */
export interface Moments {
  readonly count: number
  readonly mean: number
  /** With count - 1. NaN of one. */
  readonly sd: number
  /** Fourth moment by the squared second one: 3 of a normal. NaN where all are the same. */
  readonly kurtosis: number
}

export function momentsOf(values: ArrayLike<number>): Moments {
  const count = values.length
  let mean = 0
  for (let i = 0; i < count; i++) mean += ((values[i] as number) - mean) / (i + 1)
  let second = 0
  let fourth = 0
  for (let i = 0; i < count; i++) {
    const square = ((values[i] as number) - mean) ** 2
    second += square
    fourth += square * square
  }
  return {
    count,
    mean: count === 0 ? Number.NaN : mean,
    sd: count < 2 ? Number.NaN : Math.sqrt(second / (count - 1)),
    kurtosis: (count * fourth) / second ** 2,
  }
}

/** A share of the values is below it: linear between order statistics (type 7 of Hyndman and Fan, R's default). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN
  const at = share * (sorted.length - 1)
  const low = sorted[Math.floor(at)] as number
  const high = sorted[Math.ceil(at)] as number
  return low + (at - Math.floor(at)) * (high - low)
}

/** Of all numbers in several arrays, in ascending order. */
export function sortedOf(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all.sort()
}

/** 0 of none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}
