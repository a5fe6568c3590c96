import type { Job } from './job.js'

/** Runs a job whose tensors live in a memory of kernels, or returns false. */
export type RunInPlace = (job: Job) => boolean

let run: RunInPlace | undefined

/** in-place.ts calls this with itself, so that bundles hold it only where a workspace is used. */
export function setRunInPlace(found: RunInPlace): void {
  run = found
}

/** Runs a job in place where it can be; false: nothing done. */
export function runInPlace(job: Job): boolean {
  return run?.(job) ?? false
}
