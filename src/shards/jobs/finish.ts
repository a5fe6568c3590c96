import { FileError } from '../../files/file-error.js'
import type { Plan } from '../plan/documents.js'
import { OWN, outputOf, SUCCESS, SUMMARY, taskCount, taskOf } from '../plan/layout.js'
import { type Done, readReceipts } from '../plan/receipts.js'
import type { OutFolder } from '../store/out-folder.js'
import type { JobContext } from './context.js'

/** What all of a run came to. */
export interface Summary {
  readonly outputs: number
  readonly rows: number
  readonly bytes: number
  /** Of each column: cells that were missing, and those of them that were filled, over all outputs. */
  readonly columns: readonly {
    readonly name: string
    readonly missing: number
    readonly filled: number
  }[]
}

/** So many files are named. */
const MOST = 5

/** Checks that no output is missing, and none too many; takes away what is not needed any more; says that it is done. */
export async function finish(context: JobContext): Promise<number> {
  const { out, job } = context
  const plan = await context.plan()
  const done = await readReceipts(out, plan, job.hash, () => context.check())
  const missing = done.flatMap((one, i) =>
    one === undefined ? [outputOf(plan, taskOf(plan, i))] : [],
  )
  if (missing.length > 0) {
    throw new FileError(
      out.nameOf(''),
      `expected ${taskCount(plan)} outputs, got none of ${listed(missing)}`,
    )
  }
  const strays = await strayFiles(out, plan)
  if (strays.length > 0) {
    throw new FileError(out.nameOf(''), `expected outputs of the plan alone, got ${listed(strays)}`)
  }
  for (const folder of [`${OWN}/results`, `${OWN}/fit`]) {
    for await (const { path } of out.list(folder)) await out.remove(path)
  }
  // All outputs are whole: whoever still writes one of them writes it again.
  await out.sweep(0)
  const summary = summaryOf(plan, done)
  await out.writeJson(SUMMARY, summary)
  await out.write(SUCCESS, [])
  return summary.rows
}

/** Files beside the outputs that are none of the plan's. */
export async function strayFiles(out: OutFolder, plan: Plan): Promise<string[]> {
  const known = new Set(
    Array.from({ length: taskCount(plan) }, (_, i) => outputOf(plan, taskOf(plan, i))),
  )
  const strays: string[] = []
  for await (const { path } of out.list('')) if (!known.has(path)) strays.push(path)
  return strays
}

export function listed(names: readonly string[]): string {
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : ''
  return `${names.slice(0, MOST).join(', ')}${more}`
}

function summaryOf(plan: Plan, done: readonly (Done | undefined)[]): Summary {
  const sum = (of: (one: Done) => number) => done.reduce((all, one) => all + (one ? of(one) : 0), 0)
  return {
    outputs: done.length,
    rows: sum(({ rows }) => rows),
    bytes: sum(({ bytes }) => bytes),
    columns: plan.columns.map(([name], c) => ({
      name,
      missing: sum((one) => one.missing[c] ?? 0),
      filled: sum((one) => one.filled[c] ?? 0),
    })),
  }
}
