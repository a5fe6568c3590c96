import { type EvaluationPart, evaluatePart, mergeEvaluations } from '../../learn/parts.js'
import { resultOf, shardAt } from '../plan/layout.js'
import type { JobContext } from './context.js'
import { shardTables } from './shard-tables.js'

/** Hides cells of a shard, fills them with the plan's model, and says how far off that is, in sums that merge. */
export async function evaluate(context: JobContext): Promise<number> {
  const { job, out } = context
  const { options, plan } = await context.question()
  const model = (await context.model(plan)).inTurns()
  let { firstRow, rows } = shardAt(plan, job.part)
  let merged: EvaluationPart | undefined
  for await (const table of shardTables(context, plan, job.part)) {
    const part = await evaluatePart(model, table, firstRow, options)
    merged = merged === undefined ? part : mergeEvaluations([merged, part])
    firstRow += table.rows
  }
  await out.writeJson(resultOf(job), merged ?? null)
  return rows
}
