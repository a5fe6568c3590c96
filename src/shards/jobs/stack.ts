import { experts, stackParts } from '../../learn/fit-in-parts.js'
import { MODEL, resultOf } from '../plan/layout.js'
import { sha256 } from '../store/out-folder.js'
import type { JobContext } from './context.js'
import { partOf, preparedFit } from './expert.js'

/** What `stack` leaves. */
export interface Stacked {
  /** SHA-256 of the model. */
  readonly model: string
}

/** Weighs the experts; the job's part is how many models to draw by are kept. */
export async function stack(context: JobContext): Promise<number> {
  const { job, out } = context
  const prepared = await preparedFit(context)
  const { judges, finals } = experts(prepared)
  const parts: Uint8Array[] = []
  for (let i = 0; i < judges + finals; i++) parts.push(await partOf(context, i))
  const bytes = await stackParts(prepared, parts, { draws: job.part, signal: context.signal })
  await out.write(MODEL, [bytes])
  const stacked: Stacked = { model: sha256(bytes) }
  await out.writeJson(resultOf(job), stacked)
  return 0
}
