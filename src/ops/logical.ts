import { rangeError, show } from '../errors.js'
import { broadcastShapes } from '../shape.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'
import { expanded } from './arguments.js'

/** True where `x` is 0 or False. On a mask: what was hidden is shown, and the other way round. */
export function logicalNot(x: Tensor): Tensor<'bool'> {
  checkTensor('logicalNot', 'x', x)
  return new Tensor(
    'bool',
    x.shape,
    Uint8Array.from(x.data as ArrayLike<number>, (v) => (truth(v) ? 0 : 1)),
  )
}

/** True where both are. On masks: hidden by both. Shapes broadcast. */
export function logicalAnd(a: Tensor, b: Tensor): Tensor<'bool'> {
  return combine('logicalAnd', a, b, (x, y) => x && y)
}

/** True where either is. On masks: hidden by either. Shapes broadcast. */
export function logicalOr(a: Tensor, b: Tensor): Tensor<'bool'> {
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
  const shape = broadcastShapes(a.shape, b.shape)
  if (shape === undefined) {
    throw rangeError(fn, `a shape that broadcasts with ${show(a.shape)}`, b.shape)
  }
  const x = expanded(fn, a, shape)
  const y = expanded(fn, b, shape)
  return new Tensor(
    'bool',
    shape,
    Uint8Array.from(x as ArrayLike<number>, (v, i) => (rule(truth(v), truth(y[i])) ? 1 : 0)),
  )
}
