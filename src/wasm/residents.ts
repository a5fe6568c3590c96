import type { GrowingMemory } from './growing.js'
import type { Job } from './job.js'

/** Where a job's tensors live: all of them in one memory of kernels, but maybe its mask. */
export interface Place {
  readonly memory: GrowingMemory
  /** Whether the mask lives there too. */
  readonly hasMask: boolean
}

/** Runs a job whose tensors live in a memory of kernels, or returns false. */
export type RunInPlace = (job: Job) => boolean

let run: RunInPlace | undefined
let find: ((job: Job) => Place | undefined) | undefined

/** in-place.ts calls this with its own, so that bundles hold it only where a workspace is used. */
export function setRunInPlace(found: RunInPlace, place: typeof find): void {
  run = found
  find = place
}

/** Runs a job in place where it can be; false: nothing done. */
export function runInPlace(job: Job): boolean {
  return run?.(job) ?? false
}

/** Where a job can be run in place. */
export function placeOf(job: Job): Place | undefined {
  return find?.(job)
}
