import { PIECE, type Work } from '../../host/work.js'
import { type Cells, holesOf } from '../cells/cells.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { Chance } from './chance.js'
import { type Conditional, type Donors, type Rows, redraw } from './conditional.js'
import { drawAtFirst } from './first-draw.js'

/** The table that a model is fitted to, its holes drawn by what has been fitted so far. */
export class Completion {
  readonly rows: Rows
  /** [columns]: the rows in which each is missing, and in which it is given. */
  private readonly holes: readonly Int32Array[]
  readonly given: readonly Int32Array[]
  private readonly chances: readonly Chance[]

  private constructor(
    readonly cells: Cells,
    seed: number,
  ) {
    const { rows, slots, values } = cells
    // Trees look along slots, so rows lie side by side.
    this.rows = { x: new Float32Array(rows * (slots.count + 1)), ofRow: 1, ofSlot: rows }
    this.chances = Array.from({ length: rows }, (_, row) => new Chance(seed, row, 0))
    this.holes = holesOf(cells, 0, rows)
    const all = Int32Array.from({ length: rows }, (_, row) => row)
    this.given = this.holes.map((_, c) =>
      all.filter((row) => !Number.isNaN(values[row * slots.columns + c])),
    )
  }

  static *of(cells: Cells, gaussian: Gaussian, seed: number): Work<Completion> {
    const made = new Completion(cells, seed)
    const { slots, values, rows } = cells
    const row = new Float32Array(slots.count)
    let spent = 0
    for (let i = 0; i < rows; i++) {
      drawAtFirst(gaussian, values, i * slots.columns, row, 0, made.chances[i] as Chance)
      for (let s = 0; s < slots.count; s++) made.rows.x[s * rows + i] = row[s] as number
      spent += 4 * gaussian.costOf(slots.count / 4)
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    return made
  }

  /** A cell that is given. */
  target(c: number, row: number): number {
    return this.cells.values[row * this.cells.slots.columns + c] as number
  }

  /** Draws a column's holes again. */
  redraw(conditional: Conditional, donors: Donors): void {
    const which = this.holes[conditional.column] as Int32Array
    redraw(conditional, this.cells.slots, donors, this.rows, which, this.chances)
  }
}
