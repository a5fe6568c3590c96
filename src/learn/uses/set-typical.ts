import type { Cells } from '../cells/cells.js'
import { expecting } from '../cells/curve.js'
import { typicalSlots } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'

/** Mean and mode for rows of which nothing is known, or for every one. */
export function setTypical(
  predicted: Float32Array,
  { rows, slots }: Cells,
  learned: readonly LearnedColumn[],
  unknown: Uint8Array | undefined,
): void {
  const typical = typicalSlots(learned)
  for (const [c, { curve, typical: mean }] of learned.entries()) {
    if (curve !== undefined) typical[slots.start(c)] = expecting(curve, mean)
  }
  for (let row = 0; row < rows; row++) {
    if (unknown === undefined || unknown[row] === 1) predicted.set(typical, row * typical.length)
  }
}
