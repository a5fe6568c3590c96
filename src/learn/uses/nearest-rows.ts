import { PIECE, type Work } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import { type Cells, takeRows } from '../cells/cells.js'
import { drawRows } from '../cells/draw-rows.js'
import type { LearnedColumn } from '../cells/learned-column.js'

/** Of each row the one of others that is nearest. */
export interface NearestRows {
  /** [rows] */
  readonly nearest: Int32Array
  /** [rows] */
  readonly distance: Float64Array
}

/** At most so many rows tell how far a table's rows are apart. */
const JUDGES = 1000

/**
 * Finds the nearest row of each: by the root of the mean, over columns that are learned, of squared differences of
 * numbers in standard deviations, and of 0 or 1 for the same class or another. A missing cell is as far from another
 * one as a cell drawn at random is expected to be, so that it is no match. It cannot end early.
 *
 * Source: after J. Gower, "A general coefficient of similarity and some of its properties" (1971).
 *
 * @param learned [columns]
 * @param self [rows]: of each the one of the others that it is, and that does not count
 */
export function* nearestRows(
  cells: Cells,
  others: Cells,
  learned: readonly LearnedColumn[],
  self?: Int32Array,
): Work<NearestRows> {
  const { rows, slots, values } = cells
  const { columns } = slots
  const nearest = new Int32Array(rows).fill(-1)
  const distance = new Float64Array(rows).fill(Number.NaN)
  const off = learned.map(squareOf)
  let spent = 0
  for (let i = 0; i < rows; i++) {
    let least = Number.POSITIVE_INFINITY
    for (let k = 0; k < others.rows; k++) {
      if (self?.[i] === k) continue
      let sum = 0
      let c = 0
      for (; c < columns && sum < least; c++) {
        const a = values[i * columns + c] as number
        const b = others.values[k * columns + c] as number
        sum += a === b ? 0 : (off[c] as Square)(a, b)
      }
      spent += 4 * c
      if (sum >= least) continue
      least = sum
      nearest[i] = k
      if (least === 0) break
    }
    if (nearest[i] !== -1) distance[i] = Math.sqrt(least / columns)
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
  return { nearest, distance }
}

/** The median distance of at most 1,000 rows to the nearest other one; NaN of a single row. It cannot end early. */
export function* typicalDistance(cells: Cells, learned: readonly LearnedColumn[]): Work<number> {
  const { rows, slots, values } = cells
  const chosen = drawRows(rows, JUDGES, new Generator().manualSeed(0))
  const some = { rows: chosen.length, slots, values: takeRows(values, slots.columns, chosen) }
  const { distance } = yield* nearestRows(some, cells, learned, chosen)
  return medianOf(distance)
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort()
  const half = (sorted.length - 1) / 2
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]]
  return (low + high) / 2
}

/** The squared difference of two cells; NaN where missing. */
type Square = (a: number, b: number) => number

function squareOf({ classes, shares }: LearnedColumn): Square {
  if (classes.length === 0) {
    // Of one that is not known: its variance, and how far the other one is from the mean.
    return (a, b) => {
      if (Number.isNaN(a)) return Number.isNaN(b) ? 2 : 1 + b * b
      return Number.isNaN(b) ? 1 + a * a : (a - b) ** 2
    }
  }
  const same = shares.reduce((sum, share) => sum + share * share, 0)
  return (a, b) => {
    if (Number.isNaN(a)) return 1 - (Number.isNaN(b) ? same : (shares[b] ?? 0))
    return Number.isNaN(b) ? 1 - (shares[a] ?? 0) : 1
  }
}
