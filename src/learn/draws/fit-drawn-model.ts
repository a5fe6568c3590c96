import type { Work } from '../../host/work.js'
import { type Cells, takeRows } from '../cells/cells.js'
import { mix } from '../cells/row-random.js'
import { fitGaussianInPieces } from '../gaussian/fit-gaussian.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { Draws } from '../trees/draws.js'
import { chooseWays } from './choose-ways.js'
import { Completion } from './completion.js'
import type { Conditional } from './conditional.js'
import { DonorGrower } from './donor-grower.js'
import { DrawnModel } from './drawn-model.js'
import { fitConditional } from './fit-conditional.js'

/** What models are drawn from. */
export interface DrawnSource {
  readonly cells: Cells
  /** Of the Gaussian's: how many rows' worth of evidence says that columns are independent. */
  readonly prior: number
  /** [columns]: see `chooseWays`. */
  readonly ways: readonly boolean[]
  /** [columns]: the least and the largest that is drawn of a number whose donors are among all rows, or alike. */
  readonly ranges: readonly DrawnRanges[]
}

export interface DrawnRanges {
  readonly ofAll: readonly [number, number]
  readonly ofAlike: readonly [number, number]
}

/** Rounds of fitting each column, and drawing its holes again; trees of each column in the last one. */
const SWEEPS = 3
const TREES = 4
/** Where there are many rows for each slot, relations need no evidence against them. */
const MANY_ROWS = 10
const WEAK = 0.1
/** Relations are to be those of the rows, not those of a start that most holes would keep near. */
const EM = { maxRows: 20_000, tolerance: 1e-6, rounds: 500 }

/** Looks how columns are drawn best: the same for all models. */
export function* waysFor(cells: Cells, prior: number, seed: number): Work<boolean[]> {
  const ridge = ridgeOf(cells, prior)
  const gaussian = yield* gaussianOf(cells, ridge, seed)
  const completion = yield* Completion.of(cells, gaussian, mix(seed))
  return yield* chooseWays(completion, gaussian, ridge, seed)
}

/** Draws a model: fits it to as many rows as there are, drawn with replacement. It cannot end early. */
export function* fitDrawnModel(source: DrawnSource, seed: number): Work<DrawnModel> {
  const { cells, prior, ways } = source
  const { rows, slots, values } = cells
  const draws = new Draws(seed)
  const drawn = Int32Array.from({ length: rows }, () => draws.index(rows))
  const ridge = ridgeOf(cells, prior)
  const some = { rows, slots, values: takeRows(values, slots.columns, drawn) }
  const gaussian = yield* gaussianOf(some, ridge, seed)
  const completion = yield* Completion.of(cells, gaussian, mix(seed))
  let conditionals: (Conditional | undefined)[] = []
  let grower = new DonorGrower()
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isLast = sweep === SWEEPS - 1
    grower = new DonorGrower()
    conditionals = []
    for (let column = 0; column < slots.columns; column++) {
      const donors = completion.given[column] as Int32Array
      if (donors.length === 0) {
        conditionals.push(undefined)
        continue
      }
      const byLeaves = ways[column] === true
      const { ofAll, ofAlike } = source.ranges[column] as DrawnRanges
      const fitted = yield* fitConditional(
        { completion, gaussian, ridge, draws, grower },
        {
          column,
          byLeaves,
          members: drawn.filter((row) => !Number.isNaN(completion.target(column, row))),
          donors,
          trees: isLast ? TREES : 1,
          range: byLeaves ? ofAlike : ofAll,
        },
      )
      conditionals.push(fitted)
      completion.redraw(fitted, grower.donors)
      yield
    }
  }
  return new DrawnModel(gaussian, conditionals, grower.finish())
}

function ridgeOf({ rows, slots }: Cells, prior: number): number {
  return rows > MANY_ROWS * slots.count ? Math.min(prior, WEAK) : prior
}

function* gaussianOf(cells: Cells, prior: number, seed: number): Work<Gaussian> {
  const { gaussian } = yield* fitGaussianInPieces(cells, { seed, prior, ...EM })
  return gaussian
}
