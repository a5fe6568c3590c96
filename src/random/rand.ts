import { checkCount } from '../errors.js'
import { checkShape, numelOf, type Shape } from '../shape.js'
import { allocate, checkDType, checkFloat, type FloatDType } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import { generatorOf, type RandomOptions } from './options.js'

/**
 * Numbers spread evenly over [0, 1), the stream of `torch.rand`: 24 random bits in float32 (one draw
 * a value), 53 in float64 (two draws).
 *
 * @param options.dtype float32 (default) or float64
 *
 * @example
 * ```ts
 * manualSeed(0)
 * rand([3])
 * // tensor([0.4963, 0.7682, 0.0885])
 * ```
 */
export function rand<D extends FloatDType = 'float32'>(
  shape: Shape,
  options: RandomOptions & { dtype?: D } = {},
): Tensor<D> {
  checkCount('rand', 2, arguments.length)
  checkShape('rand', shape)
  const generator = generatorOf('rand', options)
  const { dtype = 'float32' as D } = options
  checkDType('rand', dtype)
  checkFloat('rand', 'dtype', dtype)
  const out = allocate('rand', dtype, numelOf(shape))
  const draw = dtype === 'float32' ? () => generator.uniform32() : () => generator.uniform64()
  for (let i = 0; i < out.length; i++) out[i] = draw()
  return new Tensor(dtype, shape, out)
}
