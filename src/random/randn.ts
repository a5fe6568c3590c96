import { checkCount } from '../errors.js'
import { checkShape, numelOf, type Shape } from '../shape.js'
import { allocate, checkDType, checkFloat, type FloatDType } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import { fillNormal } from './normal.js'
import { generatorOf, type RandomOptions } from './options.js'

/**
 * Standard normals: the stream of `torch.randn` on the CPU.
 *
 * float32 agrees to the bit. In float64 the sine and the cosine are correctly rounded where a
 * C library is not always: about one value in 800 differs, by one or two units in the last place.
 *
 * @param options.dtype float32 (default) or float64
 *
 * @example
 * ```ts
 * manualSeed(0)
 * randn([2, 3])
 * // tensor([[ 1.5410, -0.2934, -2.1788],
 * //         [ 0.5684, -1.0845, -1.3986]])
 * ```
 */
export function randn<D extends FloatDType = 'float32'>(
  shape: Shape,
  options: RandomOptions & { dtype?: D } = {},
): Tensor<D> {
  checkCount('randn', 2, arguments.length)
  checkShape('randn', shape)
  const generator = generatorOf('randn', options)
  const { dtype = 'float32' as D } = options
  checkDType('randn', dtype)
  checkFloat('randn', 'dtype', dtype)
  const out = allocate('randn', dtype, numelOf(shape))
  fillNormal(out, generator)
  return new Tensor(dtype, shape, out)
}
