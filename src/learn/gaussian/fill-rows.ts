import { PIECE, type Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import type { Gaussian } from './gaussian.js'

/** Writes all slots of some rows into `filled` ([rows, slots]), the missing ones as the Gaussian expects. */
export function* fillRows(
  gaussian: Gaussian,
  { slots, values }: Cells,
  start: number,
  end: number,
  filled: Float32Array,
): Work<void> {
  let spent = 0
  for (let i = start; i < end; i++) {
    const to = (i - start) * slots.count
    const missing = gaussian.isLong
      ? yield* gaussian.fillRowInPieces(values, i * slots.columns, -1, filled, to)
      : gaussian.fillRow(values, i * slots.columns, -1, filled, to)
    spent += gaussian.costOf(missing)
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
}
