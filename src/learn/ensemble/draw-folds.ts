import type { Work } from '../../host/work.js'
import type { HashedCells } from '../cells/row-hashes.js'
import { rowRandom } from '../cells/row-random.js'

/** The shares of the observed cells that an expert holds back, and of which it never trains. */
export interface Shares {
  /** By which its predictions are weighted and judged. */
  readonly judge: number
  /** By which it is seen when to stop training. */
  readonly stop: number
}

/** Stands for a cell that no expert holds back. */
export const NO_FOLD = 255
/** Cells that are drawn between two turns of others. */
const CELLS_AT_ONCE = 1e5
/** Added to an expert's number: a cell by which it stops. */
const STOPS = 128

/**
 * Where a column's cells are cut into folds: [columns, experts, 2], limits of a cell's number (see
 * `drawFolds`) that ascend. Cells below the first judge expert 0, cells below the second stop it, and so
 * on; each takes its share of a column's observed cells, to within one.
 */
export function* cutFolds(
  { cells, hashes }: HashedCells,
  members: number,
  { judge, stop }: Shares,
  seed: number,
): Work<Float64Array> {
  const { columns } = cells.slots
  const limits = new Float64Array(columns * members * 2)
  // By loops, here and below: on long tables callbacks take ten times as long.
  const numbersOf = (c: number) => {
    const numbers = new Float64Array(cells.rows)
    let count = 0
    for (let row = 0; row < cells.rows; row++) {
      if (Number.isNaN(cells.values[row * columns + c])) continue
      numbers[count++] = rowRandom(seed, hashes[row] as number, c, 0)
    }
    return numbers.subarray(0, count)
  }
  for (let c = 0; c < columns; c++) {
    yield
    const numbers = numbersOf(c).sort()
    for (let k = 0; k < 2 * members; k++) {
      const share = (k >> 1) * (judge + stop) + judge + (k % 2) * stop
      limits[c * members * 2 + k] = numbers[Math.round(share * numbers.length)] ?? 1
    }
  }
  return limits
}

/**
 * Which expert holds back which observed cell, and what for. No cell is held back twice, so that what
 * trains an expert, what stops it and what judges it are different cells.
 *
 * A cell's fold follows from its number, which follows from the content of its row, the column and the
 * seed: so it can be drawn again, and does not depend on where the row stands.
 *
 * @param limits see `cutFolds`
 * @returns [rows, columns]: the expert's number, the same + 128 for cells by which it stops, or NO_FOLD
 */
export function* drawFolds(
  { cells, hashes }: HashedCells,
  limits: Float64Array,
  seed: number,
): Work<Uint8Array> {
  const { columns } = cells.slots
  const folds = new Uint8Array(cells.values.length).fill(NO_FOLD)
  const each = limits.length / columns
  for (let row = 0; row < cells.rows; row++) {
    if ((row * columns) % CELLS_AT_ONCE < columns) yield
    for (let c = 0; c < columns; c++) {
      const i = row * columns + c
      if (Number.isNaN(cells.values[i])) continue
      const number = rowRandom(seed, hashes[row] as number, c, 0)
      let k = 0
      while (k < each && number >= (limits[c * each + k] as number)) k++
      if (k < each) folds[i] = (k >> 1) + (k % 2) * STOPS
    }
  }
  return folds
}

/** [rows, columns]: 1 where cells judge an expert. */
export function judgedBy(folds: Uint8Array, member: number): Uint8Array {
  return either(folds, member, member)
}

/** [rows, columns]: 1 where cells tell an expert when to stop. */
export function stoppedBy(folds: Uint8Array, member: number): Uint8Array {
  return either(folds, member + STOPS, member + STOPS)
}

/** [rows, columns]: 1 where cells were kept from an expert, for whatever purpose. */
export function heldBackFrom(folds: Uint8Array, member: number): Uint8Array {
  return either(folds, member, member + STOPS)
}

/** 1 where folds are one or the other. */
function either(folds: Uint8Array, one: number, other: number): Uint8Array {
  const out = new Uint8Array(folds.length)
  for (let i = 0; i < folds.length; i++) out[i] = Number(folds[i] === one || folds[i] === other)
  return out
}

/** The folds by which experts are judged: those of the first `members` of them. */
export function judging(folds: Uint8Array, members: number): Uint8Array {
  return folds.map((fold) => (fold < members ? fold : NO_FOLD))
}

/** The limits of the first `fitted` of `members` experts: in a hurry, the last ones are not fitted. */
export function limitsOf(limits: Float64Array, fitted: number, members: number): Float64Array {
  return limits.filter((_, i) => i % (2 * members) < 2 * fitted)
}
