import { type Job, type JobKind, jobId, type Outcome } from '../jobs/job.js'
import type { QueueEvent } from '../queue/queue.js'

/** Where a run is. */
export interface ShardsProgress {
  /** What is done now. */
  readonly phase: JobKind
  /** Jobs of this phase that are done, those that were done before included; and all. */
  readonly done: number
  readonly total: number
  readonly failed: number
  /** Rows that were done in this phase, without those of before. */
  readonly rows: number
  readonly rowsPerSecond: number
  /** NaN while nothing is known of it. */
  readonly secondsLeft: number
  readonly workers: number
  readonly running: number
  /** Jobs that were begun again, over all phases. */
  readonly retries: number
  /** What is wrong with the queue; undefined if nothing has been since something ended. */
  readonly trouble: string | undefined
  /** The job that has been running longest, if any. */
  readonly slowest: SlowJob | undefined
}

/** A job that runs. */
export interface SlowJob {
  readonly part: number
  readonly seconds: number
  readonly worker: string
}

interface Running {
  readonly job: Job
  readonly start: number
  readonly rows: number
  readonly worker: string
}

/** Counts what a queue tells. */
export class Watch {
  private readonly running = new Map<string, Running>()
  private begun = performance.now()
  private phase: JobKind = 'count'
  private total = 0
  private before = 0
  private ended = 0
  private failed = 0
  private rows = 0
  private retries = 0
  private workers = 0
  private trouble: string | undefined

  constructor(private readonly tell: (progress: ShardsProgress) => void = () => undefined) {}

  /** @param before jobs that were done already */
  begin(phase: JobKind, total: number, before = 0): void {
    this.running.clear()
    this.begun = performance.now()
    this.phase = phase
    this.total = total
    this.before = before
    this.ended = 0
    this.failed = 0
    this.rows = 0
    this.tell(this.progress)
  }

  readonly onEvent = (event: QueueEvent): void => {
    if (event.type === 'workers') this.workers = event.count
    else if (event.type === 'retried') this.retry(event.job)
    else if (event.type === 'trouble') this.trouble = event.message
    else if (event.type === 'ended') this.end(event.outcome)
    else this.note(event)
    this.tell(this.progress)
  }

  private note(event: Extract<QueueEvent, { type: 'started' | 'progress' }>): void {
    const { job } = event
    const known = event.type === 'progress' ? this.running.get(jobId(job)) : undefined
    const { start = performance.now(), worker = '' } = known ?? {}
    this.running.set(jobId(job), {
      job,
      start,
      rows: event.type === 'progress' ? event.rows : 0,
      worker: event.type === 'started' ? event.worker : worker,
    })
  }

  private retry(job: Job): void {
    this.retries++
    this.running.delete(jobId(job))
  }

  private end(outcome: Outcome): void {
    this.running.delete(jobId(outcome.job))
    this.ended++
    this.trouble = undefined
    if (outcome.ok) this.rows += outcome.rows
    else this.failed++
  }

  get progress(): ShardsProgress {
    const now = performance.now()
    const seconds = (now - this.begun) / 1000
    const all = [...this.running.values()]
    const rows = this.rows + all.reduce((sum, one) => sum + one.rows, 0)
    const left = this.total - this.before - this.ended
    const oldest = all.sort((a, b) => a.start - b.start)[0]
    return {
      phase: this.phase,
      done: this.before + this.ended - this.failed,
      total: this.total,
      failed: this.failed,
      rows,
      rowsPerSecond: seconds > 0 ? rows / seconds : 0,
      secondsLeft: this.ended > 0 ? (seconds / this.ended) * left : Number.NaN,
      workers: this.workers,
      running: all.length,
      retries: this.retries,
      trouble: this.trouble,
      slowest: oldest && {
        part: oldest.job.part,
        seconds: (now - oldest.start) / 1000,
        worker: oldest.worker,
      },
    }
  }
}
