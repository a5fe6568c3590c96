import { checkOneOf, rangeError, typeError } from '../errors.js'
import { fromHalf, type HalfDType, toHalf } from './half.js'
import { leaseOf } from './home.js'

/** The typed array that holds each dtype; a `bool` takes one byte, 0 or 1; of half precision it holds the bits. */
export interface DataByDType {
  float32: Float32Array
  float64: Float64Array
  int32: Int32Array
  int64: BigInt64Array
  bool: Uint8Array
  float16: Uint16Array
  bfloat16: Uint16Array
}

/** The one value of each dtype. */
export interface ItemByDType {
  float32: number
  float64: number
  int32: number
  int64: bigint
  bool: boolean
  float16: number
  bfloat16: number
}

/** What the elements of a tensor are. */
export type DType = keyof DataByDType
/** The dtypes of which there are gradients. */
export type FloatDType = 'float32' | 'float64'
/** The typed array of a dtype. */
export type Data<D extends DType = DType> = DataByDType[D]
/** One value of a dtype. */
export type Item<D extends DType = DType> = ItemByDType[D]

const CONSTRUCTORS = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  int64: BigInt64Array,
  bool: Uint8Array,
  float16: Uint16Array,
  bfloat16: Uint16Array,
} as const

const MAX_ELEMENTS = 2 ** 32

export const DTYPES = Object.keys(CONSTRUCTORS) as readonly DType[]

export function isFloat(dtype: DType): dtype is FloatDType {
  return dtype === 'float32' || dtype === 'float64'
}

/** Whether its elements are the bits of numbers, for storage: `fromElement` reads them. */
export function isHalf(dtype: DType): dtype is HalfDType {
  return dtype === 'float16' || dtype === 'bfloat16'
}

/** Throws unless `dtype` is one of the seven. */
export function checkDType(fn: string, dtype: unknown): asserts dtype is DType {
  checkOneOf(fn, 'dtype', dtype, DTYPES)
}

/** Throws unless `dtype` is float32 or float64. */
export function checkFloat(fn: string, name: string, dtype: DType): asserts dtype is FloatDType {
  if (isFloat(dtype)) return
  const how = isHalf(dtype) ? " (call to('float32'))" : ''
  throw typeError(fn, `${name} must be float32 or float64${how}`, dtype)
}

/**
 * Zeros, `length` of them.
 *
 * @param near where its elements live, those are made; by default on the JavaScript heap
 * @param clean false: they need not be zeros
 */
export function allocate<D extends DType>(
  fn: string,
  dtype: D,
  length: number,
  near?: { readonly data: Data },
  clean = true,
): Data<D> {
  const home = near && leaseOf(near.data)?.home
  if (home !== undefined) return home.allocate(fn, dtype, length, clean)
  if (length > MAX_ELEMENTS) throw rangeError(fn, 'at most 2^32 elements', length)
  try {
    return new CONSTRUCTORS[dtype](length) as Data<D>
  } catch {
    throw rangeError(fn, `memory for ${length} elements of ${dtype}`, 'none')
  }
}

/** Elements in a memory that is there already, `length` of them from byte `at` on. */
export function viewAt<D extends DType>(
  buffer: ArrayBuffer,
  at: number,
  dtype: D,
  length: number,
): Data<D> {
  return new CONSTRUCTORS[dtype](buffer, at, length) as unknown as Data<D>
}

/** Bytes of an element. */
export function bytesOf(dtype: DType): number {
  return CONSTRUCTORS[dtype].BYTES_PER_ELEMENT
}

/** Whether `data` is the typed array of `dtype`. */
export function isDataOf<D extends DType>(data: unknown, dtype: D): data is Data<D> {
  return data instanceof CONSTRUCTORS[dtype]
}

/**
 * The elements as a typed array of the language itself, over the same memory: a subclass means its own by its methods, a
 * Buffer by `slice` a view.
 */
export function plainOf<D extends DType>(data: Data<D>, dtype: D): Data<D> {
  const Type = CONSTRUCTORS[dtype]
  if (Object.getPrototypeOf(data) === Type.prototype) return data
  return new Type(data.buffer as ArrayBuffer, data.byteOffset, data.length) as unknown as Data<D>
}

/** The elements that bytes hold, not copied: they must be aligned. */
export function overBytes<D extends DType>(
  { buffer, byteOffset, length }: Uint8Array,
  dtype: D,
): Data<D> {
  const Type = CONSTRUCTORS[dtype]
  const count = length / Type.BYTES_PER_ELEMENT
  return new Type(buffer as ArrayBuffer, byteOffset, count) as unknown as Data<D>
}

/** The dtype that a typed array stands for, if any; 16 bits stand for one of two. */
export function dtypeOf(data: unknown): DType | undefined {
  return DTYPES.find((dtype) => !isHalf(dtype) && data instanceof CONSTRUCTORS[dtype])
}

const INT32_MAX = 2 ** 31 - 1
const INT64_MAX = 2n ** 63n - 1n

/**
 * `value` as an element of a tensor of `dtype`: fractions are cut off for integers, anything but 0
 * is true, half precision is rounded, and its bits are the element.
 *
 * @throws RangeError if an integer dtype cannot hold it
 */
export function toElement(
  fn: string,
  value: number | bigint | boolean,
  dtype: DType,
): number | bigint {
  if (dtype === 'bool') return Number(Boolean(value) || Number.isNaN(value))
  if (isFloat(dtype) || isHalf(dtype)) {
    const float = Number(value)
    if (typeof value === 'bigint' && !Number.isFinite(float)) {
      throw rangeError(fn, `${dtype} needs values in its range`, value)
    }
    return isHalf(dtype) ? toHalf(float, dtype) : float
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw rangeError(fn, `${dtype} needs finite values`, value)
  }
  if (dtype === 'int32') {
    const whole = Math.trunc(Number(value))
    if (Math.abs(whole) > INT32_MAX && whole !== -INT32_MAX - 1) {
      throw rangeError(fn, 'int32 needs values from -2^31 to 2^31 - 1', value)
    }
    return whole
  }
  const whole = BigInt(typeof value === 'number' ? Math.trunc(value) : value)
  if (whole > INT64_MAX || whole < -INT64_MAX - 1n) {
    throw rangeError(fn, 'int64 needs values from -2^63 to 2^63 - 1', value)
  }
  return whole
}

/** The number that an element of a tensor of `dtype` stands for. */
export function fromElement(element: number | bigint | undefined, dtype: DType): number | bigint {
  return isHalf(dtype) ? fromHalf(element as number, dtype) : (element as number | bigint)
}
