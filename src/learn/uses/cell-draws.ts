import type { Work } from '../../host/work.js'
import { type Cells, takeRows } from '../cells/cells.js'
import { type Bounds, decode, drawLevel, withDigits, within } from '../cells/decode.js'
import { encodedValue, typicalSlots } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { rowRandom } from '../cells/row-random.js'
import { Chance } from '../draws/chance.js'
import type { Shift } from '../draws/conditional.js'
import { rangeOf } from '../draws/drawn-ranges.js'
import type { FittedModel } from '../model/fitted-model.js'
import type { Ruled } from '../rules/apply-rules.js'

/** Which draw is made: of a seed, the how-manieth, and the number of the table's first row. */
export interface Draw {
  readonly seed: number
  readonly draw: number
  readonly firstRow: number
  /** So many models draw row after row in turn; by default the draw's own draws them all. */
  readonly inTurn?: number
}

/** Of what cells are drawn. */
export interface CellDrawsInput {
  readonly fn: string
  readonly model: FittedModel
  readonly learned: readonly LearnedColumn[]
  readonly cells: Cells
  /** By the index of a learned column. */
  readonly ruled: ReadonlyMap<number, Ruled>
  /** [learned]: what draws are held to, where that was asked for. */
  readonly asked: readonly (Bounds | undefined)[]
  /** [learned]: what they are held to where draws are of what was observed. */
  readonly bounds: readonly Bounds[]
  /** [learned] */
  readonly shifts: readonly (Shift | undefined)[]
}

const EVERYWHERE: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** Draws of one table's cells, one after the other. */
export class CellDraws {
  /** [learned]: as they are asked for, but within what was asked for. */
  private readonly shifts: readonly (Shift | undefined)[]
  /** [learned], standardised. */
  private readonly ranges: readonly (Bounds | undefined)[]
  /** [rows, learned], as `Cells.values`: what was drawn last. */
  private drawn: Float32Array | undefined

  constructor(private readonly input: CellDrawsInput) {
    const { learned, asked, shifts } = input
    this.ranges = learned.map((column, c) => asked[c] && rangeOf(column, asked[c]))
    this.shifts = shifts.map((shift, c) => held(shift, this.ranges[c]))
  }

  /** Draws what is missing, but what rules say, which is given to it. It cannot end early. */
  *make({ seed, draw, firstRow, inTurn }: Draw): Work<void> {
    const { fn, cells, model, learned } = this.input
    const { drawn: models } = model
    if (models === undefined) return
    const { rows } = cells
    const width = learned.length
    const values = this.withRuled()
    const each = inTurn ?? 1
    for (let k = 0; k < Math.min(rows, each); k++) {
      const which: number[] = []
      for (let i = k; i < rows; i += each) {
        if (values.subarray(i * width, (i + 1) * width).some(Number.isNaN)) which.push(i)
      }
      const drawn = yield* models.of(fn, inTurn === undefined ? draw : (firstRow + k) % inTurn)
      const own = { ...cells, rows: which.length, values: takeRows(values, width, which) }
      const chances = which.map((i) => new Chance(seed, firstRow + i, draw))
      const { ranges, shifts } = this
      const out = yield* drawn.draw(own, { chances, ranges, shifts })
      for (const [j, i] of which.entries()) {
        values.set(out.subarray(j * width, (j + 1) * width), i * width)
      }
    }
    this.drawn = values
  }

  /** What learned column c of a row was drawn as, as in `Column.values`. */
  value(c: number, row: number, draw: Draw, round: boolean): number {
    const { learned, asked, bounds } = this.input
    const column = learned[c] as LearnedColumn
    const z = this.drawn?.[row * learned.length + c]
    if (z === undefined) return this.drawAlone(c, row, draw, round)
    const limits = column.observed === undefined ? asked[c] : bounds[c]
    if (column.classes.length === 0) {
      return withDigits(column, decode(column, [z], 0, limits ?? EVERYWHERE, 0, round))
    }
    const drawn = column.classes[z] as number
    return column.schema.kind === 'integer' ? within(column, drawn, limits ?? EVERYWHERE) : drawn
  }

  /** Of a column that is learned alone: one of its values, or a class by its share. */
  private drawAlone(
    c: number,
    row: number,
    { seed, firstRow, draw }: Draw,
    round: boolean,
  ): number {
    const { learned, asked, model } = this.input
    const column = learned[c] as LearnedColumn
    const bounds = this.input.bounds[c] as Bounds
    const u = rowRandom(seed, firstRow + row, c, draw)
    const shift = this.shifts[c]
    if (column.classes.length > 0) {
      const shares = typicalSlots([column]).map((share, k) => share * (shift?.odds?.[k] ?? 1))
      const all = shift === undefined ? 1 : shares.reduce((sum, share) => sum + share, 0)
      return drawLevel(column, shares, 0, u * all, bounds)
    }
    const spread = model.quality[c]?.spread ?? []
    const z = spread[Math.floor(u * spread.length)] ?? 0
    if (shift?.move === undefined) return decode(column, [z], 0, bounds, 0, round)
    const limits = column.observed === undefined ? asked[c] : bounds
    return decode(column, [shift.move(z)], 0, limits ?? EVERYWHERE, 0, round)
  }

  /** [rows, learned] */
  private withRuled(): Float32Array {
    const { cells, learned } = this.input
    const values = cells.values.slice()
    for (const [c, ruled] of this.input.ruled) {
      const column = learned[c] as LearnedColumn
      for (let row = 0; row < cells.rows; row++) {
        if (ruled.by[row] === 0) continue
        values[row * learned.length + c] = encodedValue(column, ruled.values[row] as number)
      }
    }
    return values
  }
}

/** Others of the row must see a moved value as it will be written. */
function held(shift: Shift | undefined, range: Bounds | undefined): Shift | undefined {
  if (shift?.move === undefined || range === undefined) return shift
  const { move } = shift
  return { move: (z) => Math.min(range[1], Math.max(range[0], move(z))) }
}
