import {
  areWords,
  type Check,
  isFlag,
  isText,
  listOf,
  objectOf,
  oneOf,
  that,
  whole,
} from '../../check.js'
import { rangeError, show } from '../../errors.js'
import type { Finding } from '../findings/finding.js'
import { checkColumnSurvey } from '../kinds/check-survey.js'
import { type MissingOption, MissingTokens } from '../kinds/missing-tokens.js'
import { type ColumnSurveyJson, surveyFromJson, surveyToJson } from '../kinds/survey-json.js'
import { isReading } from '../reading-fault.js'
import { rowKeys } from '../row-keys.js'
import { checkSample, Sample, type SampleJson } from '../sample.js'
import { PartSurvey, type SurveyedFile } from './part-survey.js'

const VERSION = 1

/** A survey of a part of a table as JSON. */
export interface PartSurveyJson {
  readonly version: typeof VERSION
  readonly firstRow: number
  readonly rows: number
  readonly files: readonly SurveyedFile[]
  readonly names: readonly string[]
  /** By the number of their name. */
  readonly columns: readonly ColumnSurveyJson[]
  readonly sampleSize: number
  /** In decimal digits. */
  readonly seed: string
  readonly sample: SampleJson
  /** Words for missing that were named, and were met. */
  readonly met: readonly string[]
}

const checkFinding: Check = objectOf<Finding>(
  {
    code: isText,
    file: isText,
    column: isText,
    count: whole(0),
    of: whole(0),
    text: isText,
    texts: listOf(isText),
    row: whole(0),
    lines: listOf(whole(1)),
  },
  'all',
)

const checkPart: Check = objectOf<PartSurveyJson>({
  version: oneOf(VERSION),
  firstRow: whole(0),
  rows: whole(0),
  files: listOf(
    objectOf<SurveyedFile>({
      name: isText,
      rows: whole(0),
      columns: areWords,
      isFixed: isFlag,
      reading: isReading,
      findings: listOf(checkFinding),
    }),
  ),
  names: areWords,
  columns: listOf(checkColumnSurvey),
  sampleSize: whole(0),
  seed: that('a whole number as text', (value) => /^-?\d{1,20}$/.test(String(value))),
  sample: checkSample,
  met: areWords,
})

export function partSurveyToJson(part: PartSurvey): PartSurveyJson {
  const { options, rows, files, columns, sample } = part
  return {
    version: VERSION,
    firstRow: options.firstRow,
    rows,
    files,
    names: [...columns.keys()],
    columns: [...columns.values()].map(surveyToJson),
    sampleSize: options.sample,
    seed: String(options.seed),
    sample: sample.toJson(),
    met: options.tokens.met(),
  }
}

/**
 * @param options those that the part was surveyed with
 * @throws RangeError if it is no survey of a part
 */
export function partSurveyFromJson(
  value: unknown,
  { missing }: { readonly missing?: MissingOption } = {},
): PartSurvey {
  const fn = 'partSurveyFromJson'
  const fault = checkPart(value, '')
  if (fault !== undefined) {
    const where = fault.path === '' ? '' : `${fault.path} must be `
    throw rangeError(fn, where + fault.expected, fault.got)
  }
  const json = value as PartSurveyJson
  const { names, columns, firstRow, rows, seed, sampleSize } = json
  if (names.length !== columns.length) {
    throw rangeError(fn, `${names.length} columns, as there are names`, columns.length)
  }
  const tokens = new MissingTokens(fn, missing)
  tokens.note(json.met)
  const part = new PartSurvey({ tokens, sample: sampleSize, seed: BigInt(seed), firstRow })
  part.rows = rows
  part.files = json.files
  for (const [i, name] of names.entries()) {
    const survey = surveyFromJson(columns[i] as ColumnSurveyJson, tokens)
    if (survey.row !== rows) throw rangeError(fn, `${rows} cells in ${show(name)}`, survey.row)
    part.columns.set(name, survey)
  }
  const key = rowKeys(fn, BigInt(seed))
  part.sample = Sample.fromJson(sampleSize, key, json.sample, firstRow + rows)
  return part
}
