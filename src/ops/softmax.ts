import { checkCount, checkOptions } from '../errors.js'
import type { FloatDType } from '../tensor/dtype.js'
import type { Tensor } from '../tensor/tensor.js'
import { backwardAlong, forwardAlong, type Kind, NO_MASK, type Run } from './along.js'

/** Where a softmax writes. */
export interface OutOption<D extends FloatDType = FloatDType> {
  /**
   * A tensor of the shape and dtype of `x`, maybe `x` itself; a new one by default. A large new result
   * costs more in page faults than the softmax takes: at 8192 x 1024, `out` saves over half of the time.
   */
  out?: Tensor<D>
}

/**
 * exp(x) / sum(exp(x)) along one dimension, as `torch.softmax`.
 *
 * @param x float32 or float64, any shape
 * @param dim counted from the end if negative; -1 by default
 * @returns probabilities that sum to 1 along `dim`; NaN along it where `x` has a NaN, a +Infinity,
 *   or nothing but -Infinity
 * @throws TypeError if `x` is no float tensor
 * @throws RangeError if `dim` is out of range
 *
 * @example
 * ```ts
 * softmax(tensor([[1, 2, 3], [0, 0, 0]]))
 * // tensor([[0.0900, 0.2447, 0.6652],
 * //         [0.3333, 0.3333, 0.3333]])
 * softmax(tensor([[1, 2], [1, 4]]), 0)
 * // tensor([[0.5000, 0.1192],
 * //         [0.5000, 0.8808]])
 * ```
 */
export function softmax<D extends FloatDType>(
  x: Tensor<D>,
  dim = -1,
  options: OutOption<D> = {},
): Tensor<D> {
  checkCount('softmax', 3, arguments.length)
  return unmasked('softmax', x, dim, options)
}

/** The softmax or its logarithm, without a mask. */
export function unmasked<D extends FloatDType>(
  kind: Kind,
  x: Tensor<D>,
  dim: number,
  options: OutOption<D>,
  run?: Run,
): Tensor<D> {
  checkOptions(kind, options, ['out'])
  return forwardAlong(kind, kind, x, NO_MASK, { dim, ...options }, run)
}

/**
 * log(softmax(x)) along one dimension, computed as one, as `torch.log_softmax`.
 *
 * @param x float32 or float64, any shape
 * @param dim counted from the end if negative; -1 by default
 * @throws TypeError if `x` is no float tensor
 * @throws RangeError if `dim` is out of range
 *
 * @example
 * ```ts
 * logSoftmax(tensor([1, 2, 3]))
 * // tensor([-2.4076, -1.4076, -0.4076])
 * ```
 */
export function logSoftmax<D extends FloatDType>(
  x: Tensor<D>,
  dim = -1,
  options: OutOption<D> = {},
): Tensor<D> {
  checkCount('logSoftmax', 3, arguments.length)
  return unmasked('logSoftmax', x, dim, options)
}

/**
 * The gradient of `softmax` for its input.
 *
 * @param gradOut the gradient of the probabilities
 * @param probs what `softmax` gave; same shape and dtype
 * @param dim the one of the forward pass
 *
 * @example
 * ```ts
 * const probs = softmax(tensor([1, 2, 3]))
 * softmaxBackward(tensor([1, 0, 0]), probs)
 * // tensor([ 0.0819, -0.0220, -0.0599])
 * ```
 */
export function softmaxBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  probs: Tensor<D>,
  dim = -1,
): Tensor<D> {
  checkCount('softmaxBackward', 3, arguments.length)
  return backwardAlong('softmaxBackward', 'softmax', gradOut, probs, NO_MASK, { dim })
}

/**
 * The gradient of `logSoftmax` for its input.
 *
 * @param gradOut the gradient of the log-probabilities
 * @param logProbs what `logSoftmax` gave; same shape and dtype
 * @param dim the one of the forward pass
 *
 * @example
 * ```ts
 * const logProbs = logSoftmax(tensor([1, 2, 3]))
 * logSoftmaxBackward(tensor([1, 0, 0]), logProbs)
 * // tensor([ 0.9100, -0.2447, -0.6652])
 * ```
 */
export function logSoftmaxBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  logProbs: Tensor<D>,
  dim = -1,
): Tensor<D> {
  const fn = 'logSoftmaxBackward'
  checkCount(fn, 3, arguments.length)
  return backwardAlong(fn, 'logSoftmax', gradOut, logProbs, NO_MASK, { dim })
}
