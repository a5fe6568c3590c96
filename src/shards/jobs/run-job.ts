import { show } from '../../errors.js'
import { CANCELLED, resultOf } from '../plan/layout.js'
import { receiptOfTask } from '../plan/receipts.js'
import { isPassing } from '../store/passing.js'
import type { Roots } from '../store/roots.js'
import { audit } from './audit.js'
import { JobContext, type Kept } from './context.js'
import { count } from './count.js'
import { describe } from './describe.js'
import { evaluate } from './evaluate.js'
import { expert } from './expert.js'
import { fill } from './fill.js'
import { finish } from './finish.js'
import { checkJob, type Fault, type Job, type JobKind } from './job.js'
import { JobFault } from './job-fault.js'
import { stack } from './stack.js'
import { survey } from './survey.js'

const JOBS: Readonly<Record<JobKind, (context: JobContext) => Promise<number>>> = {
  count,
  survey,
  expert,
  stack,
  fill,
  evaluate,
  audit,
  describe,
  finish,
}

/** Milliseconds between two looks whether the run is to end. */
const LOOK = 2000

/**
 * Does a job, unless its result is there already.
 *
 * @param told called with the rows that are done
 * @returns how many rows were done
 * @throws JobFault
 */
export async function runJob(
  job: Job,
  roots: Roots,
  kept: Kept,
  told: (rows: number) => void = () => undefined,
): Promise<number> {
  const odd = checkJob(job, '')
  if (odd !== undefined) {
    throw new JobFault({
      message: `job: expected ${odd.expected} as ${odd.path}, got ${show(odd.got)}`,
      final: true,
    })
  }
  const end = new AbortController()
  try {
    const context = new JobContext(job, roots, kept, end.signal, told)
    const { out } = context
    const look = setInterval(async () => {
      const found = await out.look(CANCELLED).catch(() => undefined)
      if (found !== undefined) end.abort(new JobFault({ message: 'cancelled', final: true }))
    }, LOOK)
    try {
      return (await doneBefore(context)) ?? (await JOBS[job.kind](context))
    } finally {
      clearInterval(look)
    }
  } catch (error) {
    throw new JobFault(faultOf(error))
  }
}

/** How many rows a job has that was done before; undefined if it was not. */
async function doneBefore(context: JobContext): Promise<number | undefined> {
  const { job, out } = context
  if (job.kind === 'finish') return undefined
  if (job.kind === 'fill') {
    return (await receiptOfTask(out, await context.plan(), job.hash, job.part))?.rows
  }
  return (await out.look(resultOf(job))) === undefined ? undefined : 0
}

function faultOf(error: unknown): Fault {
  if (error instanceof JobFault) return error.fault
  const message = error instanceof Error ? error.message : String(error)
  return { message, final: !isPassing(error) }
}
