import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Job } from '../../src/shards/jobs/job.js'
import { ROOT } from './cli.js'
import { type Heard, takenOver, WorkerProcess } from './worker-processes.js'

/** What is done to a run, and when: after so many workers were killed. */
export interface Harm {
  readonly afterKills: number
  act(): Promise<void>
}

export interface ChaosOptions {
  readonly queue: string
  /** What all lies below: a folder or a URL. */
  readonly root: string
  /** The folder of the outputs, planned. */
  readonly out: string
  /** Seconds. */
  readonly lock: number
  /** Workers at a time. */
  readonly lanes: number
  /** So many of them are killed at work. */
  readonly kills: number
  readonly harms: readonly Harm[]
  readonly env?: Record<string, string>
  /** Ends it before. */
  readonly signal: AbortSignal
}

/** A job that a worker had when it was killed, or frozen. */
export interface Loss {
  readonly job: Job
  readonly by: WorkerProcess
  readonly at: number
}

/** `colmask shards fill`, by workers that are killed at work, one after the other, and begun again. */
export class Chaos {
  readonly heard: Heard[] = []
  readonly losses: Loss[] = []
  /** When harm was done, from and to. */
  readonly harmed: (readonly [from: number, to: number])[] = []
  stdout = ''
  private coordinator: ChildProcess | undefined
  private turn = 0
  private isOver = false
  private frozen: Promise<void> | undefined

  constructor(private readonly options: ChaosOptions) {}

  get kills(): number {
    return this.losses.length
  }

  /** Until the outputs are whole, and workers have nothing to do. */
  async run(): Promise<void> {
    const harms = this.harm()
    const lanes = Array.from({ length: this.options.lanes }, () => this.lane())
    this.options.signal.addEventListener('abort', () => {
      this.isOver = true
      this.coordinator?.kill()
    })
    try {
      await this.coordinate()
    } finally {
      this.isOver = true
      await Promise.all([...lanes, harms])
    }
  }

  /** Kills whoever coordinates, who is begun again. */
  async killCoordinator(): Promise<void> {
    this.coordinator?.kill('SIGKILL')
  }

  /** Milliseconds until jobs of killed workers were begun by others, where nothing else was amiss. */
  takeovers(): number[] {
    const long = 2000 * this.options.lock
    const isHarmed = ({ at }: Loss) => this.harmed.some(([from, to]) => at < to && at + long > from)
    return this.losses.flatMap((loss) =>
      isHarmed(loss) ? [] : (takenOver(this.heard, loss) ?? []),
    )
  }

  /** Stops a worker at work for longer than its lock holds; once. */
  private async freeze(worker: WorkerProcess): Promise<void> {
    const { running: job } = worker
    if (job === undefined) return
    const loss = { job, by: worker, at: performance.now() }
    worker.send('SIGSTOP')
    while (takenOver(this.heard, loss) === undefined && !this.isOver) await pause(50)
    await pause(100)
    worker.send('SIGCONT')
  }

  private async coordinate(): Promise<void> {
    const { queue, root, out, env = {} } = this.options
    const args = [join(ROOT, 'dist/cli/main.js'), 'shards', 'fill', out, '--root', root]
    for (;;) {
      const child = spawn(process.execPath, [...args, '--json', '--quiet'], {
        env: { ...process.env, ...env, COLMASK_QUEUE: queue },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      this.coordinator = child
      let [stdout, stderr] = ['', '']
      child.stdout.on('data', (text) => (stdout += text))
      child.stderr.on('data', (text) => {
        stderr += text
      })
      const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
        child.on('close', (...how) => resolve(how)),
      )
      this.stdout = stdout
      if (code === 0) return
      if (signal !== 'SIGKILL')
        throw new Error(`shards fill ended with ${code}: ${stderr}${stdout}`)
    }
  }

  private async harm(): Promise<void> {
    for (const { afterKills, act } of this.options.harms) {
      while (this.kills < afterKills && !this.isOver) await pause(10)
      if (this.isOver) return
      const from = performance.now()
      await act()
      this.harmed.push([from, performance.now()])
    }
  }

  private async lane(): Promise<void> {
    while (!this.isOver) {
      const worker = new WorkerProcess(this.options, (heard) => this.heard.push(heard))
      await this.live(worker, this.turn++)
    }
  }

  /** Kills a worker while it does its first or second job, if enough have not been killed before. */
  private async live(worker: WorkerProcess, turn: number): Promise<void> {
    const { kills } = this.options
    // The first takes longer, since all has to be loaded.
    const later = turn % 2
    const delay = later === 0 ? (turn * 53) % 250 : (turn * 37) % 60
    const begun = () =>
      this.heard.filter((one) => one.worker === worker && one.event.type === 'started').length
    for (let wanted = 1 + later; ; wanted = begun() + 1) {
      while (!this.isOver && (begun() < wanted || this.kills >= kills)) await pause(5)
      if (!this.isOver) await pause(delay)
      const { running: job } = worker
      if (job === undefined && !this.isOver) continue
      if (this.isOver) {
        while (worker.running !== undefined) await pause(20)
      } else if (this.kills >= 3 && this.frozen === undefined) {
        this.frozen = this.freeze(worker)
        await this.frozen
        continue
      } else if (job !== undefined) {
        this.losses.push({ job, by: worker, at: performance.now() })
      }
      await worker.kill()
      return
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
