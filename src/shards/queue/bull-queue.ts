import type { Job as BullJob, Queue as BullMQQueue, QueueEvents } from 'bullmq'
import type { Job, Outcome } from '../jobs/job.js'
import { jobId } from '../jobs/job.js'
import { isEmptied } from './ask-stores.js'
import { type Bull, openBull, wordsWithoutLogin } from './bull.js'
import type { Queue, RunOptions } from './queue.js'
import { reach } from './reach.js'

/** What a worker gives back. */
export interface Returned {
  readonly rows: number
  readonly seconds: number
}

type Known = BullJob<Job, Returned>

interface Opened {
  readonly queue: BullMQQueue
  readonly events: QueueEvents
}

type Listen = (events: QueueEvents) => void

/** Tries of a job whose fault may pass, and the milliseconds before the second; each further one waits twice as long. */
const TRIES = 5
const FIRST_WAIT = 1000
/** Jobs that are added, or looked at, at a time. */
const BESIDE = 100
/** Milliseconds between two looks at jobs of which no event came, and between two counts of workers. */
const LOOK = 1000
/** What has ended is kept for so many seconds. */
const KEPT = 3600
/** After so many faults in a row connections are made anew: some do not come back by themselves. */
const MOST_FAULTS = 5
/** Milliseconds in which jobs are taken back, and connections closed. */
const CLOSE = 5000
const HEARD = ['active', 'progress', 'stalled', 'delayed', 'completed', 'failed'] as const

/** Jobs in BullMQ, for workers on any machine. */
export class BullQueue implements Queue {
  readonly url: string
  private opened: Opened | undefined
  private listen: Listen = () => undefined
  private trouble: (message: string) => void = () => undefined

  private constructor(private readonly bull: Bull) {
    this.url = bull.url
  }

  /** @throws RangeError if a URL is none of a queue; Error if a package is missing */
  static async open(fn: string, url: string): Promise<BullQueue> {
    return new BullQueue(await openBull(fn, url))
  }

  async run(jobs: readonly Job[], { signal, onEvent }: RunOptions = {}): Promise<Outcome[]> {
    this.trouble = (message) => onEvent?.({ type: 'trouble', message: `${this.url}: ${message}` })
    const waiting = new Map(jobs.map((job) => [jobId(job), job]))
    const outcomes = new Map<string, Outcome>()
    const settle = (id: string, outcome: Outcome) => {
      if (!waiting.delete(id)) return
      outcomes.set(id, outcome)
      onEvent?.({ type: 'ended', outcome })
    }
    this.listen = this.listener(waiting, settle, onEvent)
    if (this.opened !== undefined) this.listen(this.opened.events)
    try {
      await this.patiently((queue) => this.add(queue, [...waiting.values()], true), signal)
      let turn = 0
      while (waiting.size > 0) {
        if (signal?.aborted) await this.takeBack(waiting, settle)
        else
          await this.patiently(
            (queue) => this.look(queue, waiting, settle, turn++, onEvent),
            signal,
          )
        if (waiting.size > 0) await pause(LOOK / 4, () => waiting.size === 0)
      }
    } finally {
      this.listen = () => undefined
      for (const name of HEARD) this.opened?.events.removeAllListeners(name)
    }
    return jobs.flatMap((job) => outcomes.get(jobId(job)) ?? [])
  }

  async close(): Promise<void> {
    this.trouble = () => undefined
    await this.leave()
  }

  private async enter(signal: RunOptions['signal']): Promise<Opened | undefined> {
    if (this.opened !== undefined) return this.opened
    await reach(this.bull, signal, (words) => this.trouble(words))
    if (signal?.aborted) return undefined
    const { classes, connection, name, prefix, telemetry } = this.bull
    const queue = new classes.Queue(name, { connection, prefix, ...(telemetry && { telemetry }) })
    const events = new classes.QueueEvents(name, { connection, prefix })
    const told = (error: Error) => this.trouble(wordsWithoutLogin(error))
    queue.on('error', told)
    events.on('error', told)
    this.listen(events)
    this.opened = { queue, events }
    return this.opened
  }

  private async leave(): Promise<void> {
    const { opened } = this
    this.opened = undefined
    if (opened === undefined) return
    const closing = Promise.allSettled([opened.events.close(), opened.queue.close()])
    // A store that is away may never answer.
    await Promise.race([closing, pause(CLOSE, () => false)])
  }

  /** Hears of jobs as they go on, where the store tells of it at once. */
  private listener(
    waiting: ReadonlyMap<string, Job>,
    settle: (id: string, outcome: Outcome) => void,
    onEvent: RunOptions['onEvent'],
  ): Listen {
    const of = (id: string, act: (job: Job) => void) => {
      const job = waiting.get(id)
      if (job !== undefined) act(job)
    }
    const begun = ({ jobId: id }: { jobId: string }) =>
      of(id, (job) => onEvent?.({ type: 'started', job, worker: '' }))
    const progress = ({ jobId: id, data }: { jobId: string; data: unknown }) =>
      of(id, (job) => {
        const { rows, worker } = data as { rows?: number; worker?: string }
        if (worker !== undefined) onEvent?.({ type: 'started', job, worker })
        if (rows !== undefined) onEvent?.({ type: 'progress', job, rows })
      })
    const stalled = ({ jobId: id }: { jobId: string }) =>
      of(id, (job) => {
        onEvent?.({ type: 'retried', job, message: 'its worker was silent' })
        void first(this.opened?.queue, id)
      })
    const again = ({ jobId: id }: { jobId: string }) =>
      of(id, (job) => onEvent?.({ type: 'retried', job, message: 'it failed, and is tried again' }))
    const ended = ({ jobId: id }: { jobId: string }) =>
      of(id, () => {
        const { opened } = this
        if (opened !== undefined)
          this.settleOne(opened.queue, id, waiting, settle).catch(() => undefined)
      })
    return (events) => {
      events.on('active', begun).on('progress', progress).on('stalled', stalled)
      events.on('delayed', again).on('completed', ended).on('failed', ended)
    }
  }

  /**
   * @param anew whether such as have ended before are to run again: whoever asks for them has not found what they did
   */
  private async add(queue: BullMQQueue, jobs: readonly Job[], anew: boolean): Promise<void> {
    for (let from = 0; from < jobs.length; from += BESIDE) {
      const some = jobs.slice(from, from + BESIDE)
      if (anew) await Promise.all(some.map((job) => clear(queue, jobId(job))))
      await queue.addBulk(
        some.map((job) => ({
          name: job.kind,
          data: job,
          opts: {
            jobId: jobId(job),
            attempts: TRIES,
            backoff: { type: 'exponential', delay: FIRST_WAIT },
            removeOnComplete: { age: KEPT },
            removeOnFail: { age: KEPT },
          },
        })),
      )
    }
  }

  /** Looks at some of the jobs, for events may be lost, and so may all that the store held. */
  private async look(
    queue: BullMQQueue,
    waiting: ReadonlyMap<string, Job>,
    settle: (id: string, outcome: Outcome) => void,
    turn: number,
    onEvent: RunOptions['onEvent'],
  ): Promise<void> {
    if (turn % 4 !== 0) return
    const ids = [...waiting.keys()]
    const from = ((turn / 4) * BESIDE) % Math.max(1, ids.length)
    const some = ids.slice(from, from + BESIDE)
    const lost: Job[] = []
    await Promise.all(
      some.map(async (id) => {
        const job = waiting.get(id)
        const isKnown = await this.settleOne(queue, id, waiting, settle)
        if (!isKnown && job !== undefined && waiting.has(id)) lost.push(job)
      }),
    )
    if (lost.length > 0) await this.add(queue, lost, false)
    if (turn % 8 === 0) onEvent?.({ type: 'workers', count: await queue.getWorkersCount() })
  }

  /** @returns whether the store knows the job */
  private async settleOne(
    queue: BullMQQueue,
    id: string,
    waiting: ReadonlyMap<string, Job>,
    settle: (id: string, outcome: Outcome) => void,
  ): Promise<boolean> {
    const known = (await queue.getJob(id)) as Known | undefined
    if (known === undefined) return false
    const job = waiting.get(id)
    if (job === undefined) return true
    if (known.finishedOn === undefined) return true
    const state = await known.getState()
    if (state === 'completed') {
      const { rows = 0, seconds = 0 } = known.returnvalue ?? {}
      settle(id, { job, ok: true, rows, seconds })
    } else if (state === 'failed') {
      settle(id, { job, ok: false, fault: { message: known.failedReason, final: true } })
    }
    return true
  }

  /** Takes jobs back that no worker has begun; the others end by themselves, and what they do stays. */
  private async takeBack(
    waiting: ReadonlyMap<string, Job>,
    settle: (id: string, outcome: Outcome) => void,
  ): Promise<void> {
    let answers = true
    while (waiting.size > 0) {
      const some = [...waiting].slice(0, BESIDE)
      if (answers) answers = await this.removed(some.map(([id]) => id))
      for (const [id, job] of some) {
        settle(id, { job, ok: false, fault: { message: 'cancelled', final: true } })
      }
    }
  }

  /** @returns whether the store answered: one that is away may never do */
  private async removed(ids: readonly string[]): Promise<boolean> {
    const remove = async (id: string) => {
      const known = await this.opened?.queue.getJob(id)
      await known?.remove()
    }
    const all = Promise.allSettled(ids.map(remove)).then(() => true)
    return Promise.race([all, pause(CLOSE, () => false).then(() => false)])
  }

  /**
   * Does something with a store that may be away for a while, or have lost all.
   *
   * @throws Error if it lets nobody in
   */
  private async patiently(
    act: (queue: BullMQQueue) => Promise<void>,
    signal: RunOptions['signal'],
  ): Promise<void> {
    for (let faults = 1; !signal?.aborted; faults++) {
      const opened = await this.enter(signal)
      if (opened === undefined) return
      try {
        await act(opened.queue)
        return
      } catch (error) {
        this.trouble(wordsWithoutLogin(error))
        if (isEmptied(error)) await this.bull.prepare().catch(() => undefined)
        if (faults % MOST_FAULTS === 0) await this.leave()
        await pause(LOOK, () => signal?.aborted === true)
      }
    }
  }
}

/** Puts a job before all that waits: PostgreSQL puts what silent workers had behind it. */
async function first(queue: BullMQQueue | undefined, id: string): Promise<void> {
  const job = await queue?.getJob(id).catch(() => undefined)
  await job?.changePriority({ priority: 0, lifo: true }).catch(() => undefined)
}

/** Takes away a job of an earlier run that has ended. */
async function clear(queue: BullMQQueue, id: string): Promise<void> {
  const known = await queue.getJob(id)
  if (known === undefined) return
  const state = await known.getState()
  if (state === 'completed' || state === 'failed') await known.remove().catch(() => undefined)
}

/** Waits, but not longer than until something holds. */
async function pause(milliseconds: number, until: () => boolean): Promise<void> {
  const end = performance.now() + milliseconds
  while (performance.now() < end && !until()) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(20, milliseconds)))
  }
}
