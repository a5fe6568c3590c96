import { createHash } from 'node:crypto'
import { checkCount, checkOptions } from '../../errors.js'
import { type AbortSignalLike, throwIfAborted } from '../../host/abort-signal.js'
import { strayFiles } from '../jobs/finish.js'
import type { Receipt } from '../plan/documents.js'
import { MODEL, outputOf, taskOf } from '../plan/layout.js'
import { readReceipts } from '../plan/receipts.js'
import { type OutFolder, sha256 } from '../store/out-folder.js'
import { type OpenRun, openRun } from './open-run.js'
import type { WorkOptions } from './run-shards.js'

/** What is wrong with the outputs of a run. */
export interface ShardsVerdict {
  /** Outputs whose bytes are those that were written. */
  readonly right: number
  readonly total: number
  readonly faults: readonly { readonly output: string; readonly message: string }[]
}

/** How outputs are checked. */
export interface VerifyShardsOptions extends Pick<WorkOptions, 'roots'> {
  readonly signal?: AbortSignalLike
  /** Called with the outputs that were checked, and all. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Reads all outputs of a run again: whether each is there, has the SHA-256 of its receipt, and none is too many; and
 * whether the model is the plan's.
 *
 * @throws FileError if there is no plan
 *
 * @example
 * ```ts
 * await planShards('in/', 'out/', { budget: 'fast' })
 * await runShards('out/')
 * const verdict = await verifyShards('out/')
 * ```
 */
export async function verifyShards(
  out: string,
  options: VerifyShardsOptions = {},
): Promise<ShardsVerdict> {
  checkCount('verifyShards', 2, arguments.length)
  checkOptions('verifyShards', options, ['roots', 'signal', 'onProgress'])
  const { signal, onProgress } = options
  const run = await openRun(out, options.roots)
  const { plan } = run
  const receipts = await readReceipts(run.out, plan, run.hash)
  const faults: { output: string; message: string }[] = []
  for (const [i, receipt] of receipts.entries()) {
    throwIfAborted(signal)
    const output = outputOf(plan, taskOf(plan, i))
    const message =
      receipt === undefined
        ? 'expected an output with its receipt, got none'
        : await faultOf(run.out, receipt)
    if (message !== undefined) faults.push({ output, message })
    onProgress?.(i + 1, receipts.length)
  }
  const right = receipts.length - faults.length
  for (const output of await strayFiles(run.out, plan)) {
    faults.push({ output, message: 'expected outputs of the plan alone, got another file' })
  }
  const model = await modelFault(run)
  if (model !== undefined) faults.push({ output: MODEL, message: model })
  return { right, total: receipts.length, faults }
}

async function faultOf(
  out: OutFolder,
  { output, sha256: wanted }: Receipt,
): Promise<string | undefined> {
  const hash = createHash('sha256')
  const source = await out.source(output)
  for await (const chunk of source.chunks()) hash.update(chunk)
  const found = hash.digest('hex')
  return found === wanted ? undefined : `expected SHA-256 ${wanted}, got ${found}`
}

async function modelFault({ out, plan }: OpenRun): Promise<string | undefined> {
  const bytes = await out.bytes(MODEL)
  if (bytes !== undefined && sha256(bytes) === plan.model) return undefined
  return `expected the model of the plan, got ${bytes === undefined ? 'none' : 'another one'}`
}
