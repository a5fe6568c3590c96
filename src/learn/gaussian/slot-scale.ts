import type { Cells } from '../cells/cells.js'
import type { Slots } from '../cells/slots.js'
import { codeCounts } from './code-counts.js'

/**
 * How slots are scaled for the Gaussian: each observed slot gets mean 0 and standard deviation 1, and
 * slots that never vary (constant, or never observed) are left out.
 */
export interface SlotScale {
  /** [slots]: the mean over the observed cells; 0 where there are none. */
  readonly centre: Float64Array
  /** [slots]: the standard deviation over them; 0 where the slot is left out. */
  readonly scale: Float64Array
  /** Codes of large categories, see `findCodes`; empty where each class is a dimension of its own. */
  readonly codes: Float64Array
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
  return { centre, scale, codes: new Float64Array(0) }
}

/** Which dimensions of the normal a row's slots are. */
export interface Dimensions {
  readonly count: number
  /** [slots]: the dimension of a slot; -1 for one that never varies, and of columns with codes. */
  readonly slot: Int32Array
  /** [columns]: the first dimension of a column's codes; -1 where it has none. */
  readonly first: Int32Array
  /** [columns]: how many codes it has. */
  readonly codes: Int32Array
  /** [columns]: where they begin in `SlotScale.codes`, [classes, codes]. */
  readonly start: Int32Array
}

/** @param coded whether large categories have codes; by default whether there are any */
export function dimensionsOf(
  slots: Slots,
  { scale, codes: found }: SlotScale,
  coded = found.length > 0,
): Dimensions {
  const { levels, columns, count: size } = slots
  const codes = coded ? codeCounts(levels) : new Int32Array(columns)
  const slot = new Int32Array(size).fill(-1)
  const first = new Int32Array(columns).fill(-1)
  const start = new Int32Array(columns)
  let count = 0
  let at = 0
  for (let j = 0; j < columns; j++) {
    const own = codes[j] as number
    if (own > 0) {
      first[j] = count
      start[j] = at
      count += own
      at += own * slots.width(j)
      continue
    }
    for (let s = slots.start(j); s < slots.end(j); s++) {
      if ((scale[s] as number) > 0) slot[s] = count++
    }
  }
  return { count, slot, first, codes, start }
}

/** The dimensions of column j, in order. */
export function dimensionsOfColumn(slots: Slots, dimensions: Dimensions, j: number): number[] {
  const { slot, first, codes } = dimensions
  const own = codes[j] as number
  if (own > 0) return Array.from({ length: own }, (_, r) => (first[j] as number) + r)
  return [...slot.subarray(slots.start(j), slots.end(j))].filter((d) => d >= 0)
}
