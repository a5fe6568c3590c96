import { gunzip } from 'hyparquet-compressors/src/gzip.js'
import { Misread } from './misread.js'
import { unstream } from './unstream.js'

/**
 * Decompresses gzip where there is no Node, into no more bytes than are said to be in it: by what the
 * browser has; in JavaScript of several members, which browsers refuse.
 */
export async function ungzip(input: Uint8Array, length: number): Promise<Uint8Array> {
  try {
    const output = await unstream('gzip', input, length)
    if (output !== undefined) return output
  } catch (error) {
    if (error instanceof Misread) throw error
  }
  // The library does not tell of what does not fit; each member says at its end how long it is.
  const end = input.subarray(-4)
  const last = new DataView(end.buffer, end.byteOffset, end.length).getUint32(0, true)
  if (last > length) throw new Misread(`a page of ${length} bytes, got ${last}`)
  return gunzip(input, new Uint8Array(length))
}
