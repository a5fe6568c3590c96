import { checkCount } from '../errors.js'
import { allocate, fromElement } from '../tensor/dtype.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'
import { commonShape, expanded } from './arguments.js'

/**
 * True where `x` is 0 or False. On a mask: what was hidden is shown, and the other way round.
 *
 * @example
 * ```ts
 * logicalNot(masks.columns(3, [0]))
 * // tensor([[False,  True,  True]])
 * ```
 */
export function logicalNot(x: Tensor): Tensor<'bool'> {
  checkCount('logicalNot', 1, arguments.length)
  checkTensor('logicalNot', 'x', x)
  const out = allocate('logicalNot', 'bool', x.numel, x)
  for (let i = 0; i < out.length; i++) out[i] = truth(fromElement(x.data[i], x.dtype)) ? 0 : 1
  return new Tensor('bool', x.shape, out)
}

/**
 * True where both are. On masks: hidden by both. Shapes broadcast.
 *
 * @example
 * ```ts
 * logicalAnd(tensor([true, true]), tensor([true, false]))
 * // tensor([ True, False])
 * ```
 */
export function logicalAnd(a: Tensor, b: Tensor): Tensor<'bool'> {
  checkCount('logicalAnd', 2, arguments.length)
  return combine('logicalAnd', a, b, (x, y) => x && y)
}

/**
 * True where either is. On masks: hidden by either. Shapes broadcast.
 *
 * @example
 * ```ts
 * logicalOr(masks.columns(3, [0]), masks.columns(3, [2]))
 * // tensor([[ True, False,  True]])
 * ```
 */
export function logicalOr(a: Tensor, b: Tensor): Tensor<'bool'> {
  checkCount('logicalOr', 2, arguments.length)
  return combine('logicalOr', a, b, (x, y) => x || y)
}

/** NaN is true, as it is in PyTorch. */
function truth(value: number | bigint | undefined): boolean {
  return Boolean(value) || Number.isNaN(value)
}

function combine(
  fn: string,
  a: Tensor,
  b: Tensor,
  rule: (x: boolean, y: boolean) => boolean,
): Tensor<'bool'> {
  checkTensor(fn, 'the first operand', a)
  checkTensor(fn, 'the second operand', b)
  const shape = commonShape(fn, a.shape, b.shape)
  const x = expanded(fn, a, shape)
  const y = expanded(fn, b, shape)
  const out = allocate(fn, 'bool', x.length, a)
  for (let i = 0; i < out.length; i++)
    out[i] = rule(truth(fromElement(x[i], a.dtype)), truth(fromElement(y[i], b.dtype))) ? 1 : 0
  return new Tensor('bool', shape, out)
}
