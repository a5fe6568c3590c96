import type { Column } from './column.js'
import { findStrays } from './find-strays.js'
import type { Finding } from './findings/finding.js'
import { cellText } from './table-writer.js'

/**
 * The cells of a column of numbers or dates that lie so far out that they are probably wrong: see
 * `findStrays`. One finding names the farthest, and counts all.
 *
 * @param told values that something else was found about
 */
export function farCells(column: Column, told: ReadonlySet<number>): Finding[] {
  const { kind, values, name } = column
  if (kind !== 'number' && kind !== 'integer' && kind !== 'date') return []
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const nearness = findStrays(sorted)
  if (nearness === undefined || nearness.strays === 0) return []
  const [low, high] = nearness.limits
  const near = sorted.filter((value) => value >= low && value <= high)
  const middle = near[near.length >> 1] as number
  let row = -1
  let count = 0
  for (const [i, value] of values.entries()) {
    if (!(value < low || value > high) || told.has(value)) continue
    count++
    const isFarther = row < 0 || offOf(value, middle) > offOf(values[row] as number, middle)
    if (isFarther) row = i
  }
  if (count === 0) return []
  const ends = [near[0] as number, near.at(-1) as number]
  const texts = ends.map((end) => cellText(column, values.indexOf(end)))
  return [{ code: 'far', column: name, text: cellText(column, row), row, count, texts }]
}

/** In halves, which do not overflow. */
function offOf(value: number, middle: number): number {
  return Math.abs(value / 2 - middle / 2)
}
