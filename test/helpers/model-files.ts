import { checksumOf } from '../../src/learn/file/checksum.js'
import {
  fromSafetensors,
  type NamedTensor,
  toSafetensors,
} from '../../src/learn/file/safetensors.js'

/** A model's file taken apart, so that a test can change something and put it together again. */
export interface ModelFile {
  // biome-ignore lint/suspicious/noExplicitAny: tests change it to what it must not be
  header: any
  tensors: Map<string, NamedTensor>
}

export function takeApart(bytes: Uint8Array): ModelFile {
  const { tensors, metadata } = fromSafetensors('test', bytes)
  return { header: JSON.parse(metadata['colmask'] ?? ''), tensors }
}

/** @param sum by default the right one, so that all but the checksum must find what is wrong */
export function putTogether({ header, tensors }: ModelFile, sum?: string): Uint8Array {
  const text = typeof header === 'string' ? header : JSON.stringify(header)
  return toSafetensors(tensors, { colmask: text, crc32: sum ?? checksumOf(text, tensors) })
}

/** Quicker than `toEqual`, and without a print of thousands of bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

/** Where the tensors begin. */
export function bodyStart(bytes: Uint8Array): number {
  return 8 + Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
}
