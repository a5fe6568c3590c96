import { checkCount, typeError } from '../errors.js'
import { Table } from '../table/index.js'

/** Throws unless a call has a table, and no more arguments than it takes. */
export function checkCall(
  fn: string,
  most: number,
  count: number,
  table: unknown,
): asserts table is Table {
  checkCount(fn, most, count)
  checkTable(fn, table)
}

export function checkTable(fn: string, table: unknown): asserts table is Table {
  if (table instanceof Table) return
  const isText = typeof table === 'string'
  const made = isText ? 'readTable of colmask/node reads a file' : 'Table.from makes one of rows'
  throw new TypeError(`${typeError(fn, 'a Table', table).message} (${made})`)
}

export function checkPath(fn: string, path: unknown): asserts path is string {
  if (typeof path !== 'string') throw typeError(fn, 'a path', path)
}
