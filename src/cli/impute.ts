import { Command, Option } from 'commander'
import type { ColumnModel } from '../learn/index.js'
import { sampleTable, TABLE_FORMATS, type Table, writeAtomically } from '../node.js'
import { improbableCells } from './audit.js'
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
import { differenceTexts, tellDifferences } from './differences.js'
import { targetsOf } from './draw-names.js'
import { addDrawOptions, checkModelDraws } from './draw-options.js'
import { estimatesAsJson } from './estimates-json.js'
import { fillFiles } from './fill-files.js'
import { type FilledColumn, type FillSummary, fillTable } from './fill-summary.js'
import { fillingOptions } from './filling.js'
import { findingLine, findingsAsJson } from './findings.js'
import { addFittingOptions, fitModel, loadModel } from './fitting.js'
import { checkImpute, checkLong, type ImputeCommandOptions } from './impute-options.js'
import { writeJson } from './json.js'
import { addModelOptions } from './model-options.js'
import { nothingToFill, whyNotFilled } from './nothing-to-fill.js'
import { note, writeStdout } from './output.js'
import { sourceAsModel } from './read-as-model.js'
import { influenceOf } from './report/report.js'
import { reportPage } from './report/report-page.js'
import { reportedDraws } from './report/reported-draws.js'
import { shift, shiftIn, shiftTexts } from './shift.js'
import { addTableOptions, encodingOption, INPUT } from './table-options.js'
import { learnedRows, openSource, SAMPLE_ROWS, type Source } from './table-source.js'
import { wholeNumber } from './values.js'
import { checkWhere, relationTexts, tellRelations, where } from './where.js'
import { counted, countText, secondsText } from './words.js'

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

interface About {
  file: string
  source: Source
  filled: Table | undefined
  summary: FillSummary
  columns: FilledColumn[]
  outputs: string[]
  seconds: number
  options: ImputeCommandOptions
}

const PAGE_ROWS = 20_000
const PAGE_CELLS = 25

async function pageOf(about: About, model: ColumnModel): Promise<string> {
  const { file, source, summary, columns, seconds, options } = about
  const table = sampleTable(source.table, PAGE_ROWS, options.seed)
  // What was written, unless the page shows a sample, or expected values where drawn ones were.
  const shown = table === source.table ? about.filled : undefined
  const turns = model.inTurns()
  const improbable = await improbableCells(turns, table, PAGE_CELLS, options.quiet)
  return reportPage({
    input: file === '-' ? 'standard input' : file,
    rows: summary.rows,
    seconds,
    columns,
    warnings: [
      ...model.warnings,
      ...differenceLines(about, model),
      ...relationTexts(summary.broken),
      ...shiftTexts(model, options.shift),
      ...source.findings.map(findingLine),
    ],
    table,
    filled: shown ?? (await turns.impute(table, fillingOptions(options))),
    sampled: table.rows < summary.rows,
    estimates: await turns.estimate(table, fillingOptions(options)),
    history: model.history,
    influence: influenceOf(model),
    improbable: improbable.filter(({ probability }) => probability < 0.05),
    draws: await reportedDraws(turns, table, options),
  })
}

/** Holes one by one, of a table that is held. */
async function cellsOf({ source, filled, options }: About, model: ColumnModel | undefined) {
  if (model === undefined) return []
  const turns = model.inTurns()
  const common = fillingOptions(options)
  const estimates = await turns.estimate(source.table, common)
  return estimatesAsJson(estimates, filled ?? (await turns.impute(source.table, common)))
}

function differenceLines({ summary }: About, model: ColumnModel): string[] {
  return summary.differences === undefined ? [] : differenceTexts(summary.differences, model)
}

function jsonOf(about: About, model: ColumnModel | undefined, fittedOn: number | null) {
  const { file, source, summary, columns, outputs, seconds, options } = about
  return {
    input: file,
    outputs,
    rows: summary.rows,
    missing: total(columns, 'missing'),
    filled: total(columns, 'filled'),
    blankRows: summary.blankRows,
    columns,
    warnings: [
      ...(model?.warnings ?? []),
      ...(model ? differenceLines(about, model) : []),
      ...shiftTexts(model, options.shift),
    ],
    differences: summary.differences ?? null,
    relations: summary.broken,
    findings: findingsAsJson(source.findings),
    fittedOn,
    model: options.model ?? options.save ?? null,
    report: options.report ?? null,
    seconds,
  }
}

/** The summary, on standard error where the table is on standard output. */
async function say(about: About, isCopy: boolean): Promise<void> {
  const { file, summary, columns, outputs, seconds, options } = about
  const missing = total(columns, 'missing')
  const filled = total(columns, 'filled')
  const name = file === '-' ? 'standard input' : file
  const head = `${name}: ${counted(summary.rows, 'row')}, ${counted(columns.length, 'column')}, ${counted(missing, 'hole')}`
  const [first = ''] = outputs
  const where = outputs.length > 1 ? `${first} to ${outputs.at(-1)}` : first
  const blank = blankText(isCopy && options.blankRows === 'fill' ? 0 : summary.blankRows, options)
  if (isCopy) {
    const to = first === '-' ? '' : ` to ${where}`
    const why = whyNotFilled(columns, summary.rows)
    const line = `${head}; nothing to fill: copied${to}\n${blank}${why}`
    if (first === '-') process.stderr.write(line)
    else await writeStdout([line])
    return
  }
  const body = `${head}\n\n${fillTable(columns)}${blank}`
  const done = `${countText(filled)} of ${counted(missing, 'hole')} filled in ${secondsText(seconds)}`
  if (first === '-') {
    process.stderr.write(body)
    note('done:', 'dim', done)
    return
  }
  const also = [
    options.save && `model in ${options.save}`,
    options.report && `report in ${options.report}`,
  ]
  const files = [where, ...also.filter(Boolean)].join(', ')
  await writeStdout([`${body}\n${done}: ${files}\n`])
}

function blankText(blank: number, { blankRows }: ImputeCommandOptions): string {
  if (blank === 0) return ''
  const one = blank === 1
  const what =
    blankRows === 'keep'
      ? `${one ? 'is kept as it is' : 'are kept as they are'} (--blank-rows fill fills ${one ? 'it' : 'them'})`
      : `${one ? 'gets' : 'get'} mean and mode (--blank-rows keep leaves ${one ? 'it' : 'them'})`
  return `${counted(blank, 'row')} in which nothing is given ${what}\n`
}

function total(columns: readonly FilledColumn[], what: 'missing' | 'filled'): number {
  return columns.reduce((sum, column) => sum + column[what], 0)
}
