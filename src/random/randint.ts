import { checkCount, exactInteger, rangeError } from '../errors.js'
import { checkShape, numelOf, type Shape } from '../shape.js'
import { allocate, checkDType, type DType, toElement } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import type { Generator } from './generator.js'
import { generatorOf, type RandomOptions } from './options.js'

const TWO_32 = 2n ** 32n
/** The whole numbers that each dtype holds without a gap. */
const LIMITS: Record<DType, readonly [bigint, bigint]> = {
  float32: [-(2n ** 24n), 2n ** 24n],
  float64: [-(2n ** 53n), 2n ** 53n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  bool: [0n, 1n],
  float16: [-(2n ** 11n), 2n ** 11n],
  bfloat16: [-(2n ** 8n), 2n ** 8n],
}

/**
 * Whole numbers from `low` up to, not including, `high`: the stream of `torch.randint`.
 *
 * The value is the remainder of one 32-bit word, or of two where the range is 2^32 or more; of one for int32, whose
 * whole range is 2^32. That is PyTorch 1.13's rule; later releases take two words from a range of 2^28 on.
 *
 * @param low the smallest value, an integer of at least -2^63; a bigint beyond 2^53
 * @param high one above the largest, at most 2^63 - 1
 * @param options.dtype int64 (default) or any other that holds the range
 * @throws RangeError if `low` is not below `high`, or the dtype cannot hold the range
 *
 * @example
 * ```ts
 * manualSeed(0)
 * randint(0, 10, [5])
 * // tensor([4, 9, 3, 0, 3])
 * randint(2, [1, 5]).to('bool')
 * // tensor([[True, True, True, True, True]])
 * ```
 */
export function randint<D extends DType = 'int64'>(
  low: number | bigint,
  high: number | bigint,
  shape: Shape,
  options?: RandomOptions & { dtype?: D },
): Tensor<D>
/**
 * Whole numbers from 0 up to, not including, `high`, likewise.
 *
 * @param high one above the largest, from 1 to 2^63 - 1
 * @param options.dtype int64 (default) or any other that holds the range
 */
export function randint<D extends DType = 'int64'>(
  high: number | bigint,
  shape: Shape,
  options?: RandomOptions & { dtype?: D },
): Tensor<D>
export function randint<D extends DType = 'int64'>(...given: readonly unknown[]): Tensor<D> {
  const [low, high, shape, options = {}, ...more] = (
    Array.isArray(given[1]) ? [0, ...given] : given
  ) as [unknown, unknown, unknown, RandomOptions & { dtype?: D }]
  checkCount('randint', given.length - more.length, given.length)
  return drawIntegers(low, high, shape, options)
}

function drawIntegers<D extends DType>(
  low: unknown,
  high: unknown,
  shape: unknown,
  options: RandomOptions & { dtype?: D },
): Tensor<D> {
  const from = exactInteger('randint', 'low', low, 63)
  const to = exactInteger('randint', 'high', high, 63)
  checkShape('randint', shape)
  const generator = generatorOf('randint', options)
  const { dtype = 'int64' as D } = options
  checkDType('randint', dtype)
  if (from >= to) throw rangeError('randint', `low must be below high (${high})`, low)
  const [min, max] = LIMITS[dtype]
  if (from < min || to - 1n > max) {
    throw rangeError('randint', `a range that ${dtype} holds (${min} to ${max})`, [low, high])
  }
  const range = to - from
  const out = allocate('randint', dtype, numelOf(shape))
  const draw = drawer(generator, from, range, dtype)
  for (let i = 0; i < out.length; i++) out[i] = toElement('randint', draw(), dtype)
  return new Tensor(dtype, shape, out)
}

/** One value of the range, as a number where that is exact and quick. */
function drawer(
  generator: Generator,
  from: bigint,
  range: bigint,
  dtype: DType,
): () => number | bigint {
  if (range >= TWO_32 && dtype !== 'int32') return () => from + (generator.uint64() % range)
  const size = Number(range)
  const first = Number(from)
  if (Number.isSafeInteger(first) && Number.isSafeInteger(first + size))
    return () => first + (generator.uint32() % size)
  return () => from + BigInt(generator.uint32() % size)
}
