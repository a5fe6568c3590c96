import { checkInteger, checkOptions, rangeError } from '../errors.js'
import { Generator } from '../random/index.js'
import type { CsvReadOptions } from '../table/csv/csv-reader.js'
import { type Finding, mergeFindings } from '../table/finding.js'
import { usualDecimal } from '../table/guess-table.js'
import { guessColumns } from '../table/kinds/guess-columns.js'
import type { ColumnSchema } from '../table/kinds/kind.js'
import { MissingTokens } from '../table/kinds/missing-tokens.js'
import { ColumnSurvey } from '../table/kinds/survey.js'
import type { Reading } from '../table/reading.js'
import { type Rows, tableOfRows } from '../table/row-reader.js'
import { Sample } from '../table/sample.js'
import { Table } from '../table/table.js'
import {
  checkKinds,
  checkWriting,
  TABLE_OPTIONS,
  type TableOptions,
} from '../table/table-options.js'
import { FileError, inFile } from './file-error.js'
import { joined } from './parquet/parquet.js'
import { nameOf, readText, STANDARD } from './read.js'
import { type TableFormat, tableFormatOf } from './table-format.js'
import { tableRows, textReader } from './table-rows.js'

/** How a table is read from a file. */
export interface ReadTableOptions extends TableOptions, CsvReadOptions {
  /** By default what the file's name ends in; CSV for standard input. */
  format?: TableFormat
}

/** How a file is looked through. */
export interface SurveyTableOptions extends ReadTableOptions {
  /** How many rows to keep as a sample, drawn evenly from all. Default 0. */
  sample?: number
  /** Seeds the sample. Default 0. */
  seed?: number | bigint
}

/** How a table is read some rows at a time. */
export interface StreamTableOptions extends ReadTableOptions {
  /** What every column is, as {@link surveyTable} found it. By default the file is read twice. */
  schemas?: ReadonlyMap<string, ColumnSchema>
}

/** What is in a file. */
export interface TableSurvey {
  /** How many rows it has. */
  rows: number
  /** What each column is. */
  schemas: ReadonlyMap<string, ColumnSchema>
  /** The rows that were drawn, in no order. */
  sample: Table
  /** How the file is read. */
  reading: Reading
  /** What was guessed, passed over or doubted: of the file, then of each column. */
  findings: readonly Finding[]
}

const READ_OPTIONS = [...TABLE_OPTIONS, 'delimiter', 'header', 'format'] as const

/**
 * Reads a table from CSV, TSV, JSON (an array of objects, or objects one a line) or Parquet, all into
 * memory. Text may have half a billion characters.
 *
 * @param path a file, or `-` for standard input
 * @throws FileError, with line and column where there are any, if it cannot be read or understood
 * @throws RangeError if an option is not one, or `kinds` names a column that there is not
 */
export async function readTable(path: string, options: ReadTableOptions = {}): Promise<Table> {
  const fn = 'readTable'
  checkOptions(fn, options, READ_OPTIONS)
  const { format, csv, table } = split(path, options)
  const file = nameOf(path)
  if (format === 'parquet') {
    const rows = await joined(fn, tableRows(path, format, csv))
    return inFile(file, () => tableOfRows(fn, rows, table))
  }
  const text = await wholeText(path)
  return inFile(file, () => {
    const rows = textReader(format, csv).push(text, true)
    return rows === undefined ? Table.fromColumns({}) : tableOfRows(fn, rows, table)
  })
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
  checkOptions(fn, options, [...READ_OPTIONS, 'sample', 'seed'])
  const { sample: size = 0, seed = 0 } = options
  checkInteger(fn, 'sample', size)
  const { format, csv, table } = split(path, options)
  const tokens = new MissingTokens(fn, options.missing)
  const kinds = checkKinds(fn, options.kinds)
  checkWriting(fn, table)
  const surveys = new Map<string, ColumnSurvey>()
  const sample = new Sample(size, new Generator().manualSeed(seed))
  let seen = 0
  let reading: Reading = {}
  let fileFindings: readonly Finding[] = []
  for await (const rows of tableRows(path, format, csv)) {
    if (rows.reading !== undefined) reading = rows.reading
    fileFindings = mergeFindings(fileFindings, rows.findings ?? [])
    for (const [name, cells] of rows.columns) {
      let survey = surveys.get(name)
      if (survey === undefined) {
        const kind = kinds.get(name) ?? rows.kinds?.get(name)
        survey = new ColumnSurvey(tokens, typeof kind === 'object' ? kind.kind : kind)
        survey.missing = seen
        surveys.set(name, survey)
      }
      survey.addAll(cells)
    }
    sample.add(rows.columns, rows.rows)
    seen += rows.rows
  }
  for (const name of kinds.keys()) {
    if (!surveys.has(name)) throw rangeError(fn, 'kinds of columns that there are', name)
  }
  const schemas = new Map<string, ColumnSchema>()
  let findings = fileFindings
  for (const [name, guessed] of guessColumns(surveys, table, usualDecimal(reading))) {
    const kind = kinds.get(name)
    schemas.set(name, typeof kind === 'object' ? kind : guessed.schema)
    if (typeof kind !== 'object') findings = [...findings, ...guessed.findings]
  }
  for (const text of tokens.unmatched())
    findings = [...findings, { code: 'missing-unmatched', text }]
  findings = await withLines(tableRows(path, format, csv), findings)
  const missing = table.missing && { missing: table.missing }
  const found = sample.columns()
  const drawn = Table.fromCells(fn, found, sample.rows, { kinds: schemas, ...missing })
  return { rows: seen, schemas, sample: drawn, reading, findings }
}

/**
 * Reads a table some thousands of rows at a time, in bounded memory: all that come are of the same
 * columns, kinds and levels. Given to {@link writeTable} as they come, filled or not, they make the
 * same file again. The last one may have no rows.
 *
 * @param path a file; standard input only with `schemas`, since it cannot be read twice
 * @throws FileError, RangeError as {@link readTable} does
 */
export async function* streamTable(
  path: string,
  options: StreamTableOptions = {},
): AsyncGenerator<Table> {
  const fn = 'streamTable'
  checkOptions(fn, options, [...READ_OPTIONS, 'schemas'])
  const { schemas: given, ...rest } = options
  if (given === undefined && path === STANDARD) {
    throw rangeError(fn, 'schemas, since standard input cannot be read twice', given)
  }
  const schemas = given ?? (await surveyTable(path, rest)).schemas
  const { format, csv, table } = split(path, rest)
  const missing = table.missing && { missing: table.missing }
  const file = nameOf(path)
  for await (const rows of tableRows(path, format, csv, [...schemas.keys()])) {
    for (const name of rows.columns.keys()) {
      if (schemas.has(name)) continue
      throw new FileError(file, `expected the columns of the schemas, got ${JSON.stringify(name)}`)
    }
    yield inFile(file, () => tableOfRows(fn, rows, { kinds: schemas, ...missing }))
  }
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

function split(path: string, options: ReadTableOptions) {
  const { format, delimiter, header, kinds, missing, decimal, dayFirst } = options
  const csv: CsvReadOptions = {
    ...(delimiter !== undefined && { delimiter }),
    ...(header !== undefined && { header }),
  }
  const table: TableOptions = {
    ...(kinds !== undefined && { kinds }),
    ...(missing !== undefined && { missing }),
    ...(decimal !== undefined && { decimal }),
    ...(dayFirst !== undefined && { dayFirst }),
  }
  return { format: tableFormatOf(path, format), csv, table }
}

async function wholeText(path: string): Promise<string> {
  try {
    return await readText(path, true)
  } catch (error) {
    // What V8 says of a string that would be too long.
    if (!(error instanceof RangeError)) throw error
    const reason = 'expected text of at most half a billion characters (streamTable reads more)'
    throw new FileError(nameOf(path), reason)
  }
}
