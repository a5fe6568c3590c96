import type { AbortSignalLike } from '../../host/abort-signal.js'
import type { Job, Outcome } from '../jobs/job.js'

/** What happens to jobs, for whoever watches. */
export type QueueEvent =
  | { readonly type: 'started'; readonly job: Job; readonly worker: string }
  | { readonly type: 'progress'; readonly job: Job; readonly rows: number }
  | { readonly type: 'retried'; readonly job: Job; readonly message: string }
  | { readonly type: 'ended'; readonly outcome: Outcome }
  | { readonly type: 'workers'; readonly count: number }
  /** Such as a store of jobs that is away: it is waited for. */
  | { readonly type: 'trouble'; readonly message: string }

/** How jobs are given to a queue. */
export interface RunOptions {
  /** Ends the waiting; jobs that have not begun are taken back. */
  readonly signal?: AbortSignalLike
  readonly onEvent?: (event: QueueEvent) => void
}

/**
 * Hands jobs to workers. It may forget all of them at any time: what is done is known from the store alone. A job may
 * run more than once, or twice at a time; it writes the same bytes.
 */
export interface Queue {
  /** Where it is, without logins. */
  readonly url: string
  /**
   * Has jobs done by whatever workers there are, and waits. One that was added before, and runs or waits, is waited
   * for; one that failed then is tried again.
   *
   * @returns an outcome for each, in their order
   */
  run(jobs: readonly Job[], options?: RunOptions): Promise<Outcome[]>
  close(): Promise<void>
}

/** What does a job, wherever it is: in a thread of its own, so that locks are renewed meanwhile. */
export interface JobRunner {
  /** @returns how many rows were done; throws a `JobFault` if the job failed */
  run(job: Job, onProgress?: (rows: number) => void): Promise<number>
  /** Ends it at once, whatever it does. */
  end(): Promise<void>
}
