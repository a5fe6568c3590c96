import { PREDICTORS } from '../ensemble/expert.js'
import type { Stack } from '../ensemble/fit-stack.js'
import type { Tensors } from './tensors.js'

const NAME = 'stack.weights'
/** Of weights in float32. */
const ROUNDING = 1e-5

/**
 * How much of each predictor goes into each column's predictions.
 *
 * @throws RangeError if weights are below 0, of a sum above 1, or above 0 where a column fell back
 */
export function readStack(tensors: Tensors, fellBack: readonly boolean[]): Stack {
  const n = PREDICTORS.length
  const shape = [fellBack.length, n]
  const weights = tensors.takeNumbers(NAME, Float32Array, shape, [0, 1 + ROUNDING])
  for (const [c, fell] of fellBack.entries()) {
    const sum = weights.subarray(c * n, (c + 1) * n).reduce((total, weight) => total + weight, 0)
    if (sum > 1 + ROUNDING) tensors.fail(NAME, `of rows of a sum of at most 1 (row ${c})`, sum)
    if (fell && sum > 0) tensors.fail(NAME, `of 0 where fellBack is true (row ${c})`, sum)
  }
  return { weights, fellBack }
}
