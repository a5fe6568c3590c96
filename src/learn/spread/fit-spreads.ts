import type { Work } from '../../host/work.js'
import { type Cells, givenIn } from '../cells/cells.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { Draws } from '../trees/draws.js'
import { TreeGrower } from '../trees/tree-grower.js'
import { collectCells, type JudgedNumbers } from './collect-cells.js'
import { aboveLevel, growLevels, MORE_FEATURES, TREES, WIDTH } from './level-trees.js'
import { evenly, levelOf, quantileOf } from './quantiles.js'
import { fitScale, REGRESSORS } from './scale.js'
import { CALIBRATED, type ColumnSpread, endedLevels, POOL, Spreads, shareBelow } from './spreads.js'

/** What errors of single cells are learned from: held-back cells, and what was known of them. */
export interface SpreadInput {
  readonly cells: Cells
  /** [rows, columns]: which expert a cell judged, or NO_FOLD. */
  readonly folds: Uint8Array
  /** Of the experts that judged. */
  readonly gaussians: readonly Gaussian[]
  /** [experts] of [rows, columns]: 1 = not shown to the expert; undefined where each cell was left out alone. */
  readonly hidden: readonly Uint8Array[] | undefined
  /** [rows, slots]: of these cells, by weights that they had no part in. */
  readonly predicted: Float32Array
  /** [rows, columns]: see `disagreementOf`. */
  readonly disagreement: Float32Array
  /** [columns]: whether it is filled with its mean, or mode. */
  readonly fellBack: readonly boolean[]
  readonly seed: number
}

/** Of fewer cells no column's errors are learned. */
const FEWEST = 5
/** Of fewer there are no trees, nor of more columns. */
const FEWEST_FOR_TREES = 40
const MOST_COLUMNS = 64
/** Errors over their scales are alike in all columns, until so many cells of one say otherwise. */
const ALIKE = { pool: 10, calibration: 100 }

/** Beyond these levels, on either side, widths are not compared. */
const MIDDLE = 0.05

/** Of n cells the pool is wider by this / n: they seldom show the largest errors, and what is fitted to them is uncertain. */
const SPARE = 2

/** A column on the way. */
interface Draft {
  readonly c: number
  readonly scale: ColumnSpread['scale']
  readonly ratios: Float64Array
  readonly judged: JudgedNumbers
  readonly scales: Float64Array
}

/**
 * Fits how far off single cells are to the errors of held-back ones: a column's errors are s(row) times one of a pool,
 * s by what the Gaussian expects of a cell given its row (see `Scale`); trees say which part of the pool goes with a row
 * (see `growLevels`); and the levels of all that are calibrated by cells that had no part in it. Told to come to its end,
 * it leaves trees out.
 *
 * Source: V. Vovk, A. Gammerman, G. Shafer, "Algorithmic Learning in a Random World" (2005), for calibration by cells
 * that were left out; H. Papadopoulos, V. Vovk, A. Gammerman, "Regression Conformal Prediction with Nearest Neighbours"
 * (2011), for errors over scales.
 */
export function* fitSpreads(input: SpreadInput): Work<Spreads> {
  const { slots } = input.cells
  const judged = yield* collectCells(input)
  const drafts: Draft[] = []
  for (const [c, own] of judged.entries()) {
    if (own.errors.length < FEWEST) continue
    const { scale, scales } = fitScale(own.regressors, own.errors)
    const ratios = own.errors.map((error, i) => error / (scales[i] as number))
    drafts.push({ c, scale, ratios, judged: own, scales })
    yield
  }
  // Those of all columns stand for any: on which side they are is not known.
  const sizes = drafts.flatMap(({ ratios }) => [...ratios])
  const all = Float64Array.from([...sizes, ...sizes.map((ratio) => -ratio)]).sort()
  const grower = new TreeGrower()
  const roots = new Int32Array(slots.columns * TREES).fill(-1)
  const found: {
    draft: Draft
    pool: Float32Array
    most: number
    trust: number
    shares: Float64Array
  }[] = []
  for (const draft of drafts) {
    const most = mostFor(poolOf(draft.ratios, all), input.cells, draft.c)
    const ratios = draft.judged.errors.map(
      (error, i) => error / Math.min(most, draft.scales[i] as number),
    )
    const pool = poolOf(ratios, all)
    const levels = ratios.map((ratio) => levelOf(pool, ratio))
    const draws = new Draws(input.seed + draft.c)
    const isGrown = levels.length >= FEWEST_FOR_TREES && slots.columns <= MOST_COLUMNS
    const x = isGrown ? featuresOf(draft, slots.count) : new Float32Array(0)
    const grown = isGrown ? yield* growLevels(grower, slots, { x, levels }, draws) : undefined
    if (grown !== undefined) roots.set(grown.roots, draft.c * TREES)
    const left = grown?.left ?? new Float64Array(levels.length * WIDTH)
    const trust = trustIn(left, levels)
    const shares = levels.map((level, i) => shareBelow(endedLevels(trust, left, i * WIDTH), level))
    found.push({ draft, pool, most, trust, shares: shares.sort() })
    yield
  }
  const told = found.flatMap(({ shares }) => [...shares])
  const everyShare = Float64Array.from([...told, ...told.map((share) => 1 - share)]).sort()
  const columns: (ColumnSpread | undefined)[] = Array.from({ length: slots.columns })
  for (const { draft, pool, most, trust, shares } of found) {
    const calibration = evenly(CALIBRATED, mixed(shares, everyShare, ALIKE.calibration))
    const wider = 1 + SPARE / draft.ratios.length
    const own = pool.map((ratio) => wider * ratio)
    columns[draft.c] = {
      scale: { ...draft.scale, most },
      pool: own,
      trust,
      calibration,
    }
  }
  return new Spreads(columns, { nodes: grower.nodes(), roots })
}

function poolOf(own: Float64Array, all: Float64Array): Float32Array {
  const sorted = own.slice().sort()
  return evenly(POOL, mixed(sorted, all, ALIKE.pool))
}

/** The scale with which errors are as wide as the column itself: whoever knows nothing of a cell knows that. */
function mostFor(pool: Float32Array, cells: Cells, c: number): number {
  const known = givenIn(cells, c).sort()
  const width = (sorted: Float32Array) =>
    quantileOf(sorted, 1 - MIDDLE) - quantileOf(sorted, MIDDLE)
  const most = width(known) / width(pool)
  return Number.isFinite(most) && most > 0 ? most : 1
}

/** Quantiles between those of a column's own values and those of all, the nearer to its own the more it has. */
function mixed(own: Float64Array, all: Float64Array, alike: number): (level: number) => number {
  const share = own.length / (own.length + alike)
  return (level) => share * quantileOf(own, level) + (1 - share) * quantileOf(all, level)
}

/** The share of what trees say of cells that they were not grown on with which squared errors are least. */
function trustIn(left: Float64Array, levels: Float64Array): number {
  let products = 0
  let squares = 0
  for (const [i, level] of levels.entries()) {
    for (let k = 0; k < WIDTH; k++) {
      const said = left[i * WIDTH + k] as number
      products += said * aboveLevel(level, k)
      squares += said * said
    }
  }
  return squares > 0 ? Math.fround(Math.max(0, Math.min(1, products / squares))) : 0
}

/** [features, cells]: see `CellLooker.features`. */
function featuresOf({ judged, scales }: Draft, slots: number): Float32Array {
  const { predicted, filled, visits, own, holes, regressors } = judged
  const cells = predicted.length
  const x = new Float32Array((slots + MORE_FEATURES) * cells)
  for (let i = 0; i < cells; i++) {
    const row = (visits[i] as number) * slots
    for (let s = 0; s < slots; s++) x[s * cells + i] = filled[row + s] as number
    x[own * cells + i] = predicted[i] as number
    x[slots * cells + i] = Math.log(scales[i] as number)
    x[(slots + 1) * cells + i] = regressors[i * REGRESSORS + 2] as number
    x[(slots + 2) * cells + i] = holes[i] as number
  }
  return x
}
