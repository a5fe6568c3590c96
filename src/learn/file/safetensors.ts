import { rangeError, show } from '../../errors.js'
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

const TYPES = {
  F32: Float32Array,
  F64: Float64Array,
  I32: Int32Array,
  U32: Uint32Array,
  I16: Int16Array,
  U8: Uint8Array,
} as const

/** What the header says of a tensor. */
interface Entry {
  readonly name: string
  readonly Type: (typeof TYPES)[keyof typeof TYPES]
  readonly shape: readonly number[]
  readonly start: number
  readonly end: number
}

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
  const { __metadata__: metadata = {}, ...entries } = header
  const body = bytes.subarray(start)
  const checked = Object.entries(entries).map(([name, value]) => checkEntry(fn, name, value))
  // Before any of them is copied: entries that share bytes could ask for any amount of memory.
  checkPlaces(fn, checked, body.length)
  const tensors = checked.map((entry): [string, NamedTensor] => [entry.name, read(entry, body)])
  return { tensors: new Map(tensors), metadata: stringsOf(fn, metadata) }
}

function readHeader(
  fn: string,
  bytes: Uint8Array,
): { header: Record<string, unknown>; start: number } {
  const expected = 'a file of the safetensors format'
  if (bytes.length < 8) throw rangeError(fn, expected, `${bytes.length} bytes`)
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
  if (length > bytes.length - 8) throw rangeError(fn, expected, 'one whose header is cut off')
  let header: unknown
  try {
    // A copy, since memory that threads share is no text to a browser.
    header = JSON.parse(fromUtf8(new Uint8Array(bytes.subarray(8, 8 + length))))
  } catch {
    throw rangeError(fn, expected, 'one whose header is not JSON')
  }
  if (!isObject(header)) throw rangeError(fn, expected, header)
  return { header, start: 8 + length }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringsOf(fn: string, value: unknown): Record<string, string> {
  if (!isObject(value) || Object.values(value).some((one) => typeof one !== 'string')) {
    throw rangeError(fn, '__metadata__ of strings by name', value)
  }
  return value as Record<string, string>
}

function checkEntry(fn: string, name: string, value: unknown): Entry {
  const label = labelOf(name)
  const { dtype, shape, data_offsets: offsets } = isObject(value) ? value : {}
  if (
    typeof dtype !== 'string' ||
    !areCounts(shape) ||
    !areCounts(offsets) ||
    offsets.length !== 2
  ) {
    throw rangeError(fn, `${label} with dtype, shape and data_offsets`, value)
  }
  if (!Object.hasOwn(TYPES, dtype)) {
    throw rangeError(fn, `${label} of type ${Object.keys(TYPES).join(', ')}`, dtype)
  }
  const Type = TYPES[dtype as keyof typeof TYPES]
  const [start, end] = offsets as [number, number]
  const count = shape.reduce((product, size) => product * size, 1)
  if (count * Type.BYTES_PER_ELEMENT !== end - start) {
    const size = `${count * Type.BYTES_PER_ELEMENT} bytes, as its shape [${shape}] says`
    throw rangeError(fn, `${label} of ${size}`, end - start)
  }
  return { name, Type, shape, start, end }
}

function areCounts(list: unknown): list is number[] {
  return Array.isArray(list) && list.every((n) => Number.isSafeInteger(n) && n >= 0)
}

/** Sees that tensors lie one after another, with nothing between and nothing after. */
function checkPlaces(fn: string, entries: readonly Entry[], length: number): void {
  let at = 0
  for (const { name, start, end } of [...entries].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start !== at) throw rangeError(fn, `${labelOf(name)} from byte ${at} on`, start)
    if (end > length) throw rangeError(fn, `${labelOf(name)} whole`, 'a file that is cut off')
    at = end
  }
  if (at !== length) throw rangeError(fn, `${at} bytes of tensors after the header`, length)
}

/** A tensor as a message names it: in quotes where the name is odd. */
export function labelOf(name: string): string {
  return `tensor ${/^[\w.]{1,60}$/.test(name) ? name : show(name)}`
}

function read({ Type, shape, start, end }: Entry, body: Uint8Array): NamedTensor {
  // A copy, so that it is aligned whatever the header's length. Not `slice`: a Buffer's is a view.
  return { shape, data: new Type(new Uint8Array(body.subarray(start, end)).buffer) }
}
