import type { Cells } from '../cells/cells.js'

/** Of all slots, those that go along with the target most. */
const MOST_SLOTS = 40
/** What is far out counts no more than this, in standard deviations. */
const FARTHEST = 5
/** Added to each slot's sum of squares. */
const PENALTY = 1

/**
 * Least squares with a penalty, from the slots of the other columns, holes at their mean. Straight
 * lines are no sign of codes.
 *
 * @param column whose values are predicted
 * @param target [rows]
 * @param train the rows that it is fitted to
 * @returns [rows]: what is expected of each
 */
export function ridge(
  cells: Cells,
  column: number,
  target: Float64Array,
  train: Int32Array,
): Float64Array {
  const mean = train.reduce((sum, row) => sum + (target[row] as number), 0) / train.length
  const chosen = slotsOfMost(cells, column, target, train, mean)
  const d = chosen.length
  const matrix = new Float64Array(d * d)
  const right = new Float64Array(d)
  const x = new Float64Array(d)
  for (const row of train) {
    for (const [i, slot] of chosen.entries()) x[i] = slot.read(row)
    const y = (target[row] as number) - mean
    for (let i = 0; i < d; i++) {
      right[i] = (right[i] as number) + (x[i] as number) * y
      for (let j = 0; j <= i; j++) {
        matrix[i * d + j] = (matrix[i * d + j] as number) + (x[i] as number) * (x[j] as number)
      }
    }
  }
  for (let i = 0; i < d; i++) matrix[i * d + i] = (matrix[i * d + i] as number) + PENALTY
  solve(matrix, right, d)
  return target.map((_, row) =>
    chosen.reduce((sum, slot, i) => sum + (right[i] as number) * slot.read(row), mean),
  )
}

interface Slot {
  /** 0 where it is missing. */
  read(row: number): number
}

function slotsOfMost(
  { slots, values }: Cells,
  but: number,
  target: Float64Array,
  train: Int32Array,
  mean: number,
): Slot[] {
  const found: { slot: Slot; along: number }[] = []
  for (let c = 0; c < slots.columns; c++) {
    if (c === but) continue
    for (let k = 0; k < slots.width(c); k++) {
      const isNumber = slots.isNumber(c)
      const read = (row: number) => {
        const value = values[row * slots.columns + c] as number
        if (Number.isNaN(value)) return 0
        return isNumber ? Math.max(-FARTHEST, Math.min(FARTHEST, value)) : Number(value === k)
      }
      let product = 0
      let squares = 0
      for (const row of train) {
        const value = read(row)
        product += value * ((target[row] as number) - mean)
        squares += value ** 2
      }
      found.push({ slot: { read }, along: squares > 0 ? product ** 2 / squares : 0 })
    }
  }
  if (found.length > MOST_SLOTS) found.sort((a, b) => b.along - a.along)
  return found.slice(0, MOST_SLOTS).map(({ slot }) => slot)
}

/** Solves a positive definite system in place, by Cholesky's factors; the solution is in `right`. */
function solve(matrix: Float64Array, right: Float64Array, d: number): void {
  const at = (i: number, j: number) => matrix[i * d + j] as number
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      matrix[i * d + j] = i === j ? Math.sqrt(sum) : sum / at(j, j)
    }
  }
  for (let i = 0; i < d; i++) {
    let sum = right[i] as number
    for (let k = 0; k < i; k++) sum -= at(i, k) * (right[k] as number)
    right[i] = sum / at(i, i)
  }
  for (let i = d - 1; i >= 0; i--) {
    let sum = right[i] as number
    for (let k = i + 1; k < d; k++) sum -= at(k, i) * (right[k] as number)
    right[i] = sum / at(i, i)
  }
}
