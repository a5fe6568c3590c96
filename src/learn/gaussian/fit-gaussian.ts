import { checkInteger, checkOptions, rangeError } from '../../errors.js'
import { type Work, workThrough } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import { hideCells } from '../cells/hide-cells.js'
import { findCodes } from './class-codes.js'
import { ExpectationMaximisation } from './expectation-maximisation.js'
import { FactorAnalysis, isWide } from './factor-analysis.js'
import { Gaussian } from './gaussian.js'
import { dimensionsOf, type SlotScale, scaleSlots } from './slot-scale.js'

export interface GaussianOptions {
  /**
   * How many rows' worth of evidence says that columns are independent; more draws the predictions
   * toward the mean. Without it, the one that predicts held-back cells best.
   */
  readonly prior?: number
  /** For the choice of held-back cells and of the rows of long tables. 0 by default. */
  readonly seed?: number
  /** At most how many rows are looked at; by default as many as take a second or so. */
  readonly maxRows?: number
  /** EM has converged when a row's log-likelihood grows by less than this; 1e-4 by default. */
  readonly tolerance?: number
  /** At most how many rounds of EM; 100 by default. */
  readonly rounds?: number
}

/** A fitted Gaussian, and how it was found. */
export interface GaussianFit {
  readonly gaussian: Gaussian
  readonly prior: number
  /** What EM increases, round after round: the logarithm of likelihood times prior, for each row. */
  readonly objective: readonly number[]
}

/** The share of the observed cells that the choice of the prior is judged by. */
const HELD_BACK = 0.15
/** From one prior to the next weaker one. */
const STEP = 4
const SEARCH_ROUNDS = 20
const ROUNDS = 100
const TOLERANCE = 1e-4
const SEARCH_TOLERANCE = 1e-3
/** Of many dimensions each adds to the likelihood: what matters takes fewer rounds. */
const WIDE_TOLERANCE = 10

/**
 * Fits a multivariate normal to a table with holes by expectation maximisation.
 *
 * The covariance has a Wishart prior toward the identity (columns independent), which makes it
 * invertible whatever the table: columns that repeat each other, more columns than rows, rows in
 * which nothing was observed. Its strength is found with held-back cells.
 *
 * Source: R. Little and D. Rubin, "Statistical Analysis with Missing Data" (2002), 11.2; the prior:
 * J. Schafer, "Analysis of Incomplete Multivariate Data" (1997), 5.2.
 *
 * @throws RangeError if an option is out of range
 */
export function fitGaussian(cells: Cells, options: GaussianOptions = {}): Gaussian {
  return fitGaussianWithPrior(cells, options).gaussian
}

/** As {@link fitGaussian}, with the prior that was chosen and the course of EM. */
export function fitGaussianWithPrior(cells: Cells, options: GaussianOptions = {}): GaussianFit {
  return workThrough(fitGaussianInPieces(cells, options))
}

/**
 * As {@link fitGaussianWithPrior}, in pieces. Told to come to its end, it takes the best prior so far,
 * and ends after the present round of EM.
 */
export function* fitGaussianInPieces(
  cells: Cells,
  options: GaussianOptions = {},
): Work<GaussianFit> {
  checkOptions('fitGaussian', options, ['prior', 'seed', 'maxRows', 'tolerance', 'rounds'])
  const { seed = 0, prior, tolerance = TOLERANCE, rounds = ROUNDS } = options
  checkInteger('fitGaussian', 'seed', seed)
  if (prior !== undefined && !(prior > 0 && prior < Number.POSITIVE_INFINITY)) {
    throw rangeError('fitGaussian', 'prior must be a positive number', prior)
  }
  const generator = new Generator().manualSeed(seed)
  const slotScale = scaleSlots(cells)
  const d = dimensionCount(cells, slotScale)
  const { maxRows = affordableRows(d) } = options
  checkInteger('fitGaussian', 'maxRows', maxRows, 1)
  const some = drawCells(cells, maxRows, generator)
  const chosen = prior ?? (yield* choosePrior(some, d, generator))
  const scaling = { ...slotScale, codes: findCodes(some, slotScale) }
  const em = yield* fitterOf(some, scaling)
  const objective = yield* run(em, chosen, rounds, tolerance * easeOf(cells))
  return {
    gaussian: new Gaussian(cells.slots, scaling, em.normal()),
    prior: chosen,
    objective,
  }
}

function easeOf({ slots }: Cells): number {
  return isWide(slots) ? WIDE_TOLERANCE : 1
}

function* fitterOf(
  cells: Cells,
  scaling: SlotScale,
): Work<ExpectationMaximisation | FactorAnalysis> {
  if (isWide(cells.slots)) return yield* FactorAnalysis.of(cells, scaling)
  return yield* ExpectationMaximisation.of(cells, scaling)
}

function* run(
  em: ExpectationMaximisation | FactorAnalysis,
  prior: number,
  rounds: number,
  tolerance: number,
): Work<number[]> {
  const objective: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const now = yield* em.step(prior)
    objective.push(now)
    if (now - last < tolerance || (yield) === true) break
    last = now
  }
  return objective
}

/**
 * The prior with which held-back cells are predicted best. It does not depend on what is done with it,
 * so that it is found once for all that are fitted to a table.
 */
export function* findPrior(cells: Cells, seed: number): Work<number> {
  const generator = new Generator().manualSeed(seed)
  const d = dimensionCount(cells, scaleSlots(cells))
  return yield* choosePrior(drawCells(cells, affordableRows(d), generator), d, generator)
}

function dimensionCount({ slots }: Cells, scaling: SlotScale): number {
  return dimensionsOf(slots, scaling, true).count
}

/** A round costs d² and a row's share of missing cells cubed for each row. */
export function affordableRows(dimensions: number): number {
  return Math.max(500, Math.min(8192, Math.floor(2e7 / (dimensions ** 2 + 1))))
}

/** Rows that a prior is judged by. */
export function searchRows(dimensions: number): number {
  return Math.max(500, Math.min(3000, Math.floor(2e6 / dimensions ** 2)))
}

/** Goes from a strong prior to weaker ones, as long as held-back cells are predicted better. */
function* choosePrior(all: Cells, dimensions: number, generator: Generator): Work<number> {
  const cells = drawCells(all, searchRows(dimensions), generator)
  const { shown, hidden } = hideCells(cells, HELD_BACK, generator)
  const slotScale = scaleSlots(shown)
  const scaling = { ...slotScale, codes: findCodes(shown, slotScale) }
  const em = yield* fitterOf(shown, scaling)
  const out = new Float32Array(cells.rows * scaling.scale.length)
  let best = Number.POSITIVE_INFINITY
  let chosen = 4 * cells.rows
  let worse = 0
  for (let prior = chosen; prior > 1e-4 * cells.rows ** 0.5 && worse < 2; prior /= STEP) {
    yield* run(em, prior, SEARCH_ROUNDS, SEARCH_TOLERANCE * easeOf(cells))
    // One that EM had no time for is not judged.
    if ((yield) === true) break
    yield* new Gaussian(cells.slots, scaling, em.normal()).predictInPieces(shown, out)
    const loss = hidden.loss(out)
    if (loss < best) {
      best = loss
      chosen = prior
      worse = 0
    } else worse++
  }
  return chosen
}
