import { rangeError } from '../../errors.js'
import { finishPartSurvey, type TableSurvey } from '../../table/surveys/finish-survey.js'
import { PartSurvey } from '../../table/surveys/part-survey.js'
import { checkWriting, type TableOptions } from '../../table/table-options.js'
import type { FileInput } from '../file-source.js'
import { type SurveyTableOptions, surveyed } from '../survey-table.js'
import { checkSameColumns } from './same-columns.js'

export { partSurveyFromJson, partSurveyToJson } from '../../table/surveys/part-survey-json.js'

/**
 * Looks through a part of a table: a file, or a part of one that is read as a file. What parts come to is merged by
 * `mergeParts`, and is then the same as if one had looked through all of them.
 *
 * @param firstRow the number of its first row in the table, by which rows are drawn for the sample
 * @throws FileError, RangeError as `readTable` does
 */
export async function surveyPart(
  input: FileInput,
  options: SurveyTableOptions,
  firstRow: number,
): Promise<PartSurvey> {
  const { part } = await surveyed('surveyPart', input, options, firstRow)
  return part
}

/**
 * What several parts come to that follow one another, in their order. Columns are in the order of the first, and may be
 * in another one in others.
 *
 * @returns one that later calls may add to: those that were given are not changed
 * @throws FileError if a file has other columns than the others; of JSON, rows may lack some
 * @throws RangeError if there are none, they do not follow one another, or their samples are of other sizes or seeds
 */
export function mergeParts(parts: readonly PartSurvey[]): PartSurvey {
  const [first] = parts
  if (first === undefined) throw rangeError('mergeParts', 'a part at least', parts)
  checkSameColumns(parts)
  const all = new PartSurvey(first.options)
  let { firstRow } = first.options
  const { sample, seed } = first.options
  for (const part of parts) {
    const isSame = part.options.sample === sample && BigInt(part.options.seed) === BigInt(seed)
    if (!isSame) throw rangeError('mergeParts', 'parts of one sample and seed', part.options.seed)
    if (part.options.firstRow !== firstRow) {
      throw rangeError('mergeParts', `a part from row ${firstRow} on`, part.options.firstRow)
    }
    all.merge(part)
    firstRow += part.rows
  }
  return all
}

/**
 * What is in a table, of which all parts were merged. Findings of files and rows carry the file's name where there are
 * several; rows are those of the table, without lines.
 *
 * @param options those that the parts were surveyed with
 * @throws RangeError if a kind is asked for of a column that there is not
 */
export function finishSurvey(part: PartSurvey, options: TableOptions): TableSurvey {
  const { kinds, like, missing, decimal, dayFirst } = options
  checkWriting('finishSurvey', options)
  return finishPartSurvey('finishSurvey', part, {
    ...(kinds !== undefined && { kinds }),
    ...(like !== undefined && { like }),
    ...(missing !== undefined && { missing }),
    ...(decimal !== undefined && { decimal }),
    ...(dayFirst !== undefined && { dayFirst }),
  })
}
