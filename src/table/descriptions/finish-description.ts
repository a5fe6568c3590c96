import { rangeError } from '../../errors.js'
import type { ColumnDescription, TableDescription, ValueCount } from '../describe-table.js'
import { describeTable, MOST_FREQUENT } from '../describe-table.js'
import type { Finding } from '../findings/finding.js'
import { formatDate } from '../kinds/dates/date-text.js'
import type { ColumnSchema } from '../kinds/kind.js'
import { formatValue } from '../kinds/values.js'
import type { Reading } from '../reading.js'
import { findSentinels } from '../sentinels.js'
import type { Table } from '../table.js'
import { type ColumnPart, describedOf } from './description-part.js'

/** What is known of a table beside the parts of its description. */
export interface WholeTable {
  readonly schemas: ReadonlyMap<string, ColumnSchema>
  /** Rows drawn evenly from all, by which is told what parts cannot tell. */
  readonly sample: Table
  readonly reading?: Reading
  readonly findings?: readonly Finding[]
}

/** What is in a table of many parts. */
export interface MergedDescription extends TableDescription {
  /** What is not counted, since more differ than are kept; all else is exact. */
  readonly estimated: {
    /** Columns of which `distinct` is estimated, to within 3 % mostly. */
    readonly distinct: readonly string[]
    /** Columns of which `mostFrequent` is counted in the sample, and scaled to all rows. */
    readonly mostFrequent: readonly string[]
    /** Whether `patterns` are: all but how many rows are complete. */
    readonly patterns: boolean
    /** How many rows of how many the sample has, in which also cells that may be wrong are looked for. */
    readonly sampleRows: number
  }
}

/**
 * What is in a table, of which all parts were described and merged: as `describeTable` tells it of the whole table. Counts,
 * holes, least and greatest values, means and deviations are exact; what is not is named in `estimated`.
 *
 * @throws RangeError if a column has no schema
 */
export function finishDescription(part: unknown, whole: WholeTable): MergedDescription {
  const fn = 'finishDescription'
  const { rows, complete, columns, patterns } = describedOf(fn, part)
  const { schemas, sample, reading = {}, findings = [] } = whole
  const drawn = describeTable(sample)
  const scale = sample.rows > 0 ? rows / sample.rows : 0
  const names = columns.map(({ name }) => name)
  const described = columns.map((column) => {
    const schema = schemas.get(column.name)
    if (schema === undefined) throw rangeError(fn, 'a schema', column.name)
    const seen = drawn.columns.find(({ name }) => name === column.name)
    return columnOf(column, rows, schema, seen?.mostFrequent ?? [], scale)
  })
  const counted = patterns.ordered().map(([pattern, count]) => ({
    missing: names.filter((_, c) => pattern[c] === '1'),
    rows: count,
  }))
  const guessed = drawn.patterns.map(({ missing, rows: count }) => ({
    missing,
    rows: missing.length === 0 ? complete : Math.round(count * scale),
  }))
  // Rows of a sample are numbered otherwise.
  const doubts = findSentinels(sample).map(({ row: _, ...finding }) => finding)
  return {
    rows,
    missing: described.reduce((sum, { missing }) => sum + missing, 0),
    complete,
    columns: described,
    patterns: patterns.isFull ? guessed : counted,
    reading,
    findings: [...findings, ...doubts],
    estimated: {
      distinct: columns.filter((column) => !isCounted(column)).map(({ name }) => name),
      mostFrequent: columns.filter(({ counts }) => counts?.isFull).map(({ name }) => name),
      patterns: patterns.isFull,
      sampleRows: sample.rows,
    },
  }
}

/** Whether it is known how many values differ. */
function isCounted({ counts, distinct }: ColumnPart): boolean {
  return (counts !== undefined && !counts.isFull) || distinct.isExact
}

function columnOf(
  column: ColumnPart,
  rows: number,
  schema: ColumnSchema,
  drawn: readonly ValueCount[],
  scale: number,
): ColumnDescription {
  const { name, kind, given, least, most, moments, counts } = column
  const distinct = counts !== undefined && !counts.isFull ? counts.size : column.distinct.count
  const hasValues = least <= most
  const bound = (value: number) => {
    if (!hasValues) return null
    if (kind !== 'date') return value
    const cell = formatValue('describe', value, schema)
    return cell instanceof Date ? formatDate(value, schema.date) : String(cell)
  }
  const frequent = counts?.isFull
    ? drawn.map(({ value, count }) => ({ value, count: Math.round(count * scale) }))
    : (counts?.ordered().map(([value, count]) => ({ value, count })) ?? [])
  return {
    ...{ name, kind, cells: schema.cells, given, missing: rows - given, distinct },
    constant: distinct === 1,
    allMissing: given === 0,
    min: bound(least),
    max: bound(most),
    mean: moments !== undefined && moments.count > 0 ? moments.mean : null,
    sd: moments !== undefined && moments.count > 1 ? moments.sd : null,
    mostFrequent: frequent.slice(0, MOST_FREQUENT),
    schema,
  }
}
