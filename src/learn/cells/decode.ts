import { expectedOf, unbend } from './curve.js'
import type { LearnedColumn } from './learned-column.js'
import { mostLikely } from './slots.js'
import { nearestOf } from './whole-values.js'

/** Of single precision, in standard deviations, and how many there are. */
const DIGIT = 1e-6
const DIGITS = 6

/** The least and the largest value that a hole is filled with. */
export type Bounds = readonly [number, number]

/**
 * A prediction as a value of its column: a number in its units, whole where the column is, within the
 * bounds; of a category the index of the likeliest level; of codes the likeliest within the bounds.
 *
 * @param slots the column's are at `start` of it
 * @param residual added to a number, in standard deviations; without one a bent column gets what is expected of
 *   its prediction
 * @param round `false` for a mean of whole numbers as it is, of codes too
 */
export function decode(
  column: LearnedColumn,
  slots: ArrayLike<number>,
  start: number,
  bounds: Bounds,
  residual?: number,
  round = true,
): number {
  const { classes } = column
  if (classes.length === 0) {
    return within(column, inUnits(column, slots[start] as number, residual), bounds, round)
  }
  if (!round && column.schema.kind === 'integer') {
    const mean = classes.reduce((sum, code, k) => sum + code * (slots[start + k] as number), 0)
    return within(column, mean, bounds, false)
  }
  const likeliest = classes[mostLikely(slots, start, classes.length)] as number
  if (allows(column, likeliest, bounds)) return likeliest
  const allowed = probabilitiesWithin(column, slots, start, bounds)
  const best = mostLikely(allowed, 0, allowed.length)
  return allowed[best] === 0 ? within(column, likeliest, bounds) : (classes[best] as number)
}

/**
 * A number that was a cell, in single precision, with the digits that this has: a donor's 0 is 0 again, and 2.5 is 2.5.
 */
export function withDigits({ curve, sd, schema }: LearnedColumn, value: number): number {
  if (schema.kind !== 'number' || !Number.isFinite(value)) return value
  if (Math.abs(value) < DIGIT * (curve === undefined ? sd : curve.scale)) return 0
  if (curve !== undefined) return Number(value.toPrecision(DIGITS))
  const decimals = Math.ceil(-Math.log10(DIGIT * sd))
  return Number(value.toFixed(Math.max(0, Math.min(100, decimals))))
}

/** A standardised number in the units of its column. */
export function inUnits(
  { curve, typical, sd }: LearnedColumn,
  z: number,
  residual?: number,
): number {
  if (curve === undefined) return typical + sd * (z + (residual ?? 0))
  return residual === undefined ? expectedOf(curve, z) : unbend(curve, z + residual)
}

/** A level, or code, drawn by its probability: `u` is uniform in [0, 1). */
export function drawLevel(
  column: LearnedColumn,
  slots: ArrayLike<number>,
  start: number,
  u: number,
  bounds: Bounds = column.range,
): number {
  const allowed = probabilitiesWithin(column, slots, start, bounds)
  const isAll = column.classes.every((level) => allows(column, level, bounds))
  let rest = isAll ? u : u * allowed.reduce((sum, p) => sum + p, 0)
  for (const [k, level] of column.classes.entries()) {
    rest -= allowed[k] as number
    if (rest < 0) return level
  }
  return decode(column, slots, start, bounds)
}

/** Bounds are of numbers: codes are such, indices of levels are none. */
function allows({ schema }: LearnedColumn, level: number, [least, most]: Bounds): boolean {
  return schema.kind !== 'integer' || (level >= least && level <= most)
}

/** [classes]: their probabilities, 0 beyond the bounds. */
function probabilitiesWithin(
  column: LearnedColumn,
  slots: ArrayLike<number>,
  start: number,
  bounds: Bounds,
): Float64Array {
  return Float64Array.from(column.classes, (level, k) =>
    allows(column, level, bounds) ? (slots[start + k] as number) : 0,
  )
}

/**
 * A number within bounds, whole where the column is, and one of those observed where only such fill it.
 *
 * @param round `false` for a mean of whole numbers as it is
 */
export function within(
  column: LearnedColumn,
  value: number,
  [least, most]: Bounds,
  round = true,
): number {
  const { schema, classes, observed, range } = column
  const isWhole = round && schema.kind !== 'number'
  if (!isWhole) return Math.min(most, Math.max(least, value))
  // Bounds need not be whole.
  const whole = Math.min(Math.floor(most), Math.max(Math.ceil(least), Math.round(value)))
  // Of codes, the nearest that is within: there may be none.
  const codes = classes.filter((code) => code >= least && code <= most)
  if (codes.length > 0 && (value < least || value > most)) return nearestOf(codes, value)
  // Who asks for more than was observed gets it.
  if (observed === undefined || least < range[0] || most > range[1]) return whole
  const nearest = nearestOf(observed, value)
  return nearest >= least && nearest <= most ? nearest : whole
}
