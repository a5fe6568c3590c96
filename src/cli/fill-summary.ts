import type { ColumnModel, ModelColumn } from '../learn/index.js'
import { findBlankRows, type Table } from '../node.js'
import { bar, textTable } from './text-table.js'
import { counted, countText, errorText, skillWords } from './words.js'

/** A column of the table that was filled. */
export interface FilledColumn extends ModelColumn {
  readonly missing: number
  readonly filled: number
}

/** Counts holes, a part of the table at a time. */
export class FillSummary {
  rows = 0
  /** Rows in which nothing was given. */
  blankRows = 0
  private readonly counts = new Map<
    string,
    { kind: ModelColumn['kind']; missing: number; filled: number }
  >()

  add(before: Table, after: Table): void {
    this.rows += before.rows
    for (const flag of findBlankRows(before)) this.blankRows += flag
    for (const { name, kind, missing } of before.columns) {
      const left = after.column(name).missing
      const count = this.counts.get(name) ?? { kind, missing: 0, filled: 0 }
      for (let row = 0; row < missing.length; row++) {
        count.missing += missing[row] as number
        count.filled += (missing[row] as number) - (left[row] as number)
      }
      this.counts.set(name, count)
    }
  }

  /** In the table's order, with what the model says of each; a column that it does not know has nothing. */
  columns(model: ColumnModel | undefined): FilledColumn[] {
    const known = new Map(model?.columns.map((column) => [column.name, column]))
    return [...this.counts].map(([name, { kind, missing, filled }]) => ({
      ...(known.get(name) ?? unknown(name, kind)),
      missing,
      filled,
    }))
  }
}

function unknown(name: string, kind: ModelColumn['kind']): ModelColumn {
  const none = Number.NaN
  return {
    name,
    kind,
    asClasses: false,
    filledWith: 'nothing',
    skill: 0,
    error: none,
    typicalError: none,
    judged: 0,
  }
}

/** The columns that had holes: how many, and how well they are predicted. */
export function fillTable(columns: readonly FilledColumn[]): string {
  const holed = columns.filter(({ missing }) => missing > 0)
  if (holed.length === 0) return 'No cell is missing.\n'
  const table = textTable(
    [
      { title: 'column' },
      { title: 'holes', right: true },
      { title: 'filled', right: true },
      { title: 'predicted' },
      { title: '' },
      { title: 'typical error' },
      { title: 'of mean or mode' },
    ],
    holed.map((column) => [
      column.name,
      countText(column.missing),
      countText(column.filled),
      skillWords(column),
      column.filledWith === 'predictions' ? bar(column.skill) : '',
      errorText(column, column.error),
      errorText(column, column.typicalError),
    ]),
  )
  const whole = columns.length - holed.length
  return whole > 0
    ? `${table}${counted(whole, whole === columns.length ? 'column' : 'other column')} without holes\n`
    : table
}
