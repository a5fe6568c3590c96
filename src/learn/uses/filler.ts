import { rangeError, typeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import { type Column, findBlankRows, type Table } from '../../table/index.js'
import { alignColumns, checkInCommon } from '../cells/align-columns.js'
import { type Cells, rowsOfNothing } from '../cells/cells.js'
import { type Bounds, decode, within } from '../cells/decode.js'
import { encodeInPieces, slotsOf } from '../cells/encode.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { Slots } from '../cells/slots.js'
import { nearestOf } from '../cells/whole-values.js'
import type { Shift } from '../draws/conditional.js'
import type { FittedModel } from '../model/fitted-model.js'
import { applyRules, type Ruled } from '../rules/apply-rules.js'
import type { Rule } from '../rules/rule.js'
import type { Quantiles } from '../spread/spreads.js'
import { canHold, inTermsOf, withAllDigits } from './as-written.js'
import { columnsToFill, valuesToTake } from './asked-columns.js'
import { type BoundsOption, boundsOf, roomOf } from './bounds-of.js'
import { CellDraws, type Draw } from './cell-draws.js'
import type { DrawingOptions } from './fill-options.js'
import { followRules } from './follow-rules.js'
import { errorToMove, RelationKeeper } from './keep-relations.js'
import { readShift } from './read-shift.js'
import { setTypical } from './set-typical.js'

/** The predictions for one table, and what they come to as values. */
export class Filler {
  readonly learned: readonly LearnedColumn[]
  private readonly aligned: readonly (Column | undefined)[]
  private readonly slots: Slots
  /** [rows, slots] */
  private predicted: Float32Array = new Float32Array(0)
  /** [rows, columns]: see `disagreementOf`. */
  private disagreement: Float32Array = new Float32Array(0)
  /** By the index of a learned column. */
  private ruled: ReadonlyMap<number, Ruled> = new Map()
  private readonly bounds: readonly Bounds[]
  private readonly round: boolean
  /** `[rows]`, 1 = nothing that is learned from is given there. */
  private unknown: Uint8Array = new Uint8Array(0)
  /** Those that were asked for. */
  private readonly asked: BoundsOption
  /** `[rows]`, 1 = nothing is filled there. */
  private readonly kept: Uint8Array
  /** undefined if no relations were asked for. */
  private readonly keeper: RelationKeeper | undefined
  /** Of draws alone. */
  private readonly shifts: readonly (Shift | undefined)[]
  private draws: CellDraws | undefined
  private cells: Cells | undefined
  /** By the index of a learned column: 1 = moved by a relation in what was filled last. */
  private moved: ReadonlyMap<number, Uint8Array> = new Map()
  /** Those that were asked for. */
  readonly fills: (column: string) => boolean
  /** By the index of a learned column: ascending values, of which the nearest fills. */
  private readonly snaps: readonly (readonly number[] | undefined)[]

  private constructor(
    private readonly fn: string,
    private readonly model: FittedModel,
    private readonly table: Table,
    {
      bounds,
      blankRows = 'fill',
      round = true,
      where = [],
      shift,
      columns,
      values,
    }: DrawingOptions,
  ) {
    if (typeof round !== 'boolean') throw typeError(fn, 'round must be true or false', round)
    this.round = round
    if (blankRows !== 'keep' && blankRows !== 'fill') {
      throw rangeError(fn, "blankRows must be 'keep' or 'fill'", blankRows)
    }
    this.kept = blankRows === 'keep' ? findBlankRows(table) : new Uint8Array(table.rows)
    this.learned = learnedOnly(model.columns)
    checkInCommon(fn, table, model.columns)
    this.aligned = alignColumns(fn, table, this.learned)
    this.bounds = boundsOf(fn, this.learned, bounds, model, round)
    this.asked = bounds ?? {}
    this.shifts = readShift(fn, model.columns, shift)
    this.fills = columnsToFill(fn, model.columns, columns)
    this.snaps = valuesToTake(fn, this.learned, values)
    this.slots = slotsOf(this.learned)
    const room = roomOf(this.learned, this.bounds, this.asked)
    this.keeper =
      Array.isArray(where) && where.length === 0
        ? undefined
        : new RelationKeeper(fn, where, table, this.learned, this.aligned, room, round)
  }

  /** Predicts what is missing of a table. It cannot end early. */
  static *of(fn: string, model: FittedModel, table: Table, options: DrawingOptions): Work<Filler> {
    const filler = new Filler(fn, model, table, options)
    yield* filler.predict()
    return filler
  }

  private *predict(): Work<void> {
    const { model, table, aligned, learned } = this
    const cells = yield* encodeInPieces(table.rows, aligned, learned)
    this.cells = cells
    const { ensemble } = model
    this.disagreement = new Float32Array(cells.values.length)
    this.predicted =
      ensemble === undefined
        ? new Float32Array(table.rows * cells.slots.count)
        : yield* ensemble.predictInPieces(cells, this.disagreement)
    this.unknown = rowsOfNothing(cells)
    setTypical(this.predicted, cells, learned, ensemble === undefined ? undefined : this.unknown)
    const given = aligned.map((column) => column?.values)
    this.ruled = yield* applyRules(model.rules, learned, given)
    const { fn, bounds, ruled, shifts } = this
    const asked = learned.map(({ name }, c) => (this.isAsked(name) ? bounds[c] : undefined))
    this.draws = new CellDraws({ fn, model, learned, cells, ruled, asked, bounds, shifts })
  }

  /** The table with its holes filled. It cannot end early. */
  *fill(draw?: Draw): Work<Table> {
    const values = new Map<string, Float64Array>()
    if (draw !== undefined) yield* this.made.make(draw)
    for (const [c, column] of this.learned.entries()) {
      const aligned = this.aligned[c]
      if (aligned !== undefined) values.set(column.name, this.valuesOf(c, aligned, draw))
      yield
    }
    if (draw !== undefined) {
      const given = this.aligned.map((column) => column?.values)
      const drawn = this.learned.map(({ name }) => values.get(name))
      const hold = (c: number, value: number) => this.held(c, value)
      yield* followRules(this.model.rules, this.learned, given, drawn, hold)
    }
    for (const { name, use, typical } of this.model.columns) {
      const fits = use === 'constant' && this.table.has(name)
      if (fits)
        values.set(
          name,
          Float64Array.from(this.kept, (kept) => (kept ? Number.NaN : typical)),
        )
    }
    if (this.keeper !== undefined) {
      this.moved = yield* this.keeper.settle(values, {
        // Of codes there is no mean.
        unrounded: (c, row) =>
          this.value(c, row, draw, this.round && this.learned[c]?.classes.length !== 0),
        error: (c, row) => {
          const { [c]: quality } = this.model.quality
          const error = this.isUnknown(row) ? quality?.typicalError : quality?.error
          return errorToMove(this.learned[c] as LearnedColumn, error, this.ruleOf(c, row))
        },
      })
    }
    let table = this.table
    for (const { name, schema } of this.model.columns) {
      if (!this.fills(name)) values.delete(name)
      const filling = values.get(name)
      if (filling === undefined) continue
      if (!canHold(table.column(name), schema, filling)) table = table.withKind(name, schema)
      if (!this.round) table = withAllDigits(table, name)
      values.set(name, inTermsOf(table.column(name), schema, filling))
      yield
    }
    // As `table.fill`, a column at a time.
    const filled = new Map<string, Column>()
    for (const column of table.columns) {
      const filling = values.get(column.name)
      if (filling !== undefined) filled.set(column.name, column.fill(filling))
      yield
    }
    return table.map((column) => filled.get(column.name) ?? column)
  }

  private valuesOf(c: number, column: Column, draw?: Draw): Float64Array {
    const values = new Float64Array(this.table.rows).fill(Number.NaN)
    for (const row of this.holesOf(column)) values[row] = this.value(c, row, draw)
    return values
  }

  /** The rows in which a column is filled. */
  holesOf(column: Column): Int32Array {
    const rows: number[] = []
    for (let row = 0; row < column.rows; row++) {
      if (column.missing[row] === 1 && this.kept[row] === 0) rows.push(row)
    }
    return Int32Array.from(rows)
  }

  /** Whether nothing is known of a row by which it could be predicted: it gets mean and mode. */
  isUnknown(row: number): boolean {
    return this.unknown[row] === 1
  }

  /** The probability of a class, by its index in `LearnedColumn.classes`. */
  probability(c: number, row: number, k: number): number {
    return this.predicted[row * this.slots.count + this.slots.start(c) + k] as number
  }

  /** Of a number: what is predicted, standardised. */
  predictedAt(c: number, row: number): number {
    return this.predicted[row * this.slots.count + this.slots.start(c)] as number
  }

  /** The least and the largest value that learned column c is filled with. */
  boundsOf(c: number): Bounds {
    return this.bounds[c] as Bounds
  }

  /** Calls `visit` with what is known of the errors of single holes: see `Spreads.eachHole`. It cannot end early. */
  *eachSpread(visit: (row: number, c: number, quantiles: Quantiles) => void): Work<void> {
    const { cells, predicted, disagreement } = this
    const { spreads, ensemble } = this.model
    const gaussian = ensemble?.experts[0]?.gaussian
    if (spreads === undefined || gaussian === undefined || cells === undefined) return
    yield* spreads.eachHole(gaussian, cells, predicted, disagreement, visit)
  }

  /** The standard deviation of a code by its classes' probabilities. */
  spread(c: number, row: number): number {
    const { classes } = this.learned[c] as LearnedColumn
    const mean = classes.reduce((sum, code, k) => sum + code * this.probability(c, row, k), 0)
    const square = (code: number, k: number) => (code - mean) ** 2 * this.probability(c, row, k)
    return Math.sqrt(classes.reduce((sum, code, k) => sum + square(code, k), 0))
  }

  /** The rule that fills a hole of learned column c; undefined if none does, or a relation moved it. */
  rule(c: number, row: number): Rule | undefined {
    return this.moved.get(c)?.[row] === 1 ? undefined : this.ruleOf(c, row)
  }

  private ruleOf(c: number, row: number): Rule | undefined {
    return this.model.rules[(this.ruled.get(c)?.by[row] ?? 0) - 1]
  }

  /** What learned column c of a row is filled with, relations aside, as in `Column.values`. */
  value(c: number, row: number, draw?: Draw, round = this.round): number {
    const column = this.learned[c] as LearnedColumn
    const bounds = this.bounds[c] as Bounds
    if (this.ruleOf(c, row) !== undefined)
      return this.held(c, this.ruled.get(c)?.values[row] as number)
    const start = row * this.slots.count + this.slots.start(c)
    const { predicted } = this
    const value =
      draw === undefined
        ? decode(column, predicted, start, bounds, undefined, round)
        : this.made.value(c, row, draw, round)
    return this.snapped(c, value)
  }

  /** The nearest of the values that were asked for. */
  private snapped(c: number, value: number): number {
    const values = this.snaps[c]
    return values === undefined ? value : nearestOf(values, value)
  }

  private get made(): CellDraws {
    if (this.draws === undefined) throw new Error('predicted first')
    return this.draws
  }

  /** Whether bounds of a column were asked for. */
  private isAsked(name: string): boolean {
    return this.asked !== false && Object.hasOwn(this.asked, name)
  }

  /** A sum may be more than was ever observed: only bounds that were asked for hold it. */
  private held(c: number, value: number): number {
    const column = this.learned[c] as LearnedColumn
    const held = this.isAsked(column.name) ? within(column, value, this.bounds[c] as Bounds) : value
    return this.snapped(c, held)
  }
}
