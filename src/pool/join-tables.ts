import { rangeError, show } from '../errors.js'
import type { Cell, Column, ColumnCells, ColumnSchema, Table } from '../table/index.js'

/**
 * Tables of the same columns and as many rows, under one another.
 *
 * @param tables at least one
 * @throws RangeError if they are not alike
 */
export function joinedTable(fn: string, tables: readonly Table[]): Table {
  const [first] = tables as readonly [Table, ...Table[]]
  const names = first.columns.map(({ name }) => name)
  for (const table of tables) {
    const own = table.columns.map(({ name }) => name)
    if (own.length !== names.length || own.some((name, i) => name !== names[i])) {
      throw rangeError(fn, `the columns ${show(names)} in all tables`, own)
    }
    if (table.rows !== first.rows) {
      throw rangeError(fn, `${first.rows} rows in all tables`, table.rows)
    }
  }
  const columns = names.map((name) =>
    joinedColumn(
      fn,
      tables.map((table) => table.column(name)),
    ),
  )
  return first.reshape(columns, first.rows * tables.length)
}

function joinedColumn(fn: string, parts: readonly Column[]): Column {
  const schema = commonSchema(fn, parts)
  const { levels } = schema
  const index = new Map(levels.map((level, i) => [level, i]))
  const [first] = parts as readonly [Column, ...Column[]]
  const { rows } = first
  const values = new Float64Array(rows * parts.length)
  const missing = new Uint8Array(values.length)
  const changed = parts.some((part) => part.changed) ? new Uint8Array(values.length) : undefined
  for (const [i, part] of parts.entries()) {
    const same = part.levels.every((level, k) => levels[k] === level)
    const own = same
      ? part.values
      : part.values.map((k) => index.get(part.levels[k] ?? '') ?? Number.NaN)
    values.set(own, i * rows)
    missing.set(part.missing, i * rows)
    if (part.changed) changed?.set(part.changed, i * rows)
  }
  const cells = new JoinedCells(parts.map((part) => part.cells))
  return first.remake({ cells, schema, values, missing, changed, findings: [] })
}

/** That of the first one, with all levels; of whole numbers that of one that has fractions. */
function commonSchema(fn: string, parts: readonly Column[]): ColumnSchema {
  const schemas = parts.map(({ schema }) => schema)
  const { kind, name } = parts[0] as Column
  const isNumber = kind === 'integer' || kind === 'number'
  const general = isNumber ? schemas.find((one) => one.kind === 'number') : undefined
  const schema = general ?? (schemas[0] as ColumnSchema)
  const other = schemas.find((one) => one.kind !== kind && !(isNumber && isNumeric(one)))
  if (other !== undefined) {
    throw rangeError(fn, `column ${show(name)} of one kind in all tables`, [kind, other.kind])
  }
  const levels = [...new Set(schemas.flatMap((one) => one.levels))]
  if (kind === 'boolean' && levels.length > 2) {
    throw rangeError(fn, `the same two words in column ${show(name)} of all tables`, levels)
  }
  return levels.length === schema.levels.length ? schema : { ...schema, levels }
}

function isNumeric({ kind }: ColumnSchema): boolean {
  return kind === 'integer' || kind === 'number'
}

/** Cells of several columns of one length, one after the other. */
class JoinedCells implements ColumnCells {
  readonly length: number
  readonly origin: unknown
  readonly #rows: number

  constructor(private readonly parts: readonly ColumnCells[]) {
    const [first] = parts as readonly [ColumnCells, ...ColumnCells[]]
    this.#rows = first.length
    this.length = first.length * parts.length
    this.origin = parts.every(({ origin }) => origin === first.origin) ? first.origin : undefined
  }

  get(row: number): Cell {
    return this.at(row, (cells, own) => cells.get(own))
  }

  quoted(row: number): boolean {
    return this.at(row, (cells, own) => cells.quoted(own)) ?? false
  }

  numberText(row: number): string | undefined {
    return this.at(row, (cells, own) => cells.numberText(own))
  }

  stored(row: number): unknown {
    // Elsewhere it says nothing.
    if (this.origin === undefined) return undefined
    return this.at(row, (cells, own) => cells.stored?.(own))
  }

  private at<T>(row: number, get: (cells: ColumnCells, row: number) => T): T | undefined {
    const cells = this.parts[Math.floor(row / this.#rows)]
    return cells === undefined ? undefined : get(cells, row % this.#rows)
  }
}
