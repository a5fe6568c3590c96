import { Command, Option } from 'commander'
import { makeHoles, TABLE_FORMATS, type TableFormat, writeTable } from '../node.js'
import { findingsOf, tellFindings } from './findings.js'
import { addHoleOptions, type HoleOptions } from './hole-options.js'
import { note } from './output.js'
import {
  addTableOptions,
  columnOf,
  encodingOption,
  formatFor,
  INPUT,
  inputFormat,
  readInput,
  type TableOptions,
} from './table-options.js'
import { wholeNumber } from './values.js'
import { counted } from './words.js'

interface Options extends TableOptions, HoleOptions {
  output: string
  outputFormat?: TableFormat
  outputEncoding?: string
  columns?: string[]
  seed: number
  quiet?: boolean
}

const EXAMPLES = `
Examples:
  colmask mask whole.csv -o holes.csv --hide 0.3 --mechanism mar --seed 1
  colmask mask whole.csv --columns age,sex > holes.csv
`

/** `colmask mask`: makes holes in a table, for experiments. */
export function maskCommand(): Command {
  const command = new Command('mask')
    .description('make holes in a table, for experiments')
    .argument('<file>', INPUT)
    .option('-o, --output <file>', 'where the table goes; - is standard output', '-')
    .addOption(new Option('--output-format <name>', 'of the output').choices(TABLE_FORMATS))
    .addOption(encodingOption('--output-encoding', 'of the output; by default that of the input'))
    .option('--columns <names>', 'which get holes; by default all, or for mar some', (text) =>
      text.split(','),
    )
  addHoleOptions(command)
  return addTableOptions(command)
    .option('--seed <number>', 'the same seed makes the same holes', wholeNumber(0, 4294967295), 0)
    .option('--quiet', 'nothing on standard error but errors')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const { output, outputFormat, outputEncoding, hide: share, mechanism, seed } = options
  inputFormat(file, options)
  if (output !== '-') formatFor(output, outputFormat, '--output-format')
  const table = await readInput(file, options)
  tellFindings(findingsOf(table), options.quiet)
  const columns = options.columns?.map((name) => columnOf(table, name, '--columns'))
  const holes = makeHoles(table, { share, mechanism, seed, ...(columns && { columns }) })
  await writeTable(output, holes.table, {
    ...(outputFormat !== undefined && { format: outputFormat }),
    ...(outputEncoding !== undefined && { encoding: outputEncoding }),
  })
  let hidden = 0
  for (const flags of holes.hidden.values()) for (const flag of flags) hidden += flag
  const where = `${counted(hidden, 'cell')} of ${counted(holes.hidden.size, 'column')} hidden (${mechanism})`
  if (!options.quiet) note('mask:', 'dim', where)
}
