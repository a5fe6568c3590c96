import { PIECE, type Work } from '../../host/work.js'
import type { Slots } from '../cells/slots.js'
import type { SpreadInput } from './fit-spreads.js'
import { CellLooker } from './spreads.js'

/** The held-back cells of a number. */
export interface JudgedNumbers {
  /** [cells]: in standard deviations. */
  readonly errors: Float64Array
  readonly predicted: Float64Array
  /** [cells, regressors]: see `putRegressors`. */
  readonly regressors: Float64Array
  /** [visits, slots]: rows as the Gaussian fills them; and which of them a cell is of, [cells]. */
  readonly filled: Float32Array
  readonly visits: Int32Array
  /** [cells]: holes of its row. */
  readonly holes: Int32Array
  /** The slot of the column. */
  readonly own: number
}

/** So many cells of a column are enough. */
const MOST_CELLS = 1200
/** Multiplications, and numbers of filled rows, that are affordable: of wide tables some rows are looked at. */
const MOST_WORK = 3e8
const MOST_NUMBERS = 4e6

interface Collected {
  readonly errors: number[]
  readonly predicted: number[]
  readonly regressors: number[]
  readonly visits: number[]
  readonly holes: number[]
}

/**
 * The held-back cells of each column, [columns]: none of categories, and of columns that fell back. Rows are looked at in
 * their order, until all columns have enough, or it would take too long. Told to come to its end, it has those by then.
 */
export function* collectCells(input: SpreadInput): Work<JudgedNumbers[]> {
  const { cells, folds, gaussians, hidden, fellBack } = input
  const { slots } = cells
  const { columns } = slots
  const collected = Array.from(
    { length: columns },
    (): Collected => ({
      errors: [],
      predicted: [],
      regressors: [],
      visits: [],
      holes: [],
    }),
  )
  const lookers = gaussians.map((gaussian) => new CellLooker(gaussian, slots))
  const filled: Float32Array[] = []
  const shown = new Float32Array(columns)
  const isWanted = (c: number) =>
    slots.isNumber(c) && !fellBack[c] && (collected[c] as Collected).errors.length < MOST_CELLS
  let spent = 0
  let since = 0
  for (let row = 0; row < cells.rows; row++) {
    const at = row * columns
    const all = cells.values.subarray(at, at + columns)
    for (const [k, looker] of lookers.entries()) {
      const mine: number[] = []
      for (let c = 0; c < columns; c++) if (folds[at + c] === k && isWanted(c)) mine.push(c)
      const off = hidden?.[k]
      const groups = off === undefined ? mine.map((c) => [c]) : mine.length > 0 ? [mine] : []
      for (const group of groups) {
        for (let c = 0; c < columns; c++)
          shown[c] = off?.[at + c] === 1 ? Number.NaN : (all[c] as number)
        const cost = yield* looker.look(shown, 0, off === undefined ? (group[0] as number) : -1)
        filled.push(looker.row())
        for (const c of group)
          add(collected[c] as Collected, input, looker, row, c, filled.length - 1)
        spent += cost
        since += cost + 100
      }
    }
    if (since > PIECE) {
      since = 0
      if ((yield) === true) break
    }
    if (spent > MOST_WORK || filled.length * slots.count > MOST_NUMBERS) break
  }
  const rows = joined(filled, slots.count)
  return collected.map((one, c) => finish(one, slots, c, rows))
}

function add(
  to: Collected,
  { cells, predicted, disagreement }: SpreadInput,
  looker: CellLooker,
  row: number,
  c: number,
  visit: number,
): void {
  const { slots, values } = cells
  const i = row * slots.columns + c
  const own = predicted[row * slots.count + slots.start(c)] as number
  to.errors.push((values[i] as number) - own)
  to.predicted.push(own)
  to.regressors.push(...looker.regressors(c, own, disagreement[i] as number))
  to.visits.push(visit)
  to.holes.push(looker.holes)
}

function finish(
  { errors, predicted, regressors, visits, holes }: Collected,
  slots: Slots,
  c: number,
  filled: Float32Array,
): JudgedNumbers {
  return {
    errors: Float64Array.from(errors),
    predicted: Float64Array.from(predicted),
    regressors: Float64Array.from(regressors),
    visits: Int32Array.from(visits),
    holes: Int32Array.from(holes),
    own: slots.start(c),
    filled,
  }
}

function joined(rows: readonly Float32Array[], count: number): Float32Array {
  const all = new Float32Array(rows.length * count)
  for (const [i, row] of rows.entries()) all.set(row, i * count)
  return all
}
