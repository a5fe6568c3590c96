import { PIECE, type Work } from '../../host/work.js'
import { type Cells, holesOf, rowsOf } from '../cells/cells.js'
import type { Slots } from '../cells/slots.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import type { Chance } from './chance.js'
import { type Conditional, type Donors, type Rows, redraw, type Shift } from './conditional.js'
import { drawAtFirst } from './first-draw.js'

/** How many rows are drawn together, and how often each cell, given all others. */
const BLOCK = 1024
const ROUNDS = 4
/** How often what is missing beside a cell that was moved is drawn again. */
const FOLLOWING = 2
const NONE = new Int32Array(0)

/** What draws are made with, beside what is given. */
export interface DrawInput {
  /** [rows] */
  readonly chances: readonly Chance[]
  /** [columns]: the least and the largest that is drawn of a number, where that was asked for. */
  readonly ranges?: readonly (readonly [number, number] | undefined)[]
  /** [columns] */
  readonly shifts?: readonly (Shift | undefined)[]
}

/**
 * One of the models that draws are made by: fitted to rows drawn with replacement, it is one of those that the truth
 * may be. A row's holes are drawn together by a Gaussian first, then each again given all others, some rounds long, in
 * an order of the row's own.
 *
 * Source: S. Geman, D. Geman (1984), for the rounds; S. van Buuren, "Flexible Imputation of Missing Data" (2018),
 * 4.5; J. Honaker, G. King, "What to Do about Missing Values in Time-Series Cross-Section Data" (2010), for
 * expectation maximisation on rows drawn with replacement.
 */
export class DrawnModel {
  private readonly slots: Slots

  constructor(
    readonly gaussian: Gaussian,
    /** [columns]: undefined of those that were never given. */
    readonly conditionals: readonly (Conditional | undefined)[],
    readonly donors: Donors,
  ) {
    this.slots = gaussian.slots
  }

  /**
   * Draws what is missing, each row by itself. It cannot end early.
   *
   * @returns [rows, columns], as `Cells.values`: nothing is missing
   */
  *draw(cells: Cells, input: DrawInput): Work<Float32Array> {
    const out = cells.values.slice()
    const { columns } = this.slots
    for (let start = 0; start < cells.rows; start += BLOCK) {
      const end = Math.min(cells.rows, start + BLOCK)
      const chances = input.chances.slice(start, end)
      const drawn = yield* this.drawBlock(rowsOf(cells, start, end), { ...input, chances })
      out.set(drawn, start * columns)
    }
    return out
  }

  private *drawBlock(cells: Cells, input: DrawInput): Work<Float32Array> {
    const { slots, gaussian } = this
    const { columns, count } = slots
    const width = count + 1
    const rows: Rows = { x: new Float32Array(cells.rows * width), ofRow: width, ofSlot: 1 }
    let spent = 0
    for (let i = 0; i < cells.rows; i++) {
      const chance = input.chances[i] as Chance
      drawAtFirst(gaussian, cells.values, i * columns, rows.x, i * width, chance)
      spent += 4 * gaussian.costOf(count / 4)
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    const holes = holesOf(cells, 0, cells.rows)
    const { shifts, ...unmoved } = input
    for (let round = 0; round < ROUNDS; round++) yield* this.drawAgain(rows, holes, unmoved)
    if (shifts?.some((shift) => shift !== undefined)) yield* this.move(rows, holes, input)
    const out = cells.values.slice()
    for (const [c, own] of holes.entries()) {
      for (const i of own) {
        const at = i * width + slots.start(c)
        const classes = rows.x.subarray(at, at + slots.width(c))
        out[i * columns + c] = slots.isNumber(c) ? (rows.x[at] as number) : classes.indexOf(1)
      }
    }
    return out
  }

  /**
   * Draws what is to be moved once more, moved, and then what else is missing of these rows. Were it moved in every
   * round, what follows it would move it again: by five times what was asked, where two columns say much of each
   * other.
   */
  private *move(rows: Rows, holes: readonly Int32Array[], input: DrawInput): Work<void> {
    const { shifts = [], ...unmoved } = input
    const moved = holes.map((own, c) => (shifts[c] === undefined ? NONE : own))
    yield* this.drawAgain(rows, moved, input)
    const withMoved = new Set(moved.flatMap((own) => [...own]))
    const others = holes.map((own, c) =>
      shifts[c] === undefined ? own.filter((row) => withMoved.has(row)) : NONE,
    )
    for (let round = 0; round < FOLLOWING; round++) yield* this.drawAgain(rows, others, unmoved)
  }

  /** Draws each hole again: those of a row in a random order of its own. */
  private *drawAgain(rows: Rows, holes: readonly Int32Array[], input: DrawInput): Work<void> {
    const { chances, shifts, ranges } = input
    for (const turn of inTurns(holes, chances)) {
      for (const [c, which] of turn) {
        const fitted = this.conditionals[c]
        if (fitted === undefined) continue
        const range = ranges?.[c] ?? fitted.range
        redraw({ ...fitted, range }, this.slots, this.donors, rows, which, chances, shifts?.[c])
      }
      yield
    }
  }
}

/** Turn after turn, which column's hole is drawn in which rows: every row has one in each, as long as it has more. */
function inTurns(
  holes: readonly Int32Array[],
  chances: readonly Chance[],
): Map<number, Int32Array>[] {
  const ofRow = chances.map((): number[] => [])
  for (const [c, own] of holes.entries()) for (const row of own) ofRow[row]?.push(c)
  const turns: Map<number, number[]>[] = []
  for (const [row, columns] of ofRow.entries()) {
    for (let left = columns.length; left > 0; left--) {
      const k = (chances[row] as Chance).index(left)
      const column = columns[k] as number
      columns[k] = columns[left - 1] as number
      const turn = turns[left - 1] ?? new Map<number, number[]>()
      turns[left - 1] = turn
      const rows = turn.get(column) ?? []
      rows.push(row)
      turn.set(column, rows)
    }
  }
  return turns.map((turn) => new Map([...turn].map(([c, rows]) => [c, Int32Array.from(rows)])))
}
