import { FileError } from '../../files/file-error.js'
import {
  finishSurvey,
  mergeParts,
  type PartSurvey,
  partSurveyFromJson,
} from '../../files/survey-parts.js'
import type { TableSurvey } from '../../files/survey-table.js'
import type { Reading } from '../../table/reading.js'
import { checkCounted } from '../plan/check-documents.js'
import type { Counted, Cuts, Draft, Shard } from '../plan/documents.js'
import { CUTS, resultOf } from '../plan/layout.js'
import { readOptionsOf } from '../plan/read-options.js'
import type { OutFolder } from '../store/out-folder.js'
import type { Phases } from './phases.js'

/** Cuts, and the SHA-256 of their document. */
export interface HashedCuts {
  readonly cuts: Cuts
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
  const readings: (Reading | null)[] = []
  let before = 0
  for (const [input, job] of jobs.entries()) {
    const { parts, reading } = await result<Counted>(out, resultOf(job), checkCounted)
    for (const [place, { part, firstRow, rows }] of parts.entries()) {
      shards.push({ input, place, part, firstRow: before + firstRow, rows })
    }
    before += parts.reduce((sum, { rows }) => sum + rows, 0)
    readings.push(reading)
  }
  if (before === 0)
    throw new FileError(out.nameOf(''), 'expected inputs with at least one row, got none')
  const cuts: Cuts = { ...draft, shards, readings }
  return { cuts, hash: await out.writeJson(CUTS, cuts) }
}

/** Has all shards looked through, and finds what the columns are. */
export async function surveyShards(
  out: OutFolder,
  { cuts, hash }: HashedCuts,
  phases: Phases,
): Promise<{ survey: TableSurvey; readings: Reading[] }> {
  const { inputs, shards, settings } = cuts
  const nameOf = (i: number) => inputs[shards[i]?.input ?? 0]?.path ?? ''
  const jobs = await phases.run('survey', hash, [...shards.keys()], nameOf)
  let merged: PartSurvey | undefined
  const readings: (Reading | undefined)[] = [...cuts.readings].map(
    (reading) => reading ?? undefined,
  )
  for (const [i, job] of jobs.entries()) {
    const bytes = await out.bytes(resultOf(job))
    if (bytes === undefined) throw lost(out.nameOf(resultOf(job)))
    const part = partSurveyFromJson(JSON.parse(Buffer.from(bytes).toString('utf8')))
    merged = merged === undefined ? part : mergeParts([merged, part])
    const { input = 0 } = shards[i] ?? {}
    readings[input] ??= part.reading
  }
  if (merged === undefined) throw lost(out.nameOf(''))
  const survey = finishSurvey('planShards', merged, readOptionsOf(settings.read))
  return { survey, readings: readings.map((reading) => reading ?? {}) }
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
