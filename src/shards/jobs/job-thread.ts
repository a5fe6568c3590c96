import { Worker } from 'node:worker_threads'
import type { JobRunner } from '../queue/queue.js'
import type { Job } from './job.js'
import { JobFault } from './job-fault.js'
import type { ThreadData, ThreadReply } from './job-worker.js'

/** Does jobs one after the other in a thread of its own, which is begun anew if it ends. */
export class JobThread implements JobRunner {
  private worker: Worker | undefined

  /** @param roots see `Roots` */
  constructor(private readonly roots: readonly string[]) {}

  run(job: Job, onProgress: (rows: number) => void = () => undefined): Promise<number> {
    const worker = this.worker ?? this.begin()
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        worker.off('message', hear)
        worker.off('error', broke)
        worker.off('exit', left)
        act()
      }
      const broke = (error: Error) => settle(() => reject(lost(error.message)))
      const left = (code: number) => settle(() => reject(lost(`its thread ended (${code})`)))
      const hear = (reply: ThreadReply) => {
        if ('progress' in reply) onProgress(reply.progress)
        else if ('rows' in reply) settle(() => resolve(reply.rows))
        else settle(() => reject(new JobFault(reply.fault)))
      }
      worker.on('message', hear)
      worker.on('error', broke)
      worker.on('exit', left)
      worker.postMessage(job)
    })
  }

  async end(): Promise<void> {
    await this.worker?.terminate()
    this.worker = undefined
  }

  private begin(): Worker {
    const workerData: ThreadData = { roots: this.roots }
    const worker = new Worker(new URL('./job-worker.js', import.meta.url), { workerData })
    const forget = () => {
      if (this.worker === worker) this.worker = undefined
    }
    worker.once('error', forget)
    worker.once('exit', forget)
    this.worker = worker
    return worker
  }
}

/** Such as for want of memory: another try may have more. */
function lost(why: string): JobFault {
  return new JobFault({ message: `the job was lost: ${why}`, final: false })
}
