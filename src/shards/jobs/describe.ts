import {
  type DescriptionPart,
  describePart,
  mergeDescriptions,
} from '../../table/descriptions/description-part.js'
import { resultOf, shardAt } from '../plan/layout.js'
import type { JobContext } from './context.js'
import { shardTables } from './shard-tables.js'

/** Counts what is in a shard. */
export async function describe(context: JobContext): Promise<number> {
  const { job, out } = context
  const { plan } = await context.question()
  let { firstRow, rows } = shardAt(plan, job.part)
  let merged: DescriptionPart | undefined
  for await (const table of shardTables(context, plan, job.part)) {
    const part = describePart(table, firstRow)
    merged = merged === undefined ? part : mergeDescriptions([merged, part])
    firstRow += table.rows
  }
  await out.writeJson(resultOf(job), merged ?? null)
  return rows
}
