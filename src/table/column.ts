import { rangeError, show, typeError } from '../errors.js'
import { CellError } from './cell-error.js'
import type { Cell, ColumnSchema, Kind } from './kind.js'
import type { MissingTokens } from './missing-tokens.js'
import { byCodeUnits, isMissingValue } from './survey.js'
import { formatValue, textOf, valueReader, wanted } from './values.js'

/** A column as a file or a program has it. */
export interface ColumnSource {
  readonly cells: readonly Cell[]
  /**
   * Each cell as the file has it, with its quotes and escapes; undefined where it was filled. The
   * array is left out where there is no file.
   */
  readonly sources?: readonly (string | undefined)[] | undefined
}

interface Parts {
  name: string
  source: ColumnSource
  schema: ColumnSchema
  values: Float64Array
  missing: Uint8Array
}

/** One column of a {@link Table}. It does not change. */
export class Column {
  readonly name: string
  readonly kind: Kind
  readonly rows: number
  /**
   * The distinct values of a category, sorted by their UTF-16 code units (after those of a schema
   * that was given), or the two words of a boolean, the false one first; else [].
   */
  readonly levels: readonly string[]
  /**
   * `[rows]`, NaN where missing. number, integer: the value. date: milliseconds since 1970, UTC.
   * category, boolean: the index into `levels`. text: NaN everywhere, since it is not learned from.
   */
  readonly values: Float64Array
  /** `[rows]`, 1 = missing. Text has missing cells too. */
  readonly missing: Uint8Array
  /** How cells are read and written. Give it as a kind, and another table is read in the same way. */
  readonly schema: ColumnSchema
  /** The cells, and how the file has them. */
  readonly source: ColumnSource

  /** Made by {@link Table}; see {@link readColumn}. */
  constructor({ name, source, schema, values, missing }: Parts) {
    this.name = name
    this.source = source
    this.schema = schema
    this.kind = schema.kind
    this.levels = schema.levels
    this.rows = values.length
    this.values = values
    this.missing = missing
  }

  /** How many cells have a value. */
  get given(): number {
    let given = this.rows
    for (const flag of this.missing) given -= flag
    return given
  }

  /** Exactly what came in; of a file, the text between the quotes. */
  cell(row: number): Cell {
    if (!Number.isInteger(row) || row < 0 || row >= this.rows) {
      throw rangeError('cell', `a row from 0 to ${this.rows - 1}`, row)
    }
    return this.source.cells[row]
  }

  /**
   * A value as a cell in the column's own manner: of the type that its cells have; integers whole;
   * decimals that came as text with as many digits after the point as the column shows at most;
   * dates in the form that most have, rounded to it; booleans and categories by their level.
   *
   * @throws RangeError if it is no finite number, or no index of a level
   * @throws TypeError if the column is text
   */
  format(value: number): Cell {
    return formatValue('format', value, this.schema)
  }

  /**
   * The column with its missing cells filled; those that were given stay as they are.
   *
   * @param values `[rows]`; NaN leaves a cell missing
   */
  fill(values: ArrayLike<number>): Column {
    if (values.length !== this.rows) {
      throw rangeError('fill', `${this.rows} values for column ${show(this.name)}`, values.length)
    }
    const read = valueReader(this.schema, indexOf(this.levels))
    const cells = [...this.source.cells]
    const sources = this.source.sources && [...this.source.sources]
    const filled = this.values.slice()
    const missing = this.missing.slice()
    for (let row = 0; row < this.rows; row++) {
      const value = values[row] ?? NaN
      if (missing[row] === 0 || Number.isNaN(value)) continue
      const cell = formatValue('fill', value, this.schema)
      cells[row] = cell
      if (sources) sources[row] = undefined
      // Read back, so that the value is what the cell says after rounding.
      filled[row] = read(cell) ?? value
      missing[row] = 0
    }
    const source = { cells, sources }
    return new Column({ name: this.name, source, schema: this.schema, values: filled, missing })
  }

  /** The column with only these rows, in this order. */
  select(rows: ArrayLike<number>): Column {
    const { cells, sources } = this.source
    const pick = <T>(from: ArrayLike<T>) => Array.from(rows, (row) => from[row] as T)
    return new Column({
      name: this.name,
      source: { cells: pick(cells), sources: sources && pick(sources) },
      schema: this.schema,
      values: Float64Array.from(rows, (row) => this.values[row] ?? NaN),
      missing: Uint8Array.from(rows, (row) => this.missing[row] ?? 1),
    })
  }

  /** The column with these cells made missing: `[rows]`, 1 = made missing. */
  hide(hidden: ArrayLike<number>): Column {
    const cells = this.source.cells.map((cell, row) => (hidden[row] ? null : cell))
    const sources = this.source.sources?.map((text, row) => (hidden[row] ? undefined : text))
    return new Column({
      name: this.name,
      source: { cells, sources },
      schema: this.schema,
      values: this.values.map((value, row) => (hidden[row] ? NaN : value)),
      missing: this.missing.map((flag, row) => (hidden[row] ? 1 : flag)),
    })
  }
}

/**
 * A column from its cells, read as a schema says. What a category has not among its levels becomes a
 * level after them.
 *
 * @throws CellError if a cell is not of the schema's kind
 */
export function readColumn(
  fn: string,
  name: string,
  source: ColumnSource,
  schema: ColumnSchema,
  tokens: MissingTokens,
): Column {
  const { cells, sources } = source
  const { kind } = schema
  const rows = cells.length
  const missing = new Uint8Array(rows)
  const values = new Float64Array(rows).fill(NaN)
  const isText = kind === 'text' || kind === 'category'
  for (let row = 0; row < rows; row++) {
    const cell = cells[row]
    if (typeof cell !== 'string') {
      if (isMissingValue(cell)) missing[row] = 1
    } else if (sources?.[row]?.charCodeAt(0) === 34) {
      if (cell === '' && !isText) missing[row] = 1
    } else if (tokens.has(cell)) {
      missing[row] = 1
    }
  }
  const known = kind === 'category' ? withNewLevels(schema, cells, missing) : schema
  if (kind !== 'text') {
    const read = valueReader(known, indexOf(known.levels))
    for (let row = 0; row < rows; row++) {
      if (missing[row] === 1) continue
      const value = read(cells[row])
      if (value === undefined) {
        throw new CellError(fn, name, row, `expected ${wanted(kind)}, got ${show(cells[row])}`)
      }
      values[row] = value
    }
  }
  return new Column({ name, source, schema: known, values, missing })
}

function indexOf(levels: readonly string[]): Map<string, number> {
  return new Map(levels.map((level, i) => [level, i]))
}

function withNewLevels(
  schema: ColumnSchema,
  cells: readonly Cell[],
  missing: Uint8Array,
): ColumnSchema {
  const known = new Set(schema.levels)
  const fresh = new Set<string>()
  for (const [row, cell] of cells.entries()) {
    if (missing[row] === 1) continue
    const text = textOf(cell)
    if (!known.has(text)) fresh.add(text)
  }
  if (fresh.size === 0) return schema
  return { ...schema, levels: [...schema.levels, ...[...fresh].sort(byCodeUnits)] }
}

/** Throws unless a cell is something that a table can hold. */
export function checkCell(fn: string, name: string, row: number, cell: unknown): void {
  const type = typeof cell
  const simple = cell === null || (type !== 'object' && type !== 'function' && type !== 'symbol')
  if (!simple && !(cell instanceof Date)) {
    const where = `row ${row + 1}, column ${show(name)}`
    throw typeError(fn, `a string, number, boolean, bigint, Date or null in ${where}`, cell)
  }
  if (cell === Infinity || cell === -Infinity) {
    throw new CellError(fn, name, row, `expected a finite number, got ${cell}`)
  }
}
