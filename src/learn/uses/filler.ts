import type { Work } from '../../host/work.js'
import type { Fillable } from '../../table/fillable.js'
import type { Cells } from '../cells/cells.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { Shift } from '../draws/conditional.js'
import { Disagreement } from '../ensemble/disagreement.js'
import type { FittedModel } from '../model/fitted-model.js'
import type { Rule } from '../rules/rule.js'
import type { Quantiles } from '../spread/spreads.js'
import { roomOf } from './bounds-of.js'
import { CellDraws, type Draw } from './cell-draws.js'
import type { DrawingOptions } from './fill-options.js'
import { followRules } from './follow-rules.js'
import { errorToMove, RelationKeeper } from './keep-relations.js'
import { PlainFiller } from './plain-filler.js'
import { readShift } from './read-shift.js'

/** The predictions for one table, and what they, and draws, come to as values. */
export class Filler<T extends Fillable = Fillable> extends PlainFiller<FittedModel, T> {
  /** undefined if no relations were asked for. */
  private readonly keeper: RelationKeeper | undefined
  /** Of draws alone. */
  private readonly shifts: readonly (Shift | undefined)[]
  private draws: CellDraws | undefined
  private disagreement: Disagreement | undefined
  /** By the index of a learned column: 1 = moved by a relation in what was filled last. */
  private moved: ReadonlyMap<number, Uint8Array> = new Map()

  private constructor(
    fn: string,
    model: FittedModel,
    table: T,
    options: DrawingOptions,
    private readonly isJudged: boolean,
  ) {
    super(fn, model, table, options)
    const { where = [], shift } = options
    const { learned, aligned, bounds, asked, round } = this
    this.shifts = readShift(fn, model.columns, shift)
    const room = roomOf(learned, bounds, asked)
    this.keeper =
      Array.isArray(where) && where.length === 0
        ? undefined
        : new RelationKeeper(fn, where, table, learned, aligned, room, round)
  }

  /**
   * Predicts what is missing of a table. It cannot end early.
   *
   * @param isJudged whether `eachSpread` is asked later
   */
  static *of<T extends Fillable>(
    fn: string,
    model: FittedModel,
    table: T,
    options: DrawingOptions,
    isJudged = false,
  ): Work<Filler<T>> {
    const filler = new Filler(fn, model, table, options, isJudged)
    yield* filler.predict()
    return filler
  }

  override *predict(): Work<void> {
    yield* super.predict()
    const { fn, model, learned, cells, bounds, ruled, shifts } = this
    if (cells === undefined) return
    const asked = learned.map(({ name }, c) => (this.isAsked(name) ? bounds[c] : undefined))
    this.draws = new CellDraws({ fn, model, learned, cells, ruled, asked, bounds, shifts })
  }

  protected override disagreementFor({ rows, slots }: Cells): Disagreement | undefined {
    if (this.isJudged) this.disagreement = new Disagreement(rows, slots)
    return this.disagreement
  }

  /** The table with its holes filled. It cannot end early. */
  *fill(draw?: Draw): Work<T> {
    if (draw !== undefined) yield* this.made.make(draw)
    const values = yield* this.eachColumn((c, row) => this.asFilled(c, row, draw))
    if (draw !== undefined) {
      const given = this.aligned.map((column) => column?.values)
      const drawn = this.learned.map(({ name }) => values.get(name))
      const hold = (c: number, value: number) => this.held(c, value)
      yield* followRules(this.model.rules, this.learned, given, drawn, hold)
    }
    this.addConstants(values)
    if (this.keeper !== undefined) {
      this.moved = yield* this.keeper.settle(values, {
        // Of codes there is no mean.
        unrounded: (c, row) =>
          this.asFilled(c, row, draw, this.round && this.learned[c]?.classes.length !== 0),
        error: (c, row) => {
          const { [c]: quality } = this.model.quality
          const error = this.isUnknown(row) ? quality?.typicalError : quality?.error
          return errorToMove(this.learned[c] as LearnedColumn, error, this.ruleOf(c, row))
        },
      })
    }
    return yield* this.put(values)
  }

  /** Calls `visit` with what is known of the errors of single holes: see `Spreads.eachHole`. It cannot end early. */
  *eachSpread(visit: (row: number, c: number, quantiles: Quantiles) => void): Work<void> {
    const { cells, predicted, disagreement } = this
    const { spreads, ensemble } = this.model
    const gaussian = ensemble?.experts[0]?.gaussian
    if (!spreads || !gaussian || !cells || !disagreement) return
    yield* spreads.eachHole(gaussian, cells, predicted, disagreement.values, visit)
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

  /** What learned column c of a row is filled with, relations aside, as in `Column.values`. */
  private asFilled(c: number, row: number, draw?: Draw, round = this.round): number {
    return draw === undefined || this.ruleOf(c, row) !== undefined
      ? this.value(c, row, round)
      : this.snapped(c, this.made.value(c, row, draw, round))
  }

  private get made(): CellDraws {
    if (this.draws === undefined) throw new Error('predicted first')
    return this.draws
  }
}
