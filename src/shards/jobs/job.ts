import { type Checks, objectOf, oneOf, that, whole } from '../../check.js'

export const JOB_KINDS: readonly JobKind[] = [
  'count',
  'survey',
  'expert',
  'stack',
  'fill',
  'evaluate',
  'audit',
  'describe',
  'finish',
]

/** What a job is about. */
export type JobKind =
  | 'count'
  | 'survey'
  | 'expert'
  | 'stack'
  | 'fill'
  | 'evaluate'
  | 'audit'
  | 'describe'
  | 'finish'

/** What one worker does at a time: references alone, since queues are read by others and keep what they hold. */
export interface Job {
  readonly kind: JobKind
  /** The folder of the outputs, below the first root of coordinator and worker. */
  readonly out: string
  /** SHA-256 of the document in that folder that says what is to be done: the draft, or the plan. */
  readonly hash: string
  /** Which input, shard or expert, from 0. */
  readonly part: number
}

const CHECKS: Checks<Job> = {
  kind: oneOf(...JOB_KINDS),
  out: that('a path without "..", no longer than 1024', (value) => isPlainPath(value)),
  hash: that(
    'a SHA-256 in hexadecimal',
    (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  ),
  part: whole(0),
}

/** What is wrong with a job that came from a queue, if anything. */
export const checkJob = objectOf(CHECKS)

/** The same for the same job, so that whoever adds it again finds it. Without `:`, which queues use themselves. */
export function jobId({ kind, hash, part, out }: Job): string {
  return `${kind}-${part}-${hash.slice(0, 16)}-${shortHash(out)}`
}

/** Whether it is a relative path that does not leave its folder. */
export function isPlainPath(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 1024 || value.includes('\0')) return false
  if (
    value.startsWith('/') ||
    value.includes('\\') ||
    /^([a-z][a-z0-9+.-]*:\/|[a-z]:)/i.test(value)
  )
    return false
  return !value.split('/').includes('..')
}

/** FNV-1a: tells folders of one root apart. */
function shortHash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(16)
}

/** What a job tells while it runs and when it is done. */
export interface JobProgress {
  /** Rows that are done; of what is not rows, 0. */
  readonly rows: number
}

/** How a job ended. */
export type Outcome =
  | { readonly job: Job; readonly ok: true; readonly rows: number; readonly seconds: number }
  | { readonly job: Job; readonly ok: false; readonly fault: Fault }

/** Why a job failed. */
export interface Fault {
  readonly message: string
  /** Whether it would fail again: a malformed line, an input that changed. Such a job is not tried twice. */
  readonly final: boolean
}
