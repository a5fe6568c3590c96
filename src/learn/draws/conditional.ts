import type { Slots } from '../cells/slots.js'
import { findLeaves } from '../trees/find-leaves.js'
import type { Nodes } from '../trees/nodes.js'
import type { Chance } from './chance.js'

/** Rows with no hole: all slots, and one more in which what is expected of the column at hand is written. */
export interface Rows {
  readonly x: Float32Array
  /** From one row to the next, and from one slot to the next. */
  readonly ofRow: number
  readonly ofSlot: number
}

/** Lines of a column's slots: of a number one, of a category the log odds of each class. */
export interface Lines {
  /** [outputs] */
  readonly intercept: Float32Array
  /** [outputs, slots]; 0 for the column's own. */
  readonly weights: Float32Array
}

/**
 * The distribution of a column given all other cells of a row. Of a number: what a line expects, and the error of a
 * donor, or the donor's value where that is one which many rows have. Of a category: log odds by lines, or a
 * donor's class.
 */
export interface Conditional {
  readonly column: number
  /** undefined of a category that donors give. */
  readonly lines: Lines | undefined
  /** Of the trees that lead to donors; none of a category that has lines. */
  readonly roots: Int32Array
  /** The least and the largest that is drawn of a number. */
  readonly range: readonly [number, number]
}

/** Trees, and what the donors in their leaves give: see `Gifts`. */
export interface Donors {
  readonly nodes: Nodes
  readonly values: Float32Array
  readonly exact: Uint8Array
}

/** What is drawn instead of what a model draws: values that are missing because of what they are. */
export interface Shift {
  /** Of a number. */
  readonly move?: (value: number) => number
  /** [classes] of a category: what its odds are multiplied by, 1 at most. */
  readonly odds?: Float64Array
}

/** How often a number is drawn again that is out of its range, and a class that its odds refuse. */
const TRIES = 12
const CLASS_TRIES = 200

/** [rows, outputs]: what lines say. */
export function byLines(
  { intercept, weights }: Lines,
  { count }: Slots,
  { x, ofRow, ofSlot }: Rows,
  rows: Int32Array,
): Float32Array {
  const outputs = intercept.length
  const out = new Float32Array(rows.length * outputs)
  for (let i = 0; i < rows.length; i++) {
    const at = (rows[i] as number) * ofRow
    for (let k = 0; k < outputs; k++) {
      let sum = intercept[k] as number
      for (let s = 0; s < count; s++) {
        sum += (weights[k * count + s] as number) * (x[at + s * ofSlot] as number)
      }
      out[i * outputs + k] = sum
    }
  }
  return out
}

/**
 * Draws a column in some rows, given what else is in them, and writes it there.
 *
 * @param chances [rows]
 */
export function redraw(
  conditional: Conditional,
  slots: Slots,
  donors: Donors,
  rows: Rows,
  which: Int32Array,
  chances: readonly Chance[],
  shift?: Shift,
): void {
  const { column, lines } = conditional
  const { x, ofRow, ofSlot } = rows
  const own = slots.start(column) * ofSlot
  const outputs = slots.width(column)
  const expected = lines === undefined ? undefined : byLines(lines, slots, rows, which)
  for (let i = 0; i < which.length; i++) {
    const row = which[i] as number
    const chance = chances[row] as Chance
    const at = row * ofRow
    if (slots.isNumber(column)) {
      const centre = expected?.[i] as number
      x[at + slots.count * ofSlot] = centre
      const value = drawNumber(conditional, donors, rows, row, centre, chance)
      x[at + own] = shift?.move?.(value) ?? value
      continue
    }
    const drawn =
      expected === undefined
        ? drawDonated(conditional, donors, rows, row, chance, shift?.odds)
        : drawByOdds(expected.subarray(i * outputs, (i + 1) * outputs), chance, shift?.odds)
    for (let k = 0; k < outputs; k++) x[at + own + k * ofSlot] = Number(k === drawn)
  }
}

function drawNumber(
  conditional: Conditional,
  donors: Donors,
  rows: Rows,
  row: number,
  expected: number,
  chance: Chance,
): number {
  const [least, most] = conditional.range
  let value = Number.NaN
  for (let t = 0; t < TRIES; t++) {
    const donor = donorOf(conditional, donors, rows, row, chance)
    const given = donors.values[donor] as number
    value = donors.exact[donor] === 1 ? given : expected + given
    if (value >= least && value <= most) return value
  }
  // Mirrored at the end, since what is put on it piles up there.
  const mirrored = value < least ? 2 * least - value : 2 * most - value
  return Math.min(most, Math.max(least, mirrored))
}

const ONE = new Int32Array(1)
const LEAF = new Int32Array(1)

/** A donor from the leaf of a row in one of the trees. */
function donorOf(
  { roots }: Conditional,
  { nodes }: Donors,
  { x, ofRow, ofSlot }: Rows,
  row: number,
  chance: Chance,
): number {
  ONE[0] = row
  findLeaves(nodes, roots[chance.index(roots.length)] as number, x, ONE, ofRow, ofSlot, LEAF)
  const leaf = LEAF[0] as number
  return (nodes.values[leaf] as number) + chance.index(nodes.values[leaf + 1] as number)
}

/** The class of a donor; with odds, one that they do not refuse. */
function drawDonated(
  conditional: Conditional,
  donors: Donors,
  rows: Rows,
  row: number,
  chance: Chance,
  odds?: Float64Array,
): number {
  let drawn = donors.values[donorOf(conditional, donors, rows, row, chance)] as number
  for (let t = 0; odds !== undefined && t < CLASS_TRIES; t++) {
    if (chance.uniform() < (odds[drawn] as number)) break
    drawn = donors.values[donorOf(conditional, donors, rows, row, chance)] as number
  }
  return drawn
}

/** A class by its log odds. */
function drawByOdds(logOdds: Float32Array, chance: Chance, odds?: Float64Array): number {
  const most = logOdds.reduce((a, b) => Math.max(a, b))
  const shares = logOdds.map((value, k) => Math.exp(value - most) * (odds?.[k] ?? 1))
  let rest = chance.uniform() * shares.reduce((sum, share) => sum + share, 0)
  for (let k = 0; k < shares.length - 1; k++) {
    rest -= shares[k] as number
    if (rest < 0) return k
  }
  return shares.length - 1
}
