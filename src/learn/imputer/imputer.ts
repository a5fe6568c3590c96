import { checkCount, typeError } from '../../errors.js'
import { Table } from '../../table/index.js'
import { expertText } from '../ensemble/expert-text.js'
import type { FittedModel } from '../model/fitted-model.js'
import type { FilledRow, FillRowsOptions } from '../uses/fill-rows.js'
import { fillRowsOf, type ImputeOptions, impute } from '../uses/impute.js'
import { FillingThreads, type ImputerOptions, type RequestOptions } from './filling-threads.js'

/**
 * Fills tables on threads that it keeps, and leaves the calling thread free: what `createImputer` makes. Tables may be
 * given while others are being filled; rows of small ones are predicted together. The bytes are those of `impute`.
 */
export class Imputer {
  private readonly threads: FillingThreads<FittedModel>
  /** @hidden Ends the threads, and does not hold the model. */
  readonly end: () => Promise<void>

  /** @hidden See `createImputer`. */
  constructor(fn: string, model: FittedModel, options: ImputerOptions = {}) {
    const plain = (threaded: FittedModel, rows: readonly object[]) => fillRowsOf(threaded, rows, {})
    // The text that trains predicts too: who fits has it anyway.
    this.threads = new FillingThreads(fn, model, options, expertText(), plain)
    this.end = this.threads.end
  }

  /** See `ColumnModel.impute`; draws are made on the calling thread, in turns. */
  impute(
    table: Table,
    options?: ImputeOptions & RequestOptions & { draws?: undefined },
  ): Promise<Table>
  /** See `ColumnModel.impute`. */
  impute(
    table: Table,
    options: ImputeOptions & RequestOptions & { draws: number; draw?: undefined },
  ): Promise<Table[]>
  async impute(
    table: Table,
    { signal, onProgress, ...options }: ImputeOptions & RequestOptions = {},
  ): Promise<Table | Table[]> {
    const fn = 'impute'
    checkCount(fn, 2, arguments.length)
    if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
    const request = { ...(signal && { signal }), ...(onProgress && { onProgress }) }
    return this.threads.ask(fn, request, (model) => impute(model, table, options))
  }

  /** See `ColumnModel.fillRows`. Rows of requests that come together are filled together. */
  async fillRows<Row extends object>(
    rows: readonly Row[],
    { signal, onProgress, ...options }: FillRowsOptions & RequestOptions = {},
  ): Promise<FilledRow<Row>[]> {
    const fn = 'fillRows'
    checkCount(fn, 2, arguments.length)
    const request = { ...(signal && { signal }), ...(onProgress && { onProgress }) }
    return Array.isArray(rows) && Object.keys(options).length === 0
      ? this.threads.fillRows<Row>(fn, rows, request)
      : this.threads.ask(fn, request, (model) => fillRowsOf(model, rows, options))
  }

  /** Ends the threads; what is not filled yet rejects. Without it they end with the process. */
  async close(): Promise<void> {
    await this.threads.close()
  }
}
