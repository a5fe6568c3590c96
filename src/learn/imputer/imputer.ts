import { checkCount, checkInteger, checkOptions } from '../../errors.js'
import type { AbortSignalLike } from '../../host/abort-signal.js'
import { availableThreads } from '../../host/threads.js'
import { TurnQueue } from '../../host/turn-queue.js'
import { type Work, workThrough } from '../../host/work.js'
import type { Fillable } from '../../table/fillable.js'
import type { ReadModel } from '../file/filling-file.js'
import type { FillingModel } from '../model/filling-model.js'
import { fillPlain, PLAIN_OPTIONS, type PlainOptions } from '../uses/fill-plain.js'
import { type FilledRow, fillRows } from '../uses/fill-rows.js'
import { PredictThreads } from './predict-threads.js'
import { Request } from './request.js'
import {
  checkFillable,
  checkOpen,
  type HasBytes,
  type PlainRowsOptions,
  readModelOf,
  type SavedModel,
} from './saved-model.js'

/** What an imputer has. */
export interface ImputerOptions {
  /** Threads that predict; by default as many as the machine runs at once. Each holds a copy of what predicts. */
  readonly threads?: number
}

/** How a table is filled while other work goes on. */
export interface RequestOptions {
  /** Ends it: it rejects with the signal's reason. */
  readonly signal?: AbortSignalLike
  /** Told the share of the rows that are predicted, up to 1, as it grows. */
  readonly onProgress?: (share: number) => void
}

/** Milliseconds after which the caller's other work gets a turn. */
const TURN = 6

/**
 * Fills tables on threads that it keeps, and leaves the calling thread free: what {@link createImputer} makes. Tables may
 * be given while others are being filled; rows of small ones are predicted together. The bytes are those of
 * `ColumnModel.impute`.
 */
export class Imputer {
  private readonly threads: PredictThreads | undefined
  private readonly queue = new TurnQueue(TURN)
  private isClosed = false

  /** @hidden See {@link createImputer}. */
  constructor(
    fn: string,
    private readonly model: ReadModel,
    options: ImputerOptions,
  ) {
    checkOptions(fn, options, ['threads'])
    const { threads = availableThreads() } = options
    checkInteger(fn, 'threads', threads, 1)
    const { ensemble } = model
    this.threads = ensemble && new PredictThreads(fn, ensemble, threads)
  }

  /**
   * The table with its holes filled: see `ColumnModel.impute`.
   *
   * @throws the signal's reason; RangeError as `SavedModel.impute`, or if the imputer is closed
   */
  async impute<T extends Fillable>(
    table: T,
    options: PlainOptions & RequestOptions = {},
  ): Promise<T> {
    const fn = 'impute'
    checkCount(fn, 2, arguments.length)
    checkFillable(fn, table)
    return this.ask(fn, options, (model, rest) => fillPlain(fn, model, table, rest))
  }

  /**
   * Rows as objects with their holes filled: see `ColumnModel.fillRows`.
   *
   * @throws the signal's reason; TypeError and RangeError as `SavedModel.fillRows`, or if the imputer is closed
   */
  async fillRows<Row extends object>(
    rows: readonly Row[],
    options: PlainRowsOptions & RequestOptions = {},
  ): Promise<FilledRow<Row>[]> {
    const fn = 'fillRows'
    checkCount(fn, 2, arguments.length)
    return this.ask(fn, options, (model, rest) =>
      fillRows<Row, PlainOptions>(model.columns, rows, rest, PLAIN_OPTIONS, (table, own) =>
        fillPlain(fn, model, table, own),
      ),
    )
  }

  /** Ends the threads; what is not filled yet rejects. Without it they end with the process, or the page. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.threads?.end()
  }

  private ask<T, Options extends object>(
    fn: string,
    { signal, onProgress = () => undefined, ...rest }: Options & RequestOptions,
    workOf: (
      model: FillingModel,
      rest: Omit<Options & RequestOptions, keyof RequestOptions>,
    ) => Work<T>,
  ): Promise<T> {
    checkOpen(fn, this.isClosed)
    const { threads, model } = this
    if (threads === undefined) return Promise.resolve(workThrough(workOf(model, rest)))
    const request = new Request(threads, signal, onProgress)
    return request.run(workOf({ ...model, ensemble: request }, rest), this.queue)
  }
}

/**
 * Starts threads that fill tables with one model, for a server: they are kept until `close`, and do not keep the process
 * alive. They share no memory, so a page need not be isolated; its policy must allow `worker-src blob:`.
 *
 * @param model a model, or the bytes of `ColumnModel.toBytes`
 * @throws RangeError if `threads` is no whole number from 1, the bytes are not those of a model, or the page allows no
 *   workers
 * @throws TypeError if it is neither a model nor bytes
 *
 * @example
 * ```ts
 * const imputer = createImputer(await readFile('model.safetensors'), { threads: 2 })
 * const filled = await imputer.fillRows([{ x: 3, y: null }])
 * await imputer.close()
 * ```
 */
export function createImputer(
  model: SavedModel | HasBytes | Uint8Array,
  options: ImputerOptions = {},
): Imputer {
  const fn = 'createImputer'
  checkCount(fn, 2, arguments.length)
  return new Imputer(fn, readModelOf(fn, model), options)
}
