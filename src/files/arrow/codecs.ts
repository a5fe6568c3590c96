import { CompressionType, compressionRegistry } from 'apache-arrow'
import { textError } from '../../table/text-error.js'
import { isBomb, limitText, MOST_RATIO, mostExpanded } from '../expansion.js'
import { unzstd } from '../parquet/unzstd.js'
import { readLz4Frame } from './lz4-frame.js'

/**
 * Lets apache-arrow read what is compressed by LZ4, as pandas writes Feather, or ZSTD. What the program
 * has registered itself stays.
 */
export function registerCodecs(): void {
  const { LZ4_FRAME, ZSTD } = CompressionType
  if (compressionRegistry.get(LZ4_FRAME) === null) {
    compressionRegistry.set(LZ4_FRAME, { decode: (data) => expanded(data, readLz4Frame) })
  }
  if (compressionRegistry.get(ZSTD) === null) {
    compressionRegistry.set(ZSTD, { decode: (data) => expanded(data, unzstd) })
  }
}

/** What the buffers of a file have come to, by the bytes that the file is in. */
const made = new WeakMap<ArrayBufferLike, number>()

/** Forgets what was made of bytes that are read again. */
export function beginExpanding({ buffer }: Uint8Array): void {
  made.delete(buffer)
}

/** How many bytes the number has that stands before what is compressed: how many these are expanded. */
const PREFIX = 8

function expanded(
  data: Uint8Array,
  expand: (data: Uint8Array, size: number) => Uint8Array,
): Uint8Array {
  const { buffer, byteOffset } = data
  // apache-arrow gives what is after the number, in the bytes that have it.
  const size = Number(new DataView(buffer, byteOffset - PREFIX, PREFIX).getBigInt64(0, true))
  if (!(size >= 0)) throw textError('expected buffers of a length', size)
  const most = mostExpanded()
  const all = (made.get(buffer) ?? 0) + size
  made.set(buffer, all)
  if (isBomb(all, buffer.byteLength, most)) {
    throw textError(`expected ${limitText(most)}, or ${MOST_RATIO} times its bytes`, all)
  }
  const bytes = expand(data, size)
  if (bytes.length !== size) throw textError(`expected a buffer of ${size} bytes`, bytes.length)
  return bytes
}
