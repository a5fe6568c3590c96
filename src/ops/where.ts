import { checkCount, typeError } from '../errors.js'
import { checkBroadcast, checkShape, type Shape } from '../shape.js'
import type { Scalar } from '../tensor/create.js'
import { allocate, type Data, type DType, type FloatDType, toElement } from '../tensor/dtype.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'
import { checkFloatTensor, commonShape, expanded } from './arguments.js'
import { sumTo } from './sum-to.js'

/**
 * `x` where `condition` is True, else `y`, as `torch.where`. Shapes broadcast.
 *
 * @param condition bool; **True takes from `x`**
 * @param x a tensor of any dtype, or a value that the dtype of `y` holds
 * @param y likewise; at least one of the two is a tensor, and two are of one dtype
 * @returns the shape that all three have in common, in that dtype
 * @throws TypeError if `condition` is not bool, or dtypes differ
 * @throws RangeError if the shapes do not broadcast, or the dtype cannot hold a value
 *
 * @example
 * ```ts
 * where(tensor([true, false]), tensor([1, 2]), 0)
 * // tensor([1., 0.])
 * ```
 */
export function where<D extends DType>(
  condition: Tensor<'bool'>,
  x: Tensor<D>,
  y: Tensor<D> | Scalar,
): Tensor<D>
export function where<D extends DType>(
  condition: Tensor<'bool'>,
  x: Scalar,
  y: Tensor<D>,
): Tensor<D>
export function where<D extends DType>(
  condition: Tensor<'bool'>,
  x: Tensor<D> | Scalar,
  y: Tensor<D> | Scalar,
): Tensor<D> {
  const fn = 'where'
  checkCount(fn, 3, arguments.length)
  const like = x instanceof Tensor ? x : y
  checkCondition(fn, condition)
  checkTensor(fn, 'x or y', like)
  const [a, b] = [asTensor(fn, 'x', x, like), asTensor(fn, 'y', y, like)]
  const shape = commonShape(fn, condition.shape, a.shape, b.shape)
  const chosen = expanded(fn, condition, shape)
  const [ofX, ofY] = [expanded(fn, a, shape), expanded(fn, b, shape)]
  const out: Data = allocate(fn, like.dtype, chosen.length, like)
  for (let i = 0; i < out.length; i++) {
    out[i] = (chosen[i] !== 0 ? ofX[i] : ofY[i]) as number | bigint
  }
  return new Tensor(like.dtype, shape, out as Data<D>)
}

function checkCondition(fn: string, condition: unknown): asserts condition is Tensor<'bool'> {
  checkTensor(fn, 'condition', condition)
  if (condition.dtype !== 'bool') throw typeError(fn, 'condition must be bool', condition.dtype)
}

function asTensor<D extends DType>(
  fn: string,
  name: string,
  value: Tensor<D> | Scalar,
  like: Tensor<D>,
): Tensor<D> {
  if (value instanceof Tensor) {
    if (value.dtype === like.dtype) return value
    throw typeError(fn, `${name} must be ${like.dtype}`, value.dtype)
  }
  if (!['number', 'bigint', 'boolean'].includes(typeof value)) {
    throw typeError(fn, `${name} must be a Tensor, a number, a bigint or a boolean`, value)
  }
  const data: Data = allocate(fn, like.dtype, 1)
  data[0] = toElement(fn, value, like.dtype)
  return new Tensor(like.dtype, [], data as Data<D>)
}

/**
 * The gradients of `where`: for `x` that of the result where the condition is True, for `y` that where it is
 * not, and else 0.
 *
 * @param gradOut the result's gradient, in the result's shape
 * @param condition that of the forward pass
 * @param xShape of `x`, by default that of the result; gradients of repeated elements add up
 * @param yShape of `y`, likewise; `[]` for a plain number
 *
 * @example
 * ```ts
 * const { gradX, gradY } = whereBackward(tensor([5, 6]), tensor([true, false]))
 * gradX
 * // tensor([5., 0.])
 * gradY
 * // tensor([0., 6.])
 * ```
 */
export function whereBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  condition: Tensor<'bool'>,
  xShape: Shape = gradOut.shape,
  yShape: Shape = gradOut.shape,
): { gradX: Tensor<D>; gradY: Tensor<D> } {
  const fn = 'whereBackward'
  checkCount(fn, 4, arguments.length)
  checkFloatTensor(fn, 'gradOut', gradOut)
  checkCondition(fn, condition)
  checkBroadcast(fn, 'condition', condition.shape, gradOut.shape)
  checkShape(fn, xShape)
  checkShape(fn, yShape)
  const chosen = expanded(fn, condition, gradOut.shape)
  return {
    gradX: sumTo(fn, gradOut, xShape, 'x', (i) => chosen[i] !== 0),
    gradY: sumTo(fn, gradOut, yShape, 'y', (i) => chosen[i] === 0),
  }
}
