import { Command } from 'commander'
import { addFittingOptions, type FittingOptions, fitModel } from './fitting.js'
import { modelTable } from './model-table.js'
import { writeStdout } from './output.js'
import { addTableOptions, INPUT, type TableOptions } from './table-options.js'
import { learnedRows, openSource, SAMPLE_ROWS } from './table-source.js'
import { UsageError } from './usage-error.js'
import { wholeNumber } from './values.js'
import { counted, secondsText } from './words.js'

interface Options extends TableOptions, FittingOptions {
  model: string
  sample?: number
  json?: boolean
}

const EXAMPLES = `
Ctrl-C ends training and keeps the best model so far; a second one ends at once.

Examples:
  colmask fit survey.csv --model survey.safetensors --budget best
  colmask impute new.csv --model survey.safetensors -o filled.csv
`

/** `colmask fit`: learns from a table, and keeps what was learned. */
export function fitCommand(): Command {
  const command = new Command('fit')
    .description('learn to predict each column of a table from the others, and keep the model')
    .argument('<file>', INPUT)
    .requiredOption('--model <file>', 'where the model goes, as safetensors')
  addTableOptions(command)
  return addFittingOptions(command)
    .option(
      '--sample <rows>',
      `learn from so many random rows; ${SAMPLE_ROWS} of large files`,
      wholeNumber(2),
    )
    .option('--json', 'print a summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const start = performance.now()
  if (options.model === '-') throw new UsageError('--model must name a file')
  const { table } = await openSource(file, options, options.sample)
  const learnedFrom = learnedRows(table, options.sample, options.seed)
  const model = await fitModel(learnedFrom, options, options.model)
  if (model === undefined) return
  const seconds = (performance.now() - start) / 1000
  if (options.json) {
    const { columns, warnings } = model
    const summary = {
      input: file,
      model: options.model,
      rows: learnedFrom.rows,
      columns,
      warnings,
      seconds,
    }
    await writeStdout([`${JSON.stringify(summary, null, 2)}\n`])
  } else if (!options.quiet) {
    const done = `learned from ${counted(learnedFrom.rows, 'row')} in ${secondsText(seconds)}: ${options.model}`
    await writeStdout([`${modelTable(model.columns)}\n${done}\n`])
  }
}
