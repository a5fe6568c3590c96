import { rangeError, rangeErrorIn, show } from './errors.js'
import { fromUtf8, toUtf8 } from './host/utf8.js'

/**
 * The safetensors format: 8 bytes with the header's length, the header in JSON, the tensors' bytes;
 * all little-endian. Source: the format's description, https://huggingface.co/docs/safetensors
 */

/** A tensor by the format's name of its type, its shape and the bytes of its elements, row-major. */
export interface StoredTensor {
  readonly type: string
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}

/** What the header says of a tensor. */
interface Entry {
  readonly name: string
  readonly type: string
  readonly shape: readonly number[]
  readonly start: number
  readonly end: number
}

/**
 * @param sizes bytes an element, by type
 * @param metadata strings by name: the header's `__metadata__`
 */
export function packSafetensors(
  tensors: ReadonlyMap<string, StoredTensor>,
  sizes: Readonly<Record<string, number>>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  // By entries, so that a tensor may be called __proto__.
  const header: [string, unknown][] = [['__metadata__', metadata]]
  let end = 0
  // Tensors of eight bytes an element come first, so that all are aligned.
  const ordered = [...tensors].sort((a, b) => (sizes[b[1].type] ?? 0) - (sizes[a[1].type] ?? 0))
  for (const [name, { type, shape, bytes }] of ordered) {
    const start = end
    end += bytes.length
    header.push([name, { dtype: type, shape, data_offsets: [start, end] }])
  }
  const text = JSON.stringify(Object.fromEntries(header))
  const json = toUtf8(text)
  const length = Math.ceil(json.length / 8) * 8
  const bytes = new Uint8Array(8 + length + end)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true)
  bytes.fill(32, 8)
  bytes.set(json, 8)
  let at = 8 + length
  for (const [, tensor] of ordered) {
    bytes.set(tensor.bytes, at)
    at += tensor.bytes.length
  }
  return bytes
}

/**
 * @param sizes bytes an element of each type that is read
 * @throws RangeError if the bytes are not of this format, or a tensor is of another type
 */
export function unpackSafetensors(
  fn: string,
  bytes: Uint8Array,
  sizes: Readonly<Record<string, number>>,
): { tensors: Map<string, StoredTensor>; metadata: Record<string, string> } {
  const { header, start } = readHeader(fn, bytes)
  const { __metadata__: metadata = {}, ...entries } = header
  const body = bytes.subarray(start)
  const checked = Object.entries(entries).map(([name, value]) => checkEntry(fn, name, value, sizes))
  // Before any of them is copied: entries that share bytes could ask for any amount of memory.
  checkPlaces(fn, checked, body.length)
  const tensors = checked.map((entry): [string, StoredTensor] => [entry.name, read(entry, body)])
  return { tensors: new Map(tensors), metadata: stringsOf(fn, metadata) }
}

function readHeader(
  fn: string,
  bytes: Uint8Array,
): { header: Record<string, unknown>; start: number } {
  const expected = 'a file of the safetensors format'
  if (bytes.length < 8) throw rangeErrorIn(fn, expected, `${bytes.length} bytes`)
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
  if (length > bytes.length - 8) {
    // The header is an object of JSON.
    const isOther = bytes[8] !== 0x7b
    throw rangeErrorIn(
      fn,
      expected,
      isOther ? 'one of another format' : 'one whose header is cut off',
    )
  }
  let header: unknown
  try {
    // A copy, since memory that threads share is no text to a browser.
    header = JSON.parse(fromUtf8(new Uint8Array(bytes.subarray(8, 8 + length))))
  } catch {
    throw rangeErrorIn(fn, expected, 'one whose header is not JSON')
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

function checkEntry(
  fn: string,
  name: string,
  value: unknown,
  sizes: Readonly<Record<string, number>>,
): Entry {
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
  if (!Object.hasOwn(sizes, dtype)) {
    throw rangeError(fn, `${label} of type ${Object.keys(sizes).join(', ')}`, dtype)
  }
  const each = sizes[dtype] as number
  const [start, end] = offsets as [number, number]
  const count = shape.reduce((product, size) => product * size, 1)
  if (count * each !== end - start) {
    const size = `${count * each} bytes, as its shape [${shape}] says`
    throw rangeError(fn, `${label} of ${size}`, end - start)
  }
  return { name, type: dtype, shape, start, end }
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
    if (end > length) throw rangeErrorIn(fn, `${labelOf(name)} whole`, 'a file that is cut off')
    at = end
  }
  if (at !== length) throw rangeError(fn, `${at} bytes of tensors after the header`, length)
}

/** A tensor as a message names it: in quotes where the name is odd. */
export function labelOf(name: string): string {
  return `tensor ${/^[\w.]{1,60}$/.test(name) ? name : show(name)}`
}

function read({ type, shape, start, end }: Entry, body: Uint8Array): StoredTensor {
  // A copy, so that it is aligned whatever the header's length. Not `slice`: a Buffer's is a view.
  return { type, shape, bytes: new Uint8Array(body.subarray(start, end)) }
}
