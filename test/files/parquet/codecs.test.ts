import * as zlib from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compressorOf,
  decompressPage,
  UnknownCodec,
  zlibOfNode,
} from '../../../src/files/parquet/codecs.js'
import { Misread } from '../../../src/files/parquet/misread.js'
import { readParquet } from '../../../src/files/parquet/read-parquet.js'
import { bytesOf, fixture } from '../../helpers/parquet.js'

const text = new TextEncoder().encode('to be or not to be, '.repeat(400))

/** A frame of ZSTD with one block, that is not compressed. */
function frame(content: Uint8Array): Uint8Array {
  const size = (content.length << 3) | 1
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0x20, content.length]
  return Uint8Array.from([...head, size & 255, (size >> 8) & 255, size >> 16, ...content])
}

describe('a page', () => {
  it.each(['SNAPPY', 'GZIP', 'BROTLI', 'UNCOMPRESSED'] as const)(
    'compressed by %s comes back, of any bytes',
    async (codec) => {
      const compress = compressorOf(codec, zlib)
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
          const packed = compress?.(bytes) ?? bytes
          const again = await decompressPage(codec, packed, bytes.length, zlib)
          expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
        }),
        { numRuns: 50 },
      )
    },
  )

  it('is no longer than its header says, with Node and without', async () => {
    const packed = [
      ['GZIP', zlib.gzipSync(text)],
      ['BROTLI', zlib.brotliCompressSync(text)],
      ['SNAPPY', compressorOf('SNAPPY', zlib)?.(text) ?? text],
    ] as const
    for (const [codec, bytes] of packed) {
      for (const length of [text.length - 1, text.length + 1]) {
        await expect(decompressPage(codec, bytes, length, zlib)).rejects.toThrow()
      }
    }
    const two = Uint8Array.from([...frame(text.subarray(0, 50)), ...frame(text.subarray(0, 50))])
    await expect(decompressPage('ZSTD', two, 99, undefined)).rejects.toThrow(Misread)
    await expect(decompressPage('ZSTD', two, 2 ** 29 + 1, undefined)).rejects.toThrow(Misread)
    await expect(decompressPage('ZSTD', two, -1, undefined)).rejects.toThrow(Misread)
    for (const codec of ['SNAPPY', 'LZ4', 'LZ4_RAW', 'GZIP', 'UNCOMPRESSED'] as const) {
      const outcome = decompressPage(codec, two, 2 ** 28, zlib)
      await expect(outcome, codec).rejects.toThrow(Misread)
    }
  })

  it('of Snappy with a length that goes backwards is refused, and not gone round in', async () => {
    // A literal of 2^32 bytes, which are -1 to who counts with 32 bits.
    const packed = Uint8Array.from([40, 0xfc, 0xfa, 0xff, 0xff, 0xff, ...new Uint8Array(30)])
    await expect(decompressPage('SNAPPY', packed, 40, undefined)).rejects.toThrow(Misread)
  })

  it('of gzip is read where there is no Node, of two members too', async () => {
    const half = zlib.gzipSync(text.subarray(0, 4000))
    const rest = zlib.gzipSync(text.subarray(4000))
    for (const packed of [zlib.gzipSync(text), Buffer.concat([half, rest])]) {
      const again = await decompressPage('GZIP', packed, text.length, undefined)
      expect(Buffer.from(again).equals(Buffer.from(text))).toBe(true)
    }
  })

  it.each([1, 2, 3])('of ZSTD in %i frames is read', async (count) => {
    const parts = Array.from({ length: count }, (_, i) => text.subarray(i, i + 60))
    const packed = Buffer.concat(parts.map(frame))
    const again = await decompressPage('ZSTD', packed, 60 * count, undefined)
    expect(Buffer.from(again).equals(Buffer.concat(parts))).toBe(true)
  })

  it('of Brotli is read where there is no Node, of any bytes; LZO nothing has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const packed = zlib.brotliCompressSync(bytes)
        const again = await decompressPage('BROTLI', packed, bytes.length, undefined)
        expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
      }),
      { numRuns: 50 },
    )
    // Words of the dictionary of Brotli, and more than its window.
    const long = new TextEncoder().encode('the government of the United States, '.repeat(20_000))
    const packed = zlib.brotliCompressSync(long)
    const again = await decompressPage('BROTLI', packed, long.length, undefined)
    expect(Buffer.from(again).equals(Buffer.from(long))).toBe(true)
    const cut = packed.subarray(0, packed.length >> 1)
    await expect(decompressPage('BROTLI', cut, long.length, undefined)).rejects.toThrow()
    await expect(decompressPage('LZO', packed, 10, zlib)).rejects.toThrow(UnknownCodec)
  })
})

it('Node is found where it cannot be imported', () => {
  expect(zlibOfNode()?.gunzipSync).toBe(zlib.gunzipSync)
})

it.each(['gzip', 'zstd', 'lz4_raw', 'snappy', 'brotli'])(
  'files of %s are read without Node',
  async (codec) => {
    const file = bytesOf(fixture(`all-${codec}`)).buffer
    let rows = 0
    for await (const piece of readParquet(file, null)) rows += piece.rows
    expect(rows).toBe(40)
  },
)
