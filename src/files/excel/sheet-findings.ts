import type { Finding } from '../../table/findings/finding.js'
import type { Cell } from '../../table/kinds/kind.js'
import { MOST_COLUMNS } from './cell-reference.js'
import { nameOf } from './column-names.js'
import type { FoundTable } from './find-table.js'
import type { ExcelReadOptions } from './read-excel.js'
import type { Sheet } from './read-sheet.js'
import type { SheetEntry, Workbook } from './workbook.js'

interface About {
  readonly workbook: Workbook
  readonly entry: SheetEntry
  readonly sheet: Sheet
  readonly table: FoundTable
  /** What the header has for names, and what the columns are called. */
  readonly said: readonly Cell[]
  readonly names: readonly string[]
  readonly options: ExcelReadOptions
}

const MOST_LINES = 10

/** What is to be told of a sheet that was read. */
export function sheetFindings(about: About): Finding[] {
  return [...sheetChoice(about), ...placeOfTable(about), ...oddCells(about), ...hiddenParts(about)]
}

function sheetChoice({ workbook, entry, options }: About): Finding[] {
  const others = workbook.sheets.filter((sheet) => sheet !== entry).map(({ name }) => name)
  return others.length > 0 && options.sheet === undefined
    ? [{ code: 'sheet-chosen', text: entry.name, texts: others, count: others.length }]
    : []
}

function placeOfTable({ table, said, names, options }: About): Finding[] {
  const { above, below, header, rows } = table
  const findings: Finding[] = []
  const guessed = options.skip === undefined
  if (guessed && above.length > 0) {
    findings.push({ code: 'sheet-rows-above', count: above.length, lines: first(above) })
  }
  if (guessed && below.length > 0) {
    findings.push({ code: 'sheet-rows-below', count: below.length, lines: first(below) })
  }
  const blank = blankRows(table)
  if (blank.count > 0) {
    findings.push({ code: 'sheet-blank-rows', count: blank.count, lines: blank.lines })
  }
  if (header === undefined && options.header === undefined && rows.length > 0) {
    findings.push({ code: 'sheet-no-header', lines: first(rows.map(({ row }) => row)).slice(0, 1) })
  }
  if (header !== undefined) {
    const made = names.filter((name, i) => nameOf(said[i]) !== name)
    if (made.length > 0) {
      findings.push({ code: 'sheet-names-made', count: made.length, texts: made })
    }
  }
  return findings
}

function first(rows: readonly number[]): number[] {
  return rows.slice(0, MOST_LINES)
}

/** Rows between those of the table in which there is nothing: how many, and the first of them. */
function blankRows({ header, rows }: FoundTable): { count: number; lines: number[] } {
  const lines: number[] = []
  let count = 0
  let before = header?.row ?? (rows[0]?.row ?? 1) - 1
  for (const { row } of rows) {
    count += row - before - 1
    for (let at = before + 1; at < row && lines.length < MOST_LINES; at++) lines.push(at)
    before = row
  }
  return { count, lines }
}

function oddCells({ sheet, table, names }: About): Finding[] {
  const findings: Finding[] = []
  const { columns, rows } = table
  const [top, bottom] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0]
  const inColumns = new Set(columns)
  const inTable = (row: number, column: number) =>
    row >= top && row <= bottom && inColumns.has(column)
  const formulas = sheet.formulas.filter(({ row, column }) => inTable(row, column))
  if (formulas.length > 0) {
    const empty = formulas.filter(({ hasValue }) => !hasValue).length
    findings.push({ code: 'sheet-formulas', count: formulas.length })
    if (empty > 0) findings.push({ code: 'sheet-formulas-empty', count: empty })
  }
  const totals = formulas.filter(({ isTotal }) => isTotal)
  const above = new Set(totals.filter(({ row }) => row < bottom).map(({ column }) => column))
  if (totals.some(({ row, column }) => row === bottom && !above.has(column))) {
    findings.push({ code: 'sheet-totals', lines: [bottom] })
  }
  const errors = [...sheet.errors]
  if (errors.length > 0) {
    const count = errors.reduce((sum, [, cells]) => sum + cells, 0)
    findings.push({ code: 'sheet-errors', count, texts: errors.map(([error]) => error) })
  }
  const between = columnCounter(columns)
  const merges = sheet.merges.filter(
    ({ left, right, ...range }) =>
      range.top <= bottom && range.bottom >= top && between(left, right) > 0,
  )
  if (merges.length > 0) {
    const lines = first(merges.map(({ top: row }) => row))
    findings.push({ code: 'sheet-merged', count: merges.length, lines })
  }
  const places = new Map(columns.map((column, i) => [column, i]))
  for (const [column, count] of sheet.times) {
    const name = names[places.get(column) ?? -1]
    if (name !== undefined) findings.push({ code: 'sheet-times', column: name, count })
  }
  return findings
}

/** Counts those of some columns that lie between two, which are among them. */
function columnCounter(columns: readonly number[]): (left: number, right: number) => number {
  const upTo = new Uint32Array(MOST_COLUMNS + 1)
  for (const column of columns) upTo[column] = 1
  for (let column = 1; column <= MOST_COLUMNS; column++) {
    upTo[column] = (upTo[column] ?? 0) + (upTo[column - 1] ?? 0)
  }
  return (left, right) => (upTo[right] ?? 0) - (upTo[left - 1] ?? 0)
}

function hiddenParts({ sheet, table, names }: About): Finding[] {
  const findings: Finding[] = []
  const rows = table.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)
  if (rows.length > 0) {
    findings.push({ code: 'sheet-hidden-rows', count: rows.length, lines: first(rows) })
  }
  const columns = names.filter((_, i) => {
    const column = table.columns[i] ?? 0
    return sheet.hidden.some(([from, to]) => column >= from && column <= to)
  })
  if (columns.length > 0) {
    findings.push({ code: 'sheet-hidden-columns', count: columns.length, texts: columns })
  }
  return findings
}
