import { FileError } from '../../files/file-error.js'
import { readingOptions } from '../../files/reading-options.js'
import {
  finishSurvey,
  mergeParts,
  partSurveyFromJson,
  partSurveyToJson,
} from '../../files/surveys/survey-part.js'
import type { Finding } from '../../table/findings/finding.js'
import type { TableSurvey } from '../../table/surveys/finish-survey.js'
import type { PartSurvey } from '../../table/surveys/part-survey.js'
import { checkCounted } from '../plan/check-documents.js'
import type { Counted, Cuts, Draft, PlannedReading, Shard } from '../plan/documents.js'
import { CUTS, resultOf, SURVEY } from '../plan/layout.js'
import { plannedReading, readOptionsOf } from '../plan/read-options.js'
import type { OutFolder } from '../store/out-folder.js'
import type { Phases } from './phases.js'

/** Cuts, and the SHA-256 of their document. */
export interface HashedCuts {
  readonly cuts: Cuts
  /** What was guessed to read inputs that are cut. */
  readonly findings: readonly Finding[]
  readonly hash: string
}

/** Has the rows of all inputs counted, and writes where they are cut. */
export async function countInputs(
  out: OutFolder,
  draft: Draft,
  hash: string,
  phases: Phases,
): Promise<HashedCuts> {
  const { inputs } = draft
  const jobs = await phases.run('count', hash, [...inputs.keys()], (i) => inputs[i]?.path ?? '')
  const shards: Shard[] = []
  const reads: PlannedReading[] = []
  const told: Finding[] = []
  let before = 0
  for (const [input, job] of jobs.entries()) {
    const { parts, options, findings } = await result<Counted>(out, resultOf(job), checkCounted)
    for (const [place, part] of parts.entries()) {
      const { firstRow, rows } = part
      const own = parts.length > 1 ? part : null
      shards.push({ input, place, part: own, firstRow: before + firstRow, rows })
    }
    before += parts.reduce((sum, { rows }) => sum + rows, 0)
    reads.push(options)
    // Of those that are whole, looking at columns tells again.
    const file = inputs[input]?.path ?? ''
    if (parts.length > 1) told.push(...findings.map((finding) => ({ ...finding, file })))
  }
  if (before === 0)
    throw new FileError(out.nameOf(''), 'expected inputs with at least one row, got none')
  const cuts: Cuts = { ...draft, shards, reads }
  return { cuts, findings: told, hash: await out.writeJson(CUTS, cuts) }
}

/** Has all shards looked through, and finds what the columns are. */
export async function surveyShards(
  out: OutFolder,
  { cuts, hash }: Pick<HashedCuts, 'cuts' | 'hash'>,
  phases: Phases,
): Promise<{ survey: TableSurvey; reads: PlannedReading[] }> {
  const { inputs, shards, settings } = cuts
  const nameOf = (i: number) => inputs[shards[i]?.input ?? 0]?.path ?? ''
  const jobs = await phases.run('survey', hash, [...shards.keys()], nameOf)
  const read = readOptionsOf(settings.read)
  const parts: PartSurvey[] = []
  const reads = [...cuts.reads]
  for (const [i, job] of jobs.entries()) {
    const bytes = await out.bytes(resultOf(job))
    if (bytes === undefined) throw lost(out.nameOf(resultOf(job)))
    const part = partSurveyFromJson(JSON.parse(Buffer.from(bytes).toString('utf8')), read)
    parts.push(part)
    const { input = 0, part: own = null } = shards[i] ?? {}
    // What shows only once all of a file was read, such as its encoding.
    const reading = part.files[0]?.reading
    if (own === null && reading !== undefined) {
      reads[input] = { ...reads[input], ...plannedReading(readingOptions(reading)) }
    }
  }
  const merged = mergeParts(parts)
  await out.write(SURVEY, [JSON.stringify(partSurveyToJson(merged))])
  return { survey: finishSurvey(merged, read), reads }
}

async function result<T>(
  out: OutFolder,
  name: string,
  check: Parameters<OutFolder['json']>[1],
): Promise<T> {
  const found = await out.json<T>(name, check)
  if (found === undefined) throw lost(out.nameOf(name))
  return found.value
}

function lost(name: string): FileError {
  return new FileError(
    name,
    'expected the result of a job that was done, got none (once more finds it)',
  )
}
