import { orNothing, toItsEnd, type Work } from '../../host/work.js'
import { type Cells, takeRows, withoutHeldBack } from '../cells/cells.js'
import { drawRows } from '../cells/draw-rows.js'
import type { Streams } from '../cells/streams.js'
import { type Expert, PREDICTORS, predictAll } from './expert.js'
import type { FittedExpert } from './fit-expert.js'

/** Rows that are looked at for what averaging gains. */
export const LOOKED_AT = 512

/**
 * By how much averaging over `averaged` experts lowers the mean square of each predictor's predictions: the
 * experts' variance about their average, which that average is rid of. Told to come to its end, it says
 * that nothing is gained.
 *
 * @param heldBack [rows, columns]: 1 where cells are to be predicted
 * @param known [experts]: what `predictForAveraging` gave, where that is known
 * @returns [predictors] of [columns]
 */
export function* averagingGain(
  experts: readonly Expert[],
  averaged: number,
  cells: Cells,
  heldBack: Uint8Array,
  streams: Streams,
  known: readonly (FittedExpert['averaging'] | undefined)[] = [],
): Work<Float32Array[]> {
  const { columns, count: wide } = cells.slots
  const { rows, hidden, shown } = someOf(cells, heldBack, streams)
  const { slots } = cells
  const predicted: (readonly Float32Array[])[] = []
  for (const [k, expert] of experts.length > 1 ? experts.entries() : []) {
    const found = known[k] ?? (yield* orNothing(predictAll(expert, shown)))
    if (found === undefined) break
    predicted.push(found)
  }
  if (predicted.length < experts.length) return PREDICTORS.map(() => new Float32Array(columns))
  // The mean square about the average of k is 1 - 1/k of the variance.
  const share = (1 - 1 / averaged) / (1 - 1 / experts.length)
  return PREDICTORS.map((_, p) => {
    const gains = new Float32Array(columns)
    for (let c = 0; c < columns; c++) {
      let total = 0
      let count = 0
      for (let row = 0; row < rows; row++) {
        if (hidden[row * columns + c] !== 1) continue
        count++
        for (let s = slots.start(c); s < slots.end(c); s++) {
          total += variance(predicted.map((of) => of[p]?.[row * wide + s] as number))
        }
      }
      gains[c] = count > 0 ? (share * total) / count : 0
    }
    return gains
  })
}

/** [predictors] of [rows, slots]: what one expert says of the cells that are looked at. It cannot end early. */
export function* predictForAveraging(
  expert: Expert,
  cells: Cells,
  heldBack: Uint8Array,
  streams: Streams,
): Work<Float32Array[]> {
  return yield* toItsEnd(predictAll(expert, someOf(cells, heldBack, streams).shown))
}

/** The rows that are looked at, and which of their cells are hidden. */
function someOf(cells: Cells, heldBack: Uint8Array, streams: Streams) {
  const { slots, values } = cells
  const rows = drawRows(cells.rows, LOOKED_AT, streams.open('averaging'))
  const hidden = takeRows(heldBack, slots.columns, rows)
  const some = { rows: rows.length, slots, values: takeRows(values, slots.columns, rows) }
  return { rows: rows.length, hidden, shown: withoutHeldBack(some, hidden) }
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}
