import { streamTable } from '../../files/read-table.js'
import type { Table } from '../../table/table.js'
import type { Plan } from '../plan/documents.js'
import { shardAt } from '../plan/layout.js'
import type { JobContext } from './context.js'

/**
 * The rows of a shard, some thousands at a time, read as the plan says.
 *
 * @throws FileError if its input is not the one that was planned, before it was read or after
 */
export async function* shardTables(
  context: JobContext,
  plan: Plan,
  i: number,
): AsyncGenerator<Table> {
  const { input, source, options } = await context.shard(plan, shardAt(plan, i))
  const { kinds: _, like: __, ...read } = options
  for await (const table of streamTable(source, { ...read, schemas: new Map(plan.columns) })) {
    context.check()
    yield table
  }
  await context.checkUnchanged(input)
}
