import type { Job, Outcome } from '../jobs/job.js'
import { JobFault } from '../jobs/job-fault.js'
import type { JobRunner, Queue, RunOptions } from './queue.js'

/** Tries of a job whose fault may pass, and the milliseconds before the second; each further one waits twice as long. */
const TRIES = 5
const FIRST_WAIT = 500

/** Jobs of this process: as many at a time as there are runners. What is done is known from the store, as everywhere. */
export class LocalQueue implements Queue {
  readonly url = 'local'

  /**
   * @param runners each does one job at a time
   * @param firstWait milliseconds before a job is tried again
   */
  constructor(
    private readonly runners: readonly JobRunner[],
    private readonly firstWait = FIRST_WAIT,
  ) {}

  async run(jobs: readonly Job[], { signal, onEvent }: RunOptions = {}): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    let next = 0
    onEvent?.({ type: 'workers', count: this.runners.length })
    const lane = async (runner: JobRunner, k: number) => {
      for (let i = next++; i < jobs.length; i = next++) {
        const job = jobs[i]
        if (job === undefined) return
        const outcome: Outcome = signal?.aborted
          ? { job, ok: false, fault: { message: 'cancelled', final: true } }
          : await this.tried(runner, k, job, { signal, onEvent })
        outcomes[i] = outcome
        onEvent?.({ type: 'ended', outcome })
      }
    }
    const ends = () => this.runners.map((runner) => runner.end())
    const watch =
      signal === undefined ? undefined : setInterval(() => signal.aborted && ends(), 100)
    try {
      await Promise.all(this.runners.map(lane))
    } finally {
      clearInterval(watch)
    }
    return outcomes
  }

  async close(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.end()))
  }

  private async tried(
    runner: JobRunner,
    k: number,
    job: Job,
    { signal, onEvent }: { [Name in keyof RunOptions]: RunOptions[Name] | undefined },
  ): Promise<Outcome> {
    for (let tries = 1; ; tries++) {
      const start = performance.now()
      onEvent?.({ type: 'started', job, worker: `local:${k + 1}` })
      try {
        const rows = await runner.run(job, (rows) => onEvent?.({ type: 'progress', job, rows }))
        return { job, ok: true, rows, seconds: (performance.now() - start) / 1000 }
      } catch (error) {
        const fault =
          error instanceof JobFault ? error.fault : { message: String(error), final: true }
        if (signal?.aborted) return { job, ok: false, fault: { message: 'cancelled', final: true } }
        if (fault.final || tries === TRIES) return { job, ok: false, fault }
        onEvent?.({ type: 'retried', job, message: fault.message })
        await new Promise((resolve) => setTimeout(resolve, this.firstWait * 2 ** (tries - 1)))
      }
    }
  }
}
