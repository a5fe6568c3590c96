import { partSurveyToJson, surveyPart } from '../../files/surveys/survey-part.js'
import { resultOf, shardAt } from '../plan/layout.js'
import type { JobContext } from './context.js'

/** Looks through a shard for what its columns are, and draws its part of the sample. */
export async function survey(context: JobContext): Promise<number> {
  const { job, out } = context
  const cuts = await context.cuts()
  const shard = shardAt(cuts, job.part)
  const { sample, seed } = cuts.settings
  const { input, source, options } = await context.shard(cuts, shard)
  const found = await surveyPart(source, { ...options, sample, seed }, shard.firstRow)
  await context.checkUnchanged(input)
  await out.write(resultOf(job), [JSON.stringify(partSurveyToJson(found))])
  return shard.rows
}
