import { checkCount, checkKind, checkOptions, rangeError } from '../errors.js'
import { allocate, checkDType, type DType, isFloat, isHalf, toElement } from './dtype.js'
import { Tensor } from './tensor.js'

/**
 * The whole numbers 0, 1, … up to, not including, `end`, as `torch.arange`.
 *
 * @param end how many, at least 0
 * @param options.dtype int64 by default
 *
 * @example
 * ```ts
 * arange(4)
 * // tensor([0, 1, 2, 3])
 * arange(0, 1, 0.25, { dtype: 'float32' })
 * // tensor([0.0000, 0.2500, 0.5000, 0.7500])
 * ```
 */
export function arange<D extends DType = 'int64'>(end: number, options?: { dtype?: D }): Tensor<D>
/**
 * The numbers `start`, `start + 1`, … up to, not including, `end`, as `torch.arange`.
 *
 * @param start the first
 * @param end at least `start`
 * @param options.dtype int64 by default
 */
export function arange<D extends DType = 'int64'>(
  start: number,
  end: number,
  options?: { dtype?: D },
): Tensor<D>
/**
 * Numbers from `start` up to, not including, `end`, `step` apart: `start + i step`, as `torch.arange`.
 *
 * JavaScript cannot tell `1` from `1.`, so int64 is the default, and fractions need `dtype: 'float32'` or
 * `'float64'`. Then each value is rounded once; PyTorch adds up within vectors of its CPU, which in some places is one
 * unit in the last place off.
 *
 * @param start the first
 * @param end at least `start`, or at most that if `step` is negative
 * @param step not 0
 * @param options.dtype int64 by default, as `torch.arange` gives for integers
 * @throws TypeError if one of them is no number
 * @throws RangeError if `step` is 0 or leads away from `end`, a number is not finite, or has a fraction that the
 *   dtype cannot hold
 */
export function arange<D extends DType = 'int64'>(
  start: number,
  end: number,
  step: number,
  options?: { dtype?: D },
): Tensor<D>
export function arange<D extends DType = 'int64'>(
  ...given: readonly (number | { dtype?: D } | undefined)[]
): Tensor<D> {
  const fn = 'arange'
  const { start, end, step, options } = meaningOf<D>(given)
  checkOptions(fn, options, ['dtype'])
  const { dtype = 'int64' as D } = options
  checkDType(fn, dtype)
  for (const [name, value] of Object.entries({ start, end, step })) {
    checkKind(fn, name, value, 'number')
    if (!Number.isFinite(value)) throw rangeError(fn, `${name} must be finite`, value)
    if (!isFloat(dtype) && !isHalf(dtype) && !Number.isSafeInteger(value)) {
      throw rangeError(fn, `${name} must be an integer, or dtype one of floats`, value)
    }
  }
  if (step === 0) throw rangeError(fn, 'step must not be 0', step)
  if ((end - start) * Math.sign(step) < 0) {
    const side = step > 0 ? 'at least' : 'at most'
    throw rangeError(fn, `end must be ${side} ${start}, by steps of ${step}`, end)
  }
  const data = allocate(fn, dtype, Math.ceil((end - start) / step))
  for (let i = 0; i < data.length; i++) data[i] = toElement(fn, start + i * step, dtype)
  return new Tensor(dtype, [data.length], data)
}

/** Up to three numbers, and the options after them. */
function meaningOf<D extends DType>(
  given: readonly (number | { dtype?: D } | undefined)[],
): { start: number; end: number; step: number; options: { dtype?: D } } {
  const found = given.slice(1, 3).findIndex((one) => typeof one !== 'number')
  const count = found < 0 ? Math.min(3, given.length) : found + 1
  checkCount('arange', count + 1, given.length)
  const numbers = given.slice(0, count) as number[]
  const [start, end, step = 1] = numbers.length < 2 ? [0, ...numbers] : numbers
  const { [count]: options = {} } = given
  return { start, end, step, options } as ReturnType<typeof meaningOf<D>>
}
