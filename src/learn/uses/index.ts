export { type AuditOptions, audit, type ImprobableCell } from './audit.js'
export { checkLike } from './check-like.js'
export { differences, type ModelDifferences } from './differences.js'
export { embed } from './embed.js'
export { type Estimate, type EstimateOptions, estimate } from './estimate.js'
export { type EvaluateOptions, type Evaluation, evaluate } from './evaluate.js'
export type { FilledRow, FillRowsOptions } from './fill-rows.js'
export {
  type DrawOptions,
  fillRowsOf,
  type ImputeOptions,
  impute,
  prepareDraws,
} from './impute.js'
export { influenceTensor } from './measure-influence.js'
export { ModelInTurns } from './model-in-turns.js'
export { type Sample, type SampleOptions, sample } from './sample.js'
