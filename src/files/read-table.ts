import { checkCount, checkOptions, rangeError } from '../errors.js'
import type { ColumnSchema } from '../table/kinds/kind.js'
import { type RowReader, type Rows, tableOfRows } from '../table/row-reader.js'
import { Table } from '../table/table.js'
import { wholeArrow } from './arrow/arrow-file.js'
import { FileError, inFile } from './file-error.js'
import type { FileInput } from './file-source.js'
import { errorWithLineInFile, withLinesInFile } from './lines-in-file.js'
import { nameOf, STANDARD } from './read.js'
import { READ_OPTIONS, type ReadTableOptions, readPlan, rowsOfFormat } from './read-plan.js'
import { asWhole } from './read-text.js'
import { surveyTable } from './survey-table.js'
import { rowsOfText, tableRows, textReader, wholeSheet } from './table-rows.js'
import { TextFile } from './text-file.js'

/** How a table is read some rows at a time. */
export interface StreamTableOptions extends ReadTableOptions {
  /** What every column is, as {@link surveyTable} found it. By default the file is read twice. */
  schemas?: ReadonlyMap<string, ColumnSchema>
}

/**
 * Reads a table from CSV, TSV, JSON (an array of objects, or objects one a line), Parquet, Arrow or a
 * workbook (.xlsx, .xlsm), all into memory; compressed by gzip or Zstandard, or not. Text may have half a
 * billion characters.
 *
 * @param input a path, `-` for standard input, or a file that lies elsewhere
 * @throws FileError, with line and column where there are any, if it cannot be read or understood
 * @throws RangeError if an option is not one, or `kinds` names a column that there is not
 *
 * @example
 * ```ts
 * const table = await readTable('penguins.csv')
 * table.slice(0, 2)
 * // Table [2 x 7]
 * // species   island     bill_length_mm  bill_depth_mm  flipper_length_mm  body_mass_g  sex
 * // category  category           number         number            integer      integer  category
 * // Adelie    Torgersen            39.1           18.7                181         3750  male
 * // Adelie    Torgersen            39.5           17.4                186         3800  female
 * ```
 */
export async function readTable(input: FileInput, options: ReadTableOptions = {}): Promise<Table> {
  const fn = 'readTable'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, READ_OPTIONS)
  const { format, text, table, encoding, findings } = await readPlan(fn, input, options)
  const file = nameOf(input)
  const told = (rows: Rows) => rowsOfFormat(rows, format, findings)
  if (format === 'xlsx') {
    const rows = await wholeSheet(input, text)
    return inFile(file, () => tableOfRows(fn, told(rows), table))
  }
  if (format === 'parquet') {
    const { joined } = await import('./parquet/parquet.js')
    const rows = await joined(fn, tableRows(input, format, text))
    return inFile(file, () => tableOfRows(fn, told(rows), table))
  }
  if (format === 'arrow') {
    const rows = await wholeArrow(input)
    return inFile(file, () => tableOfRows(fn, told(rows), table))
  }
  const source = new TextFile(input, encoding)
  const rows = await wholeText(input, source, textReader(format, text))
  if (rows === undefined) return Table.fromColumns({})
  return inFile(file, () => tableOfRows(fn, told(rows), table))
}

async function wholeText(
  input: FileInput,
  source: TextFile,
  reader: RowReader,
): Promise<Rows | undefined> {
  try {
    const content = await asWhole(input, () => source.text(), ' (streamTable reads more)')
    const rows = inFile(nameOf(input), () => reader.push(content, true))
    return rows && withLinesInFile(input, rowsOfText(rows, source))
  } catch (error) {
    throw errorWithLineInFile(input, error)
  }
}

/**
 * Reads a table some thousands of rows at a time, in bounded memory: all that come are of the same
 * columns, kinds and levels. Given to {@link writeTable} as they come, filled or not, they make the
 * same file again. The last one may have no rows.
 *
 * @param input a path, or a file that lies elsewhere; standard input only with `schemas`, since it cannot be read twice
 * @throws FileError, RangeError as {@link readTable} does
 *
 * @example
 * ```ts
 * let rows = 0
 * for await (const part of streamTable('penguins.csv')) rows += part.rows
 * rows
 * // 344
 * ```
 */
export async function* streamTable(
  input: FileInput,
  options: StreamTableOptions = {},
): AsyncGenerator<Table> {
  const fn = 'streamTable'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, [...READ_OPTIONS, 'schemas'])
  const { schemas: given, ...rest } = options
  if (given === undefined && input === STANDARD) {
    throw rangeError(fn, 'schemas, since standard input cannot be read twice', given)
  }
  const survey = given === undefined ? await surveyTable(input, rest) : undefined
  const schemas = given ?? survey?.schemas ?? new Map()
  const { format, text, table, ...asked } = await readPlan(fn, input, rest)
  // What was guessed from the whole file holds from its first row on.
  const encoding = asked.encoding ?? survey?.reading.encoding
  const missing = table.missing && { missing: table.missing }
  const file = nameOf(input)
  for await (const rows of tableRows(input, format, text, [...schemas.keys()], encoding)) {
    for (const name of rows.columns.keys()) {
      if (schemas.has(name)) continue
      throw new FileError(file, `expected the columns of the schemas, got ${JSON.stringify(name)}`)
    }
    const options = { kinds: schemas, ...missing }
    yield inFile(file, () => tableOfRows(fn, rowsOfFormat(rows, format), options))
  }
}
