import { streamTable } from '../../files/read-table.js'
import type { Table } from '../../table/table.js'
import type { Plan } from '../plan/documents.js'
import { shardAt } from '../plan/layout.js'
import { readOptionsOf } from '../plan/read-options.js'
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
  const { input, part } = shardAt(plan, i)
  const planned = plan.inputs[input]
  if (planned === undefined)
    throw new RangeError(`shards: an input of ${plan.inputs.length}, got ${input}`)
  const { kinds: _, like: __, ...read } = readOptionsOf(plan.settings.read)
  const { source, options } = await context.part(planned, part, read, plan.readings[input])
  for await (const table of streamTable(source, { ...options, schemas: new Map(plan.columns) })) {
    context.check()
    yield table
  }
  await context.checkUnchanged(planned)
}
