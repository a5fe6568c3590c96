/**
 * What a fitted model finds of a table in parts, for `colmask/shards`. It is no part of `colmask/learn`, since nobody who has
 * a whole table needs it.
 */
import type { Table } from '../table/index.js'
import type { AuditOptions } from './uses/audit.js'
import * as audits from './uses/audit-part.js'
import type { EvaluateOptions } from './uses/evaluate.js'
import * as evaluations from './uses/evaluate-part.js'
import type { ModelInTurns } from './uses/model-in-turns.js'

export { type AuditPart, finishAudit, mergeAudits } from './uses/audit-part.js'
export { type EvaluationPart, finishEvaluation, mergeEvaluations } from './uses/evaluate-part.js'

/**
 * What `evaluate` finds, of a part of a table, for `mergeEvaluations`: see `uses/evaluate-part.ts` for what differs.
 *
 * @param firstRow the number of the part's first row in the table
 */
export function evaluatePart(
  model: ModelInTurns,
  table: Table,
  firstRow: number,
  options: EvaluateOptions = {},
): Promise<evaluations.EvaluationPart> {
  return model.use((fitted) => evaluations.evaluatePart(fitted, table, options, firstRow))
}

/**
 * What `audit` finds, of a part of a table, for `mergeAudits`: see `uses/audit-part.ts` for what differs.
 *
 * @param firstRow the number of the part's first row in the table
 */
export function auditPart(
  model: ModelInTurns,
  table: Table,
  firstRow: number,
  options: AuditOptions = {},
): Promise<audits.AuditPart> {
  return model.use((fitted) => audits.auditPart(fitted, table, options, firstRow))
}
