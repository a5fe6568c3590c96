import { checkCount, checkInteger, checkOptions, rangeError, typeError } from '../errors.js'
import { arrowColumns } from './arrow/arrow-columns.js'
import { ArrowLayout } from './arrow/arrow-layout.js'
import type { ArrowTableLike } from './arrow/arrow-like.js'
import { askedKinds, checkKinds, checkNamed } from './asked-kinds.js'
import { Column, checkCell, readColumn } from './column.js'
import { ArrayCells, type ColumnCells } from './column-cells.js'
import { type ColumnEntries, type ColumnsByName, columnsOf } from './column-entries.js'
import type { Finding } from './findings/finding.js'
import { foreignCell } from './foreign-cell.js'
import { guessTable } from './guess-table.js'
import type { Cell, ColumnSchema, Kind } from './kinds/kind.js'
import { MissingTokens } from './kinds/missing-tokens.js'
import type { Layout } from './layout.js'
import type { Reading } from './reading.js'
import { checkWriting, TABLE_OPTIONS, type TableOptions } from './table-options.js'

/** The file that a table came from. */
interface TableSource {
  readonly layout?: Layout
  readonly reading?: Reading
  readonly findings?: readonly Finding[]
  /** What columns are by what the file says of them. */
  readonly kinds?: ReadonlyMap<string, Kind>
}

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
   * A table from an array of objects, one a row. Its columns are the objects' keys in the order in
   * which they are first met; a key that an object lacks is missing in its row.
   *
   * @throws TypeError if a row is no object, or a cell is an object, naming row and column
   * @throws RangeError if a cell is infinite, or not of the kind that is asked for
   */
  static fromRows(rows: readonly object[], options: TableOptions = {}): Table {
    const fn = 'fromRows'
    checkCount(fn, 2, arguments.length)
    if (!Array.isArray(rows)) throw typeError(fn, 'rows must be an array of objects', rows)
    const columns = new Map<string, Cell[]>()
    for (const [i, row] of rows.entries()) {
      if (typeof row !== 'object' || row === null || Array.isArray(row)) {
        throw typeError(fn, `row ${i + 1} must be an object`, row)
      }
      for (const key of Object.keys(row)) {
        let cells = columns.get(key)
        if (cells === undefined) {
          cells = new Array<Cell>(rows.length).fill(undefined)
          columns.set(key, cells)
        }
        cells[i] = foreignCell((row as Record<string, Cell>)[key]) as Cell
      }
    }
    return Table.read(fn, columns, rows.length, options)
  }

  /**
   * A table from columns of cells: arrays, typed arrays, or whatever can be gone through, as DuckDB,
   * Arquero and polars give them. DuckDB's dates and decimals are dates and numbers.
   *
   * @param columns an object of columns by name, or pairs of names and columns
   * @throws TypeError if a column is no array, or a cell is an object, naming row and column
   * @throws RangeError if two have the same name or they differ in length; or if a cell is infinite,
   *   or not of the kind that is asked for
   */
  static fromColumns(columns: ColumnEntries, options?: TableOptions): Table
  static fromColumns(columns: ColumnsByName, options?: TableOptions): Table
  static fromColumns(columns: ColumnsByName | ColumnEntries, options: TableOptions = {}): Table {
    const fn = 'fromColumns'
    checkCount(fn, 2, arguments.length)
    const found = columnsOf(fn, columns)
    const [first = []] = found.values()
    return Table.read(fn, found, first.length, options)
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

  private static read(
    fn: string,
    columns: ReadonlyMap<string, Cell[]>,
    rows: number,
    options: TableOptions,
  ): Table {
    for (const [name, cells] of columns) {
      for (const [row, cell] of cells.entries()) checkCell(fn, name, row, cell)
    }
    const found = new Map([...columns].map(([name, cells]) => [name, new ArrayCells(cells)]))
    return Table.fromCells(fn, found, rows, options)
  }

  /** @hidden A table from columns as a file has them, for the readers of files. */
  static fromCells(
    fn: string,
    found: ReadonlyMap<string, ColumnCells>,
    rows: number,
    options: TableOptions,
    source: TableSource = {},
  ): Table {
    checkOptions(fn, options, TABLE_OPTIONS)
    const tokens = new MissingTokens(fn, options.missing)
    const names = [...found.keys()]
    const kinds = new Map([...(source.kinds ?? []), ...askedKinds(fn, names, options)])
    checkNamed(fn, names, options)
    checkWriting(fn, options)
    const guessed = guessTable(found, kinds, tokens, options, source.reading)
    const columns = [...found].map(([name, cells]) => {
      const kind = kinds.get(name)
      const { schema, findings } = guessed.get(name) ?? {}
      const asked = typeof kind === 'object' ? kind : schema
      if (asked === undefined) throw rangeError(fn, 'a schema', name)
      return readColumn(fn, name, cells, asked, tokens, findings)
    })
    const unmatched = tokens.unmatched().map((text) => ({ code: 'missing-unmatched', text }))
    // Of a part of a table that was surveyed before, no more is said.
    const isPart = guessed.size === 0 && found.size > 0
    const findings = [...(source.findings ?? []), ...(isPart ? [] : unmatched)]
    return new Table(columns, rows, tokens, { ...source, findings })
  }

  /**
   * The column of a name.
   *
   * @throws RangeError if there is none
   */
  column(name: string): Column {
    const column = this.byName.get(name)
    if (column === undefined) throw rangeError('column', 'the name of a column', name)
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

  /** One object a row, with every column; what is missing as it came in. */
  toRows(): Record<string, Cell>[] {
    return Array.from({ length: this.rows }, (_, row) =>
      // Not by assignment: a column may be called __proto__.
      Object.fromEntries(this.columns.map(({ name, cells }) => [name, cells.get(row)])),
    )
  }

  /** The cells of each column by its name. */
  toColumns(): Record<string, Cell[]> {
    return Object.fromEntries(this.columns.map((column) => [column.name, cellsOf(column)]))
  }
}

function cellsOf(column: Column): Cell[] {
  return Array.from({ length: column.rows }, (_, row) => column.cells.get(row))
}
