import { checkCount, rangeError, show, typeError } from '../errors.js'
import { broadcastShapes, checkShape, type Shape } from '../shape.js'
import {
  allocate,
  type Data,
  type DType,
  type FloatDType,
  fromElement,
  isHalf,
  toElement,
} from '../tensor/dtype.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'
import { checkFloatTensor, checkMask, expanded, hiddenBytes, maskRows } from './arguments.js'
import { sumTo } from './sum-to.js'

/**
 * A copy of `x` with `value` wherever `mask` is True, as `torch.Tensor.masked_fill`.
 *
 * @param x any shape and dtype; repeated where the mask has more or larger dimensions
 * @param mask bool, **True = masked out**; broadcasts with `x`
 * @param value -1e9 by default, which a softmax turns into probability 0 unless a whole row is
 *   masked or its other scores are as low (float16 does not hold it: say another); in the range of `x`'s dtype, fractions cut off for integers
 * @returns the shape that `x` and `mask` have in common
 * @throws TypeError if the mask is not bool
 * @throws RangeError if the shapes do not broadcast, or the dtype cannot hold `value`
 *
 * @example
 * ```ts
 * const scores = tensor([[1, 2, 3], [4, 5, 6]])
 * maskedFill(scores, masks.columns(3, [1]), -Infinity)
 * // tensor([[1., -inf, 3.],
 * //         [4., -inf, 6.]])
 * ```
 */
export function maskedFill<D extends DType>(
  x: Tensor<D>,
  mask: Tensor<'bool'>,
  value: number | bigint | boolean = -1e9,
): Tensor<D> {
  const fn = 'maskedFill'
  checkCount(fn, 3, arguments.length)
  prepare(fn, x, mask)
  const shape = broadcastShapes(x.shape, mask.shape)
  if (shape === undefined) {
    throw rangeError(fn, `mask must broadcast to ${show(x.shape)}`, mask.shape)
  }
  const source = expanded(fn, x, shape)
  let data: Data = source
  if (source === x.data) {
    data = allocate(fn, x.dtype, x.numel, x, false)
    ;(data as Float32Array).set(source as Float32Array)
  }
  return fillWhere(fn, new Tensor(x.dtype, shape, data as Data<D>), mask, value)
}

/**
 * Writes `value` into `x` itself wherever `mask` is True, as `torch.Tensor.masked_fill_`.
 *
 * @param mask bool, **True = masked out**; must broadcast to the shape of `x`
 * @param value -1e9 by default
 * @returns `x`
 * @throws TypeError if the mask is not bool
 * @throws RangeError if it does not broadcast to `x`, or the dtype cannot hold `value`; then `x` is
 *   unchanged
 *
 * @example
 * ```ts
 * const scores = tensor([1, 2, 3])
 * maskedFill_(scores, tensor([false, true, false]), 0)
 * scores
 * // tensor([1., 0., 3.])
 * ```
 */
export function maskedFill_<D extends DType>(
  x: Tensor<D>,
  mask: Tensor<'bool'>,
  value: number | bigint | boolean = -1e9,
): Tensor<D> {
  const fn = 'maskedFill_'
  checkCount(fn, 3, arguments.length)
  prepare(fn, x, mask)
  return fillWhere(fn, x, mask, value)
}

/** Checks what any fill is given. */
function prepare(fn: string, x: Tensor, mask: Tensor<'bool'>): void {
  checkTensor(fn, 'x', x)
  checkMask(fn, mask)
}

/** Writes into `x` itself, to whose shape the mask must broadcast. */
function fillWhere<D extends DType>(
  fn: string,
  x: Tensor<D>,
  mask: Tensor<'bool'>,
  value: number | bigint | boolean,
): Tensor<D> {
  const { bytes, share } = maskRows(fn, mask, x)
  const element = checkedElement(fn, value, x.dtype)
  const columns = x.shape[x.ndim - 1] ?? 1
  if (columns === 0) return x
  for (let start = 0, maskStart = 0; start < x.numel; maskStart += columns) {
    const hidden = bytes.subarray(maskStart, maskStart + columns)
    for (let row = 0; row < share; row++, start += columns) fillRow(x.data, start, hidden, element)
  }
  return x
}

/** Writes `element` where the row that begins at `start` is hidden. */
function fillRow(data: Data, start: number, hidden: Uint8Array, element: number | bigint): void {
  for (let i = 0; i < hidden.length; i++) if (hidden[i] !== 0) data[start + i] = element
}

function checkedElement(
  fn: string,
  value: number | bigint | boolean,
  dtype: DType,
): number | bigint {
  if (typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'boolean') {
    throw typeError(fn, 'value must be a number, a bigint or a boolean', value)
  }
  const element = toElement(fn, value, dtype)
  const isNarrow = dtype === 'float32' || isHalf(dtype)
  const single = Math.fround(Number(fromElement(element, dtype)))
  if (isNarrow && !Number.isFinite(single) && Number.isFinite(Number(value))) {
    throw rangeError(fn, `value must be in the range of ${dtype}`, value)
  }
  return element
}

/**
 * The gradient of `maskedFill` for `x`: that of the result where nothing was filled, else 0.
 *
 * @param gradOut the result's gradient, in the result's shape
 * @param mask the mask of the forward pass
 * @param shape of `x`, where the mask made the result larger: gradients of repeated elements add up
 *
 * @example
 * ```ts
 * maskedFillBackward(ones([3]), tensor([false, true, false]))
 * // tensor([1., 0., 1.])
 * ```
 */
export function maskedFillBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  mask: Tensor<'bool'>,
  shape: Shape = gradOut.shape,
): Tensor<D> {
  const fn = 'maskedFillBackward'
  checkCount(fn, 3, arguments.length)
  checkFloatTensor(fn, 'gradOut', gradOut)
  checkShape(fn, shape)
  const hidden = hiddenBytes(fn, mask, gradOut.shape)
  return sumTo(fn, gradOut, shape, 'x', (i) => hidden[i] === 0)
}
