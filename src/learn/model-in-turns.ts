import type { AbortSignalLike } from '../host/abort-signal.js'
import { type Work, workInTurns } from '../host/work.js'
import type { Table } from '../table/index.js'
import type { Tensor } from '../tensor/tensor.js'
import type { FittedModel } from './model/fitted-model.js'
import { audit, type ImprobableCell } from './uses/audit.js'
import { embed } from './uses/embed.js'
import { type Estimate, estimate } from './uses/estimate.js'
import { type EvaluateOptions, type Evaluation, evaluate } from './uses/evaluate.js'
import type { FillOptions } from './uses/filler.js'
import { type ImputeOptions, impute } from './uses/impute.js'

/**
 * What `ColumnModel` does with a table, to the same bits, but piece by piece: other work gets its turn
 * every few hundredths of a second, and an aborted signal ends it.
 */
export class ModelInTurns {
  constructor(
    private readonly model: FittedModel,
    private readonly signal: AbortSignalLike | undefined,
  ) {}

  impute(table: Table, options?: ImputeOptions & { draws?: undefined }): Promise<Table>
  impute(table: Table, options: ImputeOptions & { draws: number }): Promise<Table[]>
  impute(table: Table, options: ImputeOptions = {}): Promise<Table | Table[]> {
    return this.run(impute(this.model, table, options))
  }

  estimate(table: Table, options: FillOptions = {}): Promise<Estimate[]> {
    return this.run(estimate(this.model, table, options))
  }

  embed(table: Table): Promise<Tensor<'float32'>> {
    return this.run(embed(this.model, table))
  }

  evaluate(table: Table, options: EvaluateOptions = {}): Promise<Evaluation> {
    return this.run(evaluate(this.model, table, options))
  }

  audit(table: Table, options: { readonly most?: number } = {}): Promise<ImprobableCell[]> {
    return this.run(audit(this.model, table, options))
  }

  private run<T>(work: Work<T>): Promise<T> {
    return workInTurns(work, { signal: this.signal })
  }
}
