import { checkCount, rangeError, typeError } from '../errors.js'
import { checkShape, numelOf, type Shape } from '../shape.js'
import { allocate, type Data, type DType, type FloatDType } from '../tensor/dtype.js'
import { checkLike, checkTensor, Tensor } from '../tensor/tensor.js'
import { checkFloatTensor, checkMask, commonShape, expanded, hiddenBytes } from './arguments.js'
import { sumTo } from './sum-to.js'

/**
 * The elements of `x` at which `mask` is **True**, in a row, as `torch.masked_select`: what is hidden, that is. For
 * what a mask leaves pass `mask.logicalNot()`.
 *
 * @param x any shape and dtype
 * @param mask bool, True = taken; broadcasts with `x`
 * @returns one dimension, in row-major order
 * @throws TypeError if the mask is not bool
 * @throws RangeError if the shapes do not broadcast
 *
 * @example
 * ```ts
 * maskedSelect(tensor([1, 2, 3, 4]), tensor([true, false, true, false]))
 * // tensor([1., 3.])
 * ```
 */
export function maskedSelect<D extends DType>(x: Tensor<D>, mask: Tensor<'bool'>): Tensor<D> {
  const fn = 'maskedSelect'
  checkCount(fn, 2, arguments.length)
  const { source, taken } = together(fn, x, mask)
  const out: Data = allocate(fn, x.dtype, count(taken), x)
  for (let i = 0, to = 0; i < taken.length; i++) {
    if (taken[i] !== 0) out[to++] = source[i] as number | bigint
  }
  return new Tensor(x.dtype, [out.length], out as Data<D>)
}

/**
 * The gradient of `maskedSelect` for `x`: each of the result's where it was taken from, else 0.
 *
 * @param gradOut the result's gradient, one dimension
 * @param mask that of the forward pass
 * @param shape of `x`; gradients of repeated elements add up
 *
 * @example
 * ```ts
 * maskedSelectBackward(tensor([10, 20]), tensor([true, false, true]), [3])
 * // tensor([10.,  0., 20.])
 * ```
 */
export function maskedSelectBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  mask: Tensor<'bool'>,
  shape: Shape,
): Tensor<D> {
  const fn = 'maskedSelectBackward'
  checkCount(fn, 3, arguments.length)
  checkFloatTensor(fn, 'gradOut', gradOut)
  checkMask(fn, mask)
  checkShape(fn, shape)
  const common = commonShape(fn, shape, mask.shape)
  const taken = expanded(fn, mask, common)
  checkLike(fn, 'gradOut', gradOut, emptyOf(fn, gradOut, [count(taken)]))
  const spread = emptyOf(fn, gradOut, common)
  for (let i = 0, from = 0; i < taken.length; i++) {
    if (taken[i] !== 0) spread.data[i] = gradOut.data[from++] as number
  }
  return sumTo(fn, spread, shape, 'x', (i) => taken[i] !== 0)
}

/**
 * A copy of `x` whose elements at which `mask` is **True** are those of `source`, one after another, as
 * `torch.Tensor.masked_scatter`.
 *
 * @param x any shape and dtype
 * @param mask bool, True = replaced; broadcasts with `x`
 * @param source of the dtype of `x`, any shape, with as many elements as are replaced or more
 * @returns the shape that `x` and `mask` have in common
 * @throws TypeError if the mask is not bool, or the dtypes differ
 * @throws RangeError if the shapes do not broadcast, or `source` has too few elements
 *
 * @example
 * ```ts
 * maskedScatter(zeros([4]), tensor([true, false, true, false]), tensor([7, 8]))
 * // tensor([7., 0., 8., 0.])
 * ```
 */
export function maskedScatter<D extends DType>(
  x: Tensor<D>,
  mask: Tensor<'bool'>,
  source: Tensor<D>,
): Tensor<D> {
  const fn = 'maskedScatter'
  checkCount(fn, 3, arguments.length)
  const { source: old, taken, shape } = together(fn, x, mask)
  checkTensor(fn, 'source', source)
  if (source.dtype !== x.dtype) throw typeError(fn, `source must be ${x.dtype}`, source.dtype)
  checkSource(fn, source.numel, count(taken))
  const out: Data = allocate(fn, x.dtype, taken.length, x)
  for (let i = 0, from = 0; i < out.length; i++) {
    out[i] = (taken[i] !== 0 ? source.data[from++] : old[i]) as number | bigint
  }
  return new Tensor(x.dtype, shape, out as Data<D>)
}

/**
 * The gradients of `maskedScatter`: for `x` that of the result where nothing was replaced, for `source` that where
 * it was, in order, and 0 for its elements that were left over.
 *
 * @param gradOut the result's gradient, in the result's shape
 * @param mask that of the forward pass
 * @param sourceShape the shape of `source`
 * @param shape of `x`, where the mask made the result larger: gradients of repeated elements add up
 *
 * @example
 * ```ts
 * const { gradX, gradSource } = maskedScatterBackward(tensor([1, 2, 3]), tensor([true, false, true]), [2])
 * gradX
 * // tensor([0., 2., 0.])
 * gradSource
 * // tensor([1., 3.])
 * ```
 */
export function maskedScatterBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  mask: Tensor<'bool'>,
  sourceShape: Shape,
  shape: Shape = gradOut.shape,
): { gradX: Tensor<D>; gradSource: Tensor<D> } {
  const fn = 'maskedScatterBackward'
  checkCount(fn, 4, arguments.length)
  checkFloatTensor(fn, 'gradOut', gradOut)
  checkShape(fn, sourceShape)
  checkShape(fn, shape)
  const taken = hiddenBytes(fn, mask, gradOut.shape)
  const gradSource = emptyOf(fn, gradOut, sourceShape)
  checkSource(fn, gradSource.numel, count(taken))
  let to = 0
  gradOut.data.forEach((gradient, i) => {
    if (taken[i] !== 0) gradSource.data[to++] = gradient
  })
  return { gradX: sumTo(fn, gradOut, shape, 'x', (i) => taken[i] === 0), gradSource }
}

/** Elements and mask, both repeated to the shape that they have in common. */
function together<D extends DType>(
  fn: string,
  x: Tensor<D>,
  mask: Tensor<'bool'>,
): { shape: Shape; source: Data; taken: Uint8Array } {
  checkTensor(fn, 'x', x)
  checkMask(fn, mask)
  const shape = commonShape(fn, x.shape, mask.shape)
  return { shape, source: expanded(fn, x, shape), taken: expanded(fn, mask, shape) }
}

function count(taken: Uint8Array): number {
  let sum = 0
  for (const one of taken) if (one !== 0) sum++
  return sum
}

function checkSource(fn: string, has: number, needed: number): void {
  if (has < needed) throw rangeError(fn, `source must have ${needed} elements or more`, has)
}

function emptyOf<D extends FloatDType>(fn: string, like: Tensor<D>, shape: Shape): Tensor<D> {
  return new Tensor<D>(like.dtype, shape, allocate(fn, like.dtype, numelOf(shape), like) as Data<D>)
}
