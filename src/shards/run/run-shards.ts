import { checkCount, checkInteger, checkOptions, rangeError } from '../../errors.js'
import type { AbortSignalLike } from '../../host/abort-signal.js'
import type { Summary } from '../jobs/finish.js'
import type { Job, Outcome } from '../jobs/job.js'
import { CANCELLED, outputOf, SUMMARY, taskCount, taskOf } from '../plan/layout.js'
import { readReceipts } from '../plan/receipts.js'
import { openQueue } from '../queue/open-queue.js'
import type { Queue } from '../queue/queue.js'
import { checkNode, type OpenRun, openRun } from './open-run.js'
import { type ShardsProgress, Watch } from './watch.js'

/** Where jobs are done, and who is told of them. */
export interface WorkOptions {
  /**
   * Where workers get their jobs: `redis://`, `rediss://` or `postgres://`, with a login if need be. By default
   * workers of this process do them.
   */
  readonly queue?: string
  /** Without a queue: how many jobs are done at a time, each in a thread of its own. By default one for each core. */
  readonly workers?: number
  /**
   * Places that everything lies below, as paths or URLs: the first holds the outputs. By default the folder that
   * inputs and outputs have in common, or the outputs' and those of the inputs. Workers on other machines are given the
   * same ones, as they are called there.
   */
  readonly roots?: readonly string[]
  /** Ends the work: jobs that have not begun are left. What is done stays, and the same call goes on from there. */
  readonly signal?: AbortSignalLike
  /** Called whenever something happens to a job. */
  readonly onProgress?: (progress: ShardsProgress) => void
}

/** How a plan is carried out. */
export interface RunShardsOptions extends WorkOptions {
  /** `[k, n]`: only the k-th of n equal parts of the outputs, from 1. Not with a queue. */
  readonly part?: readonly [k: number, n: number]
}

/** What a run came to. */
export interface ShardsResult {
  /** Outputs that are whole now, those of earlier runs and of other parts included. */
  readonly done: number
  readonly total: number
  /** What was not done, and why: with the file and the line where one is at fault. */
  readonly failed: readonly { readonly output: string; readonly message: string }[]
  /** Over all outputs; undefined while some are missing. */
  readonly summary: Summary | undefined
}

export const WORK_OPTIONS = ['queue', 'workers', 'roots', 'signal', 'onProgress'] as const
const OPTIONS = [...WORK_OPTIONS, 'part']

/**
 * Fills the shards of a plan, and checks at the end that each was filled once. Outputs that are there already, as
 * their receipts say, are not made again: after a crash, call it again.
 *
 * @param out the folder that `planShards` was given
 * @throws FileError if there is no plan; RangeError if an option is not one, or another Node planned it. What is
 *   wrong with a shard is no error: see `failed`.
 *
 * @example
 * ```ts
 * await planShards('in/', 'out/', { budget: 'fast' })
 * await runShards('out/')
 * ```
 */
export async function runShards(
  out: string,
  options: RunShardsOptions = {},
): Promise<ShardsResult> {
  const fn = 'runShards'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, OPTIONS)
  checkPart(fn, options)
  const run = await openRun(out, options.roots)
  checkNode(fn, run.plan.node)
  await run.out.remove(CANCELLED)
  const queue = await openQueue(fn, options, run.rootUrls)
  try {
    return await fillAll(run, queue, options)
  } finally {
    await queue.close()
  }
}

async function fillAll(
  run: OpenRun,
  queue: Queue,
  { signal, part: [k, n] = [1, 1], onProgress }: RunShardsOptions,
): Promise<ShardsResult> {
  const { out, plan, hash } = run
  const total = taskCount(plan)
  const receipts = await readReceipts(out, plan, hash)
  const mine = receipts.flatMap((_, i) => (i % n === k - 1 ? [i] : []))
  const open = mine.filter((i) => receipts[i] === undefined)
  const watch = new Watch(onProgress)
  const told = { onEvent: watch.onEvent, ...(signal !== undefined && { signal }) }
  watch.begin('fill', mine.length, mine.length - open.length)
  const jobs = open.map((i): Job => ({ kind: 'fill', out: plan.out, hash, part: i }))
  const failed = failures(await queue.run(jobs, told), (i) => outputOf(plan, taskOf(plan, i)))
  const now = jobs.length === 0 ? receipts : await readReceipts(out, plan, hash)
  const done = now.filter((one) => one !== undefined).length
  if (done < total || failed.length > 0) return { done, total, failed, summary: undefined }
  watch.begin('finish', 1)
  const finish: Job = { kind: 'finish', out: plan.out, hash, part: 0 }
  const unfinished = failures(await queue.run([finish], told), () => plan.out)
  const summary = unfinished.length > 0 ? undefined : await readSummary(run)
  return { done, total, failed: unfinished, summary }
}

async function readSummary({ out }: OpenRun): Promise<Summary | undefined> {
  const bytes = await out.bytes(SUMMARY)
  if (bytes === undefined) return undefined
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Summary
}

export function failures(outcomes: readonly Outcome[], nameOf: (part: number) => string) {
  return outcomes.flatMap((one) =>
    one.ok ? [] : [{ output: nameOf(one.job.part), message: one.fault.message }],
  )
}

function checkPart(fn: string, { part, queue }: RunShardsOptions): void {
  if (part === undefined) return
  if (queue !== undefined) throw rangeError(fn, 'part or queue, not both', queue)
  if (!Array.isArray(part) || part.length !== 2) throw rangeError(fn, 'part [k, n]', part)
  checkInteger(fn, 'parts', part[1], 1)
  checkInteger(fn, 'part', part[0], 1, part[1])
}
