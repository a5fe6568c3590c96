import { rangeError, show, typeError } from '../errors.js'
import type { Column, Kind, Table } from '../table/index.js'
import { chooseRows } from './choose-rows.js'
import { valueText } from './value-text.js'

/** A column, before it was filled and in each draw. */
export interface ReadColumn {
  readonly name: string
  readonly kind: Kind
  /** The classes of a category, a boolean, or whole numbers of few values; [] of other numbers and dates. */
  readonly classes: readonly string[]
  /** `[rows]`: numbers, or places in `classes`; NaN where missing. */
  readonly values: Float64Array
  /** The values that are given, of `values`. */
  readonly observed: Float64Array
  /** The rows of its holes that all draws fill. */
  readonly holes: Int32Array
  /** `[draws][holes]` */
  readonly drawn: readonly Float64Array[]
  /** A value as the column writes it. */
  readonly text: (value: number) => string
}

/** A table with holes and its draws, as all that is looked at sees them: some rows, without text. */
export interface ReadDraws {
  /** `[rows]`: their numbers in the table, from 0. */
  readonly rows: readonly number[]
  readonly columns: readonly ReadColumn[]
}

/** Whole numbers of no more values, each of which is there some times, are shown and judged as classes. */
const FEW_VALUES = 12
const TIMES = 4

/**
 * @param most rows that are looked at
 * @param names of the columns that are looked at; by default all
 * @throws RangeError if the draws are none, or not of the table's columns and rows
 * @throws TypeError if something is no table
 */
export function readDraws(
  fn: string,
  given: Table,
  drawn: readonly Table[],
  most: number,
  names?: readonly string[],
): ReadDraws {
  checkTable(fn, given, 'given')
  if (!Array.isArray(drawn)) throw typeError(fn, 'drawn must be an array of tables', drawn)
  if (drawn.length === 0) throw rangeError(fn, 'at least one drawn table', 0)
  for (const [i, table] of drawn.entries()) {
    checkTable(fn, table, `draw ${i + 1}`)
    if (table.rows !== given.rows) throw rangeError(fn, `${given.rows} rows in all`, table.rows)
    const lacking = given.columns.find(({ name }) => !table.has(name))
    if (lacking !== undefined) {
      const names = table.columns.map(({ name }) => name)
      throw rangeError(fn, `a column ${show(lacking.name)} in all tables`, names)
    }
  }
  const rows = chooseRows(given.rows, most)
  const columns = given.columns
    .filter(({ kind, name }) => kind !== 'text' && (names?.includes(name) ?? true))
    .map((column) =>
      readColumn(
        column,
        drawn.map((table) => table.column(column.name)),
        rows,
      ),
    )
  return { rows, columns }
}

function readColumn(given: Column, drawn: readonly Column[], rows: readonly number[]): ReadColumn {
  const { name, kind } = given
  const at = rows.map((row) => given.values[row] ?? Number.NaN)
  const holes: number[] = []
  for (const [i, row] of rows.entries()) {
    if (given.missing[row] !== 1) continue
    if (drawn.every(({ values }) => Number.isFinite(values[row]))) holes.push(i)
  }
  const filled = drawn.map((column) => holes.map((i) => column.values[rows[i] ?? 0] ?? Number.NaN))
  const levels = given.levels.length > 0 || drawn.some((column) => column.levels.length > 0)
  const [classes, places, places2] = levels
    ? byLevels(given, at, drawn, filled)
    : byValues(given, at, filled)
  return {
    name,
    kind,
    classes,
    values: Float64Array.from(places),
    observed: Float64Array.from(places.filter((value) => !Number.isNaN(value))),
    holes: Int32Array.from(holes),
    drawn: places2.map((values) => Float64Array.from(values)),
    text: (value) => classes[value] ?? valueText(given, value),
  }
}

/** Classes with what is given and what is drawn, as their places. */
type Classed = readonly [classes: string[], given: number[], drawn: number[][]]

/** By the words themselves: draws from another program may count them otherwise. */
function byLevels(
  given: Column,
  values: readonly number[],
  drawn: readonly Column[],
  filled: readonly (readonly number[])[],
): Classed {
  const classes = [...new Set([given, ...drawn].flatMap(({ levels }) => levels))]
  const index = new Map(classes.map((level, i) => [level, i]))
  const place = (levels: readonly string[]) => (value: number) =>
    index.get(levels[value] ?? '') ?? Number.NaN
  const places = values.map((value) => (Number.isNaN(value) ? value : place(given.levels)(value)))
  return [classes, places, filled.map((cells, i) => cells.map(place(drawn[i]?.levels ?? [])))]
}

function byValues(
  given: Column,
  values: readonly number[],
  filled: readonly (readonly number[])[],
): Classed {
  const numbers: Classed = [[], [...values], filled.map((cells) => [...cells])]
  if (given.kind !== 'integer') return numbers
  const distinct = new Set<number>()
  let observed = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    observed++
    if (distinct.size <= FEW_VALUES) distinct.add(value)
  }
  for (const value of filled.flat()) if (distinct.size <= FEW_VALUES) distinct.add(value)
  if (distinct.size > FEW_VALUES || observed < TIMES * distinct.size) return numbers
  const sorted = [...distinct].sort((a, b) => a - b)
  const index = new Map(sorted.map((value, i) => [value, i]))
  const place = (value: number) => index.get(value) ?? Number.NaN
  return [
    // Draws that are not rounded have more values, and are no classes.
    sorted.map((value) => valueText(given, value)),
    values.map(place),
    filled.map((cells) => cells.map(place)),
  ]
}

function checkTable(fn: string, table: unknown, what: string): asserts table is Table {
  if (!Array.isArray((table as Table | undefined)?.columns)) {
    throw typeError(fn, `${what} must be a Table`, table)
  }
}
