import { checkInteger, checkOptions, rangeError, typeError } from '../errors.js'
import { pause } from '../host/clock.js'
import { availableThreads } from '../host/threads.js'
import { type ColumnSchema, Table } from '../table/index.js'
import type { Tensor } from '../tensor/tensor.js'
import { assemble } from './assemble.js'
import { audit, type ImprobableCell } from './audit.js'
import { embed } from './embed.js'
import { encode, learnedOnly } from './encode.js'
import { type EvaluateOptions, type Evaluation, evaluate } from './evaluate.js'
import { type AbortSignalLike, fitExperts, throwIfAborted } from './fit-experts.js'
import { fitGaussianWithPrior } from './fit-gaussian.js'
import { drawFolds } from './folds.js'
import { type Estimate, estimate, type ImputeOptions, impute } from './impute.js'
import { influenceTensor, measureInfluence } from './influence.js'
import { surveyColumn } from './learned-column.js'
import { describeColumns, type ModelColumn } from './model-column.js'
import { modelFromBytes, modelToBytes } from './model-file.js'
import { type HistoryPoint, type ModelParts, nothingLearned, warningsOf } from './model-parts.js'
import { type Budget, planFor } from './plan.js'
import { type FitProgress, ProgressMeter } from './progress.js'
import { readBytes, writeBytes } from './storage.js'

/** How to fit. */
export interface FitOptions {
  /** 0 by default. The same seed gives the same model, on any number of threads. */
  readonly seed?: number
  /** 'balanced' by default; a number is seconds, and gives what it gives. */
  readonly budget?: Budget
  /** Threads that train; by default as many as the machine runs at once, where it shares memory. */
  readonly threads?: number
  /** Called every few steps of training. */
  readonly onProgress?: (progress: FitProgress) => void
  /** Ends the fit at once: `fit` throws its reason. */
  readonly signal?: AbortSignalLike
  /** Ends training: `fit` goes on with the best so far. */
  readonly finish?: AbortSignalLike
}

const OPTIONS = ['seed', 'budget', 'threads', 'onProgress', 'signal', 'finish']

/**
 * Predicts each column of a table from the others.
 *
 * Random cells of each row are hidden, again and again, and a small network learns to predict them
 * from the rest: its tokens are the row's columns, and a hidden or missing column is masked out of
 * its attention's softmax. It starts from what a Gaussian expects and learns what that gets wrong; a
 * forest learns the same beside it. Several such experts hold back cells of their own, and what they
 * say of those decides how much of each is used: nothing, where the mean or mode is as good.
 *
 * @example
 * ```ts
 * const model = await ColumnModel.fit(table, { seed: 1 })
 * const filled = model.impute(table)
 * ```
 */
export class ColumnModel {
  /** Each column of the table that was learned from: its kind, and how well it is predicted. */
  readonly columns: readonly ModelColumn[]
  /** What was odd about the table or the training, in sentences. */
  readonly warnings: readonly string[]
  /** How the error on held-back cells fell. */
  readonly history: readonly HistoryPoint[]
  /** How the cells of each column were read, by its name: as a kind, another table is read so too. */
  readonly schemas: ReadonlyMap<string, ColumnSchema>

  private constructor(private readonly parts: ModelParts) {
    this.columns = describeColumns(parts.columns, parts.quality)
    this.warnings = parts.warnings
    this.history = parts.history
    this.schemas = new Map(parts.columns.map(({ name, schema }) => [name, schema]))
  }

  /**
   * Learns from a table; its holes are welcome.
   *
   * @throws RangeError if an option is out of range, or the table has no rows or no columns
   */
  static async fit(table: Table, options: FitOptions = {}): Promise<ColumnModel> {
    const fn = 'fit'
    checkTable(fn, table)
    checkOptions(fn, options, OPTIONS)
    const { seed = 0, threads = threadsByDefault(), signal, finish } = options
    checkInteger(fn, 'seed', seed, 0, 4294967295)
    checkInteger(fn, 'threads', threads, 1)
    const plan = planFor(table.rows, options.budget)
    if (table.rows === 0) throw rangeError(fn, 'a table with at least one row', 'none')
    throwIfAborted(signal)
    const columns = table.columns.map(surveyColumn)
    const learned = learnedOnly(columns)
    const warnings = warningsOf(columns)
    const cells = encode(
      table.rows,
      learned.map(({ name }) => table.column(name)),
      learned,
    )
    if (learned.length < 2) return new ColumnModel(nothingLearned(columns, cells, warnings))
    const folds = drawFolds(cells, plan.members, plan.heldBack, seed)
    const meter = new ProgressMeter(plan, options.onProgress ?? (() => undefined))
    await pause()
    throwIfAborted(signal)
    const { prior } = fitGaussianWithPrior(cells, { seed })
    await pause()
    throwIfAborted(signal)
    const task = { cells, folds, seed, prior, plan, threads, signal, finish, meter }
    const fitted = await fitExperts(task)
    const { ensemble, quality } = assemble(cells, learned, fitted, folds)
    const restarts = fitted.reduce((sum, expert) => sum + expert.restarts, 0)
    if (restarts > 0)
      warnings.push(`training diverged ${restarts} times and was begun again, slower`)
    const history = fitted.flatMap((expert, i) =>
      expert.history.map(({ step, loss, heldBack }) => ({
        expert: i,
        step,
        loss,
        heldBackError: heldBack,
      })),
    )
    const influence = measureInfluence(cells, ensemble)
    return new ColumnModel({ columns, quality, ensemble, influence, history, warnings })
  }

  /**
   * The table with its holes filled: rows that the model was fitted on, or new ones. Columns that the
   * model does not know, and text, are left alone; and so are rows in which nothing at all is given.
   *
   * With `draws`, several tables: in each, numbers are predictions plus a held-back cell's error, and
   * categories are drawn by their probabilities.
   *
   * A row's result depends on the model, the row, the seed and the row's number alone.
   *
   * @throws RangeError if an option is out of range, or a cell is not of the model's kind
   */
  impute(table: Table, options?: ImputeOptions & { draws?: undefined }): Table
  impute(table: Table, options: ImputeOptions & { draws: number }): Table[]
  impute(table: Table, options: ImputeOptions = {}): Table | Table[] {
    checkTable('impute', table)
    return impute(this.parts, table, options)
  }

  /**
   * What each hole is filled with, and how sure that is. One entry for each column that has holes
   * that can be filled.
   */
  estimate(table: Table, options: Omit<ImputeOptions, 'draws' | 'seed'> = {}): Estimate[] {
    checkTable('estimate', table)
    return estimate(this.parts, table, options)
  }

  /**
   * The rows as vectors, float32 [rows, width]: the mean over the columns that have a value of the
   * first expert's last layer; zeros where a row has none.
   */
  embed(table: Table): Tensor<'float32'> {
    checkTable('embed', table)
    return embed(this.parts, table)
  }

  /**
   * Hides given cells of a table, fills them, and says how far off that is, column by column, beside
   * the mean or mode of what the model was fitted on. Give it rows that the model has not seen; or
   * the table whose holes, made by `makeHoles` with the same options, the model was fitted with.
   *
   * @throws RangeError if an option is out of range, or a cell is not of the model's kind
   */
  evaluate(table: Table, options: EvaluateOptions = {}): Evaluation {
    checkTable('evaluate', table)
    return evaluate(this.parts, table, options)
  }

  /**
   * Observed cells that the other columns of their row make improbable, the most improbable first.
   *
   * @param options.most at most so many cells, 100 by default
   */
  audit(table: Table, options: { readonly most?: number } = {}): ImprobableCell[] {
    checkTable('audit', table)
    return audit(this.parts, table, options)
  }

  /**
   * Which columns each was predicted from: float32 [columns, columns]; a row sums to 1, or is zeros
   * for a column that is not learned, or that never has another one beside it. It is the attention
   * that each column, hidden, pays to the others, averaged over rows, heads and experts; for numbers
   * mixed with the sizes of the Gaussian's coefficients, by how much either moves the prediction.
   */
  influence(): Tensor<'float32'> {
    return influenceTensor(this.parts)
  }

  /** The model as a file's bytes, of the safetensors format. */
  toBytes(): Uint8Array {
    return modelToBytes(this.parts)
  }

  /** @throws RangeError if the bytes are not those of a model */
  static fromBytes(bytes: Uint8Array): ColumnModel {
    return new ColumnModel(modelFromBytes('load', bytes))
  }

  /** Writes `toBytes()` to a file, as a whole or not at all. In a browser, use `toBytes`. */
  async save(path: string): Promise<void> {
    await writeBytes('save', path, this.toBytes())
  }

  /** Reads what `save` wrote. In a browser, use `fromBytes`. */
  static async load(path: string): Promise<ColumnModel> {
    return ColumnModel.fromBytes(await readBytes('load', path))
  }
}

function checkTable(fn: string, table: unknown): asserts table is Table {
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
}

function threadsByDefault(): number {
  return typeof SharedArrayBuffer === 'undefined' ? 1 : availableThreads()
}
