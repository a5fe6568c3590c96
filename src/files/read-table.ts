import { checkInteger, checkOptions, rangeError } from '../errors.js'
import { Generator } from '../random/index.js'
import type { CsvReadOptions } from '../table/csv/csv-reader.js'
import type { ColumnSchema } from '../table/kinds/kind.js'
import { MissingTokens } from '../table/kinds/missing-tokens.js'
import { ColumnSurvey } from '../table/kinds/survey.js'
import { tableOfRows } from '../table/row-reader.js'
import { Sample } from '../table/sample.js'
import { checkKinds, TABLE_OPTIONS, Table, type TableOptions } from '../table/table.js'
import { wholeArrow } from './arrow/arrow-file.js'
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
}

const READ_OPTIONS = [...TABLE_OPTIONS, 'delimiter', 'header', 'format'] as const

/**
 * Reads a table from CSV, TSV, JSON (an array of objects, objects one a line), Parquet or Arrow, all
 * into memory. Text may have half a billion characters.
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
  if (format === 'arrow') {
    const rows = await wholeArrow(path)
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
  const surveys = new Map<string, ColumnSurvey>()
  const sample = new Sample(size, new Generator().manualSeed(seed))
  let seen = 0
  for await (const rows of tableRows(path, format, csv)) {
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
  const found = sample.columns()
  const drawn = Table.fromCells(fn, found, sample.rows, { kinds: schemas, ...missing })
  return { rows: seen, schemas, sample: drawn }
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

function split(path: string, options: ReadTableOptions) {
  const { format, delimiter, header, kinds, missing } = options
  const csv: CsvReadOptions = {
    ...(delimiter !== undefined && { delimiter }),
    ...(header !== undefined && { header }),
  }
  const table: TableOptions = {
    ...(kinds !== undefined && { kinds }),
    ...(missing !== undefined && { missing }),
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
