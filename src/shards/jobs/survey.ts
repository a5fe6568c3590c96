import { partSurveyToJson, surveyPart } from '../../files/survey-parts.js'
import { resultOf, shardAt } from '../plan/layout.js'
import { readOptionsOf } from '../plan/read-options.js'
import type { JobContext } from './context.js'

/** Looks through a shard for what its columns are, and draws its part of the sample. */
export async function survey(context: JobContext): Promise<number> {
  const { job, out } = context
  const cuts = await context.cuts()
  const { settings, readings, inputs } = cuts
  const shard = shardAt(cuts, job.part)
  const input = inputs[shard.input]
  if (input === undefined)
    throw new RangeError(`survey: an input of ${inputs.length}, got ${shard.input}`)
  const { sample, seed } = settings
  const reading = readings[shard.input] ?? undefined
  const { source, options } = await context.part(
    input,
    shard.part,
    readOptionsOf(settings.read),
    reading,
  )
  const found = await surveyPart(source, { ...options, sample, seed }, shard.firstRow)
  await context.checkUnchanged(input)
  await out.writeJson(resultOf(job), partSurveyToJson(found))
  return shard.rows
}
