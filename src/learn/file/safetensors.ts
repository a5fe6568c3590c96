import { rangeError } from '../../errors.js'
import { fromUtf8, toUtf8 } from '../../host/utf8.js'

/**
 * The safetensors format: 8 bytes with the header's length, the header in JSON, the tensors' bytes;
 * all little-endian. Source: the format's description, https://huggingface.co/docs/safetensors
 */

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

interface Entry {
  dtype: string
  shape: number[]
  data_offsets: [number, number]
}

const TYPES = {
  F32: Float32Array,
  F64: Float64Array,
  I32: Int32Array,
  U32: Uint32Array,
  I16: Int16Array,
  U8: Uint8Array,
} as const

function dtypeOf(data: TensorData): keyof typeof TYPES {
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
  const header: Record<string, unknown> = { __metadata__: metadata }
  let end = 0
  // Tensors of eight bytes an element come first, so that all are aligned.
  const ordered = [...tensors].sort(
    (a, b) => b[1].data.BYTES_PER_ELEMENT - a[1].data.BYTES_PER_ELEMENT,
  )
  for (const [name, { shape, data }] of ordered) {
    const start = end
    end += data.byteLength
    header[name] = { dtype: dtypeOf(data), shape, data_offsets: [start, end] }
  }
  const text = JSON.stringify(header)
  const json = toUtf8(text)
  const length = Math.ceil(json.length / 8) * 8
  const bytes = new Uint8Array(8 + length + end)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true)
  bytes.fill(32, 8)
  bytes.set(json, 8)
  let at = 8 + length
  for (const [, { data }] of ordered) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
    at += data.byteLength
  }
  return bytes
}

/** @throws RangeError if the bytes are not of this format */
export function fromSafetensors(
  fn: string,
  bytes: Uint8Array,
): { tensors: Map<string, NamedTensor>; metadata: Record<string, string> } {
  const { header, start } = readHeader(fn, bytes)
  const tensors = new Map<string, NamedTensor>()
  let metadata: Record<string, string> = {}
  const body = bytes.subarray(start)
  let end = 0
  for (const [name, value] of Object.entries(header)) {
    if (name === '__metadata__') metadata = stringsOf(fn, value)
    else {
      const entry = checkEntry(fn, name, value)
      end = Math.max(end, entry.data_offsets[1])
      tensors.set(name, readTensor(fn, name, entry, body))
    }
  }
  if (end !== body.length) {
    throw rangeError(fn, `${end} bytes of tensors after the header`, body.length)
  }
  return { tensors, metadata }
}

function readHeader(fn: string, bytes: Uint8Array): { header: object; start: number } {
  const expected = 'a file of the safetensors format'
  if (bytes.length < 8) throw rangeError(fn, expected, `${bytes.length} bytes`)
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
  if (length > bytes.length - 8) throw rangeError(fn, expected, 'one whose header is cut off')
  let header: unknown
  try {
    header = JSON.parse(fromUtf8(bytes.subarray(8, 8 + length)))
  } catch {
    throw rangeError(fn, expected, 'one whose header is not JSON')
  }
  if (typeof header !== 'object' || header === null) throw rangeError(fn, expected, header)
  return { header, start: 8 + length }
}

function stringsOf(fn: string, value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) {
    throw rangeError(fn, '__metadata__ of strings by name', value)
  }
  return value as Record<string, string>
}

function checkEntry(fn: string, name: string, value: unknown): Entry {
  const { dtype, shape, data_offsets: offsets } = (value ?? {}) as Partial<Entry>
  const areCounts = (list: unknown): list is number[] =>
    Array.isArray(list) && list.every((n) => Number.isSafeInteger(n) && n >= 0)
  if (typeof dtype !== 'string' || !areCounts(shape) || !areCounts(offsets)) {
    throw rangeError(fn, `tensor ${name} with dtype, shape and data_offsets`, value)
  }
  return { dtype, shape, data_offsets: offsets as [number, number] }
}

function readTensor(fn: string, name: string, entry: Entry, bytes: Uint8Array): NamedTensor {
  const { dtype, shape } = entry
  const [start, end] = entry.data_offsets
  if (!Object.hasOwn(TYPES, dtype)) {
    throw rangeError(fn, `tensor ${name} of type ${Object.keys(TYPES).join(', ')}`, dtype)
  }
  const Type = TYPES[dtype as keyof typeof TYPES]
  const count = shape.reduce((product, size) => product * size, 1)
  if (count * Type.BYTES_PER_ELEMENT !== end - start) {
    const size = `${count * Type.BYTES_PER_ELEMENT} bytes, as its shape [${shape}] says`
    throw rangeError(fn, `tensor ${name} of ${size}`, end - start)
  }
  if (end > bytes.length) throw rangeError(fn, `tensor ${name} whole`, 'a file that is cut off')
  // A copy, so that it is aligned whatever the header's length. Not `slice`: a Buffer's is a view.
  return { shape, data: new Type(new Uint8Array(bytes.subarray(start, end)).buffer) }
}
