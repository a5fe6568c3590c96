import { checkInteger, checkOptions, rangeError, typeError } from '../../errors.js'
import type { AbortSignalLike } from '../../host/abort-signal.js'
import { availableThreads } from '../../host/threads.js'
import { Table } from '../../table/index.js'
import type { FittedModel } from '../model/fitted-model.js'
import { type ImputeOptions, impute } from '../uses/impute.js'
import { PredictThreads } from './predict-threads.js'
import { ThreadedEnsemble, workWithThreads } from './threaded-ensemble.js'

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

/** How `imputeAsync` fills. */
export type ImputeAsyncOptions = ImputeOptions & ImputerOptions & RequestOptions

/**
 * Fills tables on threads that it keeps, and leaves the calling thread free: what `createImputer` makes. Tables may be
 * given while others are being filled; rows of small ones are predicted together. The bytes are those of `impute`.
 */
export class Imputer {
  private readonly threads: PredictThreads | undefined
  private isClosed = false

  /** @hidden See `createImputer`. */
  constructor(
    fn: string,
    private readonly model: FittedModel,
    options: ImputerOptions = {},
  ) {
    checkOptions(fn, options, ['threads'])
    const { threads = availableThreads() } = options
    checkInteger(fn, 'threads', threads, 1)
    const { ensemble } = model
    this.threads = ensemble && new PredictThreads(fn, ensemble, threads)
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
    options: ImputeOptions & RequestOptions = {},
  ): Promise<Table | Table[]> {
    const fn = 'impute'
    if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
    if (this.isClosed) throw rangeError(fn, 'an imputer that is not closed', 'one that is')
    const { signal, onProgress = () => undefined, ...rest } = options
    const { ensemble } = this.model
    const threaded =
      ensemble && this.threads && new ThreadedEnsemble(ensemble, this.threads, onProgress)
    const model = { ...this.model, ensemble: threaded }
    return workWithThreads(impute(model, table, rest), threaded, signal)
  }

  /** Ends the threads; what is not filled yet rejects. Without it they end with the process. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.threads?.end()
  }
}

/** See `ColumnModel.imputeAsync`. */
export async function imputeAsync(
  model: FittedModel,
  table: Table,
  { threads, ...options }: ImputeAsyncOptions,
): Promise<Table | Table[]> {
  const imputer = new Imputer('imputeAsync', model, threads === undefined ? {} : { threads })
  try {
    return await imputer.impute(
      table,
      options as ImputeOptions & RequestOptions & { draws?: undefined },
    )
  } finally {
    await imputer.close()
  }
}
