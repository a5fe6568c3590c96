import { rangeError, show } from '../errors.js'
import { byCodeUnits } from './by-code-units.js'
import { CellError } from './cell-error.js'
import { ArrayCells, ChangedCells, type ColumnCells, SelectedCells } from './column-cells.js'
import { CsvCells } from './csv/csv-block.js'
import type { Finding } from './findings/finding.js'
import type { Cell, ColumnSchema, Kind } from './kinds/kind.js'
import { isMissingValue, type MissingTokens } from './kinds/missing-tokens.js'
import { parseNumberIn } from './kinds/numbers/number-text.js'
import { formatValue, textOf, valueReader, wanted } from './kinds/values.js'

interface Parts {
  name: string
  cells: ColumnCells
  schema: ColumnSchema
  values: Float64Array
  missing: Uint8Array
  changed?: Uint8Array | undefined
  findings?: readonly Finding[]
}

/**
 * One column of a {@link Table}. It does not change.
 *
 * @example
 * ```ts
 * const { age } = { age: Table.fromColumns({ age: [31, null] }).column('age') }
 * age.kind
 * // integer
 * age.missing
 * // Uint8Array(2) [ 0, 1 ]
 * age.format(40.2)
 * // 40
 * ```
 */
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
   * `[rows]`, NaN where missing. number, integer: the value; NaN too where it is infinite, which is
   * kept but not learned from. date: milliseconds since 1970, UTC. category, boolean: the index into
   * `levels`; NaN for words that the schema sets aside. text: NaN everywhere, since it is not learned
   * from.
   */
  readonly values: Float64Array
  /** `[rows]`, 1 = missing. Text has missing cells too. */
  readonly missing: Uint8Array
  /** How cells are read and written. Give it as a kind, and another table is read in the same way. */
  readonly schema: ColumnSchema
  /** The cells, and how the file has them. */
  readonly cells: ColumnCells
  /** `[rows]`, 1 = filled or hidden since it was read; undefined if none was. */
  readonly changed: Uint8Array | undefined
  /** What was guessed of it, or doubted, when it was read. */
  readonly findings: readonly Finding[]

  /** @hidden Made by {@link Table}. */
  constructor({ name, cells, schema, values, missing, changed, findings = [] }: Parts) {
    this.name = name
    this.cells = cells
    this.schema = schema
    this.kind = schema.kind
    this.levels = schema.levels
    this.rows = values.length
    this.values = values
    this.missing = missing
    this.changed = changed
    this.findings = findings
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
    return this.cells.get(row)
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
    const changes = new Map<number, Cell>()
    const filled = this.values.slice()
    const missing = this.missing.slice()
    for (let row = 0; row < this.rows; row++) {
      const value = values[row] ?? NaN
      if (missing[row] === 0 || Number.isNaN(value)) continue
      const cell = formatValue('fill', value, this.schema)
      changes.set(row, cell)
      // Read back, so that the value is what the cell says after rounding.
      filled[row] = read(cell) ?? value
      missing[row] = 0
    }
    return this.change(changes, filled, missing)
  }

  /** The column with these cells made missing: `[rows]`, 1 = make missing. */
  hide(hidden: ArrayLike<number>): Column {
    if (hidden.length !== this.rows) {
      throw rangeError('hide', `${this.rows} flags for column ${show(this.name)}`, hidden.length)
    }
    const changes = new Map<number, Cell>()
    const values = this.values.slice()
    const missing = this.missing.slice()
    for (let row = 0; row < this.rows; row++) {
      if (!hidden[row] || missing[row] === 1) continue
      changes.set(row, null)
      values[row] = NaN
      missing[row] = 1
    }
    return this.change(changes, values, missing)
  }

  private change(
    changes: ReadonlyMap<number, Cell>,
    values: Float64Array,
    missing: Uint8Array,
  ): Column {
    if (changes.size === 0) return this
    const changed = this.changed?.slice() ?? new Uint8Array(this.rows)
    for (const row of changes.keys()) changed[row] = 1
    const cells = new ChangedCells(this.cells, changes)
    return new Column({ ...this, cells, values, missing, changed })
  }

  /** @hidden The column with other parts, for those who must not import its class. */
  remake(parts: Partial<Parts>): Column {
    return new Column({ ...this, ...parts })
  }

  /** The column with only these rows, in this order. */
  select(rows: ArrayLike<number>): Column {
    return new Column({
      ...this,
      cells: new SelectedCells(this.cells, rows),
      values: Float64Array.from(rows, (row) => this.values[row] ?? NaN),
      missing: Uint8Array.from(rows, (row) => this.missing[row] ?? 1),
      changed: this.changed && Uint8Array.from(rows, (row) => this.changed?.[row] ?? 0),
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
  cells: ColumnCells,
  schema: ColumnSchema,
  tokens: MissingTokens,
  findings: readonly Finding[] = [],
): Column {
  const { kind } = schema
  const rows = cells.length
  const missing = new Uint8Array(rows)
  const values = new Float64Array(rows).fill(NaN)
  const isText = kind === 'text' || kind === 'category'
  const words = new Set(schema.missing)
  const levels = indexOf(schema.levels)
  const read = valueReader(schema, levels)
  // Numbers are read where they stand, which most cells are.
  const isNumber = kind === 'number' || kind === 'integer'
  const isPlain = schema.number === undefined || schema.number.decimal === '.'
  const spans = isNumber && isPlain && !tokens.hasNumbers && cells instanceof CsvCells
  // So are those of typed arrays.
  const exact =
    isNumber && !tokens.hasNumbers && cells instanceof ArrayCells ? cells.numbers : undefined
  const fresh = new Set<string>()
  for (let row = 0; row < rows; row++) {
    if (spans) {
      const value = numberIn(cells, row, tokens)
      if (!Number.isNaN(value) && (kind === 'number' || Number.isInteger(value))) {
        values[row] = value
        continue
      }
    }
    const number = exact?.[row]
    if (kind === 'integer' ? Number.isInteger(number) : Number.isFinite(number)) {
      values[row] = number as number
      continue
    }
    const cell = cells.get(row)
    if (
      isMissingCell(cell, cells, row, isText, tokens) ||
      (words.size > 0 && typeof cell === 'string' && words.has(cell))
    ) {
      missing[row] = 1
    } else if (kind !== 'text') {
      // Kept, but nothing to learn from.
      if (cell === Infinity || cell === -Infinity) continue
      if (typeof cell === 'string' && cells.numberText(row) !== undefined) {
        const expectation = `expected ${wanted(kind)}, got an object or an array`
        throw new CellError(fn, name, row, expectation)
      }
      const value = read(cell)
      if (value !== undefined && isNumber && tokens.hasNumber(value)) missing[row] = 1
      else if (value !== undefined) values[row] = value
      else if (kind === 'category') fresh.add(textOf(cell))
      else {
        throw new CellError(fn, name, row, `expected ${wanted(kind)}, got ${show(cell)}`)
      }
    }
  }
  const parts = { name, cells, schema, values, missing, findings }
  return new Column(fresh.size === 0 ? parts : withLevels(parts, [...fresh].sort(byCodeUnits)))
}

/** The number that stands at a row of a file; NaN if it may be something else. */
function numberIn(cells: CsvCells, row: number, tokens: MissingTokens): number {
  const start = cells.start(row)
  const end = cells.end(row)
  const { text } = cells.block
  return start === end || tokens.mayBegin(text.charCodeAt(start))
    ? NaN
    : parseNumberIn(text, start, end)
}

function isMissingCell(
  cell: Cell,
  cells: ColumnCells,
  row: number,
  isText: boolean,
  tokens: MissingTokens,
): boolean {
  if (typeof cell !== 'string') return isMissingValue(cell)
  const quoted = cells.quoted(row)
  return tokens.has(cell, quoted) || (quoted && cell === '' && !isText)
}

/** A category with levels added after its own. */
function withLevels(parts: Parts, fresh: readonly string[]): Parts {
  const { cells, values, missing } = parts
  const schema = { ...parts.schema, levels: [...parts.schema.levels, ...fresh] }
  const levels = indexOf(schema.levels)
  for (let row = 0; row < values.length; row++) {
    if (missing[row] === 1 || !Number.isNaN(values[row])) continue
    values[row] = levels.get(textOf(cells.get(row))) ?? NaN
  }
  return { ...parts, schema }
}

function indexOf(levels: readonly string[]): Map<string, number> {
  return new Map(levels.map((level, i) => [level, i]))
}
