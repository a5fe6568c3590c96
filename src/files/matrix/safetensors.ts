import { checkCount, checkOptions, rangeError, typeError } from '../../errors.js'
import { packSafetensors, type StoredTensor, unpackSafetensors } from '../../safetensors.js'
import { allocate, type DType, overBytes } from '../../tensor/dtype.js'
import { Tensor } from '../../tensor/tensor.js'

const TYPES: Record<DType, string> = {
  float32: 'F32',
  float64: 'F64',
  int32: 'I32',
  int64: 'I64',
  bool: 'BOOL',
  float16: 'F16',
  bfloat16: 'BF16',
}
const BY_TYPE = new Map(Object.entries(TYPES).map(([dtype, type]) => [type, dtype as DType]))
const SIZES = Object.fromEntries(
  [...BY_TYPE].map(([type, dtype]) => [type, allocate('', dtype, 0).BYTES_PER_ELEMENT]),
)

/** What a file of the safetensors format holds. */
export interface Safetensors {
  readonly tensors: ReadonlyMap<string, Tensor>
  /** Strings by name that go with them. */
  readonly metadata?: Readonly<Record<string, string>>
}

/**
 * Tensors from the bytes of a safetensors file, as `safetensors.torch.load` gives them. Half precision stays as it is
 * stored: `to('float32')` computes with it.
 *
 * @throws TypeError if `bytes` is no Uint8Array
 * @throws RangeError if they are not of this format, or a tensor is of another type than our dtypes
 *
 * @example
 * ```ts
 * const bytes = formatSafetensors({ tensors: new Map(), metadata: new Map([['by', 'me']]) })
 * parseSafetensors(bytes).tensors.size
 * // 0
 * ```
 */
export function parseSafetensors(bytes: Uint8Array): Required<Safetensors> {
  const fn = 'parseSafetensors'
  checkCount(fn, 1, arguments.length)
  if (!(bytes instanceof Uint8Array)) throw typeError(fn, 'bytes must be a Uint8Array', bytes)
  const { tensors, metadata } = unpackSafetensors(fn, bytes, SIZES)
  const read = [...tensors].map(([name, stored]) => [name, tensorOf(fn, stored)] as const)
  return { tensors: new Map(read), metadata }
}

function tensorOf(fn: string, { type, shape, bytes }: StoredTensor): Tensor {
  const dtype = BY_TYPE.get(type) as DType
  const odd = dtype === 'bool' ? bytes.find((value) => value > 1) : undefined
  if (odd !== undefined) throw rangeError(fn, '0 or 1 in a tensor of bool', odd)
  return new Tensor(dtype, shape, overBytes(bytes, dtype))
}

/**
 * The bytes of a safetensors file of tensors, which `safetensors.torch.load_file` reads.
 *
 * @param content.tensors by name; any dtype, any shape
 * @param content.metadata strings by name
 * @throws TypeError if they are not tensors by name, or the metadata no strings
 * @throws RangeError if a tensor is called `__metadata__`
 *
 * @example
 * ```ts
 * const bytes = formatSafetensors({ tensors: new Map([['scores', tensor([1, 2])]]) })
 * parseSafetensors(bytes).tensors.get('scores')
 * // tensor([1., 2.])
 * ```
 */
export function formatSafetensors(content: Safetensors): Uint8Array {
  const fn = 'formatSafetensors'
  checkCount(fn, 1, arguments.length)
  checkOptions(fn, content, ['tensors', 'metadata'])
  const { tensors, metadata = {} } = content
  if (!(tensors instanceof Map)) throw typeError(fn, 'tensors must be a Map', tensors)
  const isObject = typeof metadata === 'object' && metadata !== null
  if (!isObject || Object.values(metadata).some((value) => typeof value !== 'string')) {
    throw typeError(fn, 'metadata must be strings by name', metadata)
  }
  const stored = [...(tensors as ReadonlyMap<string, Tensor>)].map(([name, tensor]) => {
    if (typeof name !== 'string') throw typeError(fn, 'each name must be a string', name)
    if (name === '__metadata__') throw rangeError(fn, 'another name for a tensor', name)
    if (!(tensor instanceof Tensor)) throw typeError(fn, `a Tensor for ${name}`, tensor)
    const { dtype, shape, data } = tensor as Tensor
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    return [name, { type: TYPES[dtype], shape, bytes }] as const
  })
  return packSafetensors(new Map(stored), SIZES, metadata)
}
