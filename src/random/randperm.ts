import { checkCount, checkInteger, rangeError } from '../errors.js'
import { allocate, checkDType, type DType, toElement } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import { generatorOf, type RandomOptions } from './options.js'

/** The largest number up to which each dtype holds all; bool is none of numbers. */
const LARGEST: Record<DType, number> = {
  ...{ float32: 2 ** 24, float64: 2 ** 53, int32: 2 ** 31 - 1, int64: 2 ** 53, bool: -Infinity },
  ...{ float16: 2 ** 11, bfloat16: 2 ** 8 },
}

/**
 * The numbers 0 to `n - 1` in random order: the stream of `torch.randperm`.
 *
 * @param n how many, at least 0
 * @param options.dtype int64 by default
 * @throws RangeError if the dtype cannot hold each of the numbers, as float32 from n = 2^24 + 2 on, and bool
 *
 * Source: R. Durstenfeld, "Algorithm 235: Random permutation" (1964), going upwards.
 *
 * @example
 * ```ts
 * manualSeed(0)
 * randperm(5)
 * // tensor([4, 0, 1, 3, 2])
 * ```
 */
export function randperm<D extends DType = 'int64'>(
  n: number,
  options: RandomOptions & { dtype?: D } = {},
): Tensor<D> {
  checkCount('randperm', 2, arguments.length)
  checkInteger('randperm', 'n', n, 0, 2 ** 32 - 1)
  const generator = generatorOf('randperm', options)
  const { dtype = 'int64' as D } = options
  checkDType('randperm', dtype)
  if (n - 1 > LARGEST[dtype]) {
    throw rangeError('randperm', `a dtype that holds the numbers of a permutation of ${n}`, dtype)
  }
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  for (let i = 0; i < n - 1; i++) {
    const j = i + (generator.uint32() % (n - i))
    const swapped = order[i] as number
    order[i] = order[j] as number
    order[j] = swapped
  }
  const out = allocate('randperm', dtype, n)
  for (let i = 0; i < n; i++) out[i] = toElement('randperm', order[i] as number, dtype)
  return new Tensor(dtype, [n], out)
}
