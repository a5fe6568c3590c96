import { checkCount, checkInteger, checkOptions, rangeError, typeError } from '../errors.js'
import { columnsOfAny } from './any-entries.js'
import { arrowColumns } from './arrow/arrow-columns.js'
import { ArrowLayout } from './arrow/arrow-layout.js'
import { type ArrowTableLike, isArrowTable } from './arrow/arrow-like.js'
import { checkKinds } from './asked-kinds.js'
import { Column, readColumn } from './column.js'
import type { ColumnCells } from './column-cells.js'
import { type ColumnEntries, type ColumnsByName, columnsOf } from './column-entries.js'
import { hintAt } from './column-named.js'
import type { Finding } from './findings/finding.js'
import { guessTable } from './guess-table.js'
import type { Cell, ColumnSchema, Kind } from './kinds/kind.js'
import type { MissingTokens } from './kinds/missing-tokens.js'
import type { Layout } from './layout.js'
import { previewOf } from './preview.js'
import { readColumns, type TableSource } from './read-columns.js'
import type { Reading } from './reading.js'
import { columnsOfRows } from './row-entries.js'
import type { TableOptions } from './table-options.js'
import { rowsOf, type TypedCell } from './typed-rows.js'

/**
 * A set of named columns of one length, some cells of which may be missing. It does not change:
 * `fill`, `select` and `withKind` make another one. Cells that were given come out as they came in.
 *
 * @example
 * ```ts
 * const table = Table.fromRows([{ age: 31, sex: 'f' }, { age: null, sex: 'm' }])
 * table.fill(new Map([['age', Float64Array.of(0, 40)]])).toRows()
 * ```
 */
export class Table {
  readonly columns: readonly Column[]
  readonly rows: number
  /** How the file that it came from is laid out, if it came from one. */
  readonly layout: Layout | undefined
  /** How that file was read; {} if there is none. */
  readonly reading: Reading
  private readonly fileFindings: readonly Finding[]
  private readonly byName: ReadonlyMap<string, Column>
  private readonly tokens: MissingTokens

  /** @hidden See {@link Table.fromRows} and {@link Table.fromColumns}. */
  constructor(
    columns: readonly Column[],
    rows: number,
    tokens: MissingTokens,
    source: TableSource,
  ) {
    this.columns = columns
    this.rows = rows
    this.tokens = tokens
    this.layout = source.layout
    this.reading = source.reading ?? {}
    this.fileFindings = source.findings ?? []
    this.byName = new Map(columns.map((column) => [column.name, column]))
  }

  /**
   * A table from whatever has rows or columns: a table of Apache Arrow; an array of objects, or anything that can be
   * gone through and gives objects, one a row (an Arquero table, a generator); an object of columns by name, or
   * pairs of names and columns (a Map). A Table comes back as it is, or read anew if there are options.
   *
   * @throws TypeError if it is none of these, or as {@link Table.fromRows}, {@link Table.fromColumns} and
   *   {@link Table.fromArrow} do
   */
  static from(input: unknown, options: TableOptions = {}): Table {
    const fn = 'from'
    checkCount(fn, 2, arguments.length)
    if (input instanceof Table) {
      if (Object.keys(options).length === 0) return input
      const cells = new Map(input.columns.map((column) => [column.name, column.cells]))
      return Table.fromCells(fn, cells, input.rows, options, input.source())
    }
    if (isArrowTable(input)) return Table.fromArrow(input, options)
    const { columns, rows } = columnsOfAny(fn, input)
    return Table.fromCells(fn, columns, rows, options)
  }

  /**
   * A table from an array of objects, one a row. Its columns are the objects' keys in the order in
   * which they are first met; a key that an object lacks is missing in its row.
   *
   * @throws TypeError if a row is no object, or a cell is an object, naming row and column
   * @throws RangeError if a cell is not of the kind that is asked for
   */
  static fromRows(rows: readonly object[], options: TableOptions = {}): Table {
    const fn = 'fromRows'
    checkCount(fn, 2, arguments.length)
    return Table.fromCells(fn, columnsOfRows(fn, rows), rows.length, options)
  }

  /**
   * A table from columns of cells: arrays, typed arrays, or whatever can be gone through, as DuckDB,
   * Arquero and polars give them. DuckDB's dates and decimals are dates and numbers.
   *
   * @param columns an object of columns by name, or pairs of names and columns
   * @throws TypeError if a column is no array, or a cell is an object, naming row and column
   * @throws RangeError if two have the same name or they differ in length; or if a cell is not of the
   *   kind that is asked for
   */
  static fromColumns(columns: ColumnEntries, options?: TableOptions): Table
  static fromColumns(columns: ColumnsByName, options?: TableOptions): Table
  static fromColumns(columns: ColumnsByName | ColumnEntries, options: TableOptions = {}): Table {
    const fn = 'fromColumns'
    checkCount(fn, 2, arguments.length)
    const found = columnsOf(fn, columns)
    const [first] = found.values()
    return Table.fromCells(fn, found, first?.length ?? 0, options)
  }

  /**
   * A table from one of Apache Arrow: of the apache-arrow package, or with the same methods. Only null
   * and NaN are missing. Dictionaries are categories, their levels in the dictionary's order; dates and
   * timestamps are dates; times of day, durations, bytes, lists and structs are text, passed through.
   * `toArrow` of `colmask/arrow` makes an Arrow table of it again.
   *
   * @throws TypeError if it is no Arrow table
   * @throws RangeError if two columns have the same name
   */
  static fromArrow(arrow: ArrowTableLike, options: TableOptions = {}): Table {
    const fn = 'fromArrow'
    checkCount(fn, 2, arguments.length)
    const columns = arrowColumns(fn, arrow)
    return Table.fromCells(fn, columns, arrow.numRows, options, { layout: new ArrowLayout(arrow) })
  }

  /** @hidden A table from columns as a file has them, for the readers of files. */
  static fromCells(
    fn: string,
    found: ReadonlyMap<string, ColumnCells>,
    rows: number,
    options: TableOptions,
    source: TableSource = {},
  ): Table {
    const { columns, tokens, findings } = readColumns(fn, found, options, source)
    return new Table(columns, rows, tokens, { ...source, findings })
  }

  /**
   * The column of a name.
   *
   * @throws RangeError if there is none
   */
  column(name: string): Column {
    const column = this.byName.get(name)
    if (column === undefined) {
      const hint = typeof name === 'string' ? hintAt([...this.byName.keys()], name) : ''
      const { message } = rangeError('column', 'the name of a column', name)
      throw new RangeError(message + hint)
    }
    return column
  }

  /** Whether there is a column of a name. */
  has(name: string): boolean {
    return this.byName.has(name)
  }

  /**
   * The table with missing cells filled; those that were given stay as they are.
   *
   * @param values by column name, `[rows]` each, as in {@link Column.values}; NaN leaves a cell
   *   missing, and a column that is not named stays as it is
   * @throws RangeError if a name or a length does not fit, or a value is not one of the column's kind
   * @throws TypeError if a column is text
   */
  fill(values: ReadonlyMap<string, ArrayLike<number>>): Table {
    if (!(values instanceof Map)) throw typeError('fill', 'values must be a Map', values)
    for (const name of values.keys()) {
      if (!this.byName.has(name)) throw rangeError('fill', 'the name of a column', name)
    }
    return this.map((column) => {
      const filling = values.get(column.name)
      return filling === undefined ? column : column.fill(filling)
    })
  }

  /** The table with each column replaced by another of as many rows. */
  map(change: (column: Column) => Column): Table {
    return new Table(this.columns.map(change), this.rows, this.tokens, this.source())
  }

  /** @hidden A table of other columns, of so many rows each, read and written in the manner of this one. */
  reshape(columns: readonly Column[], rows: number): Table {
    const { reading } = this
    const layout = this.layout?.reshape?.()
    return new Table(columns, rows, this.tokens, { reading, ...(layout && { layout }) })
  }

  /**
   * The table with only these rows, in this order; one may come twice.
   *
   * @throws RangeError if there is no such row
   */
  select(rows: ArrayLike<number>): Table {
    for (let i = 0; i < rows.length; i++) {
      checkInteger('select', 'each row', rows[i], 0, this.rows - 1)
    }
    const columns = this.columns.map((column) => column.select(rows))
    const layout = this.layout?.select(rows)
    return new Table(columns, rows.length, this.tokens, {
      ...this.source(),
      ...(layout !== undefined && { layout }),
    })
  }

  /** @hidden The table with what was found in its cells said by the file's lines, from 1. */
  withLines(place: (row: number, column: string) => { readonly line?: number | undefined }): Table {
    if (this.columns.every(({ findings }) => findings.length === 0)) return this
    return this.map((column) => {
      const findings = column.findings.map((finding) => {
        const line = finding.row === undefined ? undefined : place(finding.row, column.name).line
        return line === undefined ? finding : { ...finding, lines: [line] }
      })
      return findings.length === 0 ? column : new Column({ ...column, findings })
    })
  }

  private source(): TableSource {
    const { layout, reading, fileFindings } = this
    return { ...(layout !== undefined && { layout }), reading, findings: fileFindings }
  }

  /** What was guessed, passed over or doubted while it was read: of the file, then of each column. */
  get findings(): readonly Finding[] {
    return [...this.fileFindings, ...this.columns.flatMap(({ findings }) => findings)]
  }

  /** The rows from `start` up to `end`, which is not among them; negative ones count from the end. */
  slice(start = 0, end: number = this.rows): Table {
    const all = Array.from({ length: this.rows }, (_, row) => row)
    return this.select(all.slice(start, end))
  }

  /**
   * The table with one column taken for something else.
   *
   * @throws RangeError if a cell of it cannot be that
   */
  withKind(name: string, kind: Kind | ColumnSchema): Table {
    const fn = 'withKind'
    const { cells } = this.column(name)
    const kinds = checkKinds(fn, new Map([[name, kind]]))
    const found = guessTable(new Map([[name, cells]]), kinds, this.tokens, {}, this.reading).get(
      name,
    )
    const schema = typeof kind === 'object' ? kind : found?.schema
    if (schema === undefined) throw rangeError(fn, 'a schema', kind)
    return this.map((column) => {
      if (column.name !== name) return column
      const read = readColumn(fn, name, cells, schema, this.tokens, found?.findings)
      // What was filled or hidden must not come out as the file has it.
      return column.changed === undefined ? read : new Column({ ...read, changed: column.changed })
    })
  }

  /**
   * One object a row, with every column: cells as they came in, what is missing too.
   *
   * @param options.typed `true` for what they mean, whatever they were written as: numbers (null where infinite),
   *   booleans, Dates, and strings of categories and text; null where missing
   */
  toRows(options?: { readonly typed?: false }): Record<string, Cell>[]
  toRows(options: { readonly typed: true }): Record<string, TypedCell>[]
  toRows(options: { readonly typed?: boolean }): Record<string, Cell>[]
  toRows(options: { readonly typed?: boolean } = {}): Record<string, Cell>[] {
    checkCount('toRows', 1, arguments.length)
    checkOptions('toRows', options, ['typed'])
    return Array.from(rowsOf(this, options.typed === true))
  }

  /** One row after another, as {@link Table.toRows} gives them. */
  [Symbol.iterator](): Generator<Record<string, Cell>> {
    return rowsOf(this)
  }

  /** Its size, and its first ten rows under the names and kinds of the columns, in at most 100 characters a line. */
  toString(): string {
    return previewOf(this)
  }

  /** @hidden What console.log of Node prints. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return previewOf(this)
  }

  /** The cells of each column by its name. */
  toColumns(): Record<string, Cell[]> {
    return Object.fromEntries(
      this.columns.map(({ name, cells }) => [
        name,
        Array.from({ length: this.rows }, (_, row) => cells.get(row)),
      ]),
    )
  }
}
