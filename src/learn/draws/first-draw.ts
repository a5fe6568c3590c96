import type { Gaussian } from '../gaussian/gaussian.js'
import type { Chance } from './chance.js'

/**
 * A row's slots, what is missing drawn by a Gaussian: classes one after another, each given those before it, then
 * all numbers together.
 *
 * @param values the row's cells are at `at` of it
 * @param x its slots go to `to` of it
 */
export function drawAtFirst(
  gaussian: Gaussian,
  values: Float32Array,
  at: number,
  x: Float32Array,
  to: number,
  chance: Chance,
): void {
  const { slots } = gaussian
  const row = values.slice(at, at + slots.columns)
  for (let c = 0; c < slots.columns; c++) {
    if (slots.isNumber(c) || !Number.isNaN(row[c])) continue
    gaussian.fillRow(row, 0, -1, x, to)
    const from = to + slots.start(c)
    let rest = chance.uniform()
    let k = 0
    while (k < slots.width(c) - 1) {
      rest -= x[from + k] as number
      if (rest < 0) break
      k++
    }
    row[c] = k
  }
  gaussian.drawRow(row, 0, x, to, () => chance.normal())
}
