/// <reference path="./hyparquet-compressors.d.ts" />
import type { CompressionCodec } from 'hyparquet'
import { snappyCompress } from 'hyparquet-writer/src/snappy.js'
import { builtin } from '../../host/builtin.js'
import { Misread } from './misread.js'
import { ungzip } from './ungzip.js'
import { unlz4, unlz4Raw } from './unlz4.js'
import { unsnappy } from './unsnappy.js'
import { unstream } from './unstream.js'
import { unzstd } from './unzstd.js'

type Bytes = Uint8Array

/** What of Node's `node:zlib` is made use of. */
export interface Zlib {
  gunzipSync(input: Bytes, options: { maxOutputLength: number }): Bytes
  brotliDecompressSync(input: Bytes, options: { maxOutputLength: number }): Bytes
  /** From Node 22.15 on. */
  zstdDecompressSync?(input: Bytes, options: { maxOutputLength: number }): Bytes
  gzipSync(input: Bytes): Bytes
  brotliCompressSync(input: Bytes): Bytes
  zstdCompressSync?(input: Bytes): Bytes
}

/** Node's own, which `colmask/parquet` cannot import, since it is for browsers too. */
export function zlibOfNode(): Zlib | undefined {
  return builtin<Zlib>('node:zlib')
}

/** No page is larger: writers make them of 1 MB or so, and no bytes may grow to more than memory holds. */
const LARGEST = 1 << 29

/** How many bytes can be made of one, so that no page is begun that cannot be true. */
const LARGEST_RATIO: Partial<Record<CompressionCodec, number>> = {
  UNCOMPRESSED: 1,
  SNAPPY: 22,
  LZ4: 255,
  LZ4_RAW: 255,
  GZIP: 1032,
}

/**
 * A page as it was before it was compressed.
 *
 * @param length what it must come to
 * @throws Misread if it does not
 */
export async function decompressPage(
  codec: CompressionCodec,
  input: Bytes,
  length: number,
  zlib: Zlib | undefined,
): Promise<Bytes> {
  if (!(length >= 0 && length <= LARGEST)) {
    throw new Misread(`a page of at most ${LARGEST} bytes, got ${length}`)
  }
  const most = LARGEST_RATIO[codec]
  if (most !== undefined && length > most * input.length + 64) {
    throw new Misread(`a page of at most ${most} times ${input.length} bytes, got ${length}`)
  }
  const output = length === 0 ? new Uint8Array() : await inLength(length, codec, input, zlib)
  if (output.length === length) return output
  throw new Misread(`a page of ${length} bytes, got ${output.length}`)
}

/** Decompresses; what Node says of bytes that come to more is said as all else is. */
async function inLength(
  length: number,
  codec: CompressionCodec,
  input: Bytes,
  zlib: Zlib | undefined,
): Promise<Bytes> {
  try {
    return await decompressed(codec, input, length, zlib)
  } catch (error) {
    const { code } = (error ?? {}) as { code?: unknown }
    if (code !== 'ERR_BUFFER_TOO_LARGE') throw error
    throw new Misread(`a page of ${length} bytes, got more`)
  }
}

function decompressed(
  codec: CompressionCodec,
  input: Bytes,
  length: number,
  zlib: Zlib | undefined,
): Bytes | Promise<Bytes> {
  const options = { maxOutputLength: length }
  switch (codec) {
    case 'UNCOMPRESSED':
      // A copy, since what is read beyond its end would be of the next page.
      return input.slice()
    case 'SNAPPY':
      return unsnappy(input, length)
    case 'GZIP':
      return zlib ? zlib.gunzipSync(input, options) : ungzip(input, length)
    case 'ZSTD':
      return zlib?.zstdDecompressSync?.(input, options) ?? unzstd(input, length)
    case 'BROTLI':
      return zlib ? zlib.brotliDecompressSync(input, options) : unbrotli(input, length)
    case 'LZ4':
      return unlz4(input, length)
    case 'LZ4_RAW':
      return unlz4Raw(input, length)
    default:
      throw new UnknownCodec(codec)
  }
}

/** A compression that cannot be undone here. */
export class UnknownCodec extends Error {
  override name = 'UnknownCodec'

  constructor(readonly codec: CompressionCodec) {
    super(codec)
  }
}

/** By what the browser has, else in JavaScript, which weighs 67 KB and is only loaded where it is needed. */
async function unbrotli(input: Bytes, length: number): Promise<Bytes> {
  const output = await unstream('brotli', input, length)
  if (output !== undefined) return output
  const { decompressBrotli } = await import('hyparquet-compressors/src/brotli.js')
  return decompressBrotli(input, length)
}

/** What compresses the pages of a column in a codec of its file; undefined where nothing here does. */
export function compressorOf(
  codec: CompressionCodec,
  zlib: Zlib | undefined,
): ((input: Bytes) => Bytes) | undefined {
  switch (codec) {
    case 'UNCOMPRESSED':
      return (input) => input
    case 'SNAPPY':
      return snappyCompress
    case 'GZIP':
      return zlib && ((input) => zlib.gzipSync(input))
    case 'BROTLI':
      return zlib && ((input) => zlib.brotliCompressSync(input))
    case 'ZSTD': {
      const compress = zlib?.zstdCompressSync
      return compress && ((input) => compress(input))
    }
    default:
      return undefined
  }
}
