import { checkCount, rangeError, typeError } from '../errors.js'
import {
  checkShape,
  numelOf,
  resolveDim,
  rowMajorStrides,
  type Shape,
  sameShape,
} from '../shape.js'
import {
  allocate,
  checkDType,
  type Data,
  type DType,
  fromElement,
  type Item,
  isDataOf,
  plainOf,
  toElement,
} from './dtype.js'
import { gather } from './gather.js'
import { type Lease, leaseOf } from './home.js'
import { formatTensor } from './print.js'
import type { PrintOptions } from './print-options.js'

/** Values nested as deep as a tensor has dimensions: a value alone for a scalar. */
export type Nested<T> = T | Nested<T>[]

/** The shape of a tensor, not frozen: engines take several times as long to read what is. Not to be changed. */
export let sizesOf: (x: Tensor) => Shape

/** Elements that are lent, and the lease: a symbol, which a proxy hands on. */
const LENT = Symbol()
/** `data` of those: one getter for all tensors, so that engines take them for alike. */
const ASKS = {
  enumerable: true,
  get(this: { readonly [LENT]: { readonly data: Data; readonly lease: Lease } }) {
    const { data, lease } = this[LENT]
    lease.check()
    return data
  },
}

/**
 * A contiguous, row-major array of numbers with a shape and a dtype: what masking needs of a tensor,
 * and no more. Make one with {@link tensor}, `zeros`, `randn` and the like.
 *
 * It prints as PyTorch prints it: in a template literal, by `String(x)` and by Node's `console.log`.
 *
 * @example
 * ```ts
 * const x = tensor([[1, 2], [3, 4]])
 * x.shape
 * // [ 2, 2 ]
 * x.transpose(0, 1)
 * // tensor([[1., 3.],
 * //         [2., 4.]])
 * x.softmax(-1).toArray()
 * // [
 * //   [ 0.2689414620399475, 0.7310585379600525 ],
 * //   [ 0.2689414322376251, 0.7310585379600525 ]
 * // ]
 * ```
 */
export class Tensor<D extends DType = DType> {
  /** Sizes of the dimensions, outermost first; `[]` for a scalar. */
  readonly shape: Shape
  readonly dtype: D
  /**
   * The elements themselves, not a copy: writing here changes the tensor. Of float16 and bfloat16, which are
   * for storage, they are bits: `to('float32')` reads them.
   */
  declare readonly data: Data<D>
  readonly #sizes: Shape

  static {
    // A proxy has none.
    sizesOf = (x) => (#sizes in x ? x.#sizes : x.shape)
  }

  /**
   * Wraps `data` without a copy. Prefer {@link tensor}.
   *
   * @param like a tensor of this very shape and dtype, which then need no check
   * @throws TypeError if `data` is not the typed array of `dtype`
   * @throws RangeError if `shape` does not hold as many elements as `data`
   */
  constructor(dtype: D, shape: Shape, data: Data<D>, like?: Tensor<D>) {
    this.dtype = dtype
    if (like !== undefined) checkTensor('Tensor', 'like', like)
    const isLike = like?.shape === shape && like.dtype === dtype
    if (!isLike || like.data.constructor !== data.constructor || like.data.length !== data.length) {
      checkDType('Tensor', dtype)
      checkShape('Tensor', shape)
      if (!isDataOf(data, dtype)) {
        throw typeError('Tensor', `data must be the typed array of ${dtype}`, data)
      }
      if (numelOf(shape) !== data.length) {
        throw rangeError('Tensor', `shape must hold ${data.length} elements`, shape)
      }
    }
    this.shape = isLike || Object.isFrozen(shape) ? shape : Object.freeze([...shape])
    this.#sizes = isLike ? sizesOf(like) : [...shape]
    const lease = leaseOf(data)
    if (lease === undefined) this.data = plainOf(data, dtype)
    else {
      Object.defineProperty(this, LENT, { value: { data, lease } })
      Object.defineProperty(this, 'data', ASKS)
    }
  }

  /** Number of dimensions. */
  get ndim(): number {
    return this.shape.length
  }

  /** Number of elements. */
  get numel(): number {
    return this.data.length
  }

  /**
   * The value of a tensor of one element: a number, a bigint (int64) or a boolean (bool).
   *
   * @throws RangeError if there are more elements, or none
   */
  item(): Item<D> {
    if (this.numel !== 1) throw rangeError('item', 'a tensor of one element', this.numel)
    return this.itemAt(0)
  }

  /** The element at an index into `data`, as `item` gives it. */
  private itemAt(i: number): Item<D> {
    const value = fromElement(this.data[i], this.dtype)
    return (this.dtype === 'bool' ? value !== 0 : value) as Item<D>
  }

  /** The values as nested arrays, one level a dimension; a scalar's value alone. */
  toArray(): Nested<Item<D>> {
    const nest = (dim: number, start: number): Nested<Item<D>> => {
      const size = this.shape[dim]
      if (size === undefined) return this.itemAt(start)
      const step = numelOf(this.shape.slice(dim + 1))
      return Array.from({ length: size }, (_, i) => nest(dim + 1, start + i * step))
    }
    return nest(0, 0)
  }

  /**
   * What `JSON.stringify` writes; `tensor(data, { dtype, shape })` makes it again. What JSON has no number for is
   * text: 'NaN', 'Infinity', '-Infinity', and int64 of 2^53 and beyond, which `data.map(BigInt)` reads.
   *
   * @returns `data` row-major, not nested
   */
  toJSON(): { dtype: D; shape: Shape; data: (number | boolean | string)[] } {
    const data = Array.from({ length: this.numel }, (_, i) => {
      const value = this.itemAt(i)
      const number = Number(value)
      if (Number.isFinite(number) && `${number}` === `${value}`) return number
      return typeof value === 'boolean' ? value : `${value}`
    })
    return { dtype: this.dtype, shape: this.shape, data }
  }

  /**
   * The tensor as PyTorch prints it.
   *
   * @param options for this text alone, over those of `setPrintOptions`
   */
  toString(options: PrintOptions = {}): string {
    return formatTensor(this, options)
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }

  /**
   * The tensor in another dtype: a copy, or itself where the dtype is the same already. Integers cut
   * fractions off; bool is true for all but 0; half precision is rounded to the nearest, ties to even, by way of
   * float32, and Infinity beyond its largest number.
   *
   * @throws RangeError if an integer dtype cannot hold a value (NaN and infinities among them)
   */
  to<E extends DType>(dtype: E): Tensor<E> {
    checkCount('to', 1, arguments.length)
    checkDType('to', dtype)
    if ((this.dtype as DType) === dtype) return this as unknown as Tensor<E>
    const out = allocate('to', dtype, this.numel, this, false)
    for (let i = 0; i < out.length; i++) {
      out[i] = toElement('to', fromElement(this.data[i], this.dtype), dtype)
    }
    return new Tensor(dtype, this.shape, out)
  }

  /**
   * The same data under another shape, not copied.
   *
   * @param shape holding as many elements; one size may be -1, which stands for what is left
   * @throws RangeError if it does not fit
   */
  reshape(shape: Shape): Tensor<D> {
    if (!Array.isArray(shape)) throw typeError('reshape', 'shape must be an array of sizes', shape)
    const known = shape.filter((size) => size !== -1)
    const left = this.numel / numelOf(known)
    const full = known.length === shape.length - 1 ? shape.map((n) => (n === -1 ? left : n)) : shape
    const valid = full.every((size) => Number.isSafeInteger(size) && size >= 0)
    if (!valid || numelOf(full) !== this.numel) {
      throw rangeError('reshape', `a shape for ${this.numel} elements`, shape)
    }
    return new Tensor(this.dtype, full, this.data)
  }

  /**
   * A copy with two dimensions swapped.
   *
   * @param dim0 counted from the end if negative
   * @param dim1 likewise
   * @throws RangeError if either is out of range
   */
  transpose(dim0: number, dim1: number): Tensor<D> {
    const a = resolveDim('transpose', dim0, this.ndim)
    const b = resolveDim('transpose', dim1, this.ndim)
    const swap = <T>(items: readonly T[]) =>
      items.map((item, i) => (i === a ? items[b] : i === b ? items[a] : item) as T)
    const shape = swap(this.shape)
    const out = allocate('transpose', this.dtype, this.numel, this, false)
    gather(out, this.data, shape, swap(rowMajorStrides(this.shape)))
    return new Tensor(this.dtype, shape, out)
  }
}

/** Throws unless `value` is a Tensor. */
export function checkTensor(fn: string, name: string, value: unknown): asserts value is Tensor {
  if (!(value instanceof Tensor)) throw typeError(fn, `${name} must be a Tensor`, value)
}

/** Throws unless `x` is a tensor of the dtype and shape of `like`. */
export function checkLike(
  fn: string,
  name: string,
  x: unknown,
  like: Pick<Tensor, 'dtype' | 'shape'>,
): void {
  checkTensor(fn, name, x)
  if (x.dtype !== like.dtype) throw typeError(fn, `${name} must be ${like.dtype}`, x.dtype)
  if (!sameShape(sizesOf(x), like instanceof Tensor ? sizesOf(like) : like.shape)) {
    throw rangeError(fn, `${name} must have the shape [${like.shape.join(', ')}]`, x.shape)
  }
}
