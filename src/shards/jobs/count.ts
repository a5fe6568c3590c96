import { cutInput } from '../plan/cut-input.js'
import type { Counted } from '../plan/documents.js'
import { resultOf } from '../plan/layout.js'
import { readOptionsOf } from '../plan/read-options.js'
import type { JobContext } from './context.js'

/** Counts the rows of an input of the draft, and finds where it can be cut. */
export async function count(context: JobContext): Promise<number> {
  const { inputs, settings } = await context.draft()
  const input = inputs[context.job.part]
  if (input === undefined)
    throw new RangeError(`count: an input of ${inputs.length}, got ${context.job.part}`)
  const source = await context.input(input)
  const counted: Counted = await cutInput(
    source,
    readOptionsOf(settings.read),
    settings.bytesPerShard,
    (rows) => {
      context.check()
      context.told(rows)
    },
  )
  await context.checkUnchanged(input)
  await context.out.writeJson(resultOf(context.job), counted)
  return counted.parts.reduce((sum, { rows }) => sum + rows, 0)
}
