import type { Generator } from '../../random/index.js'
import { type Cells, slotOffsets, slotValue } from './cells.js'

/** Observed cells that were hidden, to judge predictions by. */
export interface Hidden {
  /** Where each lies in the table's values. */
  readonly at: Int32Array
  readonly truth: Float32Array
  /** The sum of squared errors of predictions ([rows, slots]); of a category, over its slots. */
  loss(predictions: Float32Array): number
}

/** Hides each observed cell with probability `share`, but never the last one of a column. */
export function hideCells(
  cells: Cells,
  share: number,
  generator: Generator,
): { shown: Cells; hidden: Hidden } {
  const { levels } = cells
  const columns = levels.length
  const values = cells.values.slice()
  const left = new Int32Array(columns)
  values.forEach((x, k) => {
    if (!Number.isNaN(x)) left[k % columns] = (left[k % columns] as number) + 1
  })
  const picked: number[] = []
  for (let k = 0; k < values.length; k++) {
    const j = k % columns
    if (Number.isNaN(values[k]) || generator.uniform32() >= share || (left[j] as number) < 2)
      continue
    left[j] = (left[j] as number) - 1
    values[k] = Number.NaN
    picked.push(k)
  }
  const at = Int32Array.from(picked)
  const truth = Float32Array.from(picked, (k) => cells.values[k] as number)
  const loss = (predictions: Float32Array) => squaredError(levels, at, truth, predictions)
  return { shown: { ...cells, values }, hidden: { at, truth, loss } }
}

function squaredError(
  levels: readonly number[],
  at: Int32Array,
  truth: Float32Array,
  predictions: Float32Array,
): number {
  const columns = levels.length
  const offsets = slotOffsets(levels)
  const slots = offsets[columns] as number
  let sum = 0
  at.forEach((k, n) => {
    const j = k % columns
    const row = ((k - j) / columns) * slots
    const x = truth[n] as number
    const from = offsets[j] as number
    for (let s = from; s < (offsets[j + 1] as number); s++) {
      sum += ((predictions[row + s] as number) - slotValue(levels[j] ?? 0, x, s - from)) ** 2
    }
  })
  return sum
}
