import type { Work } from '../../host/work.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { swap } from '../trees/draw-first.js'
import { Draws } from '../trees/draws.js'
import { Chance } from './chance.js'
import type { Completion } from './completion.js'
import { type Conditional, type Donors, redraw } from './conditional.js'
import { DonorGrower } from './donor-grower.js'
import { fitConditional, hasAtoms } from './fit-conditional.js'

/** Fewer rows cannot tell. */
const FEWEST = 40
/**
 * Draws that a cell's distribution is judged by, and trees that they come from: by few trees it looks lumpier than
 * what all drawn models make of it. At most how many rows judge, and are learned from.
 */
const JUDGED_BY = 48
const TREES = 48
const MOST_JUDGES = 500
const MOST_LEARNERS = 600
const EVERYWHERE = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

/**
 * Whether each column's donors are sought among rows that are alike, instead of among all (of a number), or instead
 * of by lines (of a category): where cells of rows that had no part in it are drawn better so. Numbers that
 * have values which many rows have are always drawn so.
 *
 * @returns [columns]
 */
export function* chooseWays(
  completion: Completion,
  gaussian: Gaussian,
  ridge: number,
  seed: number,
): Work<boolean[]> {
  const { slots } = completion.cells
  const ways: boolean[] = []
  for (let column = 0; column < slots.columns; column++) {
    const given = completion.given[column] as Int32Array
    const values = Float32Array.from(given, (row) => completion.target(column, row))
    if (given.length < FEWEST) ways.push(false)
    else if (slots.isNumber(column) && hasAtoms(values)) ways.push(true)
    else ways.push(yield* areBetter(completion, gaussian, ridge, column, seed))
  }
  return ways
}

/** Whether the draws of leaves are better: by halves that judge each other. */
function* areBetter(
  completion: Completion,
  gaussian: Gaussian,
  ridge: number,
  column: number,
  seed: number,
): Work<boolean> {
  const given = (completion.given[column] as Int32Array).slice()
  const draws = new Draws(seed + column)
  for (let i = given.length - 1; i > 0; i--) swap(given, i, draws.index(i + 1))
  const half = given.length >> 1
  const gains: number[] = []
  for (const [learners, judges] of [
    [given.subarray(0, half), given.subarray(half)],
    [given.subarray(half), given.subarray(0, half)],
  ] as const) {
    const donors = learners.subarray(0, MOST_LEARNERS)
    const losses: number[][] = []
    for (const byLeaves of [false, true]) {
      const grower = new DonorGrower()
      const common = { members: donors, donors, trees: TREES, range: EVERYWHERE }
      const input = { completion, gaussian, ridge, draws, grower }
      const fitted = yield* fitConditional(input, { column, byLeaves, ...common })
      const some = judges.subarray(0, MOST_JUDGES)
      losses.push(Array.from(some, (row) => lossOf(completion, fitted, grower.donors, row)))
      yield
    }
    const [plain = [], alike = []] = losses
    for (const [i, loss] of plain.entries()) gains.push(loss - (alike[i] as number))
  }
  return gains.reduce((sum, gain) => sum + gain, 0) > 0
}

/**
 * The continuous ranked probability score of a number's draws; of classes the squared distance of their shares from
 * the truth. Source: T. Gneiting, A. Raftery, "Strictly Proper Scoring Rules" (2007).
 */
function lossOf(completion: Completion, fitted: Conditional, donors: Donors, row: number): number {
  const { rows, cells } = completion
  const { slots } = cells
  const { column } = fitted
  const at = row * rows.ofRow + slots.start(column) * rows.ofSlot
  const truth = completion.target(column, row)
  const chances: Chance[] = []
  chances[row] = new Chance(0, row, 0)
  const which = Int32Array.of(row)
  const drawn: number[] = []
  for (let t = 0; t < JUDGED_BY; t++) {
    redraw(fitted, slots, donors, rows, which, chances)
    drawn.push(slots.isNumber(column) ? (rows.x[at] as number) : classAt(completion, column, row))
  }
  const own = new Float32Array(slots.width(column))
  slots.put(column, truth, own, 0)
  for (const [k, value] of own.entries()) rows.x[at + k * rows.ofSlot] = value
  return slots.isNumber(column) ? scoreOf(drawn, truth) : quadraticOf(drawn, truth, own.length)
}

function classAt({ rows, cells }: Completion, column: number, row: number): number {
  const { slots } = cells
  const from = row * rows.ofRow + slots.start(column) * rows.ofSlot
  let k = 0
  while (k < slots.width(column) - 1 && rows.x[from + k * rows.ofSlot] !== 1) k++
  return k
}

function scoreOf(drawn: readonly number[], truth: number): number {
  const m = drawn.length
  let near = 0
  let apart = 0
  for (const a of drawn) {
    near += Math.abs(a - truth) / m
    for (const b of drawn) apart += Math.abs(a - b) / (m * (m - 1))
  }
  return near - apart / 2
}

function quadraticOf(drawn: readonly number[], truth: number, classes: number): number {
  const shares = Array.from({ length: classes }, (_, k) => drawn.filter((one) => one === k).length)
  return shares.reduce((sum, n, k) => sum + (Number(k === truth) - n / drawn.length) ** 2, 0)
}
