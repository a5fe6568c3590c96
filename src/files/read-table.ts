import { checkInteger, checkOptions, rangeError } from '../errors.js'
import { Generator } from '../random/index.js'
import { askedKinds, checkNamed } from '../table/asked-kinds.js'
import { CSV_OPTIONS, csvOptionsOf } from '../table/csv/csv-dialect.js'
import { type Finding, mergeFindings } from '../table/findings/finding.js'
import { usualDecimal } from '../table/guess-table.js'
import { checkFlatten } from '../table/json/json.js'
import { guessColumns } from '../table/kinds/guess-columns.js'
import type { ColumnSchema } from '../table/kinds/kind.js'
import { MissingTokens } from '../table/kinds/missing-tokens.js'
import { ColumnSurvey } from '../table/kinds/survey.js'
import type { Reading } from '../table/reading.js'
import { type Rows, tableOfRows } from '../table/row-reader.js'
import { Sample } from '../table/sample.js'
import { Table } from '../table/table.js'
import { checkWriting, TABLE_OPTIONS, type TableOptions } from '../table/table-options.js'
import { FileError, inFile } from './file-error.js'
import { formatOfBytes } from './format-of-bytes.js'
import { joined } from './parquet/parquet.js'
import { nameOf, STANDARD } from './read.js'
import { type TableFormat, tableFormatOf } from './table-format.js'
import {
  type FileReadOptions,
  rowsOfText,
  tableRows,
  textReader,
  wholeSheet,
} from './table-rows.js'
import { encodingName } from './text/encoding-name.js'
import { TextFile } from './text-file.js'

/** How a table is read from a file. */
export interface ReadTableOptions extends TableOptions, FileReadOptions {
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
  /** How many cells of each are missing. */
  missing: ReadonlyMap<string, number>
  /** The rows that were drawn, in no order. */
  sample: Table
  /** How the file is read. */
  reading: Reading
  /** What was guessed, passed over or doubted: of the file, then of each column. */
  findings: readonly Finding[]
}

const READ_OPTIONS = [
  ...TABLE_OPTIONS,
  ...CSV_OPTIONS,
  'flatten',
  'sheet',
  'format',
  'encoding',
] as const

/**
 * Reads a table from CSV, TSV, JSON (an array of objects, or objects one a line), Parquet or a workbook
 * (.xlsx, .xlsm), all into memory; compressed by gzip or Zstandard, or not. Text may have half a billion
 * characters.
 *
 * @param path a file, or `-` for standard input
 * @throws FileError, with line and column where there are any, if it cannot be read or understood
 * @throws RangeError if an option is not one, or `kinds` names a column that there is not
 */
export async function readTable(path: string, options: ReadTableOptions = {}): Promise<Table> {
  const fn = 'readTable'
  checkOptions(fn, options, READ_OPTIONS)
  const { format, text, table, encoding, findings } = await split(fn, path, options)
  const file = nameOf(path)
  const told = (rows: Rows) => read(rows, format, findings)
  if (format === 'xlsx') {
    const rows = await wholeSheet(path, text)
    return inFile(file, () => tableOfRows(fn, told(rows), table))
  }
  if (format === 'parquet') {
    const rows = await joined(fn, tableRows(path, format, text))
    return inFile(file, () => tableOfRows(fn, told(rows), table))
  }
  const source = new TextFile(path, encoding)
  const content = await wholeText(path, source)
  return inFile(file, () => {
    const rows = textReader(format, text).push(content, true)
    if (rows === undefined) return Table.fromColumns({})
    return tableOfRows(fn, told(rowsOfText(rows, source)), table)
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
  const { format, text, table, encoding, ...found } = await split(fn, path, options)
  const tokens = new MissingTokens(fn, options.missing)
  checkWriting(fn, table)
  const surveys = new Map<string, ColumnSurvey>()
  const sample = new Sample(size, new Generator().manualSeed(seed))
  let reading: Reading = {}
  let fileFindings = found.findings
  let seen = 0
  for await (const rows of tableRows(path, format, text, [], encoding)) {
    reading = read(rows, format).reading ?? {}
    fileFindings = mergeFindings(fileFindings, rows.findings ?? [])
    for (const [name, cells] of rows.columns) {
      let survey = surveys.get(name)
      if (survey === undefined) {
        const asked = askedKinds(fn, [...rows.columns.keys()], table).get(name)
        const kind = asked ?? rows.kinds?.get(name)
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
  let findings = fileFindings
  for (const [name, guessed] of guessColumns(surveys, table, usualDecimal(reading))) {
    const kind = kinds.get(name)
    schemas.set(name, typeof kind === 'object' ? withLevels(kind, guessed.schema) : guessed.schema)
    if (typeof kind !== 'object') findings = [...findings, ...guessed.findings]
  }
  for (const text of tokens.unmatched())
    findings = [...findings, { code: 'missing-unmatched', text }]
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
  const fresh = guessed.levels.filter((level) => !schema.levels.includes(level))
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

/** Rows that say of which format they are. */
function read(rows: Rows, format: TableFormat, findings: readonly Finding[] = []): Rows {
  const told = mergeFindings(findings, rows.findings ?? [])
  return { ...rows, reading: { format, ...rows.reading }, findings: told }
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
  const { format, text, table, ...asked } = await split(fn, path, rest)
  // What was guessed from the whole file holds from its first row on.
  const encoding = asked.encoding ?? survey?.reading.encoding
  const missing = table.missing && { missing: table.missing }
  const file = nameOf(path)
  for await (const rows of tableRows(path, format, text, [...schemas.keys()], encoding)) {
    for (const name of rows.columns.keys()) {
      if (schemas.has(name)) continue
      throw new FileError(file, `expected the columns of the schemas, got ${JSON.stringify(name)}`)
    }
    const options = { kinds: schemas, ...missing }
    yield inFile(file, () => tableOfRows(fn, read(rows, format), options))
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

async function split(fn: string, path: string, options: ReadTableOptions) {
  const { format: asked, flatten, sheet, encoding } = options
  const { kinds, like, missing, decimal, dayFirst } = options
  if (flatten !== undefined) checkFlatten(fn, flatten)
  const text: FileReadOptions = {
    ...csvOptionsOf(options),
    ...(flatten !== undefined && { flatten }),
    ...(sheet !== undefined && { sheet }),
  }
  const table: TableOptions = {
    ...(kinds !== undefined && { kinds }),
    ...(like !== undefined && { like }),
    ...(missing !== undefined && { missing }),
    ...(decimal !== undefined && { decimal }),
    ...(dayFirst !== undefined && { dayFirst }),
  }
  const name = encoding === undefined ? undefined : encodingName(encoding, fn)
  const named = tableFormatOf(path, asked)
  const shown = asked === undefined ? await formatOfBytes(path) : undefined
  const format = shown ?? named
  const findings: readonly Finding[] =
    format === named ? [] : [{ code: 'format', text: format, texts: [named] }]
  return { format, text, table, encoding: name, findings }
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
