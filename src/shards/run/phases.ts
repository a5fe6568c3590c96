import type { Job, JobKind } from '../jobs/job.js'
import { JobFault } from '../jobs/job-fault.js'
import type { Queue } from '../queue/queue.js'
import type { WorkOptions } from './run-shards.js'
import { Watch } from './watch.js'

/** Has the jobs of one phase after the other done, each of which must come to its end. */
export class Phases {
  private readonly watch: Watch

  /** @param out the folder of the outputs, below the first root */
  constructor(
    private readonly queue: Queue,
    private readonly out: string,
    private readonly options: Pick<WorkOptions, 'signal' | 'onProgress'>,
  ) {
    this.watch = new Watch(options.onProgress)
  }

  /**
   * @param hash of the document that the jobs are of
   * @param nameOf what messages call a part
   * @returns the jobs, done
   * @throws JobFault if one of them failed, after all have ended
   */
  async run(
    kind: JobKind,
    hash: string,
    parts: readonly number[],
    nameOf: (part: number) => string = () => kind,
  ): Promise<Job[]> {
    const { signal } = this.options
    const jobs = parts.map((part): Job => ({ kind, out: this.out, hash, part }))
    this.watch.begin(kind, jobs.length)
    const outcomes = await this.queue.run(jobs, {
      onEvent: this.watch.onEvent,
      ...(signal !== undefined && { signal }),
    })
    const failed = outcomes.flatMap((one) => (one.ok ? [] : [one]))
    const [first] = failed
    if (first === undefined) return jobs
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : ''
    const { message } = first.fault
    const named = message.includes(nameOf(first.job.part))
    throw new JobFault({
      ...first.fault,
      message: `${named ? '' : `${nameOf(first.job.part)}: `}${message}${more}`,
    })
  }
}
