import { rangeError, typeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import type { Column } from '../../table/column.js'
import type { Fillable } from '../../table/fillable.js'
import { findBlankRows } from '../../table/index.js'
import { alignColumns, checkInCommon } from '../cells/align-columns.js'
import { type Cells, rowsOfNothing } from '../cells/cells.js'
import { type Bounds, decode, within } from '../cells/decode.js'
import { encodeInPieces, slotsOf } from '../cells/encode.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { Slots } from '../cells/slots.js'
import { nearestOf } from '../cells/whole-values.js'
import type { Disagreement } from '../ensemble/disagreement.js'
import type { FillingModel } from '../model/filling-model.js'
import { applyRules, type Ruled } from '../rules/apply-rules.js'
import type { Rule } from '../rules/rule.js'
import { canHold, inTermsOf, withAllDigits } from './as-written.js'
import { columnsToFill, valuesToTake } from './asked-columns.js'
import { type BoundsOption, boundsOf } from './bounds-of.js'
import type { PlainFillOptions } from './fill-options.js'
import { setTypical } from './set-typical.js'

/** The predictions for one table, and what is expected by them as values: see `Filler` for draws and relations. */
export class PlainFiller<Model extends FillingModel, T extends Fillable> {
  readonly learned: readonly LearnedColumn[]
  protected readonly aligned: readonly (Column | undefined)[]
  protected readonly slots: Slots
  /** [rows, slots] */
  protected predicted: Float32Array = new Float32Array(0)
  /** By the index of a learned column. */
  protected ruled: ReadonlyMap<number, Ruled> = new Map()
  protected readonly bounds: readonly Bounds[]
  protected readonly round: boolean
  /** `[rows]`, 1 = nothing that is learned from is given there. */
  private unknown: Uint8Array = new Uint8Array(0)
  /** Those that were asked for. */
  protected readonly asked: BoundsOption
  /** `[rows]`, 1 = nothing is filled there. */
  private readonly kept: Uint8Array
  protected cells: Cells | undefined
  /** Those that were asked for. */
  readonly fills: (column: string) => boolean
  /** By the index of a learned column: ascending values, of which the nearest fills. */
  private readonly snaps: readonly (readonly number[] | undefined)[]

  constructor(
    protected readonly fn: string,
    protected readonly model: Model,
    protected readonly table: T,
    { bounds, blankRows = 'fill', round = true, columns, values }: PlainFillOptions,
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
    this.fills = columnsToFill(fn, model.columns, columns)
    this.snaps = valuesToTake(fn, this.learned, values)
    this.slots = slotsOf(this.learned)
  }

  /** Predicts what is missing: what comes first. It cannot end early. */
  *predict(): Work<void> {
    const { model, table, aligned, learned } = this
    const cells = yield* encodeInPieces(table.rows, aligned, learned)
    this.cells = cells
    const { ensemble } = model
    const predicting = ensemble?.predictInPieces(cells, this.disagreementFor(cells))
    // Threads, if there are any, predict from here on: what needs no prediction is done meanwhile.
    let next = predicting?.next()
    const given = aligned.map((column) => column?.values)
    this.ruled = yield* applyRules(model.rules, learned, given)
    this.unknown = rowsOfNothing(cells)
    while (next?.done === false) {
      yield
      next = predicting?.next()
    }
    this.predicted = next?.value ?? new Float32Array(table.rows * cells.slots.count)
    setTypical(this.predicted, cells, learned, ensemble === undefined ? undefined : this.unknown)
  }

  /** Where disagreement of the predictors is kept, if anyone asks for it. */
  protected disagreementFor(_: Cells): Disagreement | undefined {
    return undefined
  }

  /** The table with its holes filled with what is expected. It cannot end early. */
  *fillExpected(): Work<T> {
    const values = yield* this.eachColumn((c, row) => this.value(c, row))
    this.addConstants(values)
    return yield* this.put(values)
  }

  /** What is filled, by the name of each column that is learned and that the table has. */
  protected *eachColumn(
    value: (c: number, row: number) => number,
  ): Work<Map<string, Float64Array>> {
    const values = new Map<string, Float64Array>()
    for (const [c, { name }] of this.learned.entries()) {
      const aligned = this.aligned[c]
      if (aligned === undefined) continue
      const own = new Float64Array(this.table.rows).fill(Number.NaN)
      for (const row of this.holesOf(aligned)) own[row] = value(c, row)
      values.set(name, own)
      yield
    }
    return values
  }

  /** Sets the only value of columns that have one. */
  protected addConstants(values: Map<string, Float64Array>): void {
    for (const { name, use, typical } of this.model.columns) {
      if (use !== 'constant' || !this.table.has(name)) continue
      values.set(
        name,
        Float64Array.from(this.kept, (kept) => (kept ? Number.NaN : typical)),
      )
    }
  }

  /** The table with what fills it. */
  protected *put(values: Map<string, Float64Array>): Work<T> {
    let table: Fillable = this.table
    for (const { name, schema } of this.model.columns) {
      if (!this.fills(name)) values.delete(name)
      const filling = values.get(name)
      if (filling === undefined) continue
      if (!canHold(table.column(name), schema, filling)) table = table.withKind(name, schema)
      if (!this.round) table = withAllDigits(table, name)
      values.set(name, inTermsOf(table.column(name), schema, filling))
      yield
    }
    // As `Table.fill`, a column at a time.
    const filled = new Map<string, Column>()
    for (const column of table.columns) {
      const filling = values.get(column.name)
      if (filling !== undefined) filled.set(column.name, column.fill(filling))
      yield
    }
    return table.map((column) => filled.get(column.name) ?? column) as T
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
    return this.predicted[this.startOf(c, row) + k] as number
  }

  /** Of a number: what is predicted, standardised. */
  predictedAt(c: number, row: number): number {
    return this.predicted[this.startOf(c, row)] as number
  }

  protected startOf(c: number, row: number): number {
    return row * this.slots.count + this.slots.start(c)
  }

  /** The least and the largest value that learned column c is filled with. */
  boundsOf(c: number): Bounds {
    return this.bounds[c] as Bounds
  }

  protected ruleOf(c: number, row: number): Rule | undefined {
    return this.model.rules[(this.ruled.get(c)?.by[row] ?? 0) - 1]
  }

  /** What learned column c of a row is expected to be, relations aside, as in `Column.values`. */
  value(c: number, row: number, round = this.round): number {
    if (this.ruleOf(c, row) !== undefined)
      return this.held(c, this.ruled.get(c)?.values[row] as number)
    const column = this.learned[c] as LearnedColumn
    const start = this.startOf(c, row)
    return this.snapped(
      c,
      decode(column, this.predicted, start, this.boundsOf(c), undefined, round),
    )
  }

  /** The nearest of the values that were asked for. */
  protected snapped(c: number, value: number): number {
    const values = this.snaps[c]
    return values === undefined ? value : nearestOf(values, value)
  }

  /** Whether bounds of a column were asked for. */
  protected isAsked(name: string): boolean {
    return this.asked !== false && Object.hasOwn(this.asked, name)
  }

  /** A sum may be more than was ever observed: only bounds that were asked for hold it. */
  protected held(c: number, value: number): number {
    const column = this.learned[c] as LearnedColumn
    const held = this.isAsked(column.name) ? within(column, value, this.boundsOf(c)) : value
    return this.snapped(c, held)
  }
}
