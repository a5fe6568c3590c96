import { checkCount, checkInteger } from '../errors.js'
import { byKey, rowKeys } from './row-keys.js'
import type { Table } from './table.js'

/**
 * So many rows of a table, drawn evenly from all, in their order; all if there are no more. They are those that
 * `surveyTable` draws of a file of it with the same seed.
 *
 * @param seed an integer; of its lowest 64 bits
 * @throws RangeError, TypeError if `rows` or `seed` is none
 *
 * @example
 * ```ts
 * sampleTable(await readTable('penguins.csv'), 3, 1).rows
 * // 3
 * ```
 */
export function sampleTable(table: Table, rows: number, seed: number | bigint = 0): Table {
  const fn = 'sampleTable'
  checkCount(fn, 3, arguments.length)
  checkInteger(fn, 'rows', rows)
  const key = rowKeys(fn, seed)
  if (table.rows <= rows) return table
  const keyed = Array.from({ length: table.rows }, (_, row) => ({ row, key: key(row) }))
  const chosen = keyed.sort(byKey).slice(0, rows)
  return table.select(chosen.map(({ row }) => row).sort((a, b) => a - b))
}
