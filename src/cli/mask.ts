import { Command, Option } from 'commander'
import { makeHoles, TABLE_FORMATS, type TableFormat, writeTable } from '../node.js'
import { findingsOf, tellFindings } from './findings.js'
import { addHoleOptions, type HoleOptions } from './hole-options.js'
import { addJsonOption, checkJson, type JsonOption, writeJson } from './json.js'
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

interface Options extends TableOptions, HoleOptions, JsonOption {
  output: string
  outputFormat?: TableFormat
  outputEncoding?: string
  columns?: string[]
  seed: number
  quiet?: boolean
}

const EXAMPLES = `
Examples:
  colmask mask whole.csv -o holes.csv --share 0.3 --mechanism mar --seed 1
  colmask mask whole.csv --columns age,sex > holes.csv
`

/** `colmask mask`: makes holes in a table, for experiments. */
export function maskCommand(): Command {
  const command = new Command('mask')
    .description('make holes in a table, for experiments')
    .argument('[file]', INPUT, '-')
    .option('-o, --output <file>', 'where the table goes; - is standard output', '-')
    .addOption(new Option('--output-format <name>', 'of the output').choices(TABLE_FORMATS))
    .addOption(encodingOption('--output-encoding', 'of the output; by default that of the input'))
    .option('--columns <names>', 'which get holes; by default all, or for mar some', (text) =>
      text.split(','),
    )
  addHoleOptions(command)
  addTableOptions(command)
  return addJsonOption(command)
    .option('--seed <number>', 'the same seed makes the same holes', wholeNumber(0, 4294967295), 0)
    .option('--quiet', 'nothing on standard error but errors')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const { output, outputFormat, outputEncoding, share, mechanism, seed } = options
  checkJson(options)
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
  const counts = [...holes.hidden].map(([name, flags]) => ({ name, hidden: ones(flags) }))
  const hidden = counts.reduce((sum, column) => sum + column.hidden, 0)
  if (options.json) {
    const asked = { input: file, output, share, mechanism, seed }
    return writeJson({ ...asked, rows: table.rows, hidden, columns: counts })
  }
  const where = `${counted(hidden, 'cell')} of ${counted(holes.hidden.size, 'column')} hidden (${mechanism})`
  if (!options.quiet) note('mask:', 'dim', where)
}

function ones(flags: Iterable<number>): number {
  let sum = 0
  for (const flag of flags) sum += flag
  return sum
}
