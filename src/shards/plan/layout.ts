import { type Job, type JobKind, jobId } from '../jobs/job.js'
import type { Plan, Shard } from './documents.js'

/** Where things lie in the folder of the outputs. What begins with `_` is no table to those that read folders of tables. */
export const OWN = '_colmask'
export const DRAFT = `${OWN}/draft.json`
export const CUTS = `${OWN}/cuts.json`
/** What was seen of all shards, with the sample. */
export const SURVEY = `${OWN}/survey.json`
export const PLAN = `${OWN}/plan.json`
export const MODEL = `${OWN}/model.safetensors`
/** What a fit begins with, for those that fit experts. */
export const PREPARED = `${OWN}/fit/prepared.bin`
/** Is there while a run is to end. */
export const CANCELLED = `${OWN}/cancelled`
export const SUMMARY = `${OWN}/summary.json`
export const RECEIPTS = `${OWN}/receipts`
export const SUCCESS = '_SUCCESS'

/** Where a job's result lies; those of fills have receipts. */
export function resultOf(job: Job): string {
  return `${OWN}/results/${jobId(job)}`
}

/** What is asked of a plan beside filling it. */
export function questionOf(kind: JobKind): string {
  return `${OWN}/${kind}.json`
}

export function receiptOf(output: string): string {
  return `${RECEIPTS}/${output}.json`
}

/** What is filled in one job: a shard, of which one draw. */
export interface Task {
  readonly shard: number
  /** Counted from 0; undefined for what is expected. */
  readonly draw: number | undefined
}

/** Tasks are numbered by draw, and by shard within it. */
export function taskCount({ shards, settings }: Pick<Plan, 'shards' | 'settings'>): number {
  return shards.length * Math.max(1, settings.fill.draws)
}

export function taskOf(plan: Pick<Plan, 'shards' | 'settings'>, i: number): Task {
  const { shards, settings } = plan
  const count = taskCount(plan)
  if (!(i < count)) throw new RangeError(`shards: a task of ${count}, got ${i}`)
  const shard = i % shards.length
  const draw = settings.fill.draws > 0 ? (i - shard) / shards.length : undefined
  return { shard, draw }
}

/**
 * The name of what a task writes: that of its input; in a folder of that name if the input is cut; below `draw=1`
 * and so on where tables are drawn, as tools that read folders have it.
 */
export function outputOf(plan: Plan, { shard, draw }: Task): string {
  const { input, part, place } = shardAt(plan, shard)
  const name = withFormat(plan.inputs[input]?.name ?? '', plan.settings.outputFormat)
  const folder = draw === undefined ? '' : `draw=${draw + 1}/`
  if (part === null) return `${folder}${name}`
  const { stem, ending } = splitName(name)
  return `${folder}${stem}/part-${String(place).padStart(5, '0')}${ending}`
}

export function shardAt({ shards }: Pick<Plan, 'shards'>, i: number): Shard {
  const shard = shards[i]
  if (shard === undefined) throw new RangeError(`shards: a shard of ${shards.length}, got ${i}`)
  return shard
}

function withFormat(name: string, format: string | null): string {
  if (format === null) return name
  const { stem, ending } = splitName(name)
  // Parquet and workbooks are compressed inside.
  const packed = /\.(gz|gzip|zst|zstd)$/i.exec(ending)?.[0] ?? ''
  const isText = format === 'csv' || format === 'tsv' || format === 'json' || format === 'jsonl'
  return `${stem}.${format}${isText ? packed : ''}`
}

/** `a/b.csv.gz` is `a/b` and `.csv.gz`. */
function splitName(name: string): { stem: string; ending: string } {
  const ending = /(\.[^./]+)?(\.(gz|gzip|zst|zstd))?$/i.exec(name)?.[0] ?? ''
  return { stem: name.slice(0, name.length - ending.length), ending }
}
