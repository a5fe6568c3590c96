import { checkInteger, checkOptions, rangeError } from '../../errors.js'
import type { AbortSignalLike } from '../../host/abort-signal.js'
import { availableThreads } from '../../host/threads.js'
import { TurnQueue } from '../../host/turn-queue.js'
import type { Work } from '../../host/work.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import type { FillingModel } from '../model/filling-model.js'
import type { FilledRow } from '../uses/fill-rows.js'
import { PredictThreads } from './predict-threads.js'
import { RowBatches } from './row-batches.js'
import { runInTurns, ThreadedEnsemble } from './threaded-ensemble.js'

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
const TURN = 4

/** Threads that fill with one model, and the turns of what the calling thread does for them. */
export class FillingThreads<
  Model extends FillingModel & { readonly ensemble: Ensemble | undefined },
> {
  private readonly threads: PredictThreads | undefined
  private readonly queue = new TurnQueue(TURN)
  private readonly batches: RowBatches
  private isClosed = false
  /** Ends the threads, and does not hold the model. */
  readonly end: () => Promise<void>

  /**
   * @param text what threads run: see `PredictThreads`
   * @param fillRows of the default options
   * @throws RangeError if `threads` is no whole number from 1, or there are none
   */
  constructor(
    fn: string,
    private readonly model: Model,
    options: ImputerOptions,
    text: string,
    fillRows: (model: Model, rows: readonly object[]) => Work<object[]>,
  ) {
    checkOptions(fn, options, ['threads'])
    const { threads = availableThreads() } = options
    checkInteger(fn, 'threads', threads, 1)
    const { ensemble } = model
    const started = ensemble && new PredictThreads(fn, ensemble, threads, text)
    this.threads = started
    this.end = async () => started?.end()
    this.batches = new RowBatches(threads + 1, (rows, request) =>
      this.run(request, (threaded) => fillRows(threaded, rows)),
    )
  }

  /** Does work with a model that predicts on the threads. */
  async ask<T>(fn: string, request: RequestOptions, begin: (model: Model) => Work<T>): Promise<T> {
    this.checkOpen(fn)
    return this.run(request, begin)
  }

  /** Fills rows with the default options, together with those of other requests. */
  async fillRows<Row extends object>(
    fn: string,
    rows: readonly Row[],
    request: RequestOptions,
  ): Promise<FilledRow<Row>[]> {
    this.checkOpen(fn)
    return this.batches.fillAll(rows, request) as Promise<FilledRow<Row>[]>
  }

  /** Ends the threads; what is not filled yet rejects. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.end()
  }

  private checkOpen(fn: string): void {
    if (this.isClosed) throw rangeError(fn, 'an imputer that is not closed', 'one that is')
  }

  private run<T>(
    { signal, onProgress = () => undefined }: RequestOptions,
    begin: (model: Model) => Work<T>,
  ): Promise<T> {
    const { model, threads, queue } = this
    if (model.ensemble === undefined || threads === undefined) {
      return runInTurns(begin(model), queue, signal)
    }
    const ensemble = new ThreadedEnsemble(model.ensemble, threads, onProgress)
    return ensemble.run(begin({ ...model, ensemble }), queue, signal)
  }
}
