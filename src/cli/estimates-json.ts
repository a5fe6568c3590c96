import type { Estimate } from '../learn/index.js'
import type { Column, Table } from '../node.js'

/** Of more holes than these, `--json` has none one by one. */
const MOST = 200_000

/** What `--json` says of a hole: of numbers and dates an interval, of classes how probable each is. */
export interface CellJson {
  /** Counted from 1. */
  readonly row: number
  readonly column: string
  readonly value: number | string
  readonly low?: number | string
  readonly median?: number | string
  readonly high?: number | string
  readonly sd?: number
  readonly probability?: number
  readonly probabilities?: Readonly<Record<string, number>>
}

/** Holes one by one, row after row; undefined where they are too many. */
export function estimatesAsJson(
  estimates: readonly Estimate[],
  filled: Table,
): CellJson[] | undefined {
  if (estimates.reduce((sum, { rows }) => sum + rows.length, 0) > MOST) return undefined
  const cells = estimates.flatMap((of) => {
    const column = filled.column(of.name)
    return Array.from(of.rows, (row, i) => ({
      row: row + 1,
      column: of.name,
      value: written(column, of.values[i] as number),
      ...(of.asClasses ? ofClasses(of, i) : ofNumber(column, of, i)),
    }))
  })
  return cells.sort((a, b) => a.row - b.row)
}

function ofNumber(column: Column, { low, median, high, sd }: Estimate, i: number) {
  const at = (values: Float64Array) => written(column, values[i] as number)
  return { low: at(low), median: at(median), high: at(high), sd: sd[i] as number }
}

function ofClasses({ classes, probabilities, sure }: Estimate, i: number) {
  const own = classes.map((name, k) => [name, probabilities[i * classes.length + k] as number])
  return { probability: sure[i] as number, probabilities: Object.fromEntries(own) }
}

/** Numbers as they are; dates and levels as the table writes them. */
function written(column: Column, value: number): number | string {
  const { kind } = column.schema
  return kind === 'number' || kind === 'integer' ? value : String(column.format(value))
}
