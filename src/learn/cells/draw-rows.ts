import type { Generator } from '../../random/index.js'
import { type Cells, takeRows } from './cells.js'

/** At most `most` rows of a table, drawn at random, in their order. */
export function chooseRows(cells: Cells, most: number, generator: Generator): Cells {
  const { rows, levels, values } = cells
  if (rows <= most) return cells
  const chosen: number[] = []
  // Selection sampling (Knuth, "The Art of Computer Programming" 3.4.2, algorithm S).
  for (let i = 0; i < rows && chosen.length < most; i++) {
    if (generator.uniform32() * (rows - i) < most - chosen.length) chosen.push(i)
  }
  return { rows: chosen.length, levels, values: takeRows(values, levels.length, chosen) }
}
