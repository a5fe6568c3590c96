import type { Cell } from '../../table/kinds/kind.js'
import { uniqueNames } from '../../table/unique-names.js'

/**
 * The names of columns from the cells of a header. One that has none is called by its number, one whose
 * name is taken gets `.2` after it, and so on.
 */
export function columnNames(cells: readonly Cell[]): string[] {
  return uniqueNames(cells.map((cell, i) => nameOf(cell) || `column ${i + 1}`))
}

/** A cell as a name; '' if it has nothing. */
export function nameOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  return cell.toISOString().replace(/T00:00:00\.000Z$/, '')
}
