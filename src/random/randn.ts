import { checkCount } from '../errors.js'
import { checkShape, numelOf, type Shape } from '../shape.js'
import { allocate, checkDType, checkFloat, type FloatDType } from '../tensor/dtype.js'
import { checkLike, Tensor } from '../tensor/tensor.js'
import { fillNormal } from './normal.js'
import { generatorOf, type RandomOptions } from './options.js'

export interface RandnOptions<D extends FloatDType = FloatDType> extends RandomOptions {
  /** float32, unless `out` has another. */
  dtype?: D
  /**
   * Where the numbers go: a tensor of that shape and dtype, which may live in a workspace; a new one by default. A
   * large new one costs page faults beside, at 8192 x 1024 as much as the numbers themselves.
   */
  out?: Tensor<D>
}

/**
 * Standard normals: the stream of `torch.randn` on the CPU.
 *
 * float32 agrees to the bit. In float64 the sine and the cosine are correctly rounded where a
 * C library is not always: about one value in 800 differs, by one or two units in the last place.
 *
 * @param options.dtype float32 (default) or float64
 * @throws TypeError or RangeError if `out` is of another dtype or shape: then nothing is drawn
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
  options: RandnOptions<D> = {},
): Tensor<D> {
  checkCount('randn', 2, arguments.length)
  checkShape('randn', shape)
  const generator = generatorOf('randn', options, ['generator', 'dtype', 'out'])
  const { out, dtype = (out?.dtype ?? 'float32') as D } = options
  checkDType('randn', dtype)
  checkFloat('randn', 'dtype', dtype)
  if (out !== undefined) checkLike('randn', 'out', out, { dtype, shape })
  const result = out ?? new Tensor(dtype, shape, allocate('randn', dtype, numelOf(shape)))
  fillNormal(result.data, generator)
  return result
}
