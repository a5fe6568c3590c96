import type { LearnedColumn } from './learned-column.js'
import { mostLikely } from './slots.js'

/** The least and the largest value that a hole is filled with. */
export type Bounds = readonly [number, number]

/**
 * A prediction as a value of its column: a number in its units, whole where the column is, within the
 * bounds; of a category the index of the likeliest level.
 *
 * @param slots the column's are at `start` of it
 * @param residual added to a number, in standard deviations
 * @param round `false` for a mean of whole numbers as it is
 */
export function decode(
  column: LearnedColumn,
  slots: ArrayLike<number>,
  start: number,
  bounds: Bounds,
  residual = 0,
  round = true,
): number {
  if (column.classes.length > 0) {
    return column.classes[mostLikely(slots, start, column.classes.length)] as number
  }
  const value = column.typical + column.sd * ((slots[start] as number) + residual)
  return within(column, value, bounds, round)
}

/** A level drawn by its probability: `u` is uniform in [0, 1). */
export function drawLevel(
  column: LearnedColumn,
  slots: ArrayLike<number>,
  start: number,
  u: number,
): number {
  let rest = u
  for (const [k, level] of column.classes.entries()) {
    rest -= slots[start + k] as number
    if (rest < 0) return level
  }
  return decode(column, slots, start, [0, 0])
}

/**
 * A number within bounds, whole where the column is.
 *
 * @param round `false` for a mean of whole numbers as it is
 */
export function within(
  column: LearnedColumn,
  value: number,
  [least, most]: Bounds,
  round = true,
): number {
  const isWhole = round && column.schema.kind !== 'number'
  if (!isWhole) return Math.min(most, Math.max(least, value))
  // Bounds need not be whole.
  return Math.min(Math.floor(most), Math.max(Math.ceil(least), Math.round(value)))
}
