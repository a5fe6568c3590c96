import type { AbortSignalLike } from '../../host/abort-signal.js'
import { type Work, workInTurns } from '../../host/work.js'
import type { Table } from '../../table/index.js'
import type { Tensor } from '../../tensor/tensor.js'
import type { FittedModel } from '../model/fitted-model.js'
import { type AuditOptions, audit, type ImprobableCell } from './audit.js'
import { embed } from './embed.js'
import { type Estimate, type EstimateOptions, estimate } from './estimate.js'
import { type EvaluateOptions, type Evaluation, evaluate } from './evaluate.js'
import { type DrawOptions, type ImputeOptions, impute, prepareDraws } from './impute.js'
import { type Sample, type SampleOptions, sample } from './sample.js'

/**
 * What `ColumnModel` does with a table, to the same bits, but piece by piece: other work gets its turn
 * every few hundredths of a second, and an aborted signal ends it. What is asked for is done one after the
 * other.
 */
export class ModelInTurns {
  /** With room of its own to compute in: the model may be used in between. */
  private readonly model: FittedModel
  /** Settled when what was asked for before is done: nothing is done beside it. */
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    model: FittedModel,
    private readonly signal: AbortSignalLike | undefined,
  ) {
    this.model = { ...model, ensemble: model.ensemble?.twin() }
  }

  /** See `ColumnModel.impute`. */
  impute(table: Table, options?: ImputeOptions & { draws?: undefined }): Promise<Table>
  /** See `ColumnModel.impute`. */
  impute(table: Table, options: ImputeOptions & { draws: number }): Promise<Table[]>
  impute(table: Table, options: ImputeOptions = {}): Promise<Table | Table[]> {
    return this.run(impute(this.model, table, options))
  }

  /** See `ColumnModel.prepareDraws`. */
  async prepareDraws(
    table: Table,
    options: DrawOptions = {},
  ): Promise<(draw: number) => Promise<Table>> {
    const drawing = await this.run(prepareDraws(this.model, table, options))
    return (draw) => this.run(drawing(draw))
  }

  /** See `ColumnModel.sample`. */
  sample(rows: number, options: SampleOptions = {}): Promise<Sample> {
    return this.run(sample(this.model, rows, options))
  }

  /** See `ColumnModel.estimate`. */
  estimate(table: Table, options: EstimateOptions = {}): Promise<Estimate[]> {
    return this.run(estimate(this.model, table, options))
  }

  /** See `ColumnModel.embed`. */
  embed(table: Table): Promise<Tensor<'float32'>> {
    return this.run(embed(this.model, table))
  }

  /** See `ColumnModel.evaluate`. */
  evaluate(table: Table, options: EvaluateOptions = {}): Promise<Evaluation> {
    return this.run(evaluate(this.model, table, options))
  }

  /** See `ColumnModel.audit`. */
  audit(table: Table, options: AuditOptions = {}): Promise<ImprobableCell[]> {
    return this.run(audit(this.model, table, options))
  }

  /** @hidden Whatever else is done with the model, such as what looks at a part of a table. */
  use<T>(look: (model: FittedModel) => Work<T>): Promise<T> {
    return this.run(look(this.model))
  }

  private run<T>(work: Work<T>): Promise<T> {
    const result = this.last.then(() => workInTurns(work, { signal: this.signal }))
    this.last = result.catch(() => undefined)
    return result
  }
}
