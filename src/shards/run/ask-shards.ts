import { checkCount, checkOptions } from '../../errors.js'
import { FileError } from '../../files/file-error.js'
import type { AuditOptions, Evaluation, ImprobableCell } from '../../learn/index.js'
import { finishAudit, finishEvaluation, mergeAudits, mergeEvaluations } from '../../learn/parts.js'
import { mergeDescriptions } from '../../table/descriptions/description-part.js'
import {
  finishDescription,
  type MergedDescription,
} from '../../table/descriptions/finish-description.js'
import type { Job } from '../jobs/job.js'
import type { Question } from '../plan/documents.js'
import { questionOf, resultOf, SURVEY } from '../plan/layout.js'
import { openQueue } from '../queue/open-queue.js'
import { checkNode, type OpenRun, openRun } from './open-run.js'
import { Phases } from './phases.js'
import { readSurvey } from './read-survey.js'
import { WORK_OPTIONS, type WorkOptions } from './run-shards.js'

/** How a model is judged by shards. */
export interface EvaluateShardsOptions extends WorkOptions {
  /** The share of the given cells to hide, completely at random; 0.3 by default. */
  readonly share?: number
  /** Of the holes; 0 by default. */
  readonly seed?: number
}

/** How improbable cells are looked for in shards. */
export interface AuditShardsOptions extends WorkOptions, Pick<AuditOptions, 'most'> {}

/**
 * Hides cells of all inputs, fills them with the plan's model, and says how far off that is: as `ColumnModel.evaluate` of
 * the whole table does, with other cells hidden. A model that was fitted to a sample of these rows has seen some of them.
 *
 * @param out the folder that `planShards` was given
 * @throws FileError if there is no plan, or a shard cannot be read
 *
 * @example
 * ```ts
 * await planShards('in/', 'out/', { budget: 'fast' })
 * const { columns } = await evaluateShards('out/', { share: 0.2 })
 * ```
 */
export async function evaluateShards(
  out: string,
  options: EvaluateShardsOptions = {},
): Promise<Evaluation> {
  const fn = 'evaluateShards'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, [...WORK_OPTIONS, 'share', 'seed'])
  const { share = 0.3, seed = 0, ...work } = options
  const { parts } = await ask(fn, 'evaluate', out, { share, seed }, work)
  return finishEvaluation(mergeEvaluations(parts))
}

/**
 * The cells of all inputs that are most improbable, given the others of their rows: as `ColumnModel.audit` finds them,
 * but for rows that the model was fitted to, which are not told from others. Rows are counted over all inputs.
 *
 * @param out the folder that `planShards` was given
 * @throws FileError if there is no plan, or a shard cannot be read
 *
 * @example
 * ```ts
 * await planShards('in/', 'out/', { budget: 'fast' })
 * const cells = await auditShards('out/', { most: 3 })
 * ```
 */
export async function auditShards(
  out: string,
  options: AuditShardsOptions = {},
): Promise<ImprobableCell[]> {
  const fn = 'auditShards'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, [...WORK_OPTIONS, 'most'])
  const { most = 100, ...work } = options
  const { parts } = await ask(fn, 'audit', out, { most }, work)
  return finishAudit(mergeAudits(parts))
}

/**
 * What is in all inputs: as `describeTable` tells of the whole table. Counts, holes, ends, means and deviations are
 * exact; what is not is named in `estimated`.
 *
 * @param out the folder that `planShards` was given
 * @throws FileError if there is no plan, or a shard cannot be read
 *
 * @example
 * ```ts
 * await planShards('in/', 'out/', { budget: 'fast' })
 * const { rows } = await describeShards('out/')
 * ```
 */
export async function describeShards(
  out: string,
  options: WorkOptions = {},
): Promise<MergedDescription> {
  const fn = 'describeShards'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, WORK_OPTIONS)
  const { run, parts } = await ask(fn, 'describe', out, {}, options)
  const survey = await readSurvey(run.out, run.plan.settings)
  if (survey === undefined) {
    throw new FileError(run.out.nameOf(SURVEY), 'expected what was surveyed, got none')
  }
  const { sample, reading, findings } = survey
  const schemas = new Map(run.plan.columns)
  return finishDescription(mergeDescriptions(parts), { schemas, sample, reading, findings })
}

/** Has a question answered by all shards. */
async function ask(
  fn: string,
  kind: 'evaluate' | 'audit' | 'describe',
  out: string,
  options: Question['options'],
  work: WorkOptions,
): Promise<{ run: OpenRun; parts: unknown[] }> {
  const run = await openRun(out, work.roots)
  const { plan } = run
  checkNode(fn, plan.node)
  const question: Question = { plan: run.hash, options }
  const hash = await run.out.writeJson(questionOf(kind), question)
  const queue = await openQueue(fn, work, run.rootUrls)
  try {
    const phases = new Phases(queue, plan.out, work)
    const nameOf = (i: number) => plan.inputs[plan.shards[i]?.input ?? 0]?.path ?? ''
    const jobs = await phases.run(kind, hash, [...plan.shards.keys()], nameOf)
    const parts = await Promise.all(jobs.map((job) => partOf(run, job)))
    return { run, parts: parts.filter((part) => part !== null) }
  } finally {
    await queue.close()
  }
}

async function partOf({ out }: OpenRun, job: Job): Promise<unknown> {
  const bytes = await out.bytes(resultOf(job))
  if (bytes === undefined)
    throw new FileError(out.nameOf(resultOf(job)), 'expected an answer, got none')
  return JSON.parse(Buffer.from(bytes).toString('utf8'))
}
