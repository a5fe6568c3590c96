import type { Slots } from '../cells/slots.js'
import { NO_FOLD } from './draw-folds.js'
import type { Stack } from './fit-stack.js'

/** What is kept of how far predictors are apart, where it is asked for. */
export class Disagreement {
  /** [rows, columns]: see `disagreementOf`. */
  readonly values: Float32Array

  constructor(
    rows: number,
    private readonly slots: Slots,
  ) {
    this.values = new Float32Array(rows * slots.columns)
  }

  /**
   * Keeps that of some rows.
   *
   * @param predictions [predictors] of [rows, slots]
   * @param rows which they are, counted from `first`
   */
  add(
    stack: Stack,
    predictions: readonly Float32Array[],
    rows: readonly number[],
    first: number,
  ): void {
    const { columns } = this.slots
    const apart = disagreementOf(stack, this.slots, predictions)
    for (const [i, row] of rows.entries()) {
      this.values.set(apart.subarray(i * columns, (i + 1) * columns), (first + row) * columns)
    }
  }
}

/**
 * How far apart the predictors of each number are that have a weight: the root of the weighted squares about their
 * mean, [rows, columns]; 0 of categories.
 *
 * @param predictions [predictors] of [rows, slots]
 * @param folds [rows, columns]: where it is NO_FOLD there is 0, too
 */
export function disagreementOf(
  { weights }: Stack,
  slots: Slots,
  predictions: readonly Float32Array[],
  folds?: Uint8Array,
): Float32Array {
  const { columns, count } = slots
  const rows = (predictions[0]?.length ?? 0) / count
  const out = new Float32Array(rows * columns)
  for (let c = 0; c < columns; c++) {
    if (!slots.isNumber(c)) continue
    const own = predictions.map((_, p) => weights[c * predictions.length + p] as number)
    const sum = own.reduce((total, weight) => total + weight, 0)
    if (sum === 0) continue
    for (let row = 0; row < rows; row++) {
      if (folds?.[row * columns + c] === NO_FOLD) continue
      const at = row * count + slots.start(c)
      let mean = 0
      for (let p = 0; p < own.length; p++) {
        const weight = own[p] as number
        if (weight > 0) mean += (weight / sum) * (predictions[p]?.[at] as number)
      }
      let squares = 0
      for (let p = 0; p < own.length; p++) {
        const weight = own[p] as number
        if (weight > 0) squares += weight * ((predictions[p]?.[at] as number) - mean) ** 2
      }
      out[row * columns + c] = Math.sqrt(squares)
    }
  }
  return out
}
