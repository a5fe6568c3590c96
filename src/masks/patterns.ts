import { checkCount, checkInteger, checkOptions, rangeError, typeError } from '../errors.js'
import { type CausalAlign, hideFuture } from '../ops/causal.js'
import { allocate, type Data, type DType, fromElement, isFloat, isHalf } from '../tensor/dtype.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'

/**
 * Hides the columns that are named.
 *
 * @param columns how many there are
 * @param indices those to hide, from 0; negative ones count from the end; repeats are one
 * @returns bool, **True = masked out**, `[1, columns]`
 * @throws RangeError if an index is out of range
 *
 * @example
 * ```ts
 * masks.columns(5, [1, 4])
 * // tensor([[False,  True, False, False,  True]])
 * ```
 */
export function columns(columns: number, indices: readonly number[]): Tensor<'bool'> {
  checkCount('columns', 2, arguments.length)
  checkInteger('columns', 'columns', columns)
  if (!Array.isArray(indices)) throw typeError('columns', 'indices must be an array', indices)
  const hidden = allocate('columns', 'bool', columns)
  for (const index of indices) {
    checkInteger('columns', 'each index', index, -columns, columns - 1)
    hidden[index < 0 ? index + columns : index] = 1
  }
  return new Tensor('bool', [1, columns], hidden)
}

/**
 * Hides the tail of each row: the padding of sequences that are shorter than the longest. This is
 * a transformer's `key_padding_mask`; reshape it to `[batch, 1, 1, maxLength]` for `attention`.
 *
 * @param lengths how many leading entries of each row are real, at most `maxLength`: an array, or a
 *   tensor of one dimension
 * @param maxLength the rows' length; by default the largest of `lengths`
 * @returns bool, **True = masked out**, `[lengths.length, maxLength]`
 * @throws RangeError if a length is not a whole number from 0 to `maxLength`
 *
 * @example
 * ```ts
 * masks.padding([1, 3], 4)
 * // tensor([[False,  True,  True,  True],
 * //         [False, False, False,  True]])
 * ```
 */
export function padding(lengths: readonly number[] | Tensor, maxLength?: number): Tensor<'bool'> {
  checkCount('padding', 2, arguments.length)
  const sizes = lengthsOf(lengths)
  if (maxLength !== undefined) checkInteger('padding', 'maxLength', maxLength)
  for (const size of sizes) checkInteger('padding', 'each length', size, 0, maxLength)
  const width = maxLength ?? sizes.reduce((a, b) => Math.max(a, b), 0)
  const hidden = allocate('padding', 'bool', sizes.length * width)
  sizes.forEach((size, row) => {
    hidden.fill(1, row * width + size, (row + 1) * width)
  })
  return new Tensor('bool', [sizes.length, width], hidden)
}

function lengthsOf(lengths: readonly number[] | Tensor): number[] {
  if (Array.isArray(lengths)) return [...lengths]
  checkTensor('padding', 'lengths', lengths)
  if (lengths.ndim !== 1) {
    throw rangeError('padding', 'lengths must have one dimension', lengths.shape)
  }
  return Array.from(lengths.data as ArrayLike<number | bigint>, (one) =>
    Number(fromElement(one, lengths.dtype)),
  )
}

/**
 * Hides the future: of n positions, position i sees 0 to i.
 *
 * With more keys than queries it is that of a **key/value cache**: queries are the newest of the keys, so that
 * the last one sees all. PyTorch calls that `causal_lower_right`; `is_causal` of its attention, and
 * `isCausal: true` here, mean `{ align: 'upperLeft' }` instead, which is the same where there are as many.
 *
 * @param queries the number of positions that look
 * @param keys the number of positions that are looked at; by default as many
 * @param options.align where the diagonal starts: `'lowerRight'` (default) or `'upperLeft'`
 * @returns bool, **True = masked out**, `[queries, keys]`
 * @throws RangeError if a number is not a whole one of at least 0, or an option is unknown
 *
 * @example
 * ```ts
 * masks.causal(3)
 * // tensor([[False,  True,  True],
 * //         [False, False,  True],
 * //         [False, False, False]])
 *
 * // A cache of two keys before the queries.
 * masks.causal(2, 4, { align: 'lowerRight' })
 * // tensor([[False, False, False,  True],
 * //         [False, False, False, False]])
 * ```
 */
export function causal(
  queries: number,
  keys: number = queries,
  options: { align?: CausalAlign } = {},
): Tensor<'bool'> {
  checkCount('causal', 3, arguments.length)
  checkOptions('causal', options, ['align'])
  const { align = 'lowerRight' } = options
  return hideFuture('causal', queries, keys, align)
}

/**
 * Hides the holes of a table: the entries that are NaN.
 *
 * @param x any dtype; only float tensors can have holes
 * @returns bool, **True = masked out (missing)**, in the shape of `x`
 *
 * @example
 * ```ts
 * masks.missing(tensor([1, NaN, 3]))
 * // tensor([False,  True, False])
 * ```
 */
export function missing(x: Tensor): Tensor<'bool'> {
  checkCount('missing', 1, arguments.length)
  checkTensor('missing', 'x', x)
  const data: Data<DType> = x.data
  if (!isFloat(x.dtype) && !isHalf(x.dtype))
    return new Tensor('bool', x.shape, new Uint8Array(data.length))
  const hidden = allocate('missing', 'bool', data.length)
  for (let i = 0; i < data.length; i++)
    hidden[i] = Number.isNaN(fromElement(data[i], x.dtype)) ? 1 : 0
  return new Tensor('bool', x.shape, hidden)
}
