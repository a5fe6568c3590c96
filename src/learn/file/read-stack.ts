import { PREDICTORS } from '../ensemble/expert.js'
import type { Stack } from '../ensemble/fit-stack.js'
import type { Tensors } from './tensors.js'

const NAME = 'stack.weights'
/** Of weights in float32. */
const ROUNDING = 1e-5

/**
 * How much of each predictor goes into each column's predictions; before version 3 there was no chain.
 *
 * @throws RangeError if weights are below 0, of a sum above 1, or above 0 where a column fell back
 */
export function readStack(tensors: Tensors, fellBack: readonly boolean[], version: number): Stack {
  const n = PREDICTORS.length
  const known = version < 3 ? n - 1 : n
  const shape = [fellBack.length, known]
  const read = tensors.takeNumbers(NAME, Float32Array, shape, [0, 1 + ROUNDING])
  const weights = new Float32Array(fellBack.length * n)
  for (let c = 0; c < fellBack.length; c++) {
    weights.set(read.subarray(c * known, (c + 1) * known), c * n)
  }
  for (const [c, fell] of fellBack.entries()) {
    const sum = weights.subarray(c * n, (c + 1) * n).reduce((total, weight) => total + weight, 0)
    if (sum > 1 + ROUNDING) tensors.fail(NAME, `of rows of a sum of at most 1 (row ${c})`, sum)
    if (fell && sum > 0) tensors.fail(NAME, `of 0 where fellBack is true (row ${c})`, sum)
  }
  return { weights, fellBack }
}
