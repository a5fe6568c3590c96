import { checkOneOf, rangeError, show, typeError } from '../errors.js'
import {
  broadcastShapes,
  broadcastStrides,
  checkBroadcast,
  numelOf,
  type Shape,
  sameShape,
} from '../shape.js'
import { allocate, checkFloat, type Data, type FloatDType } from '../tensor/dtype.js'
import { gather } from '../tensor/gather.js'
import { checkLike, checkTensor, sizesOf, Tensor } from '../tensor/tensor.js'
import type { MaskRows } from '../wasm/tiles.js'
import type { FullyMasked } from './reference/softmax.js'

/** Checks that the ops share: each throws what its name says in the grammar of `errors.ts`. */

export function checkFloatTensor(
  fn: string,
  name: string,
  x: unknown,
): asserts x is Tensor<FloatDType> {
  checkTensor(fn, name, x)
  checkFloat(fn, name, x.dtype)
}

export function checkMask(fn: string, mask: unknown): asserts mask is Tensor<'bool'> {
  checkTensor(fn, 'mask', mask)
  if (mask.dtype !== 'bool') {
    throw typeError(fn, 'mask must be bool (True = masked out)', mask.dtype)
  }
}

const FULLY_MASKED: readonly unknown[] = ['zero', 'uniform', 'nan']

export function checkFullyMasked(fn: string, value: unknown): asserts value is FullyMasked {
  checkOneOf(fn, 'fullyMasked', value, FULLY_MASKED)
}

/** The elements of `x` repeated to fill `shape`: its own data where it has that shape already. */
export function expanded<T extends Tensor>(fn: string, x: T, shape: Shape): T['data'] {
  if (sameShape(x.shape, shape)) return x.data
  const out = allocate(fn, x.dtype, numelOf(shape), x, false)
  gather(out, x.data, shape, broadcastStrides(x.shape, shape))
  return out
}

/** The shape that all of these have in common when they broadcast. */
export function commonShape(fn: string, first: Shape, ...others: readonly Shape[]): Shape {
  return others.reduce((shape, other) => {
    const common = broadcastShapes(shape, other)
    if (common !== undefined) return common
    throw rangeError(fn, `a shape that broadcasts with ${show(shape)}`, other)
  }, first)
}

/** One byte for each element of `shape`, 1 where `mask` hides it. */
export function hiddenBytes(fn: string, mask: unknown, shape: Shape): Uint8Array {
  checkMask(fn, mask)
  checkBroadcast(fn, 'mask', mask.shape, shape)
  return expanded(fn, mask, shape)
}

/**
 * A mask as the kernels take it: one row of bytes for every `share` rows of `x`. A
 * mask that is the same for all rows, or for all rows of a batch entry, is not repeated.
 */
export function maskRows(fn: string, mask: Tensor<'bool'>, x: Tensor): MaskRows {
  const [shape, sizes, bytes] = [sizesOf(x), sizesOf(mask), mask.data]
  const columns = shape[shape.length - 1] ?? 1
  // A column mask: the rest is for the general case, and takes longer than a small softmax.
  const lastOnly = columns > 0 && bytes.length === columns && sizes[sizes.length - 1] === columns
  if (lastOnly && sizes.length <= shape.length) {
    return { bytes, share: Math.max(1, numelOf(shape) / columns) }
  }
  checkBroadcast(fn, 'mask', mask.shape, shape)
  const strides = broadcastStrides(mask.shape, shape)
  let dims = shape.length - 1
  let share = 1
  for (; dims > 0 && strides[dims - 1] === 0; dims--) share *= shape[dims - 1] as number
  const own = [...shape.slice(0, dims), ...shape.slice(-1)]
  const lacking = shape.length - mask.shape.length
  const full = [...new Array<number>(lacking).fill(1), ...mask.shape]
  const kept = [...full.slice(0, dims), ...full.slice(-1)]
  return { bytes: expanded(fn, new Tensor('bool', kept, mask.data), own), share }
}

/** An uninitialised result like `x`, or `out` where one is given and fits. */
export function resultLike<D extends FloatDType>(
  fn: string,
  x: Tensor<D>,
  out?: Tensor<D>,
): Tensor<D> {
  if (out === undefined) {
    return new Tensor(x.dtype, x.shape, allocate(fn, x.dtype, x.numel, x, false) as Data<D>, x)
  }
  checkLike(fn, 'out', out, x)
  const [a, b] = [out.data, x.data]
  // Buffers last: they are what an engine takes longest to give.
  if (a.byteOffset !== b.byteOffset && overlap(a, b) && a.buffer === b.buffer) {
    throw rangeError(fn, 'out must be x itself or lie apart from it', 'one that overlaps x')
  }
  return out
}

function overlap(a: ArrayBufferView, b: ArrayBufferView): boolean {
  const ends = Math.min(a.byteOffset + a.byteLength, b.byteOffset + b.byteLength)
  return Math.max(a.byteOffset, b.byteOffset) < ends
}
