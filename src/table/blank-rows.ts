import type { Fillable } from './fillable.js'

/**
 * `[rows]`, 1 = no column has a value there. In a table of one column such a row is a hole like any
 * other, and none is blank.
 *
 * @example
 * ```ts
 * findBlankRows(parseCsv('a,b\n1,2\n,\n', { skip: 0 }))
 * // Uint8Array(2) [ 0, 1 ]
 * ```
 */
export function findBlankRows({ columns, rows }: Pick<Fillable, 'columns' | 'rows'>): Uint8Array {
  if (columns.length < 2) return new Uint8Array(rows)
  const blank = new Uint8Array(rows).fill(1)
  for (const { missing } of columns) {
    for (let row = 0; row < rows; row++) if (missing[row] === 0) blank[row] = 0
  }
  return blank
}
