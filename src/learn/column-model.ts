import { checkCount, checkOptions, typeError } from '../errors.js'
import { type AbortSignalLike, checkSignal } from '../host/abort-signal.js'
import { workThrough } from '../host/work.js'
import type { ColumnSchema, Finding, Table } from '../table/index.js'
import type { Tensor } from '../tensor/tensor.js'
import { checkCall, checkPath, checkTable } from './check-arguments.js'
import type { FitCost } from './ensemble/cost-of-fit.js'
import { writeBytes } from './file/file-bytes.js'
import { modelFromBytes, modelToBytes } from './file/model-file.js'
import { readBytes } from './file/read-bytes.js'
import { costOfModel, type FitOptions, fitModel } from './fit-model.js'
import { register } from './imputer/fitted-models.js'
import { type ImputeAsyncOptions, imputeAsync } from './imputer/impute-async.js'
import { notesIn } from './model/fit-notes.js'
import type { FittedModel, HistoryPoint } from './model/fitted-model.js'
import { describeColumns, type ModelColumn } from './model/model-column.js'
import { describeRules, type ModelRule } from './model/model-rule.js'
import * as uses from './uses/index.js'

/**
 * Predicts each column of a table from the others.
 *
 * Random cells of each row are hidden, again and again, and a small network learns to predict them from the rest: its
 * tokens are the row's columns, and a hidden or missing column is masked out of its attention's softmax. It starts from
 * what a Gaussian expects and learns what that gets wrong; a forest learns the same beside it, and a chain of boosted
 * trees what no line comes near. Several such experts are each kept from cells of their own, and what they say of those
 * decides how much of each predictor is used: nothing, where the mean or mode is as good. Others are fitted on all
 * cells, and fill. docs/learner.md teaches all of it, with one row's numbers.
 *
 * @example
 * ```ts
 * const table = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, 6, null, 10, 12] })
 * const model = await ColumnModel.fit(table, { seed: 1 })
 * model.impute(table).column('y').cell(3)
 * // 8
 * ```
 */
export class ColumnModel {
  /** Each column of the table that was learned from: its kind, and how well it is predicted. */
  readonly columns: readonly ModelColumn[]
  /**
   * What held without exception in the table that was learned from, in the order in which it is used: columns that are
   * sums or products of others, or the same wherever another one is. Half of the rows find a formula and the others
   * check it, so that there is none in noise. Holes whose rules have all that they need are filled by them: exactly,
   * and in all draws alike.
   */
  readonly rules: readonly ModelRule[]
  /** What was odd about the table or the training, in sentences; as `findings` with codes that begin with `fit-`. */
  readonly warnings: readonly string[]
  readonly findings: readonly Finding[]
  /** How the error on held-back cells fell. */
  readonly history: readonly HistoryPoint[]
  /** How the cells of each column were read, by its name: as a kind, another table is read so too. */
  readonly schemas: ReadonlyMap<string, ColumnSchema>
  /** How many models to draw by are kept with it: see `FitOptions.draws`. */
  readonly storedDraws: number
  /** Whether it can draw: all can but those of files with nothing to draw by. */
  readonly canDraw: boolean
  private constructor(private readonly model: FittedModel) {
    this.storedDraws = model.drawn?.stored.length ?? 0
    this.canDraw = model.drawn?.areThere ?? true
    this.rules = describeRules(model.rules, model.columns)
    this.columns = describeColumns(model.columns, model.quality, this.rules)
    this.warnings = model.warnings
    this.findings = notesIn(model.columns, model.warnings)
    this.history = model.history
    this.schemas = new Map(model.columns.map(({ name, schema }) => [name, schema]))
    register(this, model)
  }

  /**
   * Learns from a table; its holes are welcome.
   *
   * @throws RangeError if an option is out of range, the table has no rows, or learning from it would take
   *   more memory than there may be: see `cost`
   */
  static async fit(table: Table, options: FitOptions = {}): Promise<ColumnModel> {
    checkCall('fit', 2, arguments.length, table)
    return new ColumnModel(await fitModel(table, options))
  }

  /**
   * What fitting to a table will take, before it is begun: right within a factor of about three, on a machine of today.
   * Above 4 GB, `fit` refuses; most of it goes with the square of how many columns and classes there are, most of the
   * time with the cube or more.
   *
   * @throws RangeError if an option is out of range
   */
  static cost(table: Table, options: FitOptions = {}): FitCost {
    checkTable('cost', table)
    return costOfModel(table, options)
  }

  /**
   * The table with its holes filled: rows that the model was fitted on, or new ones. Columns that the model does not
   * know, and text, are left alone: see `differences`. Rows in which nothing is given get mean and mode, whatever the
   * seed. What follows from the row by a rule (see `rules`) is filled by it: beyond the observed range too, by at most the
   * width of that, unless `bounds` are asked for.
   * With `draws`, several tables of what the missing cells may have been: drawn together row by row, each table by a
   * model of its own that was fitted to rows drawn with replacement. Analyse each, and pool the results
   * (`colmask/pool`): bench/COVERAGE.md says where that is valid. With `draw`, one of these tables alone. These models
   * are fitted when a draw is first asked for, or by `fit` with `draws`.
   *
   * A row's result depends on the model, the row, the seed and the row's number alone.
   *
   * @throws RangeError if an option is out of range, a cell is not of the model's kind, or the table has no
   *   column of the model's
   */
  impute(table: Table, options?: uses.ImputeOptions & { draws?: undefined }): Table
  impute(table: Table, options: uses.ImputeOptions & { draws: number; draw?: undefined }): Table[]
  impute(table: Table, options: uses.ImputeOptions = {}): Table | Table[] {
    checkCall('impute', 2, arguments.length, table)
    return workThrough(uses.impute(this.model, table, options))
  }

  /**
   * As `impute`, to the same bytes, on threads: the calling one is free but for short turns. They are kept for the next
   * call, and do not keep the process alive. `createImputer` makes such that can be ended.
   *
   * @throws the signal's reason; RangeError as `impute`, or if the page allows no workers (`worker-src blob:`)
   */
  async imputeAsync(table: Table, options: ImputeAsyncOptions = {}): Promise<Table> {
    checkCall('imputeAsync', 2, arguments.length, table)
    return imputeAsync(this.model, table, options)
  }

  /**
   * Rows as objects, such as those of a request, with their holes filled: what is null, undefined or NaN, and keys of
   * the model's columns that a row lacks. All else is as it was. A row's result depends on no other row.
   *
   * @throws TypeError if a row is no object
   * @throws RangeError as `impute` does
   */
  fillRows<Row extends object>(
    rows: readonly Row[],
    options: uses.FillRowsOptions = {},
  ): uses.FilledRow<Row>[] {
    checkCount('fillRows', 2, arguments.length)
    return workThrough(uses.fillRowsOf(this.model, rows, options))
  }

  /**
   * As `impute` with `draw`, many times: predicts at once, and draws when asked, so that the tables need not be held
   * together.
   *
   * @returns what makes the draw of a number, counted from 0
   * @throws RangeError if an option is out of range, or a cell is not of the model's kind
   */
  prepareDraws(table: Table, options: uses.DrawOptions = {}): (draw: number) => Table {
    checkCall('prepareDraws', 2, arguments.length, table)
    const drawing = workThrough(uses.prepareDraws(this.model, table, options))
    return (draw) => workThrough(drawing(draw))
  }

  /**
   * Makes rows like those of the table that was learned from: drawn as its holes are, by 5 models in turn, or by as
   * many as a file has. With `given`, such as `{ species: 'Gentoo' }`, rows that have these cells.
   *
   * They are no anonymous data: each is made of errors and values of real rows, and where columns have few values or
   * say all of each other, a row may be one that there is. `distance` says how near the nearest one is, and
   * `typicalDistance` how near rows of the table are to each other.
   *
   * @param rows how many
   * @throws RangeError if an option is out of range, or a given cell is none that was learned
   */
  sample(rows: number, options: uses.SampleOptions = {}): uses.Sample {
    checkCount('sample', 2, arguments.length)
    return workThrough(uses.sample(this.model, rows, options))
  }

  /**
   * What each hole is filled with, and how sure that is: of numbers an interval, a median and a standard deviation,
   * which depend on what the hole's row has; of classes the probability of each. One entry for each column that has
   * holes that can be filled.
   *
   * Of 100 intervals about 90 hold the true value (`interval`), as far as holes are where they are at random. They are
   * learned from cells that were held back; columns of few such cells have wider ones.
   *
   * @throws RangeError if an option is out of range, or a cell is not of the model's kind
   */
  estimate(table: Table, options: uses.EstimateOptions = {}): uses.Estimate[] {
    checkCall('estimate', 2, arguments.length, table)
    return workThrough(uses.estimate(this.model, table, options))
  }

  /**
   * In what a table is unlike the one that the model was fitted on: columns that it lacks or that the model does not
   * know, and levels that were not learned. What is absent or was never seen counts as missing, and errors that the
   * model states are those of rows that have all its columns.
   * @throws RangeError if a cell is not of the model's kind
   */
  differences(table: Table): uses.ModelDifferences {
    checkCall('differences', 1, arguments.length, table)
    return uses.differences(this.model, table)
  }

  /**
   * Throws unless a table has all columns that the model predicts from, none that it does not know, and no level that
   * was not learned; `impute` with `strict` does it first.
   *
   * @throws RangeError with everything that differs: see `differences`
   */
  check(table: Table): void {
    checkCall('check', 1, arguments.length, table)
    uses.checkLike('check', this.model, table)
  }

  /**
   * The rows as vectors, float32 [rows, width]: the mean over the columns that have a value of the first expert's last
   * layer; zeros where a row has none.
   */
  embed(table: Table): Tensor<'float32'> {
    checkCall('embed', 1, arguments.length, table)
    return workThrough(uses.embed(this.model, table))
  }

  /**
   * Hides given cells of a table, fills them, and says how far off that is, column by column, beside the mean or mode
   * of what the model was fitted on. Give it rows that the model has not seen; or the table whose holes, made by
   * `makeHoles` with the same options, the model was fitted with.
   *
   * @throws RangeError if an option is out of range, or a cell is not of the model's kind
   */
  evaluate(table: Table, options: uses.EvaluateOptions = {}): uses.Evaluation {
    checkCall('evaluate', 2, arguments.length, table)
    return workThrough(uses.evaluate(this.model, table, options))
  }

  /**
   * Observed cells that the other columns of their row make improbable, the most improbable first.
   *
   * No cell is judged by what was fitted on it. Rows that the model was not fitted on are judged by the whole of it;
   * the others, which it knows by their content, by Gaussians, small forests and small chains of trees that are fitted
   * here to the other cells: three of each, or ten for up to 30 rows, on at most 20,000 rows. Where fewer than 1,000 of
   * the fitted rows and less than half of them are given, it cannot be done, and their cells look more probable than
   * they are.
   *
   * @throws RangeError if an option is out of range, or a cell is not of the model's kind
   */
  audit(table: Table, options: uses.AuditOptions = {}): uses.ImprobableCell[] {
    checkCall('audit', 2, arguments.length, table)
    return workThrough(uses.audit(this.model, table, options))
  }

  /**
   * Which columns each was predicted from: float32 [columns, columns]; a row sums to 1, or is zeros for a column that
   * is not learned, or that never has another one beside it. It is the attention that each column, hidden, pays to the
   * others, averaged over heads, experts and at most 192 rows that are drawn at random, those most in which the
   * prediction is far from the mean; for numbers mixed with the sizes of the Gaussian's coefficients, by how much
   * either moves the prediction.
   */
  influence(): Tensor<'float32'> {
    checkCount('influence', 0, arguments.length)
    return uses.influenceTensor(this.model)
  }

  /**
   * The same `impute`, `prepareDraws`, `sample`, `estimate`, `embed`, `evaluate` and `audit` as promises: they let
   * other work have its turn.
   *
   * @param options.signal ends them: they reject with its reason
   */
  inTurns(options: { readonly signal?: AbortSignalLike } = {}): uses.ModelInTurns {
    checkOptions('inTurns', options, ['signal'])
    checkSignal('inTurns', options.signal)
    return new uses.ModelInTurns(this.model, options.signal)
  }

  /** As a file's bytes, of the safetensors format. Threads are sent these: a model itself cannot be cloned. */
  toBytes(): Uint8Array {
    return modelToBytes(this.model)
  }

  /**
   * The model that `toBytes` made bytes of.
   * @throws RangeError if they are not those of a model, or damaged: what is wrong, and where
   */
  static fromBytes(bytes: Uint8Array): ColumnModel {
    if (!(bytes instanceof Uint8Array)) throw typeError('fromBytes', 'a Uint8Array', bytes)
    return new ColumnModel(modelFromBytes('fromBytes', bytes))
  }

  /**
   * Writes `toBytes()` to a file, as a whole or not at all. In a browser, use `toBytes`.
   * @throws Error with the system's code if the file cannot be written
   */
  async save(path: string): Promise<void> {
    checkPath('save', path)
    await writeBytes('save', path, this.toBytes())
  }

  /**
   * Reads what `save` wrote. In a browser, use `fromBytes`.
   * @throws Error with the system's code if it cannot be read; RangeError if it is not that of a model, or damaged
   */
  static async load(path: string): Promise<ColumnModel> {
    checkPath('load', path)
    return new ColumnModel(modelFromBytes('load', await readBytes('load', path)))
  }
}
