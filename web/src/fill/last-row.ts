import type { Finding, Table } from 'colmask/learn'
import type { ReadOptions } from './messages.js'

/** A last row of a workbook, or of a text, that adds up the others. */
export function isTotals({ code }: Finding): boolean {
  return code === 'sheet-totals' || code === 'totals-row'
}

/** Whether the last row is neither learned from nor filled: it was said, and it adds up the others. */
export function isLastLeft({ findings }: Pick<Table, 'findings'>, asked: ReadOptions): boolean {
  return asked.lastRow === 'leave' && findings.some(isTotals)
}

/** The rows that are learned from and filled. */
export function bodyOf(table: Table, asked: ReadOptions): Table {
  return isLastLeft(table, asked) ? table.slice(0, -1) : table
}

/** A table as its body was filled: its last row, where that is no part of it, stays as it is. */
export function wholeOf(table: Table, filled: Table): Table {
  if (filled.rows === table.rows) return filled
  const values = filled.columns.map(({ name, values }) => [name, [...values, Number.NaN]] as const)
  return table.fill(new Map(values.filter(([name]) => table.column(name).kind !== 'text')))
}
