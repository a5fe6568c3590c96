import { finishSurvey, partSurveyFromJson } from '../../files/surveys/survey-part.js'
import type { TableSurvey } from '../../table/surveys/finish-survey.js'
import type { Settings } from '../plan/documents.js'
import { SURVEY } from '../plan/layout.js'
import { readOptionsOf } from '../plan/read-options.js'
import type { OutFolder } from '../store/out-folder.js'

/** What was seen of all shards when they were planned; undefined if it is not there. */
export async function readSurvey(
  out: OutFolder,
  { read }: Pick<Settings, 'read'>,
): Promise<TableSurvey | undefined> {
  const bytes = await out.bytes(SURVEY)
  if (bytes === undefined) return undefined
  const options = readOptionsOf(read)
  const json: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
  return finishSurvey(partSurveyFromJson(json, options), options)
}
