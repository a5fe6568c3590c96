import type { Generator } from '../../random/index.js'
import { type Cells, takeRows } from './cells.js'

/**
 * At most `most` of the rows 0 to `rows` - 1, drawn at random, in their order: the one way in which a
 * part of a table is looked at, since its first rows may be like no others.
 *
 * Source: D. Knuth, "The Art of Computer Programming" 3.4.2, algorithm S (selection sampling).
 */
export function drawRows(rows: number, most: number, generator: Generator): Int32Array {
  if (rows <= most) return Int32Array.from({ length: rows }, (_, row) => row)
  const chosen = new Int32Array(most)
  let count = 0
  for (let row = 0; row < rows && count < most; row++) {
    if (generator.uniform32() * (rows - row) < most - count) chosen[count++] = row
  }
  return chosen.subarray(0, count)
}

/** At most `most` rows of a table, drawn by `drawRows`. */
export function drawCells(cells: Cells, most: number, generator: Generator): Cells {
  const { rows, slots, values } = cells
  if (rows <= most) return cells
  const chosen = drawRows(rows, most, generator)
  return { rows: chosen.length, slots, values: takeRows(values, slots.columns, chosen) }
}
