import { checkCount, checkInteger, checkOptions } from '../errors.js'
import { Generator } from '../random/index.js'
import { askedKinds, checkNamed, type Kinds } from '../table/asked-kinds.js'
import { type Finding, mergeFindings } from '../table/findings/finding.js'
import { usualDecimal } from '../table/guess-table.js'
import { guessColumns } from '../table/kinds/guess-columns.js'
import type { ColumnSchema } from '../table/kinds/kind.js'
import { MissingTokens } from '../table/kinds/missing-tokens.js'
import { ColumnSurvey } from '../table/kinds/survey.js'
import type { Reading } from '../table/reading.js'
import type { Rows } from '../table/row-reader.js'
import { Sample } from '../table/sample.js'
import { Table } from '../table/table.js'
import { checkWriting } from '../table/table-options.js'
import { READ_OPTIONS, type ReadTableOptions, readPlan, rowsOfFormat } from './read-plan.js'
import { tableRows } from './table-rows.js'

/** How a file is looked through. */
export interface SurveyTableOptions extends ReadTableOptions {
  /** How many rows to keep as a sample, drawn evenly from all. Default 0. */
  sample?: number
  /** Seeds the sample. Default 0. */
  seed?: number | bigint
}

/** What is in a file. */
export interface TableSurvey {
  /** How many rows it has. */
  rows: number
  /** What each column is. */
  schemas: ReadonlyMap<string, ColumnSchema>
  /** How many cells of each are missing. */
  missing: ReadonlyMap<string, number>
  /** The rows that were drawn, in no order. */
  sample: Table
  /** How the file is read. */
  reading: Reading
  /** What was guessed, passed over or doubted: of the file, then of each column. */
  findings: readonly Finding[]
}

/**
 * Looks through a file once, in bounded memory, for what its columns are.
 *
 * @param path a file, or `-` for standard input
 * @throws FileError, RangeError as {@link readTable} does
 */
export async function surveyTable(
  path: string,
  options: SurveyTableOptions = {},
): Promise<TableSurvey> {
  const fn = 'surveyTable'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, [...READ_OPTIONS, 'sample', 'seed'])
  const { sample: size = 0, seed = 0 } = options
  checkInteger(fn, 'sample', size)
  const { format, text, table, encoding, ...found } = await readPlan(fn, path, options)
  const tokens = new MissingTokens(fn, options.missing)
  checkWriting(fn, table)
  const surveys = new Map<string, ColumnSurvey>()
  const sample = new Sample(size, new Generator().manualSeed(seed))
  let reading: Reading = {}
  let fileFindings = found.findings
  let seen = 0
  for await (const rows of tableRows(path, format, text, [], encoding)) {
    reading = rowsOfFormat(rows, format).reading ?? {}
    fileFindings = mergeFindings(fileFindings, rows.findings ?? [])
    let asked: Kinds | undefined
    for (const [name, cells] of rows.columns) {
      let survey = surveys.get(name)
      if (survey === undefined) {
        asked ??= askedKinds(fn, [...rows.columns.keys()], table)
        const kind = asked.get(name) ?? rows.kinds?.get(name)
        survey = new ColumnSurvey(tokens, typeof kind === 'object' ? kind.kind : kind)
        survey.missing = seen
        surveys.set(name, survey)
      }
      survey.addAll(cells)
    }
    sample.add(rows.columns, rows.rows)
    seen += rows.rows
  }
  const names = [...surveys.keys()]
  checkNamed(fn, names, table)
  const kinds = askedKinds(fn, names, table)
  const schemas = new Map<string, ColumnSchema>()
  const unmatched = tokens.unmatched().map((text) => ({ code: 'missing-unmatched', text }))
  let findings: readonly Finding[] = [...fileFindings, ...unmatched]
  for (const [name, guessed] of guessColumns(surveys, table, usualDecimal(reading))) {
    const kind = kinds.get(name)
    schemas.set(name, typeof kind === 'object' ? withLevels(kind, guessed.schema) : guessed.schema)
    if (typeof kind !== 'object') findings = [...findings, ...guessed.findings]
  }
  findings = await withLines(tableRows(path, format, text, [], encoding), findings)
  const words = table.missing && { missing: table.missing }
  const tableOptions = { kinds: schemas, ...words }
  const source = { reading, findings }
  const drawn = Table.fromCells(fn, sample.columns(), sample.rows, tableOptions, source)
  const missing = missingOf(surveys, schemas)
  return { rows: seen, schemas, missing, sample: drawn, reading, findings }
}

/** A category that was asked for, with the levels that the file has beside. */
function withLevels(schema: ColumnSchema, guessed: ColumnSchema): ColumnSchema {
  if (schema.kind !== 'category') return schema
  const known = new Set(schema.levels)
  const fresh = guessed.levels.filter((level) => !known.has(level))
  return fresh.length > 0 ? { ...schema, levels: [...schema.levels, ...fresh] } : schema
}

/** Words that mean missing in a column are so as well, and nothing between quotes unless it is text. */
function missingOf(
  surveys: ReadonlyMap<string, ColumnSurvey>,
  schemas: ReadonlyMap<string, ColumnSchema>,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, survey] of surveys) {
    const { kind, missing: words = [] } = schemas.get(name) ?? {}
    const isText = kind === 'text' || kind === 'category'
    const empty = isText ? 0 : survey.emptyQuoted
    found.set(name, survey.missing + empty + survey.odd.countOf(words))
  }
  return found
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
