import { Command } from 'commander'
import type { Evaluation } from '../learn/index.js'
import { makeHoles } from '../node.js'
import { addFittingOptions, type FittingOptions, fitModel } from './fitting.js'
import { addHoleOptions, type HoleOptions } from './hole-options.js'
import { jsonText } from './json.js'
import { addModelOptions, type ModelOptions } from './model-options.js'
import { writeStdout } from './output.js'
import { readForModel } from './read-as-model.js'
import { addTableOptions, INPUT, type TableOptions } from './table-options.js'
import { bar, textTable } from './text-table.js'
import { UsageError } from './usage-error.js'
import {
  counted,
  countText,
  errorText,
  goodness,
  isCodes,
  numberText,
  percentText,
} from './words.js'

interface Options extends TableOptions, FittingOptions, HoleOptions, ModelOptions {
  json?: boolean
}

const EXAMPLES = `
Hides given cells, learns from the rest, fills what was hidden, and compares. With --model, which should
not have seen these rows, nothing is learned.

Examples:
  colmask evaluate survey.csv
  colmask evaluate survey.csv --share 0.1 --mechanism mnar --seed 3
  colmask evaluate new.csv --model survey.safetensors
`

/** `colmask evaluate`: hides cells of a table, fills them, and says how far off that is. */
export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .description('hide cells of a table, fill them, and say how far off that is')
    .argument('[file]', INPUT, '-')
  addModelOptions(command, 'judge this model instead of one learned from the rest of the table')
  addHoleOptions(command)
  addTableOptions(command)
  return addFittingOptions(command)
    .option('--json', 'print what was found as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const { share, mechanism, seed } = options
  if (!(share > 0 && share < 1)) throw new UsageError('--share must be above 0 and below 1')
  const { table, model: known } = await readForModel(file, options)
  // The same holes are made by evaluate: so the model is judged by what it has not seen.
  const rest = () => makeHoles(table, { share, mechanism, seed }).table
  const model = known ?? (await fitModel(rest(), options))
  if (model === undefined) return
  const found = await model.inTurns().evaluate(table, { share, mechanism, seed })
  const text = options.json
    ? jsonText({ input: file, share, mechanism, seed, ...found })
    : evaluationText(file, options, found)
  await writeStdout([text])
}

/** What was found, for a person. */
export function evaluationText(
  file: string,
  { share, mechanism }: HoleOptions,
  found: Evaluation,
): string {
  const { cells, columns, rmse, typicalRmse, accuracy, typicalAccuracy } = found
  const name = file === '-' ? 'standard input' : file
  const head = `${name}: ${counted(cells, 'cell')} hidden (${percentText(share)}, ${mechanism}) and filled\n\n`
  const table = textTable(
    [
      { title: 'column' },
      { title: 'kind' },
      { title: 'cells', right: true },
      { title: 'error' },
      { title: 'of mean or mode' },
      { title: 'filled' },
      { title: '' },
    ],
    columns.map(({ name, kind, asClasses, cells, error, typicalError, skill }) => [
      name,
      isCodes({ kind, asClasses }) ? `${kind}, as classes` : kind,
      countText(cells),
      errorText({ kind, asClasses }, error),
      errorText({ kind, asClasses }, typicalError),
      words(skill),
      skill > 0 ? bar(skill) : '',
    ]),
  )
  const totals: string[] = []
  if (Number.isFinite(rmse)) {
    const share = rmse / typicalRmse
    totals.push(
      `numbers     RMSE ${rmse.toFixed(4)} on columns scaled to 0..1; the mean's ${typicalRmse.toFixed(4)} (ratio ${numberText(share)})`,
    )
  }
  if (Number.isFinite(accuracy)) {
    totals.push(
      `categories  ${percentText(accuracy)} right; the mode ${percentText(typicalAccuracy)}`,
    )
  }
  return `${head}${table}\n${totals.map((line) => `${line}\n`).join('')}`
}

function words(skill: number): string {
  if (Number.isNaN(skill)) return '-'
  if (Math.abs(skill) < 0.005) return 'as by the mean or mode'
  return skill > 0 ? goodness(skill) : 'worse than that'
}
