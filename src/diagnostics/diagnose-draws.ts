import { checkCount, checkInteger, checkOptions } from '../errors.js'
import type { Kind, Table } from '../table/index.js'
import {
  type ClassDistribution,
  classDistribution,
  type NumberDistribution,
  numberDistribution,
} from './distribution.js'
import { atBound } from './notes/at-bound.js'
import { far } from './notes/far.js'
import { fewDonors } from './notes/few-donors.js'
import type { DrawNote } from './notes/note.js'
import { outside } from './notes/outside.js'
import { shifted } from './notes/shifted.js'
import { readDraws } from './read-draws.js'
import { mostRelated } from './related.js'
import { type Spread, spreadOf } from './spread.js'

/** Options of {@link diagnoseDraws}. */
export interface DiagnoseOptions {
  /** Rows that are looked at: of a longer table so many, drawn evenly from all. Default: 20,000 */
  readonly rows?: number | undefined
}

/** What draws look like beside what was given. Plain data. */
export interface DrawDiagnostics {
  /** How many draws there are. */
  readonly draws: number
  /** How many rows were looked at, of how many. */
  readonly rows: number
  readonly of: number
  /** The columns that are filled, in the table's order; text is none of them. */
  readonly columns: readonly DrawnColumn[]
  /** Where draws are not to be trusted, or worth a look. */
  readonly notes: readonly DrawNote[]
  /** Names of columns that {@link drawnPair} can show: at least one of a pair must be among `columns`. */
  readonly names: readonly string[]
  /** The two of them that are most related, at least one of which is filled; undefined if there are none. */
  readonly pair: readonly [string, string] | undefined
}

/** What is drawn in a column, beside what is observed. */
export interface DrawnColumn {
  readonly name: string
  readonly kind: Kind
  /** Cells that are given. */
  readonly observed: number
  /** Cells that are filled in all draws. */
  readonly holes: number
  readonly distribution: NumberDistribution | ClassDistribution
  readonly spread: Spread
}

export const MOST_ROWS = 20_000

/**
 * Looks at draws of a table's holes: what is drawn beside what is observed in each column, how far draws of the
 * same cell are apart, and where draws are not to be trusted. By the tables alone, whatever drew them: in R, what
 * `densityplot`, `stripplot` and `xyplot` of mice show.
 *
 * Told in `notes`:
 * - columns with fewer than 20 given cells, and classes that are drawn and were given in fewer than 5;
 * - means that differ by more than half an sd, sd by a factor of 1.5, shares by 0.2, and each by 4 standard errors
 *   of cells lost at random. Not wrong in itself: where holes depend on other columns, so it should be;
 * - draws that pile up at an end: at least 3 cells, and 5 % more of the drawn than twice the share of the observed;
 * - rows with holes that have a cell beyond all rows in which the hole's column is given, farther than the tail of
 *   these makes likely, or more of them than chance puts there; and classes with which that column was never seen;
 * - rows with holes whose cells together are farther from the fifth nearest row that has what they lack than these
 *   are from one another, again by their tail.
 *
 * Columns with long tails are judged bent by asinh. Draws from where the table itself was drawn raise a note in
 * about one table of 30.
 *
 * @param given the table with its holes
 * @param drawn at least one table, with the same columns and rows, completed
 * @throws RangeError if the draws are none, or not of the table's columns and rows
 * @throws TypeError if something is no Table
 *
 * @example
 * ```ts
 * const given = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, null, 8, 10, null] })
 * const drawn = await drawTables(given, { draws: 3 })
 * diagnoseDraws(given, drawn).columns.map(({ name, holes }) => [name, holes])
 * // [ [ 'y', 2 ] ]
 * ```
 */
export function diagnoseDraws(
  given: Table,
  drawn: readonly Table[],
  options: DiagnoseOptions = {},
): DrawDiagnostics {
  const fn = 'diagnoseDraws'
  checkCount(fn, 3, arguments.length)
  checkOptions(fn, options, ['rows'])
  const { rows = MOST_ROWS } = options
  checkInteger(fn, 'rows', rows, 1)
  const read = readDraws(fn, given, drawn, rows)
  const filled = read.columns.filter(
    ({ holes, observed }) => holes.length > 0 && observed.length > 0,
  )
  const notes = filled.flatMap((column) => [
    ...fewDonors(column),
    ...shifted(column),
    ...atBound(column),
  ])
  return {
    draws: drawn.length,
    rows: read.rows.length,
    of: given.rows,
    columns: filled.map((column) => ({
      name: column.name,
      kind: column.kind,
      observed: column.observed.length,
      holes: column.holes.length,
      distribution:
        column.classes.length > 0 ? classDistribution(column) : numberDistribution(column),
      spread: spreadOf(column),
    })),
    notes: [...notes, ...outside(read), ...far(read)],
    ...mostRelated(read),
  }
}
