import { checkCount } from '../errors.js'
import type { FloatDType } from '../tensor/dtype.js'
import type { Tensor } from '../tensor/tensor.js'
import {
  backwardAlong,
  forwardAlong,
  type MaskedSoftmaxOptions,
  type SoftmaxOptions,
} from './along.js'

/**
 * The softmax of what a mask leaves, in one pass: what `x.masked_fill(mask, -1e9).softmax(dim)` is
 * for in PyTorch. Masked entries are exactly 0, whatever their score was, NaN and infinities
 * included; a NaN in an unmasked score is never hidden.
 *
 * A line in which everything is masked gives, by `fullyMasked`:
 * - `'zero'` (default): zeros, as PyTorch's attention since 2.5;
 * - `'uniform'`: 1 / size, as a fill with -1e9;
 * - `'nan'`: NaN, as a fill with -Infinity.
 *
 * @param x scores, float32 or float64, any shape
 * @param mask bool, **True = masked out**; must broadcast to the shape of `x`. (The masks of
 *   PyTorch's `scaled_dot_product_attention` and `torch.masked` mean the opposite: pass
 *   `mask.logicalNot()`.)
 * @throws TypeError if `x` is no float tensor or `mask` is not bool
 * @throws RangeError if the mask does not broadcast, or `dim` is out of range
 *
 * @example
 * ```ts
 * const scores = tensor([[1, 2, 3], [1, 1, 1]])
 * maskedSoftmax(scores, masks.columns(3, [1]))
 * // tensor([[0.1192, 0.0000, 0.8808],
 * //         [0.5000, 0.0000, 0.5000]])
 *
 * // A row of which nothing is left.
 * maskedSoftmax(scores, masks.columns(3, [0, 1, 2]))
 * // tensor([[0., 0., 0.],
 * //         [0., 0., 0.]])
 * ```
 */
export function maskedSoftmax<D extends FloatDType>(
  x: Tensor<D>,
  mask: Tensor<'bool'>,
  options: MaskedSoftmaxOptions<D> = {},
): Tensor<D> {
  checkCount('maskedSoftmax', 3, arguments.length)
  return forwardAlong('maskedSoftmax', 'softmax', x, mask, options)
}

/**
 * log(maskedSoftmax(x, mask)), computed as one. Masked entries are -Infinity, the logarithm of 0.
 * A line in which everything is masked gives the logarithm of what `fullyMasked` says: -Infinity,
 * -log(size) or NaN.
 *
 * @param x scores, float32 or float64, any shape
 * @param mask bool, **True = masked out**; must broadcast to the shape of `x`
 * @throws TypeError and RangeError as `maskedSoftmax`
 *
 * @example
 * ```ts
 * maskedLogSoftmax(tensor([1, 2, 3]), tensor([false, true, false]))
 * // tensor([-2.1269,    -inf, -0.1269])
 * ```
 */
export function maskedLogSoftmax<D extends FloatDType>(
  x: Tensor<D>,
  mask: Tensor<'bool'>,
  options: MaskedSoftmaxOptions<D> = {},
): Tensor<D> {
  checkCount('maskedLogSoftmax', 3, arguments.length)
  return forwardAlong('maskedLogSoftmax', 'logSoftmax', x, mask, options)
}

/**
 * The gradient of `maskedSoftmax` for its scores: exactly 0 where masked, and gradients of masked
 * probabilities are never read.
 *
 * @param gradOut the gradient of the probabilities
 * @param probs what `maskedSoftmax` gave; same shape and dtype
 * @param mask the one of the forward pass
 *
 * @example
 * ```ts
 * const mask = tensor([[false, true, false]])
 * const probs = maskedSoftmax(tensor([[1, 2, 3]]), mask)
 * maskedSoftmaxBackward(tensor([[1, 1, 0]]), probs, mask)
 * // tensor([[ 0.1050,  0.0000, -0.1050]])
 * ```
 */
export function maskedSoftmaxBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  probs: Tensor<D>,
  mask: Tensor<'bool'>,
  options: SoftmaxOptions = {},
): Tensor<D> {
  checkCount('maskedSoftmaxBackward', 4, arguments.length)
  return backwardAlong('maskedSoftmaxBackward', 'softmax', gradOut, probs, mask, options)
}

/**
 * The gradient of `maskedLogSoftmax` for its scores: exactly 0 where masked, and gradients of masked
 * log-probabilities are never read.
 *
 * @param gradOut the gradient of the log-probabilities
 * @param logProbs what `maskedLogSoftmax` gave; same shape and dtype
 * @param mask the one of the forward pass
 *
 * @example
 * ```ts
 * const mask = tensor([false, true, false])
 * const logProbs = maskedLogSoftmax(tensor([1, 2, 3]), mask)
 * maskedLogSoftmaxBackward(tensor([1, 0, 0]), logProbs, mask)
 * // tensor([ 0.8808,  0.0000, -0.8808])
 * ```
 */
export function maskedLogSoftmaxBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  logProbs: Tensor<D>,
  mask: Tensor<'bool'>,
  options: SoftmaxOptions = {},
): Tensor<D> {
  const fn = 'maskedLogSoftmaxBackward'
  checkCount(fn, 4, arguments.length)
  return backwardAlong(fn, 'logSoftmax', gradOut, logProbs, mask, options)
}
