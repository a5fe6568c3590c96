import { checkCount, checkOptions, rangeError } from '../errors.js'
import type { Table } from '../table/index.js'
import { chooseRows } from './choose-rows.js'
import { type DiagnoseOptions, MOST_ROWS } from './diagnose-draws.js'
import { sortedOf } from './moments.js'
import { rangeShown } from './range-shown.js'
import { type ReadColumn, readDraws } from './read-draws.js'
import { isShown } from './related.js'

/** Two columns, as given and as drawn. Plain data. */
export interface DrawnPair {
  readonly x: PairAxis
  readonly y: PairAxis
  /** Rows that have both: `x`, then `y`, in turn. At most 1,000 rows, drawn evenly from all. */
  readonly observed: readonly number[]
  /** `[draws]`: the same of rows that lack one or both; at most 400 / draws of them (or 20), the same ones in each draw. */
  readonly drawn: readonly (readonly number[])[]
  /** Rows that have both, and rows that lack one or both and are filled, of all that were looked at. */
  readonly observedRows: number
  readonly drawnRows: number
}

/** What is shown of a column in one direction. */
export interface PairAxis {
  readonly name: string
  /** Of classes their words, by which values are their places; [] of numbers and dates. */
  readonly classes: readonly string[]
  /** The ends; of classes half a place beyond the first and the last one. */
  readonly from: number
  readonly to: number
  /** The ends as the column writes them; '' of classes. */
  readonly fromText: string
  readonly toText: string
}

const OBSERVED = 1000
/** Crosses of all draws together: more would hide the rest. */
const DRAWN = 400
const LEAST_DRAWN = 20

/**
 * Two columns beside one another: rows that have both, and in each draw rows that lack one or both. For the
 * names that `diagnoseDraws` gives.
 *
 * @throws RangeError if a name is not one of these, or as `diagnoseDraws` does
 * @throws TypeError if something is no Table
 *
 * @example
 * ```ts
 * const given = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, null, 8, 10, null] })
 * const pair = drawnPair(given, await drawTables(given, { draws: 3 }), ['x', 'y'])
 * pair.observedRows
 * // 4
 * ```
 */
export function drawnPair(
  given: Table,
  drawn: readonly Table[],
  [x, y]: readonly [string, string],
  options: DiagnoseOptions = {},
): DrawnPair {
  const fn = 'drawnPair'
  checkCount(fn, 4, arguments.length)
  checkOptions(fn, options, ['rows'])
  const { rows = MOST_ROWS } = options
  const read = readDraws(fn, given, drawn, rows, [x, y])
  const [a, b] = [x, y].map((name) => {
    const column = read.columns.find((one) => one.name === name)
    if (column !== undefined && isShown(column)) return column
    throw rangeError(fn, 'columns of numbers, dates or at most 12 classes', name)
  }) as [ReadColumn, ReadColumn]
  const both: number[] = []
  const lacking: number[] = []
  const filled = [a, b].map(filledAt)
  for (let i = 0; i < read.rows.length; i++) {
    const has = [a, b].map(({ values }) => !Number.isNaN(values[i]))
    if (has.every(Boolean)) both.push(i)
    else if (has.every((one, c) => one || filled[c]?.has(i))) lacking.push(i)
  }
  const points = (rowsOf: readonly number[], draw: number) =>
    rowsOf.flatMap((i) =>
      [a, b].map((column, c) => {
        const hole = filled[c]?.get(i)
        return (hole === undefined ? column.values[i] : column.drawn[draw]?.[hole]) as number
      }),
    )
  const some = (all: readonly number[], most: number) =>
    chooseRows(all.length, most).map((at) => all[at] as number)
  const shown = some(lacking, Math.max(LEAST_DRAWN, Math.floor(DRAWN / drawn.length)))
  return {
    x: axisOf(a),
    y: axisOf(b),
    observed: points(some(both, OBSERVED), 0),
    drawn: drawn.map((_, draw) => points(shown, draw)),
    observedRows: both.length,
    drawnRows: lacking.length,
  }
}

/** The place among its holes, by row. */
function filledAt({ holes }: ReadColumn): Map<number, number> {
  return new Map([...holes].map((i, hole) => [i, hole]))
}

function axisOf({ name, classes, observed, drawn, text }: ReadColumn): PairAxis {
  if (classes.length > 0) {
    return { name, classes, from: -0.5, to: classes.length - 0.5, fromText: '', toText: '' }
  }
  const { from, to } = rangeShown(sortedOf([observed]), sortedOf(drawn), 0)
  return { name, classes, from, to, fromText: text(from), toText: text(to) }
}
