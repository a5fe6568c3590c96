import { extname } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  ColumnNameError,
  columnNamed,
  encodingName,
  KINDS,
  type Kind,
  type MissingOption,
  noColumn,
  type OnBadRow,
  type ReadTableOptions,
  readingOptions,
  readTable,
  TABLE_FORMATS,
  type Table,
  type TableFormat,
  tableFormatOf,
} from '../node.js'
import { type Assumed, readAssumed } from './assume.js'
import { note } from './output.js'
import { UsageError } from './usage-error.js'
import { delimiter, wholeNumber } from './values.js'

/** What commands say of the file that they read. */
export const INPUT =
  'CSV, TSV, JSON, JSON lines, Parquet, Arrow or .xlsx; - or nothing for standard input'

/** The options of every command that reads a table. */
export interface TableOptions {
  format?: TableFormat
  kinds?: ReadonlyMap<string, Kind>
  missing?: MissingOption
  decimal?: '.' | ','
  dayFirst?: boolean
  monthFirst?: boolean
  delimiter?: string
  sheet?: string
  header?: boolean
  flatten?: boolean
  assume?: Assumed
  quiet?: boolean
  encoding?: string
  quote?: string
  escape?: string
  comment?: string
  skip?: number
  unitRows?: number
  onBadRow?: OnBadRow
}

const CSV = [
  'delimiter',
  'quote',
  'escape',
  'comment',
  'skip',
  'header',
  'unitRows',
  'onBadRow',
] as const

export function addTableOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <name>', 'of the input').choices(TABLE_FORMATS))
    .option('--kinds <column=kind,...>', `what columns are: ${KINDS.join(', ')}`, kinds)
    .option(
      '--missing <words>',
      'further words for missing, with commas between; =words: only these, and empty cells',
      words,
    )
    .addOption(
      new Option('--decimal <mark>', 'of numbers, where cells leave it open').choices(['.', ',']),
    )
    .option('--day-first', 'days stand before months in dates: 31/12/2024')
    .option('--month-first', 'months stand before days: 12/31/2024')
    .addOption(
      encodingOption('--encoding', 'of text, such as windows-1252; by default what it looks like'),
    )
    .option(
      '--delimiter <character>',
      'of CSV, or tab, or space for runs of spaces; by default what the file uses',
      delimiter,
    )
    .addOption(
      new Option('--quote <character>', 'what CSV encloses cells in').choices(['"', "'", 'none']),
    )
    .option('--escape <character>', 'what CSV puts before a quote within quotes: \\, none', mark)
    .option(
      '--comment <characters>',
      'what lines of CSV begin with that are no rows: #, none',
      marks,
    )
    .option('--skip <lines>', 'lines before the header', wholeNumber(0))
    .option('--header', 'the first row is a header')
    .option('--no-header', 'it is not; by default it is unless it is plainly data')
    .option('--unit-rows <rows>', 'rows of units below the header of CSV', wholeNumber(0))
    .addOption(
      new Option('--on-bad-row <what>', 'where a row of CSV has too many cells (error)').choices([
        'error',
        'skip',
        'keep',
      ]),
    )
    .option('--sheet <name>', 'of a workbook, or its number; by default the first with a table')
    .option('--flatten', 'read objects inside the rows of JSON as columns such as address.city')
    .option(
      '--assume <file>',
      "read as this says, which 'colmask describe --json' printed; other options come first",
      readAssumed,
    )
}

export function readOptions(file: string, options: TableOptions): ReadTableOptions {
  const { kinds, missing, decimal, dayFirst, monthFirst, assume } = options
  const { flatten, sheet, encoding } = options
  if (dayFirst && monthFirst) throw new UsageError('--day-first or --month-first, not both')
  const format = inputFormat(file, options)
  if (sheet !== undefined && format !== 'xlsx') {
    throw new UsageError(`--sheet is of workbooks, and ${file} is read as ${format}`)
  }
  const given = [options.delimiter, options.escape, options.comment].filter(Boolean)
  if (new Set(given).size < given.length) {
    throw new UsageError('--delimiter, --escape and --comment must differ')
  }
  const csv = CSV.filter((name) => options[name] !== undefined).map((name) => [name, options[name]])
  // A format that was not asked for may show to be another in the file.
  const asked = options.format !== undefined || assumesFormat(file, options)
  return {
    ...(assume && readingOptions(assume.reading, (assume.reading.format ?? format) === format)),
    ...(asked && { format }),
    ...(assume && { like: assume.schemas }),
    ...(encoding !== undefined && { encoding }),
    ...(kinds !== undefined && { kinds }),
    ...(missing !== undefined && { missing }),
    ...(decimal !== undefined && { decimal }),
    ...((dayFirst || monthFirst) && { dayFirst: dayFirst === true }),
    ...Object.fromEntries(csv),
    ...(flatten !== undefined && { flatten }),
    ...(sheet !== undefined && { sheet }),
  }
}

/** The format of the input: asked for, or what its name ends in, or what is assumed. */
export function inputFormat(file: string, options: TableOptions): TableFormat {
  const { format, assume } = options
  const assumed = TABLE_FORMATS.find((name) => name === assume?.reading.format)
  const silent = assumesFormat(file, options)
  return formatFor(file, format ?? (silent ? assumed : undefined), '--format')
}

/** Whether a name says nothing of the format, and what is assumed does. */
function assumesFormat(file: string, { assume }: TableOptions): boolean {
  return (file === '-' || extname(file) === '') && assume?.reading.format !== undefined
}

/** An option that names an encoding. */
export function encodingOption(name: string, description: string): Option {
  return new Option(`${name} <label>`, description).argParser((label) => {
    try {
      return encodingName(label)
    } catch {
      throw new InvalidArgumentError('Expected a label such as windows-1252, gb18030 or utf-16le.')
    }
  })
}

/** Reads the table that a command is about. */
export async function readInput(file: string, options: TableOptions): Promise<Table> {
  checkTerminal(file)
  const table = await named(() => readTable(file, readOptions(file, options)))
  tellAssumed(file, table, options)
  return table
}

/** Says which columns are assumed that a table has not. */
export function tellAssumed(file: string, table: Table, { assume, quiet }: TableOptions): void {
  if (assume === undefined || quiet) return
  const absent = [...assume.schemas.keys()].filter((name) => !table.has(name))
  if (absent.length === 0) return
  const names = absent.map((name) => JSON.stringify(name)).join(', ')
  const source = file === '-' ? 'standard input' : file
  note('warning:', 'yellow', `--assume: ${source} has no column ${names}`)
}

/** Does something with `kinds`: a name among them that no column has is a mistake in the call. */
export async function named<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof ColumnNameError) throw new UsageError(`--kinds: ${error.reason}`)
    throw error
  }
}

/** The name of the column that an option names. */
export function columnOf(table: Table, asked: string, option: string): string {
  const names = table.columns.map(({ name }) => name)
  const found = columnNamed(names, asked)
  if (found === undefined) throw new UsageError(`${option}: ${noColumn(names, asked)}`)
  return found
}

/** Nobody types a table. */
export function checkTerminal(file: string): void {
  if (file === '-' && process.stdin.isTTY) throw new UsageError('name a file, or pipe one in')
}

/** The format asked for, or the one a name ends in. */
export function formatFor(
  path: string,
  asked: TableFormat | undefined,
  option: string,
): TableFormat {
  try {
    return tableFormatOf(path, asked)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(`${error.message} (${option} says it)`)
  }
}

/** `name=value` pairs with commas between; a name may have commas, and equals signs, of its own. */
export function pairs(text: string): [name: string, value: string][] {
  const found: [string, string][] = []
  let held = ''
  for (const piece of text.split(',')) {
    const at = piece.lastIndexOf('=')
    if (at < 0) held += `${piece},`
    else {
      found.push([held + piece.slice(0, at), piece.slice(at + 1)])
      held = ''
    }
  }
  if (held !== '') throw new InvalidArgumentError('Expected pairs such as age=number.')
  return found
}

function kinds(text: string, before?: ReadonlyMap<string, Kind>): ReadonlyMap<string, Kind> {
  const found = new Map(before)
  for (const [name, value] of pairs(text)) {
    const kind = KINDS.find((known) => known === value.trim())
    if (kind === undefined) throw new InvalidArgumentError(`Kinds are ${KINDS.join(', ')}.`)
    found.set(name, kind)
  }
  return found
}

/** One mark, or '' for none. */
function mark(text: string): string {
  if (text === 'none') return ''
  if (!/^[^\w\s"']$/.test(text)) throw new InvalidArgumentError('Expected one mark, such as \\.')
  return text
}

/** What a comment begins with, or '' for none. */
function marks(text: string): string {
  if (text === 'none') return ''
  if (!/^[^\s"']+$/.test(text)) throw new InvalidArgumentError('Expected a mark, such as #.')
  return text
}

function words(text: string, before: MissingOption = []): MissingOption {
  const only = text.startsWith('=')
  const found = (only ? text.slice(1) : text).split(',').map((word) => word.trim())
  if (only) return { only: ['', ...found] }
  return 'only' in before ? { only: [...before.only, ...found] } : [...before, ...found]
}
