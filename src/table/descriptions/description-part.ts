import { type Check, isText, listOf, number, objectOf, oneOf, orNull, whole } from '../../check.js'
import { checkMoments } from '../../check-moments.js'
import { checkInteger, rangeError, show } from '../../errors.js'
import { ExactMoments, type MomentsJson } from '../../exact-moments.js'
import type { Column } from '../column.js'
import { KINDS, type Kind } from '../kinds/kind.js'
import type { Table } from '../table.js'
import { cellText } from '../table-writer.js'
import { CountsByText, type CountsByTextJson, checkCountsByText } from './counts-by-text.js'
import { checkSketch, DistinctSketch } from './distinct-sketch.js'

/** Of more different texts in a column of text, or sets of missing columns, none is counted. */
const MOST_TEXTS = 1000
const MOST_PATTERNS = 2000

/** What is in a part of a table, as JSON. */
export interface DescriptionPart {
  readonly version: 1
  readonly rows: number
  /** Rows without a missing cell. */
  readonly complete: number
  readonly columns: readonly ColumnPartJson[]
  /** By a digit for each column: 1 = missing. */
  readonly patterns: CountsByTextJson
}

interface ColumnPartJson {
  readonly name: string
  readonly kind: Kind
  readonly given: number
  /** Of numbers and dates; null of no values. */
  readonly least: number | null
  readonly most: number | null
  /** Of numbers. */
  readonly moments?: MomentsJson
  /** Of categories, booleans and text. */
  readonly counts?: CountsByTextJson
  /** Hashes: see `DistinctSketch`. */
  readonly distinct: readonly number[]
}

const checkPart: Check = objectOf<DescriptionPart>({
  version: oneOf(1),
  rows: whole(0),
  complete: whole(0),
  columns: listOf(
    objectOf<ColumnPartJson>(
      {
        name: isText,
        kind: oneOf(...KINDS),
        given: whole(0),
        least: orNull(number()),
        most: orNull(number()),
        moments: checkMoments,
        counts: checkCountsByText,
        distinct: checkSketch,
      },
      ['moments', 'counts'],
    ),
  ),
  patterns: checkCountsByText,
})

/** What is in one column. */
export interface ColumnPart {
  readonly name: string
  readonly kind: Kind
  given: number
  least: number
  most: number
  readonly moments: ExactMoments | undefined
  readonly counts: CountsByText | undefined
  readonly distinct: DistinctSketch
}

/** What is in rows of a table. */
export interface Described {
  rows: number
  complete: number
  readonly columns: readonly ColumnPart[]
  readonly patterns: CountsByText
}

/**
 * What is in a part of a table, in bounded memory: what parts come to is merged by `mergeDescriptions`, and depends
 * neither on the cuts nor on the order of the parts. Sums are exact.
 *
 * @param table a part, read by the schemas of the whole table
 * @param firstRow the number of its first row there: of values that are as frequent the first one is told first
 */
export function describePart(table: Table, firstRow: number): DescriptionPart {
  checkInteger('describePart', 'firstRow', firstRow)
  const patterns = new CountsByText(MOST_PATTERNS)
  let complete = 0
  for (let row = 0; row < table.rows; row++) {
    let pattern = ''
    for (const { missing } of table.columns) pattern += missing[row] === 1 ? '1' : '0'
    patterns.add(pattern, firstRow + row)
    if (!pattern.includes('1')) complete++
  }
  const columns = table.columns.map((column) => columnPart(column, firstRow))
  return toJson({ rows: table.rows, complete, columns, patterns })
}

function columnPart(column: Column, firstRow: number): ColumnPart {
  const { name, kind, given, levels, values, missing } = column
  const found = emptyPart(name, kind)
  found.given = given
  for (let row = 0; row < column.rows; row++) {
    if (missing[row] === 1) continue
    const value = values[row] as number
    // Infinite, or set aside: given, but no value that can be counted.
    if (kind !== 'text' && Number.isNaN(value)) continue
    if (found.counts !== undefined) {
      const text = kind === 'text' ? cellText(column, row) : (levels[value] ?? '')
      found.counts.add(text, firstRow + row)
      found.distinct.addText(text)
      continue
    }
    found.distinct.addNumber(value)
    found.moments?.add(value)
    if (value < found.least) found.least = value
    if (value > found.most) found.most = value
  }
  return found
}

function emptyPart(name: string, kind: Kind): ColumnPart {
  const isNumber = kind === 'number' || kind === 'integer'
  const isCounted = !isNumber && kind !== 'date'
  return {
    name,
    kind,
    given: 0,
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
    moments: isNumber ? new ExactMoments() : undefined,
    counts: isCounted ? new CountsByText(mostTexts(kind)) : undefined,
    distinct: new DistinctSketch(),
  }
}

/** Categories have as many levels as they have. */
function mostTexts(kind: Kind): number {
  return kind === 'text' ? MOST_TEXTS : Number.POSITIVE_INFINITY
}

/**
 * What several parts come to, in any order. Columns are in the order of the first.
 *
 * @param parts of `describePart`; checked, since they may come from outside
 * @throws RangeError if one is none, or of other columns
 */
export function mergeDescriptions(parts: readonly unknown[]): DescriptionPart {
  const fn = 'mergeDescriptions'
  const [first, ...others] = parts.map((part) => describedOf(fn, part))
  if (first === undefined) throw rangeError(fn, 'a part at least', parts)
  for (const other of others) join(fn, first, other)
  return toJson(first)
}

function join(fn: string, own: Described, other: Described): void {
  const places = own.columns.map(({ name, kind }) => {
    const place = other.columns.findIndex((column) => column.name === name && column.kind === kind)
    if (place >= 0 && other.columns.length === own.columns.length) return place
    const names = other.columns.map((column) => column.name)
    throw rangeError(fn, `the columns of the first part, ${show(name)} (${kind}) among them`, names)
  })
  own.rows += other.rows
  own.complete += other.complete
  own.patterns.merge(other.patterns, (pattern) =>
    places.map((place) => pattern.charAt(place)).join(''),
  )
  for (const [c, column] of own.columns.entries()) {
    const found = other.columns[places[c] ?? 0]
    if (found === undefined) continue
    column.given += found.given
    column.least = Math.min(column.least, found.least)
    column.most = Math.max(column.most, found.most)
    column.distinct.merge(found.distinct)
    if (found.moments !== undefined) column.moments?.merge(found.moments)
    if (found.counts !== undefined) column.counts?.merge(found.counts)
  }
}

function toJson({ rows, complete, columns, patterns }: Described): DescriptionPart {
  return {
    version: 1,
    rows,
    complete,
    columns: columns.map(({ name, kind, given, least, most, moments, counts, distinct }) => ({
      ...{ name, kind, given },
      least: Number.isFinite(least) ? least : null,
      most: Number.isFinite(most) ? most : null,
      ...(moments && { moments: moments.toJson() }),
      ...(counts && { counts: counts.toJson() }),
      distinct: distinct.toJson(),
    })),
    patterns: patterns.toJson(),
  }
}

/** @throws RangeError if it is no part of a description */
export function describedOf(fn: string, value: unknown): Described {
  const fault = checkPart(value, '')
  if (fault !== undefined) throw rangeError(fn, `${fault.path} ${fault.expected}`.trim(), fault.got)
  const { rows, complete, columns, patterns } = value as DescriptionPart
  return {
    rows,
    complete,
    patterns: CountsByText.fromJson(MOST_PATTERNS, patterns),
    columns: columns.map(({ name, kind, given, least, most, moments, counts, distinct }) => ({
      ...emptyPart(name, kind),
      given,
      least: least ?? Number.POSITIVE_INFINITY,
      most: most ?? Number.NEGATIVE_INFINITY,
      ...(moments && { moments: ExactMoments.fromJson(moments) }),
      ...(counts && { counts: CountsByText.fromJson(mostTexts(kind), counts) }),
      distinct: DistinctSketch.fromJson(distinct),
    })),
  }
}
