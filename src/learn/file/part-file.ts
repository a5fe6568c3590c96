import { type Check, type Fault, oneOf } from '../../check.js'
import { rangeError } from '../../errors.js'
import { checksumOf } from './checksum.js'
import { VERSION } from './model-header.js'
import { fromSafetensors, type NamedTensor, toSafetensors } from './safetensors.js'
import { Tensors } from './tensors.js'

/** What processes that fit a model together hand to each other. */
export const PARTS = { prepared: 'a prepared fit', expert: 'a fitted expert' } as const

export type PartKind = keyof typeof PARTS

/** Fields that each part has: whose version and kind it is. */
export interface PartHeader {
  readonly part: PartKind
  /** As of models: other versions may fit other experts. */
  readonly version: number
}

/** A part of a fit before it is bytes. */
export interface PartFile {
  readonly header: PartHeader
  readonly tensors: ReadonlyMap<string, NamedTensor>
}

/** A file of the safetensors format, with its header and checksum as a model has them. */
export function partToBytes({ header, tensors }: PartFile): Uint8Array {
  const text = JSON.stringify(header)
  return toSafetensors(tensors, { colmask: text, crc32: checksumOf(text, tensors) })
}

/** Tells one part from all others. */
export function markOf({ header, tensors }: PartFile): string {
  return checksumOf(JSON.stringify(header), tensors)
}

/**
 * A part from its bytes: whole, of this kind and this version.
 *
 * @param check of its header
 * @throws RangeError if it is not
 */
export function partFromBytes<T extends PartHeader>(
  fn: string,
  kind: PartKind,
  bytes: Uint8Array,
  check: Check,
): { header: T; tensors: Tensors } {
  const what = PARTS[kind]
  const { tensors, metadata } = fromSafetensors(fn, bytes)
  const { colmask: text = '', crc32: sum = 'none' } = metadata
  const header = parse(text)
  const part = header?.['part']
  if (part !== kind) {
    const other = Object.hasOwn(PARTS, `${part}`) ? PARTS[part as PartKind] : 'another file'
    throw rangeError(fn, what, other)
  }
  const found = checksumOf(text, tensors)
  if (sum !== found) throw rangeError(fn, `${what} that is whole, of checksum ${found}`, sum)
  refuse(fn, kind, oneOf(VERSION)(header?.['version'], 'version') ?? check(header, ''))
  return { header: header as unknown as T, tensors: new Tensors(fn, tensors, what) }
}

/** @throws RangeError if there is a fault in a header */
export function refuse(fn: string, kind: PartKind, fault: Fault | undefined): void {
  if (fault === undefined) return
  const { path, expected, got } = fault
  const where = path === '' ? 'header has' : `${path} is`
  throw rangeError(fn, `${PARTS[kind]} whose ${where} ${expected}`, got ?? 'none')
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}
