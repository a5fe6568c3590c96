import type { Draws } from './draws.js'

/** Pairs of members that are drawn until their values differ. */
const PAIRS = 4

/**
 * Draws where members from..to of a feature are split, as evenly by rank as can be: at the lesser of two members'
 * values, or just below the greater one. NaN where the feature is constant.
 *
 * @param column where the feature begins in x
 */
export function drawThreshold(
  x: Float32Array,
  column: number,
  members: Int32Array,
  from: number,
  to: number,
  draws: Draws,
): number {
  for (let pair = 0; pair < PAIRS; pair++) {
    const i = from + draws.index(to - from)
    const k = from + draws.index(to - from)
    const a = x[column + (members[i] as number)] as number
    const b = x[column + (members[k] as number)] as number
    if (a !== b) return a < b ? a : below(a)
  }
  // Most are alike: the least ones are split off.
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = from; i < to; i++) {
    const value = x[column + (members[i] as number)] as number
    if (value < low) low = value
    if (value > high) high = value
  }
  if (!(high > low)) return Number.NaN
  return draws.index(2) === 0 ? low : below(high)
}

const float = new Float32Array(1)
const bits = new Int32Array(float.buffer)

/** The next lesser float32. */
function below(value: number): number {
  float[0] = value
  const now = bits[0] as number
  // Of 0 the least negative one.
  bits[0] = value === 0 ? -0x7fffffff : value > 0 ? now - 1 : now + 1
  return float[0] as number
}
