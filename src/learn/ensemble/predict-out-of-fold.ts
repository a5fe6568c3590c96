import type { Work } from '../../host/work.js'
import { type Cells, rowsOf } from '../cells/cells.js'
import { type Expert, PREDICTORS, predictAll } from './expert.js'

/** Cells that are predicted at once. */
const CELLS = 4096

/**
 * What an expert predicts of the cells that it held back. Told to come to its end, it leaves NaN in the
 * rows that are left, which lie all over the table.
 *
 * @param shown without the held-back cells
 * @returns [predictors] of [rows, slots]
 */
export function* predictOutOfFold(expert: Expert, shown: Cells): Work<Float32Array[]> {
  const { rows, slots } = shown
  const outs = PREDICTORS.map(() => new Float32Array(rows * slots.count))
  // Whole batches of the network.
  const size = Math.max(16, Math.floor(CELLS / slots.columns / 64) * 64)
  const count = Math.ceil(rows / size)
  const done = new Uint8Array(count)
  for (const block of spread(count)) {
    const start = block * size
    const some = rowsOf(shown, start, Math.min(rows, start + size))
    const predicted = yield* predictAll(expert, some)
    for (const [p, values] of predicted.entries()) outs[p]?.set(values, start * slots.count)
    done[block] = 1
    if ((yield) === true) break
  }
  for (const [block, isDone] of done.entries()) {
    const [from, to] = [block * size * slots.count, (block + 1) * size * slots.count]
    if (isDone === 0) for (const out of outs) out.fill(Number.NaN, from, to)
  }
  return outs
}

/** 0 to count - 1, the first ones far from each other: steps by about the golden section. */
function* spread(count: number): Generator<number> {
  let step = Math.max(1, Math.round(0.618 * count))
  while (step > 1 && !coprime(step, count)) step--
  for (let i = 0; i < count; i++) yield (i * step) % count
}

function coprime(a: number, b: number): boolean {
  return b === 0 ? a === 1 : coprime(b, a % b)
}
