import { parentPort, workerData } from 'node:worker_threads'
import { Roots } from '../store/roots.js'
import { Kept } from './context.js'
import type { Fault, Job } from './job.js'
import { JobFault } from './job-fault.js'
import { runJob } from './run-job.js'

/** What a thread is begun with. */
export interface ThreadData {
  readonly roots: readonly string[]
}

/** What it sends while it does a job: progress, and at the end the rows, or what was wrong. */
export type ThreadReply =
  | { readonly progress: number }
  | { readonly rows: number }
  | { readonly fault: Fault }

/** Milliseconds between two messages of progress. */
const EVERY = 250

const roots = Roots.open((workerData as ThreadData).roots)
const kept = new Kept()

function reply(value: ThreadReply): void {
  parentPort?.postMessage(value)
}

async function work(job: Job): Promise<void> {
  let last = 0
  const told = (rows: number) => {
    const now = performance.now()
    if (now - last < EVERY) return
    last = now
    reply({ progress: rows })
  }
  try {
    reply({ rows: await runJob(job, await roots, kept, told) })
  } catch (error) {
    const fault = error instanceof JobFault ? error.fault : { message: String(error), final: true }
    reply({ fault })
  }
}

parentPort?.on('message', work)
