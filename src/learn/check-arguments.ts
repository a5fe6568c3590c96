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
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
}

export function checkPath(fn: string, path: unknown): asserts path is string {
  if (typeof path !== 'string') throw typeError(fn, 'a path', path)
}
