import { PIECE, type Work, workThrough } from '../../host/work.js'
import type { Column } from '../../table/index.js'
import type { Cells } from './cells.js'
import { bend } from './curve.js'
import { isNear, type LearnedColumn } from './learned-column.js'
import { Slots } from './slots.js'

/** Cells of new rows may lie anywhere, even where float32 and a network's sums are not finite. */
export const FARTHEST = 1e4

/** A value of a learned number, standardised: mean 0, sd 1 over what was observed. */
export function standardised({ curve, typical, sd }: LearnedColumn, value: number): number {
  const z = curve === undefined ? (value - typical) / sd : bend(curve, value)
  return Math.max(-FARTHEST, Math.min(FARTHEST, z))
}

/** A value of a learned column as the learner sees it; NaN for a class that was not learned. */
export function encodedValue(column: LearnedColumn, value: number): number {
  if (column.classes.length === 0) return standardised(column, value)
  const k = column.classes.indexOf(value)
  return k < 0 ? Number.NaN : k
}

/**
 * A table as the learner sees it: its learned columns, numbers standardised, classes as their index
 * among those learned. A class that was not learned is NaN, as if it were missing, and so is a stray.
 *
 * @param columns as `alignColumns` gives them for `learned`
 */
export function encode(
  rows: number,
  columns: readonly (Column | undefined)[],
  learned: readonly LearnedColumn[],
): Cells {
  return workThrough(encodeInPieces(rows, columns, learned))
}

/** As {@link encode}, some columns at a time. It cannot end early. */
export function* encodeInPieces(
  rows: number,
  columns: readonly (Column | undefined)[],
  learned: readonly LearnedColumn[],
): Work<Cells> {
  const width = learned.length
  let spent = 0
  const values = new Float32Array(rows * width).fill(Number.NaN)
  for (const [c, column] of learned.entries()) {
    const { classes, near } = column
    const from = columns[c]?.values
    if (from === undefined) continue
    const index = new Map(classes.map((level, i) => [level, i]))
    for (let row = 0; row < rows; row++) {
      const value = from[row] as number
      values[row * width + c] =
        classes.length > 0
          ? (index.get(value) ?? Number.NaN)
          : isNear(value, near)
            ? standardised(column, value)
            : Number.NaN
    }
    spent += 5 * rows
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
  return { rows, slots: slotsOf(learned), values }
}

/** The slots of columns that are learned. */
export function slotsOf(learned: readonly LearnedColumn[]): Slots {
  return new Slots(learned.map(({ classes }) => classes.length))
}

/** Slots of mean and mode: of a number 0, of a category the classes' shares. */
export function typicalSlots(learned: readonly LearnedColumn[]): Float32Array {
  const slots = slotsOf(learned)
  const typical = new Float32Array(slots.count)
  for (const [c, { shares }] of learned.entries()) typical.set(shares, slots.start(c))
  return typical
}
