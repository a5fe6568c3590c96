import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  KINDS,
  type Kind,
  type MissingOption,
  type ReadTableOptions,
  readTable,
  TABLE_FORMATS,
  type Table,
  type TableFormat,
  tableFormatOf,
} from '../node.js'
import { UsageError } from './usage-error.js'
import { delimiter } from './values.js'

/** The options of every command that reads a table. */
export interface TableOptions {
  format?: TableFormat
  kinds?: ReadonlyMap<string, Kind>
  missing?: MissingOption
  decimal?: '.' | ','
  dayFirst?: boolean
  monthFirst?: boolean
  delimiter?: string
  header: boolean
}

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
    .option('--delimiter <character>', 'of CSV; by default what the file uses', delimiter)
    .option('--no-header', 'the first row of CSV is no header')
}

export function readOptions(file: string, options: TableOptions): ReadTableOptions {
  const { kinds, missing, decimal, dayFirst, monthFirst, delimiter, header } = options
  if (dayFirst && monthFirst) throw new UsageError('--day-first or --month-first, not both')
  return {
    format: formatFor(file, options.format, '--format'),
    ...(kinds !== undefined && { kinds }),
    ...(missing !== undefined && { missing }),
    ...(decimal !== undefined && { decimal }),
    ...((dayFirst || monthFirst) && { dayFirst: dayFirst === true }),
    ...(delimiter !== undefined && { delimiter }),
    ...(!header && { header }),
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

function words(text: string, before: MissingOption = []): MissingOption {
  const only = text.startsWith('=')
  const found = (only ? text.slice(1) : text).split(',').map((word) => word.trim())
  if (only) return { only: ['', ...found] }
  return 'only' in before ? { only: [...before.only, ...found] } : [...before, ...found]
}
