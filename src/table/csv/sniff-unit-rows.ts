import { lookOf } from './look-of.js'
import type { SampleRow } from './sample-rows.js'
import { usualLook } from './sniff-header.js'

const MOST = 3
const UNIT =
  /^([([{<].*[)\]}>]|%|‰|°.*|[^\W\d_µμΩ]{0,3}[µμΩ]?[^\W\d_]{1,4}([/·.^*²³ -]*[-\d\w²³%]+){0,3})$/u
/** Words that stand for a missing value, or for one that is no number. */
const STRAY = /^(na|nan|none|null|missing|unknown|error|total|sum|mean|yes|no|true|false)$/i

/**
 * How many rows from the first of these on are no data: units, types or further names, which are text
 * over columns that are numbers or dates below.
 */
export function countUnitRows(rows: readonly SampleRow[]): number {
  let found = 0
  while (found < MOST && isUnitRow(rows[found], rows.slice(found + 1))) found++
  if (found < MOST) return found
  return isUnitRow(rows[found], rows.slice(found + 1)) ? 0 : found
}

function isUnitRow(row: SampleRow | undefined, below: readonly SampleRow[]): boolean {
  if (row === undefined || below.length === 0) return false
  const width = Math.max(...below.map(({ cells }) => cells.length))
  // What another of these rows has in the same place is ahead of the numbers too.
  const values = below.slice(Math.min(MOST, Math.floor(below.length / 2)))
  let numbers = 0
  let blanks = 0
  let texts = 0
  let units = 0
  for (let i = 0; i < width; i++) {
    const cells = values.map((other) => other.cells[i] ?? '')
    if (usualLook(cells.map(lookOf)) === undefined) continue
    const cell = (row.cells[i] ?? '').trim()
    numbers++
    // What has no unit has nothing, or a dash.
    if (cell === '' || /^[-–—]$/.test(cell)) {
      blanks++
      continue
    }
    if (lookOf(cell) !== 'text' && !/^[%$*€£¥]$/.test(cell)) return false
    // A word that comes again among the numbers marks what is missing.
    if (STRAY.test(cell) || below.some((other) => other.cells[i]?.trim() === cell)) return false
    texts++
    if (UNIT.test(cell)) units++
  }
  if (texts > 1) return texts + blanks >= numbers / 2 && texts >= 0.25 * numbers
  return units === 1 && texts + blanks === numbers
}
