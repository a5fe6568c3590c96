import { checkCount, checkShare, rangeError, typeError } from '../errors.js'
import { checkShape, numelOf, type Shape } from '../shape.js'
import { allocate, checkDType, checkFloat, type DType, toElement } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import type { Generator } from './generator.js'
import { generatorOf, type RandomOptions } from './options.js'

/**
 * Ones with probability `p`, else zeros.
 *
 * With a number for `p`, the stream of `torch.empty(shape).bernoulli_(p)`: two draws a value. With a
 * tensor, that of `torch.bernoulli(p)`: one draw a value for float32, two for float64. (A PyTorch that
 * is built with MKL draws the former from another generator.)
 *
 * @param p from 0 to 1: a number, or a float tensor of probabilities
 * @param shape of the result; needed for a number, and left out for a tensor, which has its own
 * @param options.dtype float32 by default, or that of the tensor; bool makes a mask
 * @throws RangeError if a probability is not from 0 to 1
 *
 * @example
 * ```ts
 * manualSeed(0)
 * bernoulli(0.5, [5])
 * // tensor([0., 0., 1., 0., 0.])
 * bernoulli(tensor([0, 1, 0.5]))
 * // tensor([0., 1., 1.])
 * ```
 */
export function bernoulli<D extends DType = 'float32'>(
  p: number,
  shape: Shape,
  options?: RandomOptions & { dtype?: D },
): Tensor<D>
export function bernoulli<D extends DType = 'float32'>(
  p: Tensor,
  shape?: undefined,
  options?: RandomOptions & { dtype?: D },
): Tensor<D>
export function bernoulli(
  p: number | Tensor,
  shape?: Shape,
  options: RandomOptions & { dtype?: DType } = {},
): Tensor {
  checkCount('bernoulli', 3, arguments.length)
  const generator = generatorOf('bernoulli', options)
  const { sizes, wide, probability } =
    p instanceof Tensor ? fromTensor(p, shape) : fromNumber(p, shape)
  const { dtype = p instanceof Tensor ? p.dtype : 'float32' } = options
  checkDType('bernoulli', dtype)
  const draw = (source: Generator) => (wide ? source.uniform64() : source.uniform32())
  const out = allocate('bernoulli', dtype, numelOf(sizes))
  const [no, yes] = [toElement('bernoulli', 0, dtype), toElement('bernoulli', 1, dtype)]
  for (let i = 0; i < out.length; i++) out[i] = draw(generator) < probability(i) ? yes : no
  return new Tensor(dtype, sizes, out)
}

interface Source {
  sizes: Shape
  /** Compared with 53 random bits, else with 24. */
  wide: boolean
  probability: (i: number) => number
}

function fromNumber(p: number, shape: Shape | undefined): Source {
  if (typeof p !== 'number') throw typeError('bernoulli', 'p must be a number or a Tensor', p)
  checkProbability(p)
  checkShape('bernoulli', shape)
  return { sizes: shape, wide: true, probability: () => p }
}

function fromTensor(p: Tensor, shape: Shape | undefined): Source {
  if (shape !== undefined) throw rangeError('bernoulli', 'no shape beside a tensor of p', shape)
  checkFloat('bernoulli', 'p', p.dtype)
  const data = p.data as Float32Array | Float64Array
  data.forEach(checkProbability)
  return {
    sizes: p.shape,
    wide: p.dtype === 'float64',
    probability: (i) => data[i] as number,
  }
}

function checkProbability(p: number): void {
  checkShare('bernoulli', 'p', p)
}
