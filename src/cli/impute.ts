import { Command, Option } from 'commander'
import { TABLE_FORMATS, writeAtomically } from '../node.js'
import { bounds, boundsIn } from './bounds.js'
import { checkOutputs } from './check-outputs.js'
import {
  addLeaveOption,
  addUseOption,
  columnsToFill,
  roleOf,
  rolesIn,
  withoutLeft,
} from './column-roles.js'
import { tellDifferences } from './differences.js'
import { targetsOf } from './draw-names.js'
import { addDrawOptions, checkModelDraws } from './draw-options.js'
import { fillFiles } from './fill-files.js'
import { addFittingOptions, fitModel, loadModel } from './fitting.js'
import { checkImpute, checkLong, type ImputeCommandOptions } from './impute-options.js'
import { cellsOf, jsonOf, pageOf, say } from './impute-told.js'
import { writeJson } from './json.js'
import { addModelOptions } from './model-options.js'
import { nothingToFill } from './nothing-to-fill.js'
import { note } from './output.js'
import { sourceAsModel } from './read-as-model.js'
import { shift, shiftIn, shiftTexts } from './shift.js'
import { addTableOptions, encodingOption, INPUT } from './table-options.js'
import { learnedRows, openSource, SAMPLE_ROWS, type Source } from './table-source.js'
import { wholeNumber } from './values.js'
import { checkWhere, tellRelations, where } from './where.js'

const EXAMPLES = `
What is given stays as it is, to the byte. Files of more than 200,000 rows or 256 MB are learned from a
sample of rows and filled as a stream. Ctrl-C writes no table; with --save it keeps the best model so
far. A second one ends at once.

--draws writes tables of what the missing cells may have been, the cells of a row drawn together and each table by a
model of its own: analyse each, and pool the results. A single one is no better a fill than without --draws.

A model that --save writes keeps as many models to draw by as there are --draws, and one of "colmask fit --draws 20"
has 20: --model draws by those alone, in turn where there are more draws.

--where keeps sums of columns of numbers and dates, with =, <=, >=, < and > between: 'total = net + ship',
'0 < "part 1" <= 2 * whole', "start >= '2024-01-31'". Dates count in days. Filled cells are moved as little as
possible; given ones stay, and where they break a relation the rows are told.

--shift moves draws, for values that are missing because of what they are: by standard deviations (income=+0.2sd),
by the column's units, of dates days (income=-500), by a factor (income=*1.1); and the log odds of a level
(smoker:yes=0.5). What else is missing in a row follows. No data says how much is right: try several.

--use keeps columns from being filled, and predicts from them all the same; --leave leaves them out altogether.

Examples:
  colmask impute survey.csv -o filled.csv
  colmask impute survey.csv -o filled.csv --use income --leave id,remarks
  colmask impute stays.csv -o filled.csv --where 'start <= end' --where 'a + b + c = 100'
  colmask impute survey.csv -o filled.csv --report report.html --save survey.safetensors
  colmask impute new.csv -o filled.csv --model survey.safetensors
  colmask impute survey.csv -o filled.csv --draws 5     writes filled.1.csv to filled.5.csv
  colmask impute survey.csv -o "draws/{draw}.csv" --draws 20
  colmask impute survey.csv -o "moved.{draw}.csv" --draws 20 --shift income=+0.2sd --shift smoker:yes=0.5
  colmask impute survey.csv -o long.csv --draws 20 --long --include-given
  cat survey.csv | colmask impute - --budget fast > filled.csv
`

/** `colmask impute`: learns from a table, and fills its holes. */
export function imputeCommand(): Command {
  const command = new Command('impute')
    .description('fill the holes of a table with what its other columns make one expect')
    .argument('[file]', INPUT, '-')
    .option('-o, --output <file>', 'where the filled table goes; - is standard output', '-')
    .addOption(new Option('--output-format <name>', 'of the output').choices(TABLE_FORMATS))
    .addOption(encodingOption('--output-encoding', 'of the output; by default that of the input'))
  addTableOptions(command)
  addFittingOptions(command)
  addModelOptions(command, 'fill with this model, without learning from the table')
    .option('--save <file>', 'write the model, as safetensors')
    .option(
      '--sample <rows>',
      `learn from so many random rows; ${SAMPLE_ROWS} of large files`,
      wholeNumber(2),
    )
    .option(
      '--bounds <which>',
      'none, or column=least:largest,...; by default what was observed',
      bounds,
    )
    .option(
      '--where <relation>',
      "what is to hold in each row that is filled, such as 'start <= end'; may be given again",
      where,
    )
  addUseOption(command)
  addLeaveOption(command)
  return addDrawOptions(command)
    .option(
      '--shift <column=by>',
      'move draws: income=+0.2sd, +5, *1.1, or smoker:yes=0.5 (log odds); may be given again',
      shift,
    )
    .addOption(
      new Option('--blank-rows <what>', 'rows in which nothing is given get mean and mode, or stay')
        .choices(['keep', 'fill'])
        .default('fill'),
    )
    .option('--no-round', 'whole numbers as they are expected, with fractions; by default rounded')
    .option(
      '--report <file>',
      'write a page (HTML) about what was filled, how well, and what draws look like',
    )
    .option('--json', 'print a summary as JSON, and each hole with its interval or probabilities')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: ImputeCommandOptions): Promise<void> {
  const start = performance.now()
  checkImpute(file, options)
  const { report, save, sample } = options
  await checkOutputs([...outputsOf(options), save, report])
  const known = options.model === undefined ? undefined : await loadModel(options.model)
  if (known !== undefined) checkModelDraws(known, options)
  const read = await openSource(file, options, sample)
  checkLong(file, read, options)
  const source = known === undefined ? read : sourceAsModel(file, read, known, options)
  const bounds = options.bounds && boundsIn(source.table, options.bounds)
  if (options.where !== undefined) checkWhere(source.table, options.where)
  const shift = options.shift && shiftIn(source.table, options.shift)
  const isNew = known !== undefined
  const found = { ...(bounds !== undefined && { bounds }), ...(shift && { shift }) }
  const roles = rolesIn(source.table, options)
  const nothing = nothingToFill(source, options.blankRows, isNew, roles)
  const isCopy = nothing && save === undefined && report === undefined
  const learnedFrom = withoutLeft(learnedRows(source.table, options.sample, options.seed), roles)
  const model =
    known ?? (isCopy ? undefined : await fitModel(learnedFrom, options, keepingOf(source, options)))
  if (model === undefined && !isCopy) return
  const fillOptions = { ...options, isNew, ...found, ...columnsToFill(model, roles) }
  const { summary, outputs, filled } = await fillFiles(
    isCopy ? undefined : model,
    source,
    options.outputFormat,
    fillOptions,
  )
  tellDifferences(summary.differences, known, options.quiet)
  tellRelations(summary.broken, options.quiet)
  for (const text of options.quiet ? [] : shiftTexts(model, shift)) note('warning:', 'yellow', text)
  const columns = summary.columns(model).map((column) => ({ ...column, ...roleOf(column, roles) }))
  const seconds = (performance.now() - start) / 1000
  const about = { file, source, filled, summary, columns, outputs, seconds, options: fillOptions }
  if (report !== undefined && model !== undefined) {
    await writeAtomically(report, [await pageOf(about, model)])
  }
  if (options.json) {
    const learned = known === undefined && !isCopy
    const fittedOn = learned ? learnedFrom.rows : null
    const cells = source.stream === undefined ? await cellsOf(about, model) : undefined
    const found = { ...jsonOf(about, model, fittedOn), cells: cells ?? null }
    await writeJson(found)
  } else if (!options.quiet) await say(about, isCopy)
}

/** The files that tables are written to. */
function outputsOf(options: ImputeCommandOptions): string[] {
  return options.long ? [options.output] : targetsOf(options).map(({ path }) => path)
}

/** Draws of a model that is saved can be made again; of a stream, each part is drawn by all of the models. */
function keepingOf({ stream }: Source, { save, draws, draw }: ImputeCommandOptions) {
  if (save !== undefined) return { save, draws: draws ?? draw ?? 0 }
  return { draws: stream === undefined ? 0 : (draws ?? 0) }
}
