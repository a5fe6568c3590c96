import { checkInteger, show, typeError } from '../../errors.js'
import type { ColumnCells } from '../../table/column-cells.js'
import type { Finding } from '../../table/findings/finding.js'
import type { Cell } from '../../table/kinds/kind.js'
import type { Rows } from '../../table/row-reader.js'
import { TextError } from '../../table/text-error.js'
import { parseRange } from './cell-reference.js'
import { columnNames } from './column-names.js'
import { ExcelCells } from './excel-cells.js'
import { ExcelLayout } from './excel-layout.js'
import { type FindOptions, type FoundTable, findTable, type NamedTable } from './find-table.js'
import { headerOf } from './header-cells.js'
import { readSheet, type Sheet } from './read-sheet.js'
import { scanXml } from './scan-xml.js'
import { SheetError } from './sheet-error.js'
import { sheetFindings } from './sheet-findings.js'
import { type SheetEntry, Workbook } from './workbook.js'

/** Which table of a workbook is read, and how. */
export interface ExcelReadOptions {
  /**
   * The sheet: its name, or its number from 1. By default the first one that has a table; hidden ones
   * come last.
   */
  sheet?: string | number
  /**
   * Whether the first row holds the columns' names. By default it does where it is texts alone, or
   * texts and years. Without, columns are `column 1` and so on.
   */
  header?: boolean
  /**
   * How many rows of the sheet are above the table; then all that is below is the table. By default
   * titles above and notes below are passed over.
   */
  skip?: number
}

export const EXCEL_OPTIONS = ['sheet', 'header', 'skip'] as const

/**
 * Reads a table from a workbook.
 *
 * @throws TextError if it is no workbook, damaged, encrypted, or made to do harm
 * @throws SheetError if it has no such sheet
 */
export function readExcel(fn: string, bytes: Uint8Array, options: ExcelReadOptions): Rows {
  const { sheet: asked } = options
  checkFind(fn, options)
  const workbook = new Workbook(bytes)
  if (workbook.sheets.length === 0) throw new TextError('expected a sheet of cells, got none')
  const { entry, sheet, ...found } =
    asked === undefined ? firstTable(workbook, options) : askedTable(fn, workbook, asked, options)
  const { cells: said, upper } = headerOf(sheet, found.table)
  const above = found.table.above.filter((row) => row !== upper)
  const table = { ...found.table, above }
  const names = columnNames(said)
  const cells = columnsOf(table)
  const columns = new Map<string, ColumnCells>(
    names.map((name, i) => [name, new ExcelCells(cells[i] ?? [])]),
  )
  const places = new Map(names.map((name, i) => [name, table.columns[i] ?? 0]))
  const all = Int32Array.from(table.rows, ({ row }) => row)
  const { name, part } = entry
  const findings: Finding[] = sheetFindings({
    workbook,
    entry,
    sheet,
    table,
    said,
    names,
    options,
  })
  return {
    columns,
    rows: all.length,
    layout: new ExcelLayout({ bytes, part, sheet: name, columns: places, all, rows: all }),
    reading: {
      format: 'xlsx',
      sheet: name,
      header: table.header !== undefined,
      ...(options.skip !== undefined && { skip: options.skip }),
    },
    findings,
    place: (row, column) => ({ line: all[row], column: places.get(column) }),
  }
}

/** The names of a workbook's sheets of cells, in their order. */
export function sheetNames(bytes: Uint8Array): string[] {
  return new Workbook(bytes).sheets.map(({ name }) => name)
}

function checkFind(fn: string, { sheet, header, skip }: ExcelReadOptions): void {
  if (sheet !== undefined && typeof sheet !== 'string' && typeof sheet !== 'number') {
    throw typeError(fn, 'sheet must be a name or a number', sheet)
  }
  if (header !== undefined && typeof header !== 'boolean') {
    throw typeError(fn, 'header must be true or false', header)
  }
  if (skip !== undefined) checkInteger(fn, 'skip', skip)
}

interface ReadTable {
  entry: SheetEntry
  sheet: Sheet
  table: FoundTable
}

function askedTable(
  fn: string,
  workbook: Workbook,
  asked: string | number,
  options: FindOptions,
): ReadTable {
  const { sheets } = workbook
  const byNumber = /^[1-9]\d*$/.test(String(asked)) ? sheets[Number(asked) - 1] : undefined
  const entry =
    sheets.find(({ name }) => name === asked) ??
    byNumber ??
    sheets.find(({ name }) => name.trim().toLowerCase() === String(asked).trim().toLowerCase())
  if (entry === undefined) {
    throw new SheetError(
      fn,
      asked,
      sheets.map(({ name }) => name),
    )
  }
  const read = readEntry(workbook, entry, options)
  if (read.table.columns.length === 0) throw emptySheet(entry.name)
  return read
}

/** The first sheet with two columns and two rows; else the first that is not empty. */
function firstTable(workbook: Workbook, options: FindOptions): ReadTable {
  const { sheets } = workbook
  let found: ReadTable | undefined
  for (const entry of [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden))) {
    const read = readEntry(workbook, entry, options)
    if (read.table.columns.length > 1 && read.table.rows.length > 1) return read
    if (read.table.columns.length > 0) found ??= read
  }
  if (found === undefined) throw emptySheet(sheets[0]?.name ?? '')
  return found
}

function emptySheet(name: string): TextError {
  return new TextError(`expected a table, got the empty sheet ${show(name)}`)
}

function readEntry(workbook: Workbook, entry: SheetEntry, options: FindOptions): ReadTable {
  const sheet = readSheet(workbook, entry.part)
  return { entry, sheet, table: findTable(sheet, namedTables(workbook, entry, sheet), options) }
}

/** What the sheet itself says to be tables. */
function namedTables(workbook: Workbook, { part }: SheetEntry, { tables }: Sheet): NamedTable[] {
  if (tables.length === 0) return []
  const found: NamedTable[] = []
  const relationships = workbook.relationships(part)
  for (const id of tables) {
    const target = relationships.get(id)?.part
    if (target === undefined || !workbook.zip.has(target)) continue
    scanXml(target, workbook.text(target), {
      open({ name, attributes }) {
        const range = parseRange(attributes['ref'] ?? '')
        if (name !== 'table' || range === undefined) return
        const headerRows = Number(attributes['headerRowCount'] ?? 1)
        found.push({ range, headerRows, totalsRows: Number(attributes['totalsRowCount'] ?? 0) })
      },
    })
  }
  return found
}

/** The cells of each column, null where a row has none. */
function columnsOf({ rows, columns }: FoundTable): Cell[][] {
  const index = new Map(columns.map((column, i) => [column, i]))
  const found = columns.map(() => new Array<Cell>(rows.length).fill(null))
  for (const [at, row] of rows.entries()) {
    for (const [i, column] of row.columns.entries()) {
      const cells = found[index.get(column) ?? -1]
      if (cells !== undefined) cells[at] = row.cells[i] ?? null
    }
  }
  return found
}
