import { checkBroadcast, numelOf, type Shape } from '../shape.js'
import { allocate, type FloatDType } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import { expanded } from './arguments.js'

/**
 * The gradient of what was repeated from `shape` to that of `grad`: gradients of repeated elements add up, in
 * double, and those that are not kept are never read.
 *
 * @param name what had that shape, for messages
 */
export function sumTo<D extends FloatDType>(
  fn: string,
  grad: Tensor<D>,
  shape: Shape,
  name: string,
  keeps: (i: number) => boolean,
): Tensor<D> {
  checkBroadcast(fn, `the shape of ${name}`, shape, grad.shape)
  const sums = new Float64Array(numelOf(shape))
  const positions = new Tensor(
    'float64',
    shape,
    Float64Array.from(sums, (_, i) => i),
  )
  const to = expanded(fn, positions, grad.shape)
  grad.data.forEach((gradient, i) => {
    const at = to[i] as number
    if (keeps(i)) sums[at] = (sums[at] as number) + gradient
  })
  const out = allocate(fn, grad.dtype, sums.length, grad, false) as Tensor<D>['data']
  out.set(sums)
  return new Tensor(grad.dtype, shape, out)
}
