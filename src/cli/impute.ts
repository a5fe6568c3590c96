import { Command, Option } from 'commander'
import type { ColumnModel } from '../learn/index.js'
import { TABLE_FORMATS, type Table, type TableFormat, writeAtomically } from '../node.js'
import { bounds, boundsIn } from './bounds.js'
import { differenceTexts, tellDifferences } from './differences.js'
import { type FillOptions, fillFiles, fillingOptions } from './fill-files.js'
import { type FilledColumn, type FillSummary, fillTable } from './fill-summary.js'
import { findingLine, findingsAsJson } from './findings.js'
import { addFittingOptions, type FittingOptions, fitModel, loadModel } from './fitting.js'
import { nothingToFill } from './nothing-to-fill.js'
import { note, writeStdout } from './output.js'
import { sourceAsModel } from './read-as-model.js'
import { influenceOf } from './report/report.js'
import { reportPage } from './report/report-page.js'
import {
  addTableOptions,
  encodingOption,
  formatFor,
  INPUT,
  inputFormat,
  type TableOptions,
} from './table-options.js'
import { learnedRows, openSource, SAMPLE_ROWS, type Source, sampleOf } from './table-source.js'
import { UsageError } from './usage-error.js'
import { wholeNumber } from './values.js'
import { checkWhere, relationTexts, tellRelations, where } from './where.js'
import { counted, countText, secondsText } from './words.js'

interface Options extends TableOptions, FittingOptions, FillOptions {
  outputFormat?: TableFormat
  model?: string
  save?: string
  sample?: number
  report?: string
  json?: boolean
}

const EXAMPLES = `
What is given stays as it is, to the byte. Files of more than 200,000 rows or 256 MB are learned from a
sample of rows and filled as a stream. Ctrl-C writes no table; with --save it keeps the best model so
far. A second one ends at once.

--draws shows what single cells may have been. Tests and intervals pooled from them are wrong as yet: the
cells of a row are drawn one by one, and the model is taken for the truth. A slope of 2 came out as 1.75,
and its 95 % interval held it in 5 of 100 tables.

--where keeps sums of columns of numbers and dates, with =, <=, >=, < and > between: 'total = net + ship',
'0 < "part 1" <= 2 * whole', "start >= '2024-01-31'". Dates count in days. Filled cells are moved as little as
possible; given ones stay, and where they break a relation the rows are told.

Examples:
  colmask impute survey.csv -o filled.csv
  colmask impute stays.csv -o filled.csv --where 'start <= end' --where 'a + b + c = 100'
  colmask impute survey.csv -o filled.csv --report report.html --save survey.safetensors
  colmask impute new.csv -o filled.csv --model survey.safetensors
  colmask impute survey.csv -o filled.csv --draws 5     writes filled.1.csv to filled.5.csv
  cat survey.csv | colmask impute - --budget fast > filled.csv
`

/** `colmask impute`: learns from a table, and fills its holes. */
export function imputeCommand(): Command {
  const command = new Command('impute')
    .description('fill the holes of a table with what its other columns make one expect')
    .argument('<file>', INPUT)
    .option('-o, --output <file>', 'where the filled table goes; - is standard output', '-')
    .addOption(new Option('--output-format <name>', 'of the output').choices(TABLE_FORMATS))
    .addOption(encodingOption('--output-encoding', 'of the output; by default that of the input'))
  addTableOptions(command)
  return addFittingOptions(command)
    .option('--model <file>', 'fill with this model, without learning from the table')
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
    .option(
      '--draws <number>',
      'write so many tables, each cell drawn by itself from what is likely; not for tests or intervals',
      wholeNumber(1, 1000),
    )
    .addOption(
      new Option('--blank-rows <what>', 'rows in which nothing is given get mean and mode, or stay')
        .choices(['keep', 'fill'])
        .default('fill'),
    )
    .option('--no-round', 'whole numbers as they are expected, with fractions; by default rounded')
    .option('--report <file>', 'write a page (HTML) about what was filled, and how well')
    .option('--json', 'print a summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const start = performance.now()
  check(file, options)
  const { report, save, sample } = options
  const known = options.model === undefined ? undefined : await loadModel(options.model)
  const read = await openSource(file, options, sample)
  const source = known === undefined ? read : sourceAsModel(file, read, known, options)
  const bounds = options.bounds && boundsIn(source.table, options.bounds)
  if (options.where !== undefined) checkWhere(source.table, options.where)
  const isNew = known !== undefined
  const fillOptions = { ...options, isNew, ...(bounds !== undefined && { bounds }) }
  const nothing = nothingToFill(source, options.blankRows, isNew)
  const isCopy = nothing && save === undefined && report === undefined
  const learnedFrom = learnedRows(source.table, options.sample, options.seed)
  const model = known ?? (isCopy ? undefined : await fitModel(learnedFrom, options, save))
  if (model === undefined && !isCopy) return
  const { summary, outputs, filled } = await fillFiles(
    isCopy ? undefined : model,
    source,
    options.outputFormat,
    fillOptions,
  )
  tellDifferences(summary.differences, known, options.quiet)
  tellRelations(summary.broken, options.quiet)
  const columns = summary.columns(model)
  const seconds = (performance.now() - start) / 1000
  const about = { file, source, filled, summary, columns, outputs, seconds, options: fillOptions }
  if (report !== undefined && model !== undefined) {
    await writeAtomically(report, [await pageOf(about, model)])
  }
  if (options.json) {
    const learned = known === undefined && !isCopy
    const fittedOn = learned ? learnedFrom.rows : null
    await writeStdout([`${JSON.stringify(jsonOf(about, model, fittedOn), null, 2)}\n`])
  } else if (!options.quiet) await say(about, isCopy)
}

function check(file: string, options: Options): void {
  const { model, save, output, json, draws, report } = options
  checkFormats(file, options)
  if (model !== undefined && save !== undefined) {
    throw new UsageError('--model or --save, not both: nothing new is learned with --model')
  }
  if (model !== undefined && options.sample !== undefined) {
    throw new UsageError('--sample is of what is learned from: not with --model')
  }
  if (output === '-' && json)
    throw new UsageError('--json needs -o: both would go to standard output')
  if (output === '-' && draws !== undefined)
    throw new UsageError('--draws needs -o: it writes several files')
  for (const path of [save, report])
    if (path === '-') throw new UsageError('--save and --report must name files')
}

const BINARY: Partial<Record<TableFormat, string>> = {
  parquet: 'Parquet',
  arrow: 'Arrow',
  xlsx: 'A workbook',
}

function checkFormats(file: string, options: Options): void {
  const { output, outputFormat } = options
  const same = inputFormat(file, options)
  const name = BINARY[same]
  if (output !== '-' || outputFormat !== undefined) {
    formatFor(output, outputFormat, '--output-format')
  } else if (name !== undefined && process.stdout.isTTY) {
    throw new UsageError(`${name} is not for a terminal: name a file with -o`)
  }
}

interface About {
  file: string
  source: Source
  filled: Table | undefined
  summary: FillSummary
  columns: FilledColumn[]
  outputs: string[]
  seconds: number
  options: Options
}

const PAGE_ROWS = 20_000
const PAGE_CELLS = 25

async function pageOf(about: About, model: ColumnModel): Promise<string> {
  const { file, source, summary, columns, seconds, options } = about
  const table = sampleOf(source.table, PAGE_ROWS, options.seed)
  // What was written, unless the page shows a sample, or expected values where drawn ones were.
  const shown = table === source.table ? about.filled : undefined
  const turns = model.inTurns()
  const improbable = await turns.audit(table, { most: PAGE_CELLS })
  return reportPage({
    input: file === '-' ? 'standard input' : file,
    rows: summary.rows,
    seconds,
    columns,
    warnings: [
      ...model.warnings,
      ...differenceLines(about, model),
      ...relationTexts(summary.broken),
      ...source.findings.map(findingLine),
    ],
    table,
    filled: shown ?? (await turns.impute(table, fillingOptions(options))),
    sampled: table.rows < summary.rows,
    history: model.history,
    influence: influenceOf(model),
    improbable: improbable.filter(({ probability }) => probability < 0.05),
  })
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
    warnings: [...(model?.warnings ?? []), ...(model ? differenceLines(about, model) : [])],
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
    const line = `${head}; nothing to fill: copied${to}\n${blank}`
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

function blankText(blank: number, { blankRows }: Options): string {
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
