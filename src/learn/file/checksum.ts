import { toUtf8 } from '../../host/utf8.js'
import { crc32 } from './crc32.js'
import { dtypeOf, type NamedTensor } from './safetensors.js'

/**
 * The checksum of all that a model is made from, as eight hexadecimal digits: of the header's text,
 * then of each tensor, by name, the JSON of `[name, dtype, shape]` and its bytes. Not of the file's
 * bytes: it still holds when another program has read the file and written it in another order.
 */
export function checksumOf(header: string, tensors: ReadonlyMap<string, NamedTensor>): string {
  let sum = crc32(toUtf8(header))
  for (const name of [...tensors.keys()].sort()) {
    const { shape, data } = tensors.get(name) as NamedTensor
    sum = crc32(toUtf8(JSON.stringify([name, dtypeOf(data), shape])), sum)
    sum = crc32(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), sum)
  }
  return sum.toString(16).padStart(8, '0')
}
