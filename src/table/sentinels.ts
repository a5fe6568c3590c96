import type { Column } from './column.js'
import { farCells } from './far-cells.js'
import type { Finding } from './findings/finding.js'
import type { Table } from './table.js'

/** Numbers that are written where there is none. */
const USUAL =
  /^-?(9{2,}|9+\.9+|8{2,}|99+[78]|1e\+?(20|30|37|38)|9\.96921e\+?36|32767|32768|65535|2147483647|2147483648)$/

/**
 * Values that may stand for missing ones, and cells that may be wrong, in all columns of a table.
 *
 * @example
 * ```ts
 * const ages = Array.from({ length: 60 }, (_, i) => (i % 9 === 0 ? -99 : 20 + i))
 * findSentinels(Table.fromColumns({ age: ages })).map(({ code, column }) => [code, column])
 * // [ [ 'sentinel', 'age' ] ]
 * ```
 */
export function findSentinels(table: Table): Finding[] {
  return table.columns.flatMap((column) => {
    const found = sentinelsOf(column)
    const told = new Set(found.map(({ text }) => Number(text)))
    return [...found, ...farCells(column, told)]
  })
}

/**
 * Values of a column of numbers that may stand for missing ones: -999, 9999, 1e30 and their like, where
 * they are the least or the greatest value, and farther from all others than those are apart.
 */
function sentinelsOf(column: Column): Finding[] {
  const { kind, values, name } = column
  if (kind !== 'number' && kind !== 'integer') return []
  const found: Finding[] = []
  let low = -Infinity
  let high = Infinity
  // One of each end at most: -9 beside -99 is as rare as it sounds.
  for (const end of [-1, 1]) {
    const extreme = extremeOf(values, end, low, high)
    if (extreme === undefined || !USUAL.test(String(extreme.value))) continue
    if (end < 0) low = extreme.value
    else high = extreme.value
    const rest = rangeOf(values, low, high)
    const distance = end < 0 ? rest.min - extreme.value : extreme.value - rest.max
    const isFar = rest.count > 2 && distance > Math.max(rest.max - rest.min, 1)
    if (!isFar) continue
    found.push({
      code: 'sentinel',
      column: name,
      text: String(extreme.value),
      count: extreme.count,
      ...(extreme.count === 1 && { row: values.indexOf(extreme.value) }),
      texts: [String(rest.min), String(rest.max)],
    })
  }
  return found
}

function extremeOf(values: Float64Array, end: number, low: number, high: number) {
  let extreme: { value: number; count: number } | undefined
  for (const value of values) {
    if (!(value > low && value < high)) continue
    if (extreme === undefined || end * value > end * extreme.value) extreme = { value, count: 1 }
    else if (value === extreme.value) extreme.count++
  }
  return extreme
}

/** The range of what lies between two values, without them. */
function rangeOf(values: Float64Array, low: number, high: number) {
  let min = Infinity
  let max = -Infinity
  let count = 0
  for (const value of values) {
    if (!(value > low && value < high)) continue
    count++
    if (value < min) min = value
    if (value > max) max = value
  }
  return { min, max, count }
}
