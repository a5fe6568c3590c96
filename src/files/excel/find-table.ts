import type { Cell } from '../../table/kinds/kind.js'
import { isInside, type Range } from './cell-reference.js'
import type { Sheet, SheetRow } from './read-sheet.js'

/** Where in a sheet the table is, where it should not be guessed. */
export interface FindOptions {
  /** Whether its first row holds the columns' names. */
  readonly header?: boolean
  /** How many rows of the sheet are above it. Then all below is the table. */
  readonly skip?: number
}

/** A table that the sheet itself names: the cells of it, and how many rows are names and totals. */
export interface NamedTable {
  readonly range: Range
  readonly headerRows: number
  readonly totalsRows: number
}

/** Where the table of a sheet is. */
export interface FoundTable {
  /** Columns of the sheet, from 1, in their order. */
  readonly columns: readonly number[]
  readonly header: SheetRow | undefined
  readonly rows: readonly SheetRow[]
  /** Rows of the sheet that hold something but are no part of the table. */
  readonly above: readonly number[]
  readonly below: readonly number[]
}

/** So many rows may be above a table. */
const MOST_ABOVE = 50

/**
 * Finds the table of a sheet: what is said, or what the sheet names as a table where that is most of
 * it, or what is below the first row that is about as wide as most are. Titles above, and notes below a
 * blank row, are no part of it.
 */
export function findTable(
  sheet: Sheet,
  named: readonly NamedTable[],
  { header, skip }: FindOptions,
): FoundTable {
  if (skip !== undefined) {
    const rows = sheet.rows.filter(({ row }) => row > skip)
    const above = sheet.rows.filter(({ row }) => row <= skip).map(({ row }) => row)
    return tableFrom(rows, (header ?? true) ? 0 : -1, above, [])
  }
  const own = ownTable(sheet, named)
  if (own !== undefined) return withinOwn(sheet, own, header)
  const { rows } = sheet
  const start = startOf(rows)
  const at = header === false ? -1 : headerFrom(sheet, start)
  const isHeader = header === true ? Math.max(at, start) : at
  const first = isHeader < 0 ? start : isHeader
  const end = endOf(rows, first)
  const above = rows.slice(0, first).map(({ row }) => row)
  const below = rows.slice(end).map(({ row }) => row)
  return tableFrom(rows.slice(first, end), isHeader < 0 ? -1 : 0, above, below)
}

function tableFrom(
  rows: readonly SheetRow[],
  headerAt: number,
  above: readonly number[],
  below: readonly number[],
): FoundTable {
  const columns = [...new Set(rows.flatMap((row) => row.columns))].sort((a, b) => a - b)
  return {
    columns,
    header: headerAt < 0 ? undefined : rows[headerAt],
    rows: rows.slice(headerAt + 1),
    above,
    below,
  }
}

/** The table that the sheet names, if it holds at least half of what is in the sheet. */
function ownTable(sheet: Sheet, named: readonly NamedTable[]): NamedTable | undefined {
  const cells = sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0)
  return named.find(({ range }) => {
    const inside = sheet.rows.reduce((sum, row) => sum + within(row, range).cells.length, 0)
    return inside > 0 && 2 * inside >= cells
  })
}

function withinOwn(
  { rows }: Sheet,
  { range, headerRows, totalsRows }: NamedTable,
  header: boolean | undefined,
): FoundTable {
  const last = range.bottom - totalsRows
  const inside = rows
    .filter(({ row }) => row >= range.top && row <= last)
    .map((row) => within(row, range))
    .filter(({ cells }) => cells.length > 0)
  const above = rows.filter(({ row }) => row < range.top).map(({ row }) => row)
  const below = rows.filter(({ row }) => row > last).map(({ row }) => row)
  const isHeader = (header ?? headerRows > 0) && inside[0]?.row === range.top
  return tableFrom(inside, isHeader ? 0 : -1, above, below)
}

function within(row: SheetRow, range: Range): SheetRow {
  const kept = row.columns.map((column) => isInside(range, row.row, column))
  return {
    ...row,
    columns: row.columns.filter((_, i) => kept[i]),
    cells: row.cells.filter((_, i) => kept[i]),
  }
}

/** The first row that is at least half as wide as most rows are. */
function startOf(rows: readonly SheetRow[]): number {
  const widths = rows.map(({ cells }) => cells.length).sort((a, b) => a - b)
  const usual = widths[widths.length >> 1] ?? 0
  const least = usual < 2 ? 1 : Math.max(2, usual / 2)
  const start = rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => cells.length >= least)
  return Math.max(0, start)
}

/** The row of the header, from a row on; -1 if there seems to be none. */
function headerFrom(sheet: Sheet, start: number): number {
  const { rows } = sheet
  let widest = 0
  for (let at = start; at < Math.min(rows.length, start + MOST_ABOVE); at++) {
    const row = rows[at]
    if (row === undefined) break
    const { length } = row.cells
    // Further down it must be wider than all above, which are titles and dates then.
    if ((at === start || length > widest) && isNames(row)) {
      const next = rows[at + 1]
      // Names over several columns each are above the names of these.
      const grouped = hasWideMerge(sheet, row.row)
      const below = next !== undefined && isNames(next)
      const full = below && (next.cells.length >= length || reachesDown(sheet, row.row))
      return grouped && full ? at + 1 : at
    }
    widest = Math.max(widest, length)
  }
  return -1
}

/** Whether all cells are names: texts, or some of them years. */
function isNames(row: SheetRow): boolean {
  const texts = row.cells.filter((cell) => typeof cell === 'string').length
  return texts > 0 && row.cells.every((cell) => typeof cell === 'string' || isYear(cell))
}

function isYear(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1000 && cell < 3000
}

function hasWideMerge({ merges }: Sheet, row: number): boolean {
  return merges.some(({ top, bottom, left, right }) => top <= row && bottom >= row && right > left)
}

/** Whether a name in a row is one of the row below too. */
function reachesDown({ merges }: Sheet, row: number): boolean {
  return merges.some(({ top, bottom }) => top <= row && bottom > row)
}

/**
 * The end of the rows from a first one on: before those that are formulas alone, and before a blank row
 * below which are only single cells.
 */
function endOf(rows: readonly SheetRow[], first: number): number {
  const widest = rows.slice(first).reduce((most, { cells }) => Math.max(most, cells.length), 0)
  if (widest < 2) return rows.length
  let end = rows.length
  // Formulas copied down further than there is anything to compute from.
  while (end > first + 1 && rows[end - 1]?.isComputed && !rows[first + 1]?.isComputed) end--
  for (let at = end - 1; at > first; at--) {
    if ((rows[at]?.cells.length ?? 0) > 1) break
    if ((rows[at - 1]?.row ?? 0) < (rows[at]?.row ?? 0) - 1) end = at
  }
  return end
}
