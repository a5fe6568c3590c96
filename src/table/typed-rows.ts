import type { Column } from './column.js'
import type { Cell } from './kinds/kind.js'

/** What a cell means, whatever it was written as; null where it is missing, or a number that is infinite. */
export type TypedCell = string | number | bigint | boolean | Date | null

/** What has named columns of one length. */
interface Columns {
  readonly columns: readonly Column[]
  readonly rows: number
}

/** One object a row, with every column. */
export function rowsOf(table: Columns, typed: true): Generator<Record<string, TypedCell>>
export function rowsOf(table: Columns, typed?: boolean): Generator<Record<string, Cell>>
export function* rowsOf(
  { columns, rows }: Columns,
  typed = false,
): Generator<Record<string, Cell>> {
  const read = columns.map((column): [string, (row: number) => Cell] => [
    column.name,
    typed ? (row) => typedCell(column, row) : (row) => column.cells.get(row),
  ])
  for (let row = 0; row < rows; row++) {
    // Not by assignment: a column may be called __proto__.
    yield Object.fromEntries(read.map(([name, cell]) => [name, cell(row)]))
  }
}

/** The cell of a row as what its column's kind is. */
export function typedCell(
  { kind, cells, levels, values, missing }: Column,
  row: number,
): TypedCell {
  if (missing[row] === 1) return null
  const cell = cells.get(row)
  // More digits than a number holds.
  if (typeof cell === 'bigint' && kind !== 'date') return cell
  const value = values[row] ?? Number.NaN
  if (kind === 'text' || Number.isNaN(value)) return isInfinite(kind) ? null : textOf(cell)
  if (kind === 'date') return new Date(value)
  if (kind === 'boolean') return value === 1
  return kind === 'category' ? (levels[value] ?? null) : value
}

function isInfinite(kind: Column['kind']): boolean {
  return kind === 'number' || kind === 'integer'
}

function textOf(cell: Cell): string | null {
  if (cell === null || cell === undefined) return null
  return cell instanceof Date ? cell.toISOString() : String(cell)
}
