import { availableParallelism, hostname } from 'node:os'
import type { Job as BullJob } from 'bullmq'
import { checkCount, checkInteger, checkOptions, show, typeError } from '../../errors.js'
import type { AbortSignalLike } from '../../host/abort-signal.js'
import { checkJob, type Job } from '../jobs/job.js'
import { JobFault } from '../jobs/job-fault.js'
import { JobThread } from '../jobs/job-thread.js'
import { type Bull, openBull } from '../queue/bull.js'
import type { Returned } from '../queue/bull-queue.js'
import type { JobRunner } from '../queue/queue.js'
import { reach } from '../queue/reach.js'
import { Roots } from '../store/roots.js'
import { Troubles } from './troubles.js'

/** How a worker works. */
export interface WorkerOptions {
  /** `redis://`, `rediss://` or `postgres://`, with a login if need be. */
  readonly queue: string
  /** Places that it may touch, as paths or URLs: the first holds the outputs. See `planShards`. */
  readonly roots: readonly string[]
  /** Jobs at a time, each in a thread of its own. By default one for each core. */
  readonly jobs?: number
  /** Seconds after which a worker that is silent is taken for dead, and its jobs go to others. 30 by default. */
  readonly lock?: number
  /** Ends it: its jobs are handed back. */
  readonly signal?: AbortSignalLike
  /** Called whenever something happens. */
  readonly onEvent?: (event: WorkerEvent) => void
}

/** What a worker tells. */
export type WorkerEvent =
  | { readonly type: 'ready'; readonly queue: string; readonly worker: string }
  | { readonly type: 'started'; readonly job: Job }
  | { readonly type: 'done'; readonly job: Job; readonly rows: number; readonly seconds: number }
  | { readonly type: 'failed'; readonly job: Job; readonly message: string }
  /** Such as of a queue that is away: it goes on once that is back. */
  | { readonly type: 'trouble'; readonly message: string }

/** Jobs may be lost with their worker so often. */
const MOST_STALLED = 1_000_000
/** Milliseconds between two messages of how far a job is. */
const TELL = 1000
/** Seconds for which a store is asked for a job: some cannot wake who waits. */
const DRAIN_DELAY = 1
const LOOK = 100
/** Milliseconds before a store that is away is asked again. */
const RETRY_DELAY = 1000
/** Milliseconds in which jobs are handed back. */
const CLOSE = 5000

/**
 * Does the jobs of a queue until a signal ends it. It reads and writes below its roots alone, and runs nothing that a
 * job says.
 *
 * @throws RangeError if an option is not one; Error if a package is missing
 */
export async function worker(options: WorkerOptions): Promise<void> {
  const fn = 'worker'
  checkCount('worker', 1, arguments.length)
  checkOptions(fn, options, ['queue', 'roots', 'jobs', 'lock', 'signal', 'onEvent'])
  const { queue, roots, jobs = availableParallelism() } = options
  if (typeof queue !== 'string') throw typeError(fn, 'queue must be a URL', queue)
  checkInteger(fn, 'jobs', jobs, 1, 1024)
  await Roots.open(roots)
  const bull = await openBull(fn, queue)
  await work(
    bull,
    Array.from({ length: jobs }, () => new JobThread(roots)),
    options,
  )
}

/**
 * The same, with jobs done by others than threads.
 *
 * @param runners each does one job at a time
 */
export async function work(
  bull: Bull,
  runners: readonly JobRunner[],
  { lock = 30, signal, onEvent = () => undefined }: Omit<WorkerOptions, 'roots' | 'queue'>,
): Promise<void> {
  const { classes, connection, name, prefix, telemetry } = bull
  const own = `${hostname()}:${process.pid}`
  const idle = [...runners]
  const perform = async (job: BullJob<Job, Returned>, token?: string): Promise<Returned> => {
    const runner = idle.pop()
    if (runner === undefined) throw new Error('worker: a runner for each job, got none')
    try {
      return await done(bull, runner, job, own, onEvent)
    } catch (error) {
      if (!signal?.aborted) throw error
      await job.moveToWait(token)
      throw new bull.errors.WaitingError()
    } finally {
      idle.push(runner)
    }
  }
  const milliseconds = 1000 * lock
  const begin = () =>
    new classes.Worker<Job, Returned>(name, perform, {
      connection,
      prefix,
      ...(telemetry && { telemetry }),
      name: own,
      concurrency: runners.length,
      lockDuration: milliseconds,
      stalledInterval: milliseconds / 2,
      maxStalledCount: MOST_STALLED,
      drainDelay: DRAIN_DELAY,
      runRetryDelay: RETRY_DELAY,
    })
  const troubles = new Troubles(bull, (message) => onEvent({ type: 'trouble', message }))
  const isOver = () => signal?.aborted === true
  while (!isOver()) {
    await reach(bull, signal, troubles.tell)
    if (isOver()) break
    const bullWorker = begin()
    bullWorker.on('error', (error) => troubles.add(bullWorker, error))
    // PostgreSQL puts what silent workers had behind all that waits; the coordinator may be away.
    bullWorker.on('stalled', async (id: string) => {
      const job = await bull.jobs.Job.fromId(bullWorker, id).catch(() => undefined)
      await job?.changePriority({ priority: 0, lifo: true }).catch(() => undefined)
    })
    const ready = bullWorker.waitUntilReady().then(
      () => true,
      () => false,
    )
    // One that was away just then does not come back by itself.
    const isReady = await Promise.race([ready, until(isOver).then(() => true)])
    if (isReady && !isOver()) onEvent({ type: 'ready', queue: bull.url, worker: own })
    if (isReady) await until(isOver)
    // What runs is ended, and goes to others at once.
    await bullWorker.pause(true)
    await Promise.all(runners.map((runner) => runner.end()))
    // A store that is away may never answer.
    const late = new Promise((resolve) => setTimeout(resolve, CLOSE).unref())
    await Promise.race([bullWorker.close(), late])
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, LOOK))
}

async function done(
  bull: Bull,
  runner: JobRunner,
  bullJob: BullJob<Job, Returned>,
  own: string,
  onEvent: (event: WorkerEvent) => void,
): Promise<Returned> {
  const odd = checkJob(bullJob.data, '')
  if (odd !== undefined) {
    const message = `job: expected ${odd.expected} as ${odd.path}, got ${show(odd.got)}`
    throw new bull.errors.UnrecoverableError(message)
  }
  const job = bullJob.data
  const start = performance.now()
  let told = Number.NEGATIVE_INFINITY
  const tell = (rows: number) => {
    const now = performance.now()
    if (now - told < TELL) return
    told = now
    bullJob.updateProgress({ rows, worker: own }).catch(() => undefined)
  }
  onEvent({ type: 'started', job })
  tell(0)
  try {
    const rows = await runner.run(job, tell)
    const seconds = (performance.now() - start) / 1000
    onEvent({ type: 'done', job, rows, seconds })
    return { rows, seconds }
  } catch (error) {
    const { message, final } = faultOf(error)
    onEvent({ type: 'failed', job, message })
    throw final ? new bull.errors.UnrecoverableError(message) : new Error(message)
  }
}

function faultOf(error: unknown) {
  if (error instanceof JobFault) return error.fault
  return { message: error instanceof Error ? error.message : String(error), final: true }
}
