import { checkCount, checkOptions, rangeError, show, typeError } from '../errors.js'
import { checkShape, numelOf, type Shape } from '../shape.js'
import { allocate, checkDType, type Data, type DType, dtypeOf, isHalf, toElement } from './dtype.js'
import { type Nested, Tensor } from './tensor.js'

/** The typed arrays a tensor can hold without a copy. */
export type TensorData = Data

/** The dtype of a tensor over such a typed array. */
export type DTypeOf<T extends TensorData> = T extends Float32Array
  ? 'float32'
  : T extends Float64Array
    ? 'float64'
    : T extends Int32Array
      ? 'int32'
      : T extends BigInt64Array
        ? 'int64'
        : 'bool'

/** One value of a tensor, of whatever dtype. */
export type Scalar = number | bigint | boolean

/** What `tensor` makes of its values. */
export interface TensorOptions<D extends DType> {
  /** Converted to this; by default what `values` are: numbers float32, bigints int64, booleans bool. */
  dtype?: D
  /** Sizes; by default those of the nesting, or one dimension for a typed array. */
  shape?: Shape
}

/**
 * A tensor of given values.
 *
 * Typed arrays are **not copied**, unless `dtype` asks for another type. A `Uint8Array` is bool and
 * must hold 0 and 1 only, and a `Uint16Array` the bits of float16 or bfloat16, whichever `dtype` says. Plain numbers become float32, whole or not, since JavaScript cannot tell
 * `1` from `1.`; give `dtype: 'int64'` for what is `torch.tensor([1, 2])` in Python.
 *
 * @param values a number, bigint or boolean; arrays of them, nested evenly; or a typed array
 * @throws TypeError if the values are of another kind, or of several kinds
 * @throws RangeError if the nesting is uneven, the shape does not fit, or the dtype cannot hold them
 *
 * @example
 * ```ts
 * tensor([[1, 2], [3, 4]])
 * // tensor([[1., 2.],
 * //         [3., 4.]])
 * tensor(Float64Array.of(1.5, 2), { shape: [2, 1] })
 * // tensor([[1.5000],
 * //         [2.0000]], dtype=torch.float64)
 * tensor([true, false]).dtype
 * // bool
 * ```
 */
export function tensor<T extends Exclude<TensorData, Uint16Array>>(
  values: T,
  options?: { shape?: Shape },
): Tensor<DTypeOf<T>>
export function tensor<D extends DType>(
  values: TensorData | Nested<Scalar>,
  options: TensorOptions<D> & { dtype: D },
): Tensor<D>
export function tensor(values: Nested<number>, options?: { shape?: Shape }): Tensor<'float32'>
export function tensor(values: Nested<bigint>, options?: { shape?: Shape }): Tensor<'int64'>
export function tensor(values: Nested<boolean>, options?: { shape?: Shape }): Tensor<'bool'>
export function tensor(
  values: TensorData | Nested<Scalar>,
  options: TensorOptions<DType> = {},
): Tensor {
  checkCount('tensor', 2, arguments.length)
  checkOptions('tensor', options, ['dtype', 'shape'])
  if (options.dtype !== undefined) checkDType('tensor', options.dtype)
  const made = ArrayBuffer.isView(values)
    ? wrap(values, options.dtype)
    : copyNested(values, options.dtype)
  const shaped = options.shape === undefined ? made : reshaped(made, options.shape)
  return options.dtype === undefined ? shaped : shaped.to(options.dtype)
}

function reshaped(made: Tensor, shape: Shape): Tensor {
  checkShape('tensor', shape)
  if (numelOf(shape) !== made.numel) {
    throw rangeError('tensor', `a shape for ${made.numel} elements`, shape)
  }
  return made.reshape(shape)
}

function wrap(values: TensorData, wanted: DType | undefined): Tensor {
  const isBits = values instanceof Uint16Array
  if (isBits && (wanted === undefined || !isHalf(wanted))) {
    throw typeError('tensor', 'dtype float16 or bfloat16 with a Uint16Array of their bits', wanted)
  }
  const dtype = isBits ? wanted : dtypeOf(values)
  if (dtype === undefined) {
    const kinds = 'Float32Array, Float64Array, Int32Array, BigInt64Array, Uint8Array or Uint16Array'
    throw typeError('tensor', `a typed array must be a ${kinds}`, values)
  }
  if (values instanceof Uint8Array) {
    const odd = values.find((value) => value > 1)
    if (odd !== undefined) throw rangeError('tensor', 'a Uint8Array (bool) must hold 0 and 1', odd)
  }
  return new Tensor(dtype, [values.length], values)
}

function copyNested(values: Nested<Scalar>, wanted: DType | undefined): Tensor {
  const shape: number[] = []
  for (let level = values; Array.isArray(level); level = level[0] as Nested<Scalar>) {
    shape.push(level.length)
    if (level.length === 0) break
  }
  const leaves: Scalar[] = []
  flatten(values, shape, [], leaves)
  const dtype = wanted ?? kindOf(leaves)
  const data = allocate('tensor', dtype, leaves.length)
  leaves.forEach((leaf, i) => {
    data[i] = toElement('tensor', leaf, dtype)
  })
  return new Tensor(dtype, shape, data)
}

function flatten(values: Nested<Scalar>, shape: Shape, path: number[], leaves: Scalar[]): void {
  const size = shape[path.length]
  if (size === undefined) {
    if (typeof values !== 'number' && typeof values !== 'bigint' && typeof values !== 'boolean') {
      throw typeError('tensor', `a number, bigint or boolean at ${show(path)}`, values)
    }
    leaves.push(values)
    return
  }
  if (!Array.isArray(values) || values.length !== size) {
    throw rangeError('tensor', `an array of ${size} values at ${show(path)}`, values)
  }
  for (const [i, value] of values.entries()) flatten(value, shape, [...path, i], leaves)
}

function kindOf(leaves: readonly Scalar[]): DType {
  const first = typeof leaves[0]
  const other = leaves.find((leaf) => typeof leaf !== first)
  if (other !== undefined) {
    throw typeError('tensor', `all values of one kind (${first}), or a dtype`, other)
  }
  return first === 'bigint' ? 'int64' : first === 'boolean' ? 'bool' : 'float32'
}

/**
 * A tensor with one value everywhere.
 *
 * @param value a number, bigint or boolean
 * @param options.dtype by default what the value is: float32, int64 or bool
 *
 * @example
 * ```ts
 * full([2, 2], 7)
 * // tensor([[7., 7.],
 * //         [7., 7.]])
 * full([3], true)
 * // tensor([True, True, True])
 * ```
 */
export function full<D extends DType>(shape: Shape, value: Scalar, options: { dtype: D }): Tensor<D>
export function full(shape: Shape, value: number): Tensor<'float32'>
export function full(shape: Shape, value: bigint): Tensor<'int64'>
export function full(shape: Shape, value: boolean): Tensor<'bool'>
export function full(shape: Shape, value: Scalar, options: { dtype?: DType } = {}): Tensor {
  checkCount('full', 3, arguments.length)
  return filled('full', shape, value, options)
}

function filled<D extends DType>(
  fn: string,
  shape: Shape,
  value: Scalar,
  options: { dtype?: D },
  usual?: D,
): Tensor<D> {
  checkShape(fn, shape)
  checkOptions(fn, options, ['dtype'])
  if (!['number', 'bigint', 'boolean'].includes(typeof value)) {
    throw typeError(fn, 'value must be a number, a bigint or a boolean', value)
  }
  const { dtype = usual ?? (kindOf([value]) as D) } = options
  checkDType(fn, dtype)
  const data = allocate(fn, dtype, numelOf(shape))
  const element = toElement(fn, value, dtype)
  if (data instanceof BigInt64Array) data.fill(BigInt(element))
  else data.fill(Number(element))
  return new Tensor(dtype, shape, data)
}

/**
 * A tensor of zeros (False for bool). `dtype` is float32 by default.
 *
 * @example
 * ```ts
 * zeros([2], { dtype: 'int32' })
 * // tensor([0, 0], dtype=torch.int32)
 * ```
 */
export function zeros<D extends DType = 'float32'>(
  shape: Shape,
  options: { dtype?: D } = {},
): Tensor<D> {
  checkCount('zeros', 2, arguments.length)
  return filled('zeros', shape, 0, options, 'float32' as D)
}

/**
 * A tensor of ones (True for bool). `dtype` is float32 by default.
 *
 * @example
 * ```ts
 * ones([2, 3])
 * // tensor([[1., 1., 1.],
 * //         [1., 1., 1.]])
 * ```
 */
export function ones<D extends DType = 'float32'>(
  shape: Shape,
  options: { dtype?: D } = {},
): Tensor<D> {
  checkCount('ones', 2, arguments.length)
  return filled('ones', shape, 1, options, 'float32' as D)
}
