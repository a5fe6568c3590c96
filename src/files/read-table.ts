import { checkInteger, checkOptions, rangeError } from '../errors.js'
import { Generator } from '../random/index.js'
import type { CsvReadOptions } from '../table/csv/csv-reader.js'
import { type Finding, mergeFindings } from '../table/finding.js'
import type { ColumnSchema } from '../table/kinds/kind.js'
import { MissingTokens } from '../table/kinds/missing-tokens.js'
import { ColumnSurvey } from '../table/kinds/survey.js'
import type { Reading } from '../table/reading.js'
import { tableOfRows } from '../table/row-reader.js'
import { Sample } from '../table/sample.js'
import { checkKinds, TABLE_OPTIONS, Table, type TableOptions } from '../table/table.js'
import { FileError, inFile } from './file-error.js'
import { formatOfBytes } from './format-of-bytes.js'
import { joined } from './parquet/parquet.js'
import { nameOf, STANDARD } from './read.js'
import { type TableFormat, tableFormatOf } from './table-format.js'
import { rowsOfText, tableRows, textReader } from './table-rows.js'
import { encodingName } from './text/encoding-name.js'
import { TextFile } from './text-file.js'

/** How a table is read from a file. */
export interface ReadTableOptions extends TableOptions, CsvReadOptions {
  /**
   * By default what the file's name ends in, before `.gz` or `.zst`, unless its first bytes say that it
   * is another; CSV for standard input.
   */
  format?: TableFormat
  /**
   * What its text is encoded in: any label that TextDecoder knows, such as `latin1`. By default what a
   * byte order mark says; else UTF-8, or UTF-16, if it is; else a guess, which is among the findings.
   */
  encoding?: string
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
  /** How it was read. */
  reading: Reading
  /** What was guessed, passed over or doubted. */
  findings: readonly Finding[]
}

const READ_OPTIONS = [...TABLE_OPTIONS, 'delimiter', 'header', 'format', 'encoding'] as const

/**
 * Reads a table from CSV, TSV, JSON (an array of objects, or objects one a line) or Parquet, all into
 * memory; compressed by gzip or Zstandard, or not. Text may have half a billion
 * characters.
 *
 * @param path a file, or `-` for standard input
 * @throws FileError, with line and column where there are any, if it cannot be read or understood
 * @throws RangeError if an option is not one, or `kinds` names a column that there is not
 */
export async function readTable(path: string, options: ReadTableOptions = {}): Promise<Table> {
  const fn = 'readTable'
  checkOptions(fn, options, READ_OPTIONS)
  const { format, csv, table, encoding, findings } = await split(fn, path, options)
  const file = nameOf(path)
  if (format === 'parquet') {
    const rows = await joined(fn, tableRows(path, format, csv))
    const told = { ...rows, findings: mergeFindings(findings, rows.findings ?? []) }
    return inFile(file, () => tableOfRows(fn, told, table))
  }
  const source = new TextFile(path, encoding)
  const text = await wholeText(path, source)
  return inFile(file, () => {
    const rows = textReader(format, csv).push(text, true)
    if (rows === undefined) return Table.fromColumns({})
    return tableOfRows(fn, rowsOfText(rows, source), table)
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
  const { format, csv, table, encoding, ...found } = await split(fn, path, options)
  let { findings } = found
  let reading: Reading = {}
  const tokens = new MissingTokens(fn, options.missing)
  const kinds = checkKinds(fn, options.kinds)
  const surveys = new Map<string, ColumnSurvey>()
  const sample = new Sample(size, new Generator().manualSeed(seed))
  let seen = 0
  for await (const rows of tableRows(path, format, csv, [], encoding)) {
    reading = rows.reading ?? reading
    findings = mergeFindings(findings, rows.findings ?? [])
    for (const [name, cells] of rows.columns) {
      let survey = surveys.get(name)
      if (survey === undefined) {
        const kind = kinds.get(name)
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
  for (const [name, survey] of surveys) {
    const kind = kinds.get(name)
    schemas.set(name, typeof kind === 'object' ? kind : survey.finish())
  }
  const missing = table.missing && { missing: table.missing }
  const cells = sample.columns()
  const source = { reading, findings }
  const drawn = Table.fromCells(fn, cells, sample.rows, { kinds: schemas, ...missing }, source)
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
  const survey = given === undefined ? await surveyTable(path, rest) : undefined
  const schemas = given ?? survey?.schemas ?? new Map()
  const { format, csv, table, ...asked } = await split(fn, path, rest)
  // What was guessed from the whole file holds from its first row on.
  const encoding = asked.encoding ?? survey?.reading.encoding
  const missing = table.missing && { missing: table.missing }
  const file = nameOf(path)
  for await (const rows of tableRows(path, format, csv, [...schemas.keys()], encoding)) {
    for (const name of rows.columns.keys()) {
      if (schemas.has(name)) continue
      throw new FileError(file, `expected the columns of the schemas, got ${JSON.stringify(name)}`)
    }
    yield inFile(file, () => tableOfRows(fn, rows, { kinds: schemas, ...missing }))
  }
}

async function split(fn: string, path: string, options: ReadTableOptions) {
  const { format: asked, delimiter, header, kinds, missing, encoding } = options
  const csv: CsvReadOptions = {
    ...(delimiter !== undefined && { delimiter }),
    ...(header !== undefined && { header }),
  }
  const table: TableOptions = {
    ...(kinds !== undefined && { kinds }),
    ...(missing !== undefined && { missing }),
  }
  const name = encoding === undefined ? undefined : encodingName(encoding, fn)
  const named = tableFormatOf(path, asked)
  const shown = asked === undefined ? await formatOfBytes(path) : undefined
  const format = shown ?? named
  const findings: readonly Finding[] =
    format === named ? [] : [{ code: 'format', text: format, texts: [named] }]
  return { format, csv, table, encoding: name, findings }
}

async function wholeText(path: string, source: TextFile): Promise<string> {
  try {
    return await source.text()
  } catch (error) {
    // What V8 says of a string that would be too long.
    if (!(error instanceof RangeError)) throw error
    const reason = 'expected text of at most half a billion characters (streamTable reads more)'
    throw new FileError(nameOf(path), reason)
  }
}
