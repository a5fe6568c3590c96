import type { Reading } from '../../table/reading.js'
import { cutInput } from '../plan/cut-input.js'
import { resultOf } from '../plan/layout.js'
import type { Part } from '../plan/part.js'
import { readOptionsOf } from '../plan/read-options.js'
import type { JobContext } from './context.js'

/** Where an input is cut, and how many rows each part has. */
export interface Counted {
  /** How it is read, where it is cut; null where it is not. */
  readonly reading: Reading | null
  /** Rows are counted from the input's first. */
  readonly parts: readonly {
    readonly part: Part | null
    readonly firstRow: number
    readonly rows: number
  }[]
}

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
