import { type NetworkShape, networkBytes, slotsOf } from '../../nn/index.js'
import { batchRows, predictionRows } from '../attention/network-runner.js'
import type { Slots } from '../cells/slots.js'
import { ROUNDS as CHAIN_ROUNDS } from '../chain/chain.js'
import { TREE as CHAIN_TREE, MOST_OUTPUTS } from '../chain/fit-chain.js'
import { FEW_COLUMNS, TOGETHER } from '../forest/grow-forest.js'
import { dimensionsIn } from '../gaussian/code-counts.js'
import { factorsOf, isWide } from '../gaussian/factor-analysis.js'
import { affordableRows, searchRows } from '../gaussian/fit-gaussian.js'
import { MOST_ROWS, ROWS_PER_TREE } from '../trees/rows.js'
import type { FitPlan } from './plan-fit.js'

/** What fitting a table takes, about. */
export interface FitCost {
  readonly seconds: number
  /** Of memory. */
  readonly bytes: number
  /** Whether that is no more than there may be: if not, `fit` refuses. */
  readonly fits: boolean
}

/** The size of a table. */
export interface FitSize {
  readonly rows: number
  readonly slots: Slots
  /** The share of the cells that are missing. */
  readonly holes: number
}

/** No fit may take more: one WebAssembly memory has no more, and few machines have more to give. */
export const MOST_BYTES = 2 ** 32

/**
 * Nanoseconds of one multiplication: in matrices that are factored; in sums over a row; in a network;
 * and those of a look at one row where a tree is split. Measured on one core of a server of 2023, in
 * Node 20, from tables of 300 x 10, 39 x 300 and 1,000 x 100 numbers, and 2,000 x 6 of 60 classes.
 */
const FACTOR = 0.7
const ROW = 1
const NETWORK = 0.15
const SPLIT = 1.5
/** And nanoseconds of any tree, however few rows it is grown on. */
const TREE = 20_000

/** Rounds of EM: in the search for a prior, and of one expert. They differ by a factor of 3 each way. */
const SEARCH_ROUNDS = 60
const ROUNDS = 15
/** What of the steps is taken before training stops by itself. */
const STEPS = 0.6
const LOOKED_AT = { training: 768, averaging: 512, influence: 192 }
/** Passes of a row through a network for influence, at most. */
const PASSES = 41
/** Steps of a network that is trained on, at most. */
const FINAL_STEPS = 200
/** How a chain is grown. */
const CHAIN = { ...CHAIN_TREE, rounds: CHAIN_ROUNDS, classes: MOST_OUTPUTS }

/** What a fit will take: right within a factor of about 3. */
export function costOfFit(size: FitSize, plan: FitPlan, threads: number): FitCost {
  const lanes = lanesFor(size, plan, threads)
  const bytes = (plan.members + plan.finals) * keptBytes(size, plan) + lanes * laneBytes(size, plan)
  return { seconds: secondsOf(size, plan, lanes), bytes, fits: bytes <= MOST_BYTES }
}

/** How many experts are fitted at once: as many as there are threads, and memory. */
export function lanesFor(size: FitSize, plan: FitPlan, threads: number): number {
  const left = MOST_BYTES - (plan.members + plan.finals) * keptBytes(size, plan)
  const most = Math.floor(left / laneBytes(size, plan))
  return Math.max(1, Math.min(threads, plan.members, most))
}

function secondsOf(size: FitSize, plan: FitPlan, lanes: number): number {
  const { rows, slots, holes } = size
  const { columns } = slots
  const d = dimensionsIn(slots)
  const { judge, stop } = plan.shares
  const missing = (share: number) => d * (holes + share * (1 - holes))
  const searched = Math.min(rows, searchRows(d))
  const search = SEARCH_ROUNDS * roundOf(slots, searched, missing(0.15))
  const shown = missing(judge + stop)
  const gaussian = ROUNDS * roundOf(slots, Math.min(rows, affordableRows(d)), shown)
  const predicted = rowOf(size, plan, shown)
  const steps = STEPS * plan.train.steps
  const [least, most] = plan.train.hide
  const hidden = missing((least + most) / 2 + judge + stop)
  const step = batchRows(columns) * (hintsOf(slots, hidden) + 3 * forwardOf(slots, plan))
  const looks = (steps / plan.train.every) * Math.min(rows, LOOKED_AT.training)
  const looked = hintsOf(slots, shown) + forwardOf(slots, plan)
  const training = steps * step + looks * looked
  const grown = forestOf(size, plan, shown) + chainOf(size, plan)
  const expert = gaussian + grown + training + rows * predicted
  // Those that fill are trained on for fewer steps, and predict nothing.
  const final = gaussian + grown + Math.min(steps, FINAL_STEPS) * step
  const averaging = plan.members > 1 ? Math.min(rows, LOOKED_AT.averaging) * predicted : 0
  const passed = Math.min(rows, LOOKED_AT.influence * Math.min(1, PASSES / columns))
  const influence = steps > 0 ? Math.min(columns, PASSES) * passed * looked : 0
  const roundsOf = (experts: number) => Math.ceil(experts / lanes)
  const fitting = roundsOf(plan.members) * expert + roundsOf(plan.finals) * final
  const looking = plan.members * averaging + Math.max(1, plan.finals) * influence
  return 1e-9 * (search + fitting + looking)
}

/** A round of the Gaussian's fit. */
function roundOf(slots: Slots, rows: number, missing: number): number {
  const d = dimensionsIn(slots)
  return isWide(slots) ? 2 * ROW * rows * d * factorsOf(rows) ** 2 : emRound(rows, d, missing)
}

/** Of `rows` rows of `d` dimensions, of which `m` are missing in each, elsewhere in every one. */
function emRound(rows: number, d: number, m: number): number {
  return (
    rows * (ROW * (d * m + d * d * 0.5 + m * m) + FACTOR * m ** 3 * 0.5) + FACTOR * d ** 3 * 0.5
  )
}

/** A Gaussian's expectation of what is missing of a row. */
function expectationOf(d: number, m: number): number {
  return ROW * m * (d + m) + (FACTOR * m ** 3) / 6
}

/** The hints of a row's numbers, each without itself. */
function hintsOf(slots: Slots, m: number): number {
  const { levels } = slots
  const d = dimensionsIn(slots)
  const numbers = levels.filter((classes) => classes === 0).length
  return expectationOf(d, m) + ROW * numbers * (1 - m / d) * (m * m * 0.5 + d)
}

/** A row's way through the network. */
function forwardOf({ columns, levels }: Slots, { train }: FitPlan): number {
  const { width, depth } = train.shape
  const heads = levels.reduce((sum, classes) => sum + slotsOf(classes), 0)
  const tokens = columns * depth * (8 * width + 2 * columns)
  return NETWORK * width * (tokens + 2 * heads + 20 * columns)
}

/** A row's predictions, by all predictors. */
function rowOf({ slots }: FitSize, plan: FitPlan, m: number): number {
  const expected = expectationOf(dimensionsIn(slots), m)
  const trees = m * (plan.trees + CHAIN.rounds * plan.boosts) * 20 * ROW
  const grown = trees > 0 ? 2 * expected + trees : 0
  const network = plan.train.steps > 0 ? hintsOf(slots, m) + forwardOf(slots, plan) : 0
  return expected + grown + network
}

function forestOf({ rows, slots, holes }: FitSize, { trees }: FitPlan, m: number): number {
  if (trees === 0) return 0
  const { columns, levels } = slots
  const d = dimensionsIn(slots)
  const tries = columns < 200 ? columns / 2 : 60
  const given = rows * (1 - holes)
  const drawn = Math.min(given, ROWS_PER_TREE)
  const deep = Math.log2(Math.max(2, drawn / 2))
  return levels.reduce((sum, classes) => {
    const outputs = classes > 16 ? 8 : Math.max(1, classes)
    const filled = Math.min(given, MOST_ROWS) * fillingOf(slots, d, m + outputs)
    const tree = drawn * deep * tries * (SPLIT + 0.8 * ROW * (outputs - 1))
    return sum + filled + trees * (TREE + tree)
  }, 0)
}

/** A row's holes, of which m dimensions are missing, filled without one of its cells. */
function fillingOf({ columns }: Slots, d: number, m: number): number {
  const anew = expectationOf(d, m)
  if (columns <= FEW_COLUMNS) return anew
  return anew / TOGETHER.columns + ROW * (1.5 * m * m + d)
}

function chainOf({ rows, slots, holes }: FitSize, { boosts }: FitPlan): number {
  const given = rows * (1 - holes)
  const drawn = Math.min(given, ROWS_PER_TREE)
  return slots.levels.reduce((sum, classes) => {
    if (classes > CHAIN.classes) return sum
    const outputs = Math.max(1, classes)
    const tree = drawn * CHAIN.depth * CHAIN.tries * (SPLIT + 0.8 * ROW * (outputs - 1))
    const added = Math.min(rows, MOST_ROWS) * (10 + outputs) * ROW
    return sum + CHAIN.rounds * boosts * (TREE + tree + added)
  }, 0)
}

/** What an expert that was fitted holds: its Gaussian, its network, ready to predict, and its forest. */
function keptBytes({ rows, slots }: FitSize, plan: FitPlan): number {
  const { count, columns, levels } = slots
  const d = dimensionsIn(slots)
  const shape: NetworkShape = { ...plan.train.shape, levels }
  const leaves = Math.min(rows, ROWS_PER_TREE) / 4
  const predictions = 4 * 4 * rows * count
  if (plan.trees + plan.boosts === 0) return 8 * d * d + predictions
  const chain = CHAIN.rounds * plan.boosts * Math.min(leaves, 2 ** CHAIN.depth)
  const trees = (plan.trees * leaves + chain) * (28 * columns + 4 * count)
  return 8 * d * d + networkBytes(shape, predictionRows(columns)) + trees + predictions
}

/** What fitting one takes besides: expectation maximisation, then what a forest sees, then a network. */
function laneBytes({ rows, slots, holes }: FitSize, plan: FitPlan): number {
  const { count, columns, levels } = slots
  const d = dimensionsIn(slots)
  const missing = Math.min(1, holes + 0.2) * d
  const few = isWide(slots) ? factorsOf(rows) : 0
  const em =
    8 * (few * few * d + 6 * d * d + 2 * missing ** 2 + Math.min(rows, affordableRows(d)) * d)
  const inputs = 4 * count * Math.min(rows, MOST_ROWS)
  // Of several columns together, as long as they are few numbers: see `growForest`.
  const forest = columns > FEW_COLUMNS ? Math.max(inputs, 4 * TOGETHER.numbers) : inputs
  const shape = { ...plan.train.shape, levels }
  const network = plan.train.steps > 0 ? networkBytes(shape, batchRows(columns)) : 0
  return Math.max(em, forest, network) + 4 * rows * columns
}
