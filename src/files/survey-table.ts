import { checkCount, checkInteger, checkOptions } from '../errors.js'
import { type Finding, mergeFindings } from '../table/findings/finding.js'
import { MissingTokens } from '../table/kinds/missing-tokens.js'
import type { Reading } from '../table/reading.js'
import type { Rows } from '../table/row-reader.js'
import { finishPartSurvey, type TableSurvey } from '../table/surveys/finish-survey.js'
import { PartSurvey } from '../table/surveys/part-survey.js'
import { checkWriting } from '../table/table-options.js'
import type { FileInput } from './file-source.js'
import { nameOf } from './read.js'
import { READ_OPTIONS, type ReadTableOptions, readPlan, rowsOfFormat } from './read-plan.js'
import { tableRows } from './table-rows.js'

export type { TableSurvey }

/** How a file is looked through. */
export interface SurveyTableOptions extends ReadTableOptions {
  /** How many rows to keep as a sample, drawn evenly from all, in the order of the table. Default 0. */
  sample?: number
  /** Seeds the sample: an integer, of which the lowest 64 bits count. Default 0. */
  seed?: number | bigint
}

/**
 * Looks through a file once, in bounded memory, for what its columns are.
 *
 * @param input a file, or `-` for standard input
 * @throws FileError, RangeError as {@link readTable} does
 *
 * @example
 * ```ts
 * const { rows, missing } = await surveyTable('penguins.csv')
 * rows
 * // 344
 * missing.get('sex')
 * // 11
 * ```
 */
export async function surveyTable(
  input: FileInput,
  options: SurveyTableOptions = {},
): Promise<TableSurvey> {
  const fn = 'surveyTable'
  checkCount(fn, 2, arguments.length)
  const { plan, part } = await surveyed(fn, input, options, 0)
  const found = finishPartSurvey(fn, part, plan.table)
  const { format, text, encoding } = plan
  const findings = await withLines(tableRows(input, format, text, [], encoding), found.findings)
  return { ...found, findings }
}

/** Looks through a file, or a part of one; and how it was read. */
export async function surveyed(
  fn: string,
  input: FileInput,
  options: SurveyTableOptions,
  firstRow: number,
) {
  checkOptions(fn, options, [...READ_OPTIONS, 'sample', 'seed'])
  const { sample = 0, seed = 0 } = options
  checkInteger(fn, 'sample', sample)
  checkInteger(fn, 'firstRow', firstRow)
  const plan = await readPlan(fn, input, options)
  const { format, text, table, encoding } = plan
  checkWriting(fn, table)
  const tokens = new MissingTokens(fn, options.missing)
  const part = new PartSurvey({ tokens, sample, seed, firstRow })
  let reading: Reading = {}
  let { findings } = plan
  for await (const rows of tableRows(input, format, text, [], encoding)) {
    reading = rowsOfFormat(rows, format).reading ?? {}
    findings = mergeFindings(findings, rows.findings ?? [])
    part.add(fn, rows, table)
  }
  const columns = [...part.columns.keys()]
  const isFixed = format !== 'json' && format !== 'jsonl'
  part.files = [{ name: nameOf(input), rows: part.rows, columns, isFixed, reading, findings }]
  return { plan, part }
}

/** Findings with the lines of their rows, for which the file is read again up to the last of them. */
async function withLines(
  pieces: AsyncIterable<Rows>,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const last = Math.max(-1, ...findings.map(({ row = -1 }) => row))
  if (last < 0) return findings
  const lines = new Map<Finding, number>()
  let seen = 0
  for await (const { rows, place } of pieces) {
    for (const finding of findings) {
      const { row = -1, column = '' } = finding
      if (row < seen || row >= seen + rows) continue
      const { line } = place(row - seen, column)
      if (line !== undefined) lines.set(finding, line)
    }
    seen += rows
    if (seen > last) break
  }
  return findings.map((finding) => {
    const line = lines.get(finding)
    return line === undefined ? finding : { ...finding, lines: [line] }
  })
}
