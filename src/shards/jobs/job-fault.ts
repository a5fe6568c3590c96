import type { Fault } from './job.js'

/** A job failed: see `Fault`. */
export class JobFault extends Error {
  override name = 'JobFault'

  constructor(readonly fault: Fault) {
    super(fault.message)
  }
}
