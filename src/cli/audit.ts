import { Command } from 'commander'
import type { ImprobableCell, ModelInTurns } from '../learn/index.js'
import type { Table } from '../node.js'
import { addFittingOptions, type FittingOptions, fitModel } from './fitting.js'
import { writeJson } from './json.js'
import { addModelOptions, type ModelOptions } from './model-options.js'
import { writeStdout } from './output.js'
import { ProgressLine } from './progress-line.js'
import { readForModel } from './read-as-model.js'
import { addTableOptions, INPUT, type TableOptions } from './table-options.js'
import { textTable } from './text-table.js'
import { wholeNumber } from './values.js'
import { cellText, counted, countText, oddsText } from './words.js'

interface Options extends TableOptions, FittingOptions, ModelOptions {
  most: number
  json?: boolean
}

const EXAMPLES = `
Rows count from 1, without a header. Nothing is changed.

Examples:
  colmask audit survey.csv
  colmask audit new.csv --model survey.safetensors --most 50 --json
`

/** `colmask audit`: cells that do not go with the rest of their row. */
export function auditCommand(): Command {
  const command = new Command('audit')
    .description('point out the cells that the rest of their row makes improbable')
    .argument('[file]', INPUT, '-')
    .option('--most <number>', 'show at most so many', wholeNumber(1), 20)
  addModelOptions(command, 'use this model instead of learning from the table')
  addTableOptions(command)
  return addFittingOptions(command)
    .option('--json', 'print what was found as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const { table, model: known } = await readForModel(file, options)
  const model = known ?? (await fitModel(table, options))
  if (model === undefined) return
  const cells = await improbableCells(model.inTurns(), table, options.most, options.quiet)
  await tellCells(file, table.rows, cells, options.json)
}

/** Prints improbable cells. */
export async function tellCells(
  file: string,
  rows: number,
  cells: readonly ImprobableCell[],
  json = false,
): Promise<void> {
  if (json) {
    const counted = cells.map((cell) => ({
      ...cell,
      row: cell.row + 1,
      value: plain(cell.value),
      expected: plain(cell.expected),
    }))
    await writeJson({ input: file, rows, cells: counted })
    return
  }
  const shown = textTable(
    [
      { title: 'row', right: true },
      { title: 'column' },
      { title: 'is' },
      { title: 'expected' },
      { title: 'so far off' },
    ],
    cells.map(({ row, column, value, expected, probability }) => [
      countText(row + 1),
      column,
      cellText(value),
      cellText(expected),
      oddsText(probability),
    ]),
  )
  const found = `${counted(cells.length, 'cell')} of ${counted(rows, 'row')}, the most improbable first`
  const text =
    cells.length > 0 ? `${found}\n\n${shown}` : 'Nothing was learned to judge cells by.\n'
  await writeStdout([text])
}

/** Audits a table, and shows how far that is unless it is to be `quiet`. */
export async function improbableCells(
  model: ModelInTurns,
  table: Table,
  most: number,
  quiet = false,
): Promise<ImprobableCell[]> {
  const progress = new ProgressLine(quiet)
  try {
    return await model.audit(table, { most, onProgress: (share) => progress.judging(share) })
  } finally {
    progress.end()
  }
}

/** A cell as JSON holds it. */
function plain(cell: unknown): unknown {
  return typeof cell === 'bigint' ? String(cell) : cell
}
