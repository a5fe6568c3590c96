import { type Cells, slotOffsets } from '../cells/cells.js'

/**
 * How slots are scaled for the Gaussian: each observed slot gets mean 0 and standard deviation 1, and
 * slots that never vary (constant, or never observed) are left out.
 */
export interface SlotScale {
  /** [slots]: the mean over the observed cells; 0 where there are none. */
  readonly centre: Float64Array
  /** [slots]: the standard deviation over them; 0 where the slot is left out. */
  readonly scale: Float64Array
}

export function scaleSlots({ rows, levels, values }: Cells): SlotScale {
  const columns = levels.length
  const offsets = slotOffsets(levels)
  const slots = offsets[columns] ?? 0
  const centre = new Float64Array(slots)
  const scale = new Float64Array(slots)
  for (let j = 0; j < columns; j++) {
    const from = offsets[j] as number
    const category = (levels[j] as number) > 0
    let count = 0
    let sum = 0
    for (let i = 0; i < rows; i++) {
      const x = values[i * columns + j] as number
      if (Number.isNaN(x)) continue
      count++
      if (category) centre[from + x] = (centre[from + x] as number) + 1
      else sum += x
    }
    if (count === 0) continue
    if (category) {
      for (let s = from; s < (offsets[j + 1] as number); s++) {
        const p = (centre[s] as number) / count
        centre[s] = p
        scale[s] = Math.sqrt(p * (1 - p))
      }
      continue
    }
    const mean = sum / count
    let squares = 0
    for (let i = 0; i < rows; i++) {
      const x = values[i * columns + j] as number
      if (!Number.isNaN(x)) squares += (x - mean) ** 2
    }
    const sd = Math.sqrt(squares / count)
    centre[from] = mean
    scale[from] = sd > 1e-6 * Math.max(1, Math.abs(mean)) ? sd : 0
  }
  return { centre, scale }
}

/** Makes `row[from..to)` probabilities: none below 0, sum 1; all alike if nothing is left. */
export function normalise(row: Float32Array | Float64Array, from: number, to: number): void {
  let sum = 0
  for (let s = from; s < to; s++) {
    const p = row[s] as number
    if (p > 0) sum += p
    else row[s] = 0
  }
  for (let s = from; s < to; s++) row[s] = sum > 0 ? (row[s] as number) / sum : 1 / (to - from)
}
