import { labelOf, packSafetensors, unpackSafetensors } from '../../safetensors.js'

export { labelOf }

/** The tensors of models in files of the safetensors format. */

export type TensorData =
  | Float32Array
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint8Array

/** A tensor by its shape and elements, row-major. */
export interface NamedTensor {
  readonly shape: readonly number[]
  readonly data: TensorData
}

const TYPES = {
  F32: Float32Array,
  F64: Float64Array,
  I32: Int32Array,
  U32: Uint32Array,
  I16: Int16Array,
  U8: Uint8Array,
} as const

const SIZES = Object.fromEntries(
  Object.entries(TYPES).map(([name, Type]) => [name, Type.BYTES_PER_ELEMENT]),
)

export function dtypeOf(data: TensorData): keyof typeof TYPES {
  if (data instanceof Float32Array) return 'F32'
  if (data instanceof Float64Array) return 'F64'
  if (data instanceof Int16Array) return 'I16'
  if (data instanceof Uint32Array) return 'U32'
  return data instanceof Int32Array ? 'I32' : 'U8'
}

/** @param metadata strings by name: the header's `__metadata__` */
export function toSafetensors(
  tensors: ReadonlyMap<string, NamedTensor>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const stored = [...tensors].map(([name, { shape, data }]) => {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    return [name, { type: dtypeOf(data), shape, bytes }] as const
  })
  return packSafetensors(new Map(stored), SIZES, metadata)
}

/** @throws RangeError if the bytes are not of this format */
export function fromSafetensors(
  fn: string,
  bytes: Uint8Array,
): { tensors: Map<string, NamedTensor>; metadata: Record<string, string> } {
  const { tensors, metadata } = unpackSafetensors(fn, bytes, SIZES)
  const named = [...tensors].map(([name, { type, shape, bytes: of }]) => {
    const Type = TYPES[type as keyof typeof TYPES]
    return [name, { shape, data: new Type(of.buffer as ArrayBuffer) }] as const
  })
  return { tensors: new Map(named), metadata }
}
