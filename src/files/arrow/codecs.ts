import { CompressionType, compressionRegistry } from 'apache-arrow'
import { decompress } from 'fzstd'
import { readLz4Frame } from './lz4-frame.js'

/**
 * Lets apache-arrow read what is compressed by LZ4, as pandas writes Feather, or ZSTD. What the program
 * has registered itself stays.
 */
export function registerCodecs(): void {
  const { LZ4_FRAME, ZSTD } = CompressionType
  if (compressionRegistry.get(LZ4_FRAME) === null) {
    compressionRegistry.set(LZ4_FRAME, { decode: readLz4Frame })
  }
  if (compressionRegistry.get(ZSTD) === null) {
    compressionRegistry.set(ZSTD, { decode: (data) => decompress(data) })
  }
}
