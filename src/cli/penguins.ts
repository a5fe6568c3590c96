import { fileURLToPath } from 'node:url'
import type { ColumnModel, Estimate } from '../learn/index.js'
import { readTable, type Table } from '../node.js'
import { fitModel } from './fitting.js'
import { modelTable } from './model-table.js'
import { writeStdout } from './output.js'
import { textTable } from './text-table.js'
import { cellText, counted, countText, secondsText, surenessText } from './words.js'

const FILE = fileURLToPath(new URL('../../examples/penguins.csv', import.meta.url))

/** Fills the holes that the Palmer Penguins came with, and says with what, and how sure that is. */
export async function fillPenguins(): Promise<void> {
  const table = await readTable(FILE)
  const holes = table.columns.reduce((sum, { given, rows }) => sum + rows - given, 0)
  await writeStdout([
    `\nFilling a table: ${counted(table.rows, 'penguin')}, ${counted(table.columns.length, 'column')}, ` +
      `${counted(holes, 'hole')} (examples/penguins.csv)\n`,
  ])
  const start = performance.now()
  const model = await fitModel(table, { budget: 'fast', seed: 0 })
  if (model === undefined) return
  const seconds = (performance.now() - start) / 1000
  await writeStdout([
    `Learned from the rest in ${secondsText(seconds)}. How well, on cells that were held back:\n\n`,
    modelTable(model.columns),
    '\nWhat the holes are filled with, and how probable that is, or where 90 % of such values lie:\n\n',
    filledText(table, model),
    '\nYour own table: colmask impute TABLE.csv -o FILLED.csv --report REPORT.html\n',
  ])
}

/** A line for each penguin with a hole: who it is, and what it got. */
function filledText(table: Table, model: ColumnModel): string {
  const estimates = model.estimate(table)
  const rows = [...new Set(estimates.flatMap(({ rows }) => [...rows]))].sort((a, b) => a - b)
  const who = ['species', 'island']
  return textTable(
    [
      { title: 'penguin', right: true },
      ...who.map((title) => ({ title })),
      ...estimates.map(({ name }) => ({ title: name })),
    ],
    rows.map((row) => [
      countText(row + 1),
      ...who.map((name) => cellText(table.column(name).cell(row))),
      ...estimates.map((estimate) => filling(table, estimate, row)),
    ]),
  )
}

/** What a hole is filled with, and how sure that is; nothing where there was none. */
function filling(table: Table, estimate: Estimate, row: number): string {
  const i = estimate.rows.indexOf(row)
  if (i < 0) return ''
  const column = table.column(estimate.name)
  const text = cellText(column.format(estimate.values[i] as number))
  return `${text} (${surenessText(column, estimate, i)})`
}
