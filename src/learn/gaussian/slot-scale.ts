import type { Cells } from '../cells/cells.js'

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

export function scaleSlots({ rows, slots, values }: Cells): SlotScale {
  const { columns } = slots
  const centre = new Float64Array(slots.count)
  const scale = new Float64Array(slots.count)
  for (let j = 0; j < columns; j++) {
    const from = slots.start(j)
    const category = !slots.isNumber(j)
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
      for (let s = from; s < slots.end(j); s++) {
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

/** [slots]: the slots that vary, numbered; -1 for the others. */
export function dimensionsOf({ scale }: SlotScale): Int32Array {
  let d = 0
  return Int32Array.from(scale, (sd) => (sd > 0 ? d++ : -1))
}
