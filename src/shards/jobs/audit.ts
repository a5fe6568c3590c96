import { type AuditPart, auditPart, mergeAudits } from '../../learn/parts.js'
import { resultOf, shardAt } from '../plan/layout.js'
import type { JobContext } from './context.js'
import { shardTables } from './shard-tables.js'

/** Finds the cells of a shard that are most improbable, given the others of their rows. */
export async function audit(context: JobContext): Promise<number> {
  const { job, out } = context
  const { options, plan } = await context.question()
  const model = (await context.model(plan)).inTurns()
  let { firstRow, rows } = shardAt(plan, job.part)
  let merged: AuditPart | undefined
  for await (const table of shardTables(context, plan, job.part)) {
    const part = await auditPart(model, table, firstRow, options)
    merged = merged === undefined ? part : mergeAudits([merged, part])
    firstRow += table.rows
  }
  await out.writeJson(resultOf(job), merged ?? null)
  return rows
}
