import type { ColumnModel } from '../learn/index.js'
import { sampleTable, type Table } from '../node.js'
import { improbableCells } from './audit.js'
import { differenceTexts } from './differences.js'
import { estimatesAsJson } from './estimates-json.js'
import { type FilledColumn, type FillSummary, fillTable } from './fill-summary.js'
import { fillingOptions } from './filling.js'
import { findingLine, findingsAsJson } from './findings.js'
import type { ImputeCommandOptions } from './impute-options.js'
import { whyNotFilled } from './nothing-to-fill.js'
import { note, writeStdout } from './output.js'
import { influenceOf } from './report/report.js'
import { reportPage } from './report/report-page.js'
import { reportedDraws } from './report/reported-draws.js'
import { shiftTexts } from './shift.js'
import type { Source } from './table-source.js'
import { relationTexts } from './where.js'
import { counted, countText, secondsText } from './words.js'

/** A call of `colmask impute`, and what came of it. */
export interface About {
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

/** What --report writes. */
export async function pageOf(about: About, model: ColumnModel): Promise<string> {
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
export async function cellsOf({ source, filled, options }: About, model: ColumnModel | undefined) {
  if (model === undefined) return []
  const turns = model.inTurns()
  const common = fillingOptions(options)
  const estimates = await turns.estimate(source.table, common)
  return estimatesAsJson(estimates, filled ?? (await turns.impute(source.table, common)))
}

function differenceLines({ summary }: About, model: ColumnModel): string[] {
  return summary.differences === undefined ? [] : differenceTexts(summary.differences, model)
}

/** What --json prints. */
export function jsonOf(about: About, model: ColumnModel | undefined, fittedOn: number | null) {
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
export async function say(about: About, isCopy: boolean): Promise<void> {
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
