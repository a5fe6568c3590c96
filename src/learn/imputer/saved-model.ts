import { checkCount, checkOptions, typeError } from '../../errors.js'
import { availableThreads } from '../../host/threads.js'
import { workThrough } from '../../host/work.js'
import type { Fillable } from '../../table/fillable.js'
import type { ColumnSchema } from '../../table/kinds/kind.js'
import { fillingModelFromBytes, type ReadModel } from '../file/filling-file.js'
import { readBytes } from '../file/read-bytes.js'
import { refuseClones } from '../model/refuse-clones.js'
import {
  checkFillable,
  fillPlain,
  fillRowsPlain,
  PLAIN_OPTIONS,
  type PlainOptions,
  type PlainRowsOptions,
} from '../uses/fill-plain.js'
import type { FilledRow } from '../uses/fill-rows.js'
import type { ImputerOptions, RequestOptions } from './filling-threads.js'
import { KeptImputers } from './kept-imputers.js'
import { Imputer } from './saved-imputer.js'

/** How `imputeAsync` fills. */
export type ImputeAsyncOptions = PlainOptions & ImputerOptions & RequestOptions

/** What was read of each model, for `createImputer`. */
export const readModels = new WeakMap<object, ReadModel>()

const imputers = new KeptImputers(
  (model: ReadModel, threads) => new Imputer('imputeAsync', model, { threads }),
)

/**
 * A model that was fitted and saved by `colmask/learn`, read to fill holes with what is expected, to the bytes of
 * `ColumnModel.impute`. It has nothing that learns, draws or judges, and is a sixth as large in a bundle.
 *
 * `structuredClone` and `postMessage` refuse it: send its bytes instead.
 *
 * @example
 * ```ts
 * const table = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, 6, 8, 10, 12] })
 * const bytes = (await ColumnModel.fit(table, { budget: 'fast' })).toBytes()
 * SavedModel.fromBytes(bytes).fillRows([{ x: 3, y: null }])
 * // [ { x: 3, y: 6 } ]
 * ```
 */
export class SavedModel {
  /** How the cells of each column were read, by its name. */
  readonly schemas: ReadonlyMap<string, ColumnSchema>

  private constructor(private readonly model: ReadModel) {
    readModels.set(this, model)
    refuseClones(this)
    this.schemas = new Map(model.columns.map(({ name, schema }) => [name, schema]))
  }

  /**
   * The model that `ColumnModel.toBytes` made bytes of.
   *
   * @throws RangeError if they are not those of a model, or damaged
   */
  static fromBytes(bytes: Uint8Array): SavedModel {
    checkCount('fromBytes', 1, arguments.length)
    if (!(bytes instanceof Uint8Array)) throw typeError('fromBytes', 'a Uint8Array', bytes)
    return new SavedModel(fillingModelFromBytes('fromBytes', bytes))
  }

  /**
   * Reads what `ColumnModel.save` wrote. In a browser, use `fromBytes`.
   *
   * @throws Error with the system's code if it cannot be read; RangeError if it is not that of a model, or damaged
   */
  static async load(path: string): Promise<SavedModel> {
    checkCount('load', 1, arguments.length)
    if (typeof path !== 'string') throw typeError('load', 'a path', path)
    return new SavedModel(fillingModelFromBytes('load', await readBytes('load', path)))
  }

  /**
   * The table with its holes filled: see `ColumnModel.impute`.
   *
   * @throws TypeError if it is no table
   * @throws RangeError as `ColumnModel.impute`, and if draws or a shift are asked for, which that has
   */
  impute<T extends Fillable>(table: T, options: PlainOptions = {}): T {
    checkCount('impute', 2, arguments.length)
    checkFillable('impute', table)
    return workThrough(fillPlain('impute', this.model, table, options))
  }

  /**
   * As `impute`, to the same bytes, on threads: the calling one is free but for short turns. They are kept for the next
   * call, and do not keep the process alive. {@link createImputer} makes such that can be ended.
   *
   * @throws the signal's reason; RangeError as `impute`, or if the page allows no workers (`worker-src blob:`)
   */
  async imputeAsync<T extends Fillable>(table: T, options: ImputeAsyncOptions = {}): Promise<T> {
    const fn = 'imputeAsync'
    checkCount(fn, 2, arguments.length)
    checkFillable(fn, table)
    checkOptions(fn, options, ['threads', 'signal', 'onProgress', ...PLAIN_OPTIONS])
    const { threads = availableThreads(), ...rest } = options
    return imputers.of(this.model, threads).impute(table, rest)
  }

  /**
   * Rows as objects, such as those of a request, with their holes filled: see `ColumnModel.fillRows`.
   *
   * @throws TypeError if a row is no object
   * @throws RangeError as `impute` does
   */
  fillRows<Row extends object>(
    rows: readonly Row[],
    options: PlainRowsOptions = {},
  ): FilledRow<Row>[] {
    checkCount('fillRows', 2, arguments.length)
    return workThrough(fillRowsPlain(this.model, rows, options))
  }
}
