import { Command } from 'commander'
import { checkOutputs } from './check-outputs.js'
import { addLeaveOption, type RoleOptions, rolesIn, withoutLeft } from './column-roles.js'
import { addFittingOptions, type FittingOptions, fitModel } from './fitting.js'
import { writeJson } from './json.js'
import { modelTable } from './model-table.js'
import { oldName } from './old-name.js'
import { writeStdout } from './output.js'
import { addTableOptions, INPUT, type TableOptions } from './table-options.js'
import { learnedRows, openSource, SAMPLE_ROWS } from './table-source.js'
import { UsageError } from './usage-error.js'
import { wholeNumber } from './values.js'
import { counted, secondsText } from './words.js'

interface Options extends TableOptions, FittingOptions, Pick<RoleOptions, 'leave'> {
  save?: string
  sample?: number
  draws: number
  json?: boolean
}

const EXAMPLES = `
Ctrl-C ends training and keeps the best model so far; a second one ends at once.

--draws 20 keeps 20 models more in the file, by which "colmask impute --model" draws; without them it cannot. They are
fitted after the budget, to at most 10,000 rows, and a file has some kilobytes for each of them, column and 1,000 rows.

Examples:
  colmask fit survey.csv --save survey.safetensors --budget best
  colmask impute new.csv --model survey.safetensors -o filled.csv
  colmask fit survey.csv --save survey.safetensors --draws 20
`

/** `colmask fit`: learns from a table, and keeps what was learned. */
export function fitCommand(): Command {
  const command = new Command('fit')
    .description('learn to predict each column of a table from the others, and keep the model')
    .argument('[file]', INPUT, '-')
    .option('--save <file>', 'where the model goes, as safetensors')
  oldName(command, '--model <file>', 'save')
  addTableOptions(command)
  return addLeaveOption(addFittingOptions(command))
    .option(
      '--sample <rows>',
      `learn from so many random rows; ${SAMPLE_ROWS} of large files`,
      wholeNumber(2),
    )
    .option(
      '--draws <number>',
      'keep so many models to draw by, for impute --draws',
      wholeNumber(0, 1000),
      0,
    )
    .option('--json', 'print a summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const start = performance.now()
  const { save } = options
  if (save === undefined) throw new UsageError('--save must say where the model goes')
  if (save === '-') throw new UsageError('--save must name a file')
  await checkOutputs([save])
  const { table } = await openSource(file, options, options.sample)
  const rows = learnedRows(table, options.sample, options.seed)
  const learnedFrom = withoutLeft(rows, rolesIn(table, { leave: options.leave ?? [] }))
  const model = await fitModel(learnedFrom, options, { save, draws: options.draws })
  if (model === undefined) return
  const seconds = (performance.now() - start) / 1000
  if (options.json) {
    const { columns, warnings } = model
    const summary = {
      input: file,
      model: save,
      rows: learnedFrom.rows,
      draws: model.storedDraws,
      columns,
      warnings,
      seconds,
    }
    await writeJson(summary)
  } else if (!options.quiet) {
    const done = `learned from ${counted(learnedFrom.rows, 'row')} in ${secondsText(seconds)}: ${save}`
    await writeStdout([`${modelTable(model.columns)}\n${done}\n`])
  }
}
