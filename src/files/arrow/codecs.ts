import { CompressionType, compressionRegistry } from 'apache-arrow'
import { decompress as unzstd } from 'fzstd'
import lz4 from 'lz4js'

/**
 * Lets apache-arrow read what is compressed by LZ4, as pandas writes Feather, or ZSTD. What the program
 * has registered itself stays.
 */
export function registerCodecs(): void {
  const { LZ4_FRAME, ZSTD } = CompressionType
  if (compressionRegistry.get(LZ4_FRAME) === null) {
    compressionRegistry.set(LZ4_FRAME, {
      decode: (data) => lz4.decompress(data),
      encode: (data) => lz4.compress(data),
    })
  }
  if (compressionRegistry.get(ZSTD) === null) {
    compressionRegistry.set(ZSTD, { decode: (data) => unzstd(data) })
  }
}
