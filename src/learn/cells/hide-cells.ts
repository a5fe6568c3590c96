import type { Generator } from '../../random/index.js'
import type { Cells } from './cells.js'
import type { Slots } from './slots.js'

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
  const { slots } = cells
  const { columns } = slots
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
  const loss = (predictions: Float32Array) => squaredError(slots, at, truth, predictions)
  return { shown: { ...cells, values }, hidden: { at, truth, loss } }
}

function squaredError(
  slots: Slots,
  at: Int32Array,
  truth: Float32Array,
  predictions: Float32Array,
): number {
  let sum = 0
  at.forEach((k, n) => {
    const j = k % slots.columns
    const from = ((k - j) / slots.columns) * slots.count + slots.start(j)
    const x = truth[n] as number
    for (let s = 0; s < slots.width(j); s++) {
      sum += ((predictions[from + s] as number) - slots.read(j, x, s)) ** 2
    }
  })
  return sum
}
