/**
 * What a fitted model finds of a table in parts, for `colmask/shards`: `ModelInTurns` has what looks at a part.
 */
export { type AuditPart, finishAudit, mergeAudits } from './uses/audit-part.js'
export { type EvaluationPart, finishEvaluation, mergeEvaluations } from './uses/evaluation-sums.js'
