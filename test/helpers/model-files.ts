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

/** A model's file with something changed, and a checksum that holds. */
export function changed(bytes: Uint8Array, change: (file: ModelFile) => void): Uint8Array {
  const file = takeApart(bytes)
  change(file)
  return putTogether(file)
}

/** Where the tensors begin. */
export function bodyStart(bytes: Uint8Array): number {
  return 8 + Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
}
