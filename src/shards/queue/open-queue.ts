import { availableParallelism } from 'node:os'
import { checkInteger, rangeError } from '../../errors.js'
import { JobThread } from '../jobs/job-thread.js'
import { LocalQueue } from './local-queue.js'
import type { Queue } from './queue.js'

/** Where jobs are done. */
export interface QueuePlace {
  readonly queue?: string
  readonly workers?: number
}

/**
 * Opens a queue, or makes one of this process.
 *
 * @param roots for workers of this process
 */
export async function openQueue(
  fn: string,
  { queue, workers }: QueuePlace,
  roots: readonly string[],
): Promise<Queue> {
  if (queue === undefined) {
    const count = workers ?? availableParallelism()
    checkInteger(fn, 'workers', count, 1, 1024)
    return new LocalQueue(Array.from({ length: count }, () => new JobThread(roots)))
  }
  if (workers !== undefined) throw rangeError(fn, 'workers or queue, not both', workers)
  const { BullQueue } = await import('./bull-queue.js')
  return BullQueue.open(fn, queue)
}
