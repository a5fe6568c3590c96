import type { Cells } from '../cells/cells.js'

/** One column as what others are guessed from. */
export interface Input {
  /** [rows]: of numbers their ranks, from 0 to 1; of categories the class; NaN where missing. */
  readonly data: Float32Array
  readonly isNumber: boolean
}

/** All columns but one. Ranks, so that no single cell moves where the others are parted. */
export function inputsOf({ rows, slots, values }: Cells, but: number): Input[] {
  const inputs: Input[] = []
  for (let c = 0; c < slots.columns; c++) {
    if (c === but) continue
    const data = Float32Array.from({ length: rows }, (_, r) => values[r * slots.columns + c] ?? 0)
    const isNumber = slots.isNumber(c)
    inputs.push({ data: isNumber ? ranksOf(data) : data, isNumber })
  }
  return inputs
}

/** The share of the given values that are below each, equal ones counted half. */
function ranksOf(data: Float32Array): Float32Array {
  const sorted = data.filter((value) => !Number.isNaN(value)).sort()
  const rank = new Map<number, number>()
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] as number
    let to = from
    while (sorted[to] === value) to++
    rank.set(value, (from + to) / 2 / sorted.length)
    from = to
  }
  return data.map((value) => rank.get(value) ?? Number.NaN)
}

const BINS = 8

/**
 * Those inputs, at most `most`, that say most of a class by themselves: whose bins have the purest
 * classes in these rows.
 */
export function purestInputs(
  inputs: readonly Input[],
  labels: Int32Array,
  classes: number,
  rows: Int32Array,
  most: number,
): readonly Input[] {
  if (inputs.length <= most) return inputs
  const counts = new Float64Array((BINS + 1) * classes)
  const sizes = new Float64Array(BINS + 1)
  const scored = inputs.map((input, i) => {
    counts.fill(0)
    sizes.fill(0)
    for (const row of rows) {
      const bin = binOf(input, row)
      const at = bin * classes + (labels[row] as number)
      counts[at] = (counts[at] as number) + 1
      sizes[bin] = (sizes[bin] as number) + 1
    }
    let score = 0
    for (let at = 0; at < counts.length; at++) {
      const count = counts[at] as number
      if (count > 0) score += count ** 2 / (sizes[Math.floor(at / classes)] as number)
    }
    return { i, score }
  })
  scored.sort((a, b) => b.score - a.score || a.i - b.i)
  return scored.slice(0, most).map(({ i }) => inputs[i] as Input)
}

function binOf({ data, isNumber }: Input, row: number): number {
  const value = data[row] as number
  if (Number.isNaN(value)) return BINS
  return isNumber ? Math.min(BINS - 1, Math.floor(value * BINS)) : value % BINS
}
