import {
  checkCount,
  checkInteger,
  checkOptions,
  rangeError,
  rangeErrorIn,
  show,
  typeError,
} from '../errors.js'
import { ArrayCells } from '../table/column-cells.js'
import type { Column, ColumnSchema, Table } from '../table/index.js'
import { joinedTable } from './join-tables.js'

/** What the long form adds to a table, as mice does: which table a row is of, and its number there. */
const IMP = '.imp'
const ID = '.id'
const INTEGER: ColumnSchema = {
  kind: 'integer',
  said: true,
  levels: [],
  cells: 'number',
  quoted: false,
  decimals: 0,
  significant: null,
  date: '',
}

/** Options of {@link toLong}. */
export interface ToLongOptions {
  /** The table with its holes, which becomes table 0. Default: it is left out. */
  readonly given?: Table | undefined
}

/** Options of {@link fromLong}. */
export interface FromLongOptions {
  /**
   * The column that says which table a row is of: `Imputation_` where SPSS wrote it, `_mi_m` where Stata did
   * (flong). Default: `.imp`, as mice has it.
   */
  readonly by?: string | undefined
}

/**
 * Completed tables under one another, with two columns before their own: `.imp`, the table's number from 1, and
 * `.id`, the row's number from 1. In R: `mice::complete(imp, 'long')`, with `given` `include = TRUE`, which
 * `mice::as.mids` needs.
 *
 * @param tables at least one, all of the same columns in the same order, and of as many rows
 * @throws RangeError if they are not, or have a column `.imp` or `.id`
 * @throws TypeError if one is no Table
 *
 * @example
 * ```ts
 * toLong([Table.fromColumns({ x: [5] }), Table.fromColumns({ x: [7] })]).toRows()
 * // [ { '.imp': 1, '.id': 1, x: 5 }, { '.imp': 2, '.id': 1, x: 7 } ]
 * ```
 */
export function toLong(tables: readonly Table[], options: ToLongOptions = {}): Table {
  const fn = 'toLong'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, ['given'])
  const { given } = options
  if (!Array.isArray(tables)) throw typeError(fn, 'an array of tables', tables)
  if (tables.length === 0) throw rangeError(fn, 'at least one table', 0)
  for (const [i, table] of tables.entries()) checkTable(fn, table, `for table ${i + 1}`)
  if (given !== undefined) checkTable(fn, given, 'as given')
  const joined = joinedTable(fn, given === undefined ? tables : [given, ...tables])
  const first = given === undefined ? 1 : 0
  const rows = joined.rows / (tables.length + 1 - first)
  return withNumbers(
    fn,
    joined,
    (row) => first + Math.floor(row / rows),
    (row) => (row % rows) + 1,
  )
}

/**
 * A completed table, or some rows of it, as a part of a table in long form: see {@link toLong}. A long table need
 * not be held, since `writeTable` of `colmask/node` takes its parts one after the other.
 *
 * @param imp the table's number: from 1, and 0 of the one with its holes
 * @param firstRow the number of the first row in its table, from 0. Default: 0
 * @throws RangeError if it has a column `.imp` or `.id`, or a number is none
 * @throws TypeError if it is no Table
 *
 * @example
 * ```ts
 * longPart(Table.fromColumns({ x: [5, 6] }), 1).toRows()
 * // [ { '.imp': 1, '.id': 1, x: 5 }, { '.imp': 1, '.id': 2, x: 6 } ]
 * ```
 */
export function longPart(table: Table, imp: number, firstRow = 0): Table {
  const fn = 'longPart'
  checkCount(fn, 3, arguments.length)
  checkTable(fn, table, 'as first argument')
  checkInteger(fn, 'imp', imp)
  checkInteger(fn, 'firstRow', firstRow)
  return withNumbers(
    fn,
    table,
    () => imp,
    (row) => firstRow + row + 1,
  )
}

function withNumbers(
  fn: string,
  table: Table,
  imp: (row: number) => number,
  id: (row: number) => number,
): Table {
  const taken = [IMP, ID].find((name) => table.has(name))
  if (taken !== undefined) throw rangeError(fn, 'tables without the columns .imp and .id', taken)
  const { columns, rows } = table
  const [first] = columns
  if (first === undefined) throw rangeErrorIn(fn, 'tables with a column', 'none')
  const numbers = [integers(first, IMP, rows, imp), integers(first, ID, rows, id)]
  return table.reshape([...numbers, ...columns], rows)
}

/** A column of whole numbers, made of any other: its class would bring all that reads tables into a page. */
function integers(any: Column, name: string, rows: number, value: (row: number) => number): Column {
  const values = Float64Array.from({ length: rows }, (_, row) => value(row))
  return any.remake({
    name,
    cells: new ArrayCells(values),
    schema: INTEGER,
    values,
    missing: new Uint8Array(rows),
    changed: undefined,
    findings: [],
  })
}

/**
 * The completed tables of a table in long form, by their numbers, as mice, this package, SPSS and Stata write them.
 * Table 0, which has the holes, is left out, and so are the columns `.imp` (or `by`) and `.id`. In R:
 * `mitml::long2mitml.list(long, '.imp', exclude = 0)`.
 *
 * @returns tables with their rows in the order in which they stand
 * @throws RangeError if there is no such column, a number in it is missing or none, no table is completed, or tables
 *   differ in rows
 * @throws TypeError if it is no Table
 *
 * @example
 * ```ts
 * const long = parseCsv('.imp,.id,x\n1,1,5\n1,2,6\n2,1,5\n2,2,7\n')
 * fromLong(long).map((table) => table.toColumns())
 * // [ { x: [ '5', '6' ] }, { x: [ '5', '7' ] } ]
 * ```
 */
export function fromLong(long: Table, options: FromLongOptions = {}): Table[] {
  const fn = 'fromLong'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, ['by'])
  const { by = IMP } = options
  if (typeof by !== 'string') throw typeError(fn, 'by must be the name of a column', by)
  checkTable(fn, long, 'as first argument')
  if (!long.has(by)) {
    const names = long.columns.map(({ name }) => name)
    throw rangeError(fn, `a column ${show(by)} that says which table a row is of`, names)
  }
  const rows = new Map<number, number[]>()
  const numbers = long.column(by)
  for (let row = 0; row < long.rows; row++) {
    const cell = numbers.cell(row)
    const imp = numbers.missing[row] === 1 || cell === '' ? Number.NaN : Number(cell)
    if (!Number.isInteger(imp) || imp < 0) {
      throw rangeError(fn, `the number of a table in row ${row + 1}, column ${show(by)}`, cell)
    }
    const found = rows.get(imp)
    if (found === undefined) rows.set(imp, [row])
    else found.push(row)
  }
  rows.delete(0)
  const found = [...rows].sort(([a], [b]) => a - b)
  const [first] = found
  if (first === undefined) {
    throw rangeErrorIn(fn, `completed tables, from 1 in column ${show(by)}`, 'none')
  }
  const columns = long.columns.filter(({ name }) => name !== by && name !== ID)
  return found.map(([imp, own]) => {
    if (own.length !== first[1].length) {
      const expectation = `${first[1].length} rows in table ${imp}, as in table ${first[0]}`
      throw rangeError(fn, expectation, own.length)
    }
    return long.reshape(
      columns.map((column) => column.select(own)),
      own.length,
    )
  })
}

function checkTable(fn: string, table: Table, where: string): void {
  if (!Array.isArray(table?.columns)) throw typeError(fn, `a Table ${where}`, table)
}
