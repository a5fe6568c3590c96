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
/** Added to an expert's number: a cell by which it stops. */
const STOPS = 128

/**
 * Which expert holds back which observed cell, and what for. No cell is held back twice, so that what
 * trains an expert, what stops it and what judges it are different cells.
 *
 * A fold follows from the content of the row, the column and the seed alone: it can be drawn again, and
 * does not depend on where the row stands.
 *
 * @returns [rows, columns]: the expert's number, the same + 128 for cells by which it stops, or NO_FOLD
 */
export function drawFolds(
  { cells, hashes }: HashedCells,
  members: number,
  { judge, stop }: Shares,
  seed: number,
): Uint8Array {
  const { columns } = cells.slots
  const folds = new Uint8Array(cells.values.length).fill(NO_FOLD)
  for (let row = 0; row < cells.rows; row++) {
    for (let c = 0; c < columns; c++) {
      const i = row * columns + c
      if (Number.isNaN(cells.values[i])) continue
      const u = rowRandom(seed, hashes[row] as number, c, 0) / (judge + stop)
      const member = Math.floor(u)
      if (member >= members) continue
      folds[i] = (u - member) * (judge + stop) < judge ? member : member + STOPS
    }
  }
  return folds
}

/** [rows, columns]: 1 where cells judge an expert. */
export function judgedBy(folds: Uint8Array, member: number): Uint8Array {
  return folds.map((fold) => Number(fold === member))
}

/** [rows, columns]: 1 where cells tell an expert when to stop. */
export function stoppedBy(folds: Uint8Array, member: number): Uint8Array {
  return folds.map((fold) => Number(fold === member + STOPS))
}

/** [rows, columns]: 1 where cells were kept from an expert, for whatever purpose. */
export function heldBackFrom(folds: Uint8Array, member: number): Uint8Array {
  return folds.map((fold) => Number(fold === member || fold === member + STOPS))
}

/** The folds by which experts are judged: those of the first `members` of them. */
export function judging(folds: Uint8Array, members: number): Uint8Array {
  return folds.map((fold) => (fold < members ? fold : NO_FOLD))
}
