import { Command } from 'commander'
import {
  type ColumnDescription,
  describeTable,
  type Finding,
  type Table,
  type TableDescription,
} from '../node.js'
import { findingLine, findingsAsJson } from './findings.js'
import { jsonText } from './json.js'
import { writeStdout } from './output.js'
import { addTableOptions, INPUT, readInput, type TableOptions } from './table-options.js'
import { bar, clip, textTable } from './text-table.js'
import { counted, countText, numberText, percentText } from './words.js'

interface Options extends TableOptions {
  json?: boolean
}

const EXAMPLES = `
Examples:
  colmask describe survey.csv
  colmask describe survey.csv --missing none,-99 --kinds zip=text
`
const MOST_PATTERNS = 10

/** `colmask describe`: what is in a table, and where its holes are. */
export function describeCommand(): Command {
  return addTableOptions(
    new Command('describe')
      .description('say what the columns of a table are, and where its holes are')
      .argument('[file]', INPUT, '-'),
  )
    .option('--json', 'print it as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) => {
      const table = await readInput(file, options)
      const found = describeTable(table)
      const name = file === '-' ? 'standard input' : file
      const text = options.json
        ? jsonText({ input: file, ...found, findings: findingsAsJson(found.findings) })
        : descriptionText(name, found, table)
      await writeStdout([text])
    })
}

/** What a table is like, for a person. */
export function descriptionText(name: string, found: TableDescription, source?: Table): string {
  const { rows, missing, complete, columns } = found
  const cells = rows * columns.length
  const share = cells > 0 ? ` (${percentText(missing / cells)} of ${countText(cells)} cells)` : ''
  const head =
    `${name}: ${counted(rows, 'row')}, ${counted(columns.length, 'column')}, ` +
    `${counted(missing, 'hole')}${share}; ${counted(complete, 'row')} without any\n\n`
  const table = textTable(
    [
      { title: 'column' },
      { title: 'kind' },
      { title: 'holes', right: true },
      { title: '' },
      { title: 'different', right: true },
      { title: 'values' },
    ],
    columns.map((column) => [
      column.name,
      column.kind,
      countText(column.missing),
      column.missing > 0 ? percentText(column.missing / rows) : '',
      countText(column.distinct),
      '',
    ]),
  )
  // What a column holds is the last thing of its line, and may be longer than a cell.
  const lines = table.trimEnd().split('\n')
  const wide = Math.max(...lines.map((line) => line.length))
  const shown = lines.map((line, i) => {
    const column = columns[i - 1]
    return column === undefined
      ? line
      : `${line.padEnd(wide - 'values'.length)}${valuesText(column, source)}`.trimEnd()
  })
  return `${head}${shown.join('\n')}\n${patternsText(found)}${findingsText(found.findings)}`
}

/** What was guessed, and what decides otherwise. */
function findingsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const lines = findings.map((finding) => `- ${findingLine(finding)}\n`)
  return `\nNoted:\n${lines.join('')}`
}

function valuesText(description: ColumnDescription, table: Table | undefined): string {
  const { name, min, max, mean, sd, mostFrequent, given, kind, schema } = description
  if (given === 0) return 'none'
  if (min !== null && max !== null) {
    const text = (value: number | string) => (typeof value === 'number' ? numberText(value) : value)
    const spread = sd === null ? '' : ` ± ${numberText(sd)}`
    const middle = mean === null ? '' : `, mean ${numberText(mean)}${spread}`
    const isOwn = schema.number !== undefined && typeof max === 'number'
    const own = isOwn ? table?.column(name).format(max) : undefined
    const written = own === undefined ? '' : `, written ${own}`
    return `${text(min)} to ${text(max)}${middle}${written}`
  }
  if (kind === 'text') {
    const some = mostFrequent.slice(0, 2).map(({ value }) => clip(value))
    return `such as ${some.join(', ')}`
  }
  const shares = mostFrequent
    .slice(0, 3)
    .map(({ value, count }) => `${clip(value)} ${percentText(count / given)}`)
  return shares.join(', ')
}

function patternsText({ patterns, missing, rows }: TableDescription): string {
  if (missing === 0) return '\nNo cell is missing.\n'
  const shown = patterns.slice(0, MOST_PATTERNS)
  const table = textTable(
    [{ title: 'rows', right: true }, { title: '' }, { title: 'missing together' }],
    shown.map(({ missing, rows: count }) => [
      countText(count),
      bar(count / rows),
      namesText(missing),
    ]),
  )
  const more = patterns.length - shown.length
  return `\n${table}${more > 0 ? `and ${counted(more, 'rarer pattern')}\n` : ''}`
}

function namesText(names: readonly string[]): string {
  if (names.length === 0) return '(nothing)'
  if (names.length === 1) return names[0] ?? ''
  return names.length > 3 ? `${counted(names.length, 'column')}` : names.join(', ')
}
