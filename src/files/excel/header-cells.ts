import type { Cell } from '../../table/kinds/kind.js'
import { isInside } from './cell-reference.js'
import { nameOf } from './column-names.js'
import type { FoundTable } from './find-table.js'
import type { Sheet, SheetRow } from './read-sheet.js'

/** What the header of a table says, and which row above it has a part in that. */
export interface Header {
  /** `[columns]` */
  readonly cells: readonly Cell[]
  readonly upper: number | undefined
}

/**
 * The names in a header. Where those of its row alone are none, such as `%` twice or `2024`, what stands above in a row
 * of merged cells goes before them: `sales 2024`.
 */
export function headerOf(sheet: Sheet, { columns, header, above }: FoundTable): Header {
  if (header === undefined) return { cells: columns.map(() => undefined), upper: undefined }
  const own = cellsIn(header)
  // A name that is merged from above stands in the first of its cells.
  const cells = columns.map((column) => own.get(column) ?? mergedAt(sheet, header.row, column))
  const upper = sheet.rows.find(({ row }) => row === header.row - 1 && above.includes(row))
  if (upper === undefined || upper.cells.length < 2 || !isGrouped(sheet, upper.row)) {
    return { cells, upper: undefined }
  }
  const low = columns.flatMap((column) => own.get(column) ?? [])
  if (new Set(low.map(nameOf)).size === low.length && low.every(isWord)) {
    return { cells, upper: undefined }
  }
  const groups = cellsIn(upper)
  const both = columns.map((column, i) => {
    const group = groups.get(column) ?? mergedAt(sheet, upper.row, column)
    const names = own.has(column) ? [group, own.get(column)] : [cells[i] ?? group]
    return (
      names
        .map((name) => nameOf(name).trim())
        .filter(Boolean)
        .join(' ') || undefined
    )
  })
  return { cells: both, upper: upper.row }
}

/** Whether a name says something by itself: it begins with two letters. */
function isWord(cell: Cell): boolean {
  return /^\s*\p{L}[\p{L}\p{M}\p{N}]/u.test(nameOf(cell)) || /\p{Lo}/u.test(nameOf(cell))
}

function isGrouped({ merges }: Sheet, row: number): boolean {
  return merges.some(({ top, bottom, left, right }) => top <= row && bottom >= row && right > left)
}

/** What the merged cells say that a place is one of. */
function mergedAt(sheet: Sheet, row: number, column: number): Cell {
  const merge = sheet.merges.find((range) => isInside(range, row, column))
  if (merge === undefined || (merge.top === row && merge.left === column)) return undefined
  const first = sheet.rows.find((other) => other.row === merge.top)
  return first?.cells[first.columns.indexOf(merge.left)]
}

/** The cells of a row by their columns. */
function cellsIn({ columns, cells }: SheetRow): ReadonlyMap<number, Cell> {
  return new Map(columns.map((column, i) => [column, cells[i]]))
}
