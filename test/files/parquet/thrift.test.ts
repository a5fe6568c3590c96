import { describe, expect, it } from 'vitest'
import {
  binaryOf,
  byteOf,
  flagOf,
  intOf,
  listOf,
  longOf,
  structOf,
  ThriftStruct,
} from '../../../src/files/parquet/thrift.js'
import { TextError } from '../../../src/parquet.js'
import { bytesOf, fixture } from '../../helpers/parquet.js'

/** The footer of a file, in its bytes. */
function footerOf(name: string): Uint8Array {
  const bytes = bytesOf(fixture(name))
  const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true)
  return bytes.subarray(bytes.length - 8 - length, bytes.length - 8)
}

describe('a struct of Thrift', () => {
  it.each(['all-zstd', 'all-snappy', 'types', 'bytes', 'timestamps'])(
    'is, read and written again, the same bytes: the footer of %s',
    (name) => {
      const footer = footerOf(name)
      expect(Buffer.from(ThriftStruct.read(footer).encode()).equals(Buffer.from(footer))).toBe(true)
    },
  )

  it('has what was put into it', () => {
    const struct = ThriftStruct.read(
      ThriftStruct.of({
        1: byteOf(200),
        2: intOf(-5),
        3: longOf(-(2n ** 63n)),
        4: binaryOf('é'),
        5: flagOf(true),
        6: flagOf(false),
        7: structOf(ThriftStruct.of({ 40: intOf(7) })),
        8: listOf(Array.from({ length: 20 }, (_, i) => binaryOf(String(i)))),
        9: undefined,
        300: longOf(2n ** 63n - 1n),
      }).encode(),
    )
    expect([struct.int(1), struct.int(2), struct.long(3)]).toEqual([-56, -5, -(2n ** 63n)])
    expect([struct.text(4), struct.flag(5), struct.flag(6)]).toEqual(['é', true, false])
    expect(struct.struct(7)?.int(40)).toBe(7)
    expect(struct.texts(8)).toEqual(Array.from({ length: 20 }, (_, i) => String(i)))
    expect([struct.get(9), struct.long(300)]).toEqual([undefined, 2n ** 63n - 1n])
    expect([struct.int(4), struct.text(2), struct.list(7), struct.struct(8)]).toEqual(
      Array(4).fill(undefined),
    )
  })

  it.each([
    ['cut', [0x15]],
    ['a text that is longer than what there is', [0x18, 0xff, 0x7f]],
    ['a list that is longer than what there is', [0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x0f]],
    ['a number of more than 64 bits', [0x16, ...Array(12).fill(0xff), 0]],
    ['a type that there is not', [0x1e, 0]],
    ['more levels than any file has', [...Array(5000).fill(0x1c), 0]],
  ])('is refused: %s', (_, bytes) => {
    expect(() => ThriftStruct.read(Uint8Array.from(bytes)).long(1)).toThrow(TextError)
  })
})
