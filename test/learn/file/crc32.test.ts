import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../src/learn/file/crc32.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A bit at a time, as the polynomial says. */
function slowly(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

describe('crc32', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is what it is everywhere', (text, sum) => {
    expect(crc32(bytesOf(text))).toBe(sum)
  })

  it('is what it is bit by bit, of any bytes, in one piece or two', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
        const sum = slowly(bytes)
        expect(crc32(bytes)).toBe(sum)
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(sum)
      }),
    )
  })

  it('differs after any change of up to 32 bits in a row', () => {
    const window = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 0xffffffff }))
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), window, (bytes, [at, bits]) => {
        const other = bytes.slice()
        for (let i = 0; i < 4; i++) other[at + i] = (other[at + i] as number) ^ (bits >>> (8 * i))
        expect(crc32(other)).not.toBe(crc32(bytes))
      }),
    )
  })
})
