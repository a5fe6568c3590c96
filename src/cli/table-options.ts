import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  KINDS,
  type Kind,
  type OnBadRow,
  type ReadTableOptions,
  readTable,
  TABLE_FORMATS,
  type Table,
  type TableFormat,
  tableFormatOf,
} from '../node.js'
import { UsageError } from './usage-error.js'
import { delimiter, wholeNumber } from './values.js'

/** The options of every command that reads a table. */
export interface TableOptions {
  format?: TableFormat
  kinds?: ReadonlyMap<string, Kind>
  missing?: string[]
  delimiter?: string
  quote?: string
  escape?: string
  comment?: string
  skip?: number
  header?: boolean
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
      'words for missing, with commas between; empty cells always are',
      words,
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
    .option('--skip <lines>', 'lines of CSV before the header', wholeNumber(0))
    .option('--header', 'the first row of CSV is a header')
    .option('--no-header', 'it is not; by default it is unless it is plainly data')
    .option('--unit-rows <rows>', 'rows of units below the header of CSV', wholeNumber(0))
    .addOption(
      new Option('--on-bad-row <what>', 'where a row of CSV has too many cells (error)').choices([
        'error',
        'skip',
        'keep',
      ]),
    )
}

export function readOptions(file: string, options: TableOptions): ReadTableOptions {
  const { kinds, missing } = options
  const given = [options.delimiter, options.escape, options.comment].filter(Boolean)
  if (new Set(given).size < given.length) {
    throw new UsageError('--delimiter, --escape and --comment must differ')
  }
  const csv = CSV.filter((name) => options[name] !== undefined).map((name) => [name, options[name]])
  return {
    format: formatFor(file, options.format, '--format'),
    ...(kinds !== undefined && { kinds }),
    ...(missing !== undefined && { missing }),
    ...Object.fromEntries(csv),
  }
}

/** Reads the table that a command is about. */
export function readInput(file: string, options: TableOptions): Promise<Table> {
  checkTerminal(file)
  return readTable(file, readOptions(file, options))
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
    found.set(name.trim(), kind)
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

function words(text: string, before: string[] = ['']): string[] {
  return [...before, ...text.split(',').map((word) => word.trim())]
}
