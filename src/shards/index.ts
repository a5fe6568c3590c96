/**
 * Tables in many files, filled by many workers on one machine or on many: the same bytes, whoever does it and however
 * often one is killed. For Node.
 *
 * @module colmask/shards
 */

export type { FileSource } from '../files/file-source.js'
export type { MergedDescription } from '../table/descriptions/finish-description.js'
export type { Summary } from './jobs/finish.js'
export type { Job, JobKind } from './jobs/job.js'
export {
  type AuditShardsOptions,
  auditShards,
  describeShards,
  type EvaluateShardsOptions,
  evaluateShards,
} from './run/ask-shards.js'
export { cancelShards } from './run/cancel-shards.js'
export { type PlannedShards, type PlanShardsOptions, planShards } from './run/plan-shards.js'
export {
  type RunShardsOptions,
  runShards,
  type ShardsResult,
  type WorkOptions,
} from './run/run-shards.js'
export { type ShardsStatus, shardsStatus } from './run/shards-status.js'
export { type ShardsVerdict, type VerifyShardsOptions, verifyShards } from './run/verify-shards.js'
export type { ShardsProgress, SlowJob } from './run/watch.js'
export { type WorkerEvent, type WorkerOptions, worker } from './run/worker.js'
