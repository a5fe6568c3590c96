import { streamTable } from '../../files/read-table.js'
import { readingOptions } from '../../files/reading-options.js'
import type { Table } from '../../table/table.js'
import type { Plan } from '../plan/documents.js'
import { shardAt } from '../plan/layout.js'
import { partOf } from '../store/parts.js'
import type { JobContext } from './context.js'

/**
 * The rows of a shard, some thousands at a time, read as the plan says.
 *
 * @throws FileError if its input is not the one that was planned, before or after it was read, or has other rows
 */
export async function* shardTables(
  context: JobContext,
  plan: Plan,
  i: number,
): AsyncGenerator<Table> {
  const { input, part, rows } = shardAt(plan, i)
  const planned = plan.inputs[input]
  const reading = plan.readings[input]
  if (planned === undefined || reading === undefined) return
  const source = await context.input(planned)
  const schemas = new Map(plan.columns)
  const options = { ...sharedOptions(plan), ...readingOptions(reading), schemas }
  let seen = 0
  for await (const table of partOf(source, part, (part, more) =>
    streamTable(part, { ...options, ...more }),
  )) {
    context.check()
    seen += table.rows
    yield table
  }
  await context.checkUnchanged(planned)
}
