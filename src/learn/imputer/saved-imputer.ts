import { checkCount } from '../../errors.js'
import type { Fillable } from '../../table/fillable.js'
import type { ReadModel } from '../file/filling-file.js'
import {
  checkFillable,
  fillPlain,
  fillRowsPlain,
  type PlainOptions,
  type PlainRowsOptions,
} from '../uses/fill-plain.js'
import type { FilledRow } from '../uses/fill-rows.js'
import { FillingThreads, type ImputerOptions, type RequestOptions } from './filling-threads.js'
import { threadText } from './thread-text.js'

/**
 * Fills tables and rows on threads that it keeps, and leaves the calling thread free: what {@link createImputer} makes.
 * Requests may come while others are being filled; rows of small ones are filled together. The bytes are those of
 * `ColumnModel.impute` of `colmask/learn`.
 */
export class Imputer {
  private readonly threads: FillingThreads<ReadModel>
  /** @hidden Ends the threads, and does not hold the model. */
  readonly end: () => Promise<void>

  /** @hidden See {@link createImputer}. */
  constructor(fn: string, model: ReadModel, options: ImputerOptions) {
    const plain = (threaded: ReadModel, rows: readonly object[]) =>
      fillRowsPlain(threaded, rows, {})
    this.threads = new FillingThreads(fn, model, options, threadText(), plain)
    this.end = this.threads.end
  }

  /**
   * The table with its holes filled: see `SavedModel.impute`.
   *
   * @throws the signal's reason; RangeError as `SavedModel.impute`, or if the imputer is closed
   */
  async impute<T extends Fillable>(
    table: T,
    { signal, onProgress, ...options }: PlainOptions & RequestOptions = {},
  ): Promise<T> {
    const fn = 'impute'
    checkCount(fn, 2, arguments.length)
    checkFillable(fn, table)
    const request = { ...(signal && { signal }), ...(onProgress && { onProgress }) }
    return this.threads.ask(fn, request, (model) => fillPlain(fn, model, table, options))
  }

  /**
   * Rows as objects with their holes filled: see `SavedModel.fillRows`.
   *
   * @throws the signal's reason; TypeError and RangeError as `SavedModel.fillRows`, or if the imputer is closed
   */
  async fillRows<Row extends object>(
    rows: readonly Row[],
    { signal, onProgress, ...options }: PlainRowsOptions & RequestOptions = {},
  ): Promise<FilledRow<Row>[]> {
    const fn = 'fillRows'
    checkCount(fn, 2, arguments.length)
    const request = { ...(signal && { signal }), ...(onProgress && { onProgress }) }
    return Array.isArray(rows) && Object.keys(options).length === 0
      ? this.threads.fillRows<Row>(fn, rows, request)
      : this.threads.ask(fn, request, (model) => fillRowsPlain(model, rows, options))
  }

  /** Ends the threads; what is not filled yet rejects. Without it they end with the process, or the page. */
  async close(): Promise<void> {
    await this.threads.close()
  }
}
