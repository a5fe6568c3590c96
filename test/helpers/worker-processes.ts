import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Job } from '../../src/shards/jobs/job.js'
import { jobId } from '../../src/shards/jobs/job.js'
import type { WorkerEvent } from '../../src/shards/run/worker.js'
import { ROOT } from './cli.js'

const MAIN = join(ROOT, 'dist/cli/main.js')

/** What a worker told, and when. */
export interface Heard {
  readonly at: number
  readonly worker: WorkerProcess
  readonly event: WorkerEvent
}

export interface WorkerPlace {
  readonly queue: string
  readonly root: string
  /** Seconds. */
  readonly lock: number
  readonly env?: Record<string, string>
}

/** `colmask worker`, with one job at a time, in a process that may be killed. */
export class WorkerProcess {
  private readonly child: ChildProcess
  /** The job that it does. */
  running: Job | undefined
  stderr = ''
  readonly ended: Promise<void>

  /** @param tell is told what it tells */
  constructor({ queue, root, lock, env = {} }: WorkerPlace, tell: (heard: Heard) => void) {
    const options = ['--root', root, '--jobs', '1', '--lock', `${lock}`, '--json']
    // Where others see it, the queue is in no list of processes.
    this.child = spawn(process.execPath, [MAIN, 'worker', ...options], {
      env: { ...process.env, ...env, COLMASK_QUEUE: queue },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.ended = new Promise((resolve) => this.child.on('close', () => resolve()))
    let rest = ''
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const event = JSON.parse(line) as WorkerEvent
        if (event.type === 'started') this.running = event.job
        if (event.type === 'done' || event.type === 'failed') this.running = undefined
        tell({ at: performance.now(), worker: this, event })
      }
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
  }

  get pid(): number | undefined {
    return this.child.pid
  }

  send(signal: NodeJS.Signals): void {
    this.child.kill(signal)
  }

  async kill(): Promise<void> {
    this.send('SIGKILL')
    await this.ended
  }
}

/** How many milliseconds after a moment another worker began a job; undefined if none did. */
export function takenOver(
  heard: readonly Heard[],
  { job, by, at }: { job: Job; by: WorkerProcess; at: number },
): number | undefined {
  const next = heard.find(
    ({ event, worker, at: then }) =>
      then > at && event.type === 'started' && worker !== by && jobId(event.job) === jobId(job),
  )
  return next && next.at - at
}
