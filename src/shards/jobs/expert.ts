import { FileError } from '../../files/file-error.js'
import {
  fitPart,
  judgeBefore,
  type PreparedFit,
  preparedFromBytes,
} from '../../learn/fit-in-parts.js'
import { PREPARED, resultOf } from '../plan/layout.js'
import { sha256 } from '../store/out-folder.js'
import type { JobContext } from './context.js'

/** Fits one expert of the ensemble: those that judge come before those that fill, which begin with a judge's network. */
export async function expert(context: JobContext): Promise<number> {
  const { job, out } = context
  const prepared = await preparedFit(context)
  const before = judgeBefore(prepared, job.part)
  const judge = before === undefined ? undefined : await partOf(context, before)
  const bytes = await fitPart(prepared, job.part, {
    signal: context.signal,
    ...(judge !== undefined && { judge }),
  })
  await out.write(resultOf(job), [bytes])
  return 0
}

/** What experts are fitted on, if it is that of the job. */
export async function preparedFit({ job, out }: JobContext): Promise<PreparedFit> {
  const bytes = await out.bytes(PREPARED)
  if (bytes === undefined || sha256(bytes) !== job.hash) {
    const got = bytes === undefined ? 'none' : 'another one'
    throw new FileError(out.nameOf(PREPARED), `expected what this job is of, got ${got}`)
  }
  return preparedFromBytes(bytes)
}

/** An expert that was fitted before. */
export async function partOf({ job, out }: JobContext, part: number): Promise<Uint8Array> {
  const name = resultOf({ ...job, kind: 'expert', part })
  const bytes = await out.bytes(name)
  if (bytes === undefined) throw new FileError(out.nameOf(name), 'expected an expert, got none')
  return bytes
}
