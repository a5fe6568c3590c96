import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'

/** Stands for a cell that no expert holds back. */
export const NO_FOLD = 255

/**
 * Which expert holds back which observed cell: each a random share of its own, none twice.
 *
 * @returns [rows, columns]: the expert's number, or NO_FOLD
 */
export function drawFolds(cells: Cells, members: number, share: number, seed: number): Uint8Array {
  const generator = new Generator().manualSeed(seed)
  const folds = new Uint8Array(cells.values.length).fill(NO_FOLD)
  for (let i = 0; i < folds.length; i++) {
    const member = Math.floor(generator.uniform32() / share)
    if (!Number.isNaN(cells.values[i]) && member < members) folds[i] = member
  }
  return folds
}

/** [rows, columns]: 1 where the fold is this one. */
export function foldOf(folds: Uint8Array, member: number): Uint8Array {
  return folds.map((fold) => (fold === member ? 1 : 0))
}
