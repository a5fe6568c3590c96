import { checkCount, typeError } from '../errors.js'
import { ExactMoments } from '../exact-moments.js'
import type { Column } from './column.js'
import type { Finding } from './findings/finding.js'
import { formatDate } from './kinds/dates/date-text.js'
import type { CellType, ColumnSchema, Kind } from './kinds/kind.js'
import type { Reading } from './reading.js'
import { findSentinels } from './sentinels.js'
import { Table } from './table.js'
import { cellText } from './table-writer.js'

/** A value and how many cells have it. */
export interface ValueCount {
  value: string
  count: number
}

/** What is in a column. */
export interface ColumnDescription {
  name: string
  kind: Kind
  /** What its cells are: text for all that comes from CSV. */
  cells: CellType
  given: number
  missing: number
  /** How many different values are given. */
  distinct: number
  /** Whether all that is given is the same. */
  constant: boolean
  allMissing: boolean
  /** number, integer: the least and the greatest value; date: in the column's own form; else null. */
  min: number | string | null
  max: number | string | null
  /** number, integer: the mean; else null. */
  mean: number | null
  /** number, integer: the standard deviation, over n - 1; null if fewer than two are given. */
  sd: number | null
  /** boolean, category, text: at most five values, the most frequent first; else []. */
  mostFrequent: ValueCount[]
  /** How it is read and written; `--assume` takes it back. */
  schema: ColumnSchema
}

/** Rows in which the same columns are missing. */
export interface MissingPattern {
  /** The columns that are missing, in the table's order; [] for complete rows. */
  missing: string[]
  rows: number
}

/** What is in a table: a plain object, which JSON can hold. */
export interface TableDescription {
  rows: number
  /** How many cells are missing. */
  missing: number
  /** How many rows have no missing cell. */
  complete: number
  columns: ColumnDescription[]
  /** Which columns are missing together, the most frequent first; of equals the one met first. */
  patterns: MissingPattern[]
  /** How the file is read; {} if there is none. */
  reading: Reading
  /** What was guessed, passed over or doubted, and values that may stand for missing ones. */
  findings: Finding[]
}

/** So many values are told. */
export const MOST_FREQUENT = 5

/**
 * What is in a table: of each column kind, holes, how many values differ, and their range and mean, or
 * the most frequent ones; and which columns are missing together.
 *
 * @example
 * ```ts
 * const { rows, missing, columns } = describeTable(parseCsv('age,sex\n31,f\n,m\n'))
 * rows
 * // 2
 * missing
 * // 1
 * columns[0]?.mean
 * // 31
 * ```
 */
export function describeTable(table: Table): TableDescription {
  checkCount('describeTable', 1, arguments.length)
  if (!(table instanceof Table)) throw typeError('describeTable', 'a Table', table)
  const columns = table.columns.map(describeColumn)
  const patterns = missingPatterns(table)
  return {
    rows: table.rows,
    missing: columns.reduce((sum, { missing }) => sum + missing, 0),
    complete: patterns.find(({ missing }) => missing.length === 0)?.rows ?? 0,
    columns,
    patterns,
    reading: table.reading,
    findings: [...table.findings, ...findSentinels(table)],
  }
}

function describeColumn(column: Column): ColumnDescription {
  const { name, kind, given } = column
  const isNumber = kind === 'number' || kind === 'integer'
  const counts = new Map<number | string, number>()
  let min = Infinity
  let max = -Infinity
  // As of a table in parts: the same to the last bit.
  const moments = new ExactMoments()
  let seen = 0
  for (let row = 0; row < column.rows; row++) {
    if (column.missing[row] === 1) continue
    const value = column.values[row] ?? NaN
    // Infinite, or set aside: given, but no value that can be counted.
    if (kind !== 'text' && Number.isNaN(value)) continue
    const key = kind === 'text' ? cellText(column, row) : value
    counts.set(key, (counts.get(key) ?? 0) + 1)
    seen++
    if (isNumber) moments.add(value)
    if (value < min) min = value
    if (value > max) max = value
  }
  const bound = (value: number): number | string | null => {
    if (seen === 0) return null
    return isNumber ? value : kind === 'date' ? dateText(column, value) : null
  }
  return {
    name,
    kind,
    cells: column.schema.cells,
    given,
    missing: column.rows - given,
    distinct: counts.size,
    constant: counts.size === 1,
    allMissing: given === 0,
    min: bound(min),
    max: bound(max),
    mean: isNumber && seen > 0 ? moments.mean : null,
    sd: isNumber && seen > 1 ? moments.sd : null,
    mostFrequent: isNumber || kind === 'date' ? [] : mostFrequent(column, counts),
    schema: column.schema,
  }
}

function dateText(column: Column, value: number): string {
  const cell = column.format(value)
  return cell instanceof Date ? formatDate(value, column.schema.date) : String(cell)
}

function mostFrequent(column: Column, counts: ReadonlyMap<number | string, number>): ValueCount[] {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_FREQUENT)
    .map(([key, count]) => ({
      value: typeof key === 'number' ? (column.levels[key] ?? '') : key,
      count,
    }))
}

function missingPatterns(table: Table): MissingPattern[] {
  const counts = new Map<string, number>()
  for (let row = 0; row < table.rows; row++) {
    let key = ''
    for (const column of table.columns) key += column.missing[row] === 1 ? '1' : '0'
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, rows]) => ({
      missing: table.columns.filter((_, i) => key[i] === '1').map(({ name }) => name),
      rows,
    }))
}
