import { findBlankRows } from '../node.js'
import type { ColumnRoles } from './column-roles.js'
import type { Source } from './table-source.js'

/**
 * Whether no hole of a table can be filled: there is none, or all are in text, in columns that are
 * empty, or in rows that are to be kept. Then nothing need be learned.
 *
 * @param anyKind whether a model knows what columns are of which the table says nothing
 */
export function nothingToFill(
  { table, rows, missing, stream }: Source,
  blankRows: 'keep' | 'fill',
  anyKind: boolean,
  { use, leave }: ColumnRoles,
): boolean {
  const kept =
    blankRows === 'keep' && stream === undefined ? findBlankRows(table) : new Uint8Array(table.rows)
  const blank = kept.reduce((sum, flag) => sum + flag, 0)
  return table.columns.every(({ name, kind }) => {
    const count = missing.get(name)
    if (count === undefined) return false
    const holes = count - blank
    if (use.has(name) || leave.has(name)) return true
    const isLost = kind === 'text' || count === rows
    return holes === 0 || (isLost && !anyKind)
  })
}

/** Which columns with holes are not filled, and why: a line of each reason, or ''. */
export function whyNotFilled(
  columns: readonly { name: string; kind: string; missing: number }[],
  rows: number,
): string {
  const lines: [string, (column: { kind: string; missing: number }) => boolean][] = [
    ['no cell has a value', ({ missing }) => missing === rows],
    [
      'text (--kinds COLUMN=category fills it)',
      ({ kind, missing }) => kind === 'text' && missing < rows,
    ],
  ]
  return lines
    .map(([reason, is]): [string, string[]] => [
      reason,
      columns.filter((column) => column.missing > 0 && is(column)).map(({ name }) => name),
    ])
    .map(([reason, names]) =>
      names.length === 0 ? '' : `not filled: ${listed(names)}: ${reason}\n`,
    )
    .join('')
}

const MOST_NAMES = 5

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  const shown = names.slice(0, MOST_NAMES).map((name) => JSON.stringify(name))
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
