import { checkCount, typeError } from '../../errors.js'
import { Table } from '../../table/index.js'
import { gridOf } from '../where/grid.js'
import { parseWhere } from '../where/parse-where.js'
import { fails } from '../where/relation.js'

/** The rows of a table in which a relation does not hold. */
export interface Violation {
  /** As it was asked for. */
  readonly relation: string
  /** From 0, ascending. */
  readonly rows: Int32Array
}

/**
 * Where relations do not hold in a table: of a table with holes among its given cells, of a filled one also
 * among those that could not be filled so. A relation that has a missing cell says nothing of its row.
 *
 * @param where as in `FillOptions.where`
 * @returns one entry for each relation, in their order
 * @throws RangeError if one is no relation of columns of numbers or dates
 *
 * @example
 * ```ts
 * const stays = parseCsv('start,end\n2024-01-02,2024-01-05\n2024-02-09,2024-02-01\n')
 * findViolations(stays, ['start <= end'])
 * // [ { relation: 'start <= end', rows: Int32Array(1) [ 1 ] } ]
 * ```
 */
export function findViolations(table: Table, where: readonly string[]): Violation[] {
  const fn = 'findViolations'
  checkCount(fn, 2, arguments.length)
  if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
  const stepOf = (k: number) => {
    const { schema } = table.columns[k] ?? {}
    return schema === undefined ? 0 : (gridOf(schema, false, true)?.step ?? 0)
  }
  const { columns, relations } = parseWhere(fn, where, table.columns, stepOf)
  const found = where.map((): number[] => [])
  const values = columns.map((k) => table.columns[k]?.values)
  const cells = new Float64Array(columns.length)
  for (let row = 0; row < table.rows; row++) {
    for (const [k, own] of values.entries()) cells[k] = own?.[row] ?? Number.NaN
    for (const relation of relations) {
      const rows = found[relation.entry]
      if (fails(relation, cells) && rows?.at(-1) !== row) rows?.push(row)
    }
  }
  return where.map((relation, entry) => ({ relation, rows: Int32Array.from(found[entry] ?? []) }))
}
