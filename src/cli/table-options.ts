import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  encodingName,
  KINDS,
  type Kind,
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
  missing?: string[]
  delimiter?: string
  header: boolean
  encoding?: string
}

export function addTableOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <name>', 'of the input').choices(TABLE_FORMATS))
    .option('--kinds <column=kind,...>', `what columns are: ${KINDS.join(', ')}`, kinds)
    .option(
      '--missing <words>',
      'words for missing, with commas between; empty cells always are',
      words,
    )
    .option('--delimiter <character>', 'of CSV; by default what the file uses', delimiter)
    .option('--no-header', 'the first row of CSV is no header')
    .addOption(
      encodingOption('--encoding', 'of text, such as windows-1252; by default what it looks like'),
    )
}

export function readOptions(file: string, options: TableOptions): ReadTableOptions {
  const { format, kinds, missing, delimiter, header, encoding } = options
  // Checked as misuse here; a format that was not asked for may show to be another in the file.
  formatFor(file, format, '--format')
  return {
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    ...(kinds !== undefined && { kinds }),
    ...(missing !== undefined && { missing }),
    ...(delimiter !== undefined && { delimiter }),
    ...(!header && { header }),
  }
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

function words(text: string, before: string[] = ['']): string[] {
  return [...before, ...text.split(',').map((word) => word.trim())]
}
