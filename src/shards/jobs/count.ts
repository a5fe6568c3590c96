import { cutTable } from '../../files/cut/cut-table.js'
import type { Counted } from '../plan/documents.js'
import { resultOf } from '../plan/layout.js'
import { plannedReading, readOptionsOf } from '../plan/read-options.js'
import type { JobContext } from './context.js'

/** Counts the rows of an input of the draft, and finds where it can be cut. */
export async function count(context: JobContext): Promise<number> {
  const { job, out } = context
  const { inputs, settings } = await context.draft()
  const input = inputs[job.part]
  if (input === undefined)
    throw new RangeError(`count: an input of ${inputs.length}, got ${job.part}`)
  const source = await context.input(input)
  const bytes = settings.bytesPerShard ?? Number.POSITIVE_INFINITY
  const { parts, options, findings, rows } = await cutTable(
    source,
    readOptionsOf(settings.read),
    bytes,
  )
  await context.checkUnchanged(input)
  const counted: Counted = { parts, options: plannedReading(options), findings }
  await out.writeJson(resultOf(job), counted)
  return rows
}
