/**
 * Fills the holes of tables, and more: a model learns each column from the others by hiding cells again and again,
 * and attends over what is left with a masked softmax. It has no dependency and works in browsers.
 *
 * - {@link Table} holds named columns, some cells of which are missing: `Table.from` makes one of rows, columns or
 *   Arrow, {@link parseCsv} and {@link parseJson} of text; files are read by `colmask/node` and `colmask/bytes`.
 * - {@link ColumnModel} is what was learned. `fit` learns; `impute` and `fillRows` fill; `estimate` says how sure each
 *   filled cell is; `columns` how well each column can be predicted, and which are left at their mean because
 *   nothing predicts them; `audit` lists cells that do not go with their rows; `embed` turns rows into vectors;
 *   `toBytes` and `fromBytes` keep it.
 * - {@link drawTables} draws several tables of what the missing cells may have been, for tests and intervals: pool them
 *   with `colmask/pool`, and look at them with `colmask/diagnostics`.
 *
 * What is missing stays honest: a column that cannot be predicted gets its mean or mode, and says so.
 *
 * @example
 * ```ts
 * const table = parseCsv('size,price\n1,10\n2,20\n3,\n4,40\n5,50\n6,60\n')
 * const model = await ColumnModel.fit(table, { budget: 'fast' })
 * model.impute(table).column('price').cell(2)
 * // 30
 * ```
 *
 * @module colmask/learn
 */

export type { AbortSignalLike } from '../host/abort-signal.js'
export * from '../table/index.js'
export type { Bounds } from './cells/decode.js'
export { ColumnModel } from './column-model.js'
export { createImputer } from './create-imputer.js'
export { type DrawTablesOptions, drawTables } from './draw-tables.js'
export type { FitCost } from './ensemble/cost-of-fit.js'
export type { Budget } from './ensemble/plan-fit.js'
export type { FitProgress } from './ensemble/progress-meter.js'
export type { FitOptions } from './fit-model.js'
export type { ImputerOptions, RequestOptions } from './imputer/filling-threads.js'
export type { ImputeAsyncOptions } from './imputer/impute-async.js'
export type { Imputer } from './imputer/imputer.js'
export type { HistoryPoint } from './model/fitted-model.js'
export type { ModelColumn } from './model/model-column.js'
export type { ModelRule } from './model/model-rule.js'
export { type SampleRowsOptions, sampleRows } from './sample-rows.js'
export { type SensitivityOptions, type ShiftedEstimate, sensitivity } from './sensitivity.js'
export type { AuditOptions, ImprobableCell } from './uses/audit.js'
export type { BoundsOption } from './uses/bounds-of.js'
export type { ModelDifferences, UnseenLevels } from './uses/differences.js'
export type { Estimate, EstimateOptions } from './uses/estimate.js'
export type { ColumnEvaluation, EvaluateOptions, Evaluation } from './uses/evaluate.js'
export type { FillOptions, PlainFillOptions } from './uses/fill-options.js'
export type { FilledRow, FillRowsOptions, TypedOption } from './uses/fill-rows.js'
export { findViolations, type Violation } from './uses/find-violations.js'
export type { DrawOptions, ImputeOptions } from './uses/impute.js'
export type { ModelInTurns } from './uses/model-in-turns.js'
export type { ColumnShift, ShiftOption } from './uses/read-shift.js'
export type { Sample, SampleOptions } from './uses/sample.js'
