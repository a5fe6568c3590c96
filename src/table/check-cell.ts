import { show, typeError } from '../errors.js'

/** Throws unless a cell is something that a table can hold. */
export function checkCell(fn: string, name: string, row: number, cell: unknown): void {
  const type = typeof cell
  const simple = cell === null || (type !== 'object' && type !== 'function' && type !== 'symbol')
  if (!simple && !(cell instanceof Date)) {
    const where = `row ${row + 1}, column ${show(name)}`
    throw typeError(fn, `a string, number, boolean, bigint, Date or null in ${where}`, cell)
  }
}
