import * as zlib from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseTable } from '../../../src/bytes.js'

/** Bytes of a header that names nothing. */
const HEADER = 10
/** Bytes of the check sum and of the length. */
const END = 8

/** As Chromium's stream, and Node's from 24: what comes behind the first member is an error. */
class OneMember extends TransformStream<Uint8Array, Uint8Array> {
  constructor() {
    const packed: Uint8Array[] = []
    super({
      transform: (piece) => void packed.push(piece),
      flush: (out) => {
        const bytes = Buffer.concat(packed)
        const { engine } = zlib.inflateRawSync(bytes.subarray(HEADER), {
          info: true,
        }) as unknown as { engine: { bytesWritten: number } }
        const end = HEADER + engine.bytesWritten + END
        out.enqueue(new Uint8Array(zlib.gunzipSync(bytes.subarray(0, end))))
        if (end < bytes.length) throw new TypeError('Trailing junk found after the end')
      },
    })
  }
}

const packed = (...texts: readonly string[]) =>
  Uint8Array.from(Buffer.concat(texts.map((text) => zlib.gzipSync(text))))

afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['as here', false],
  ['that takes one member alone', true],
])('gzip by a stream %s', (_, alone) => {
  const read = (bytes: Uint8Array<ArrayBuffer>) => {
    if (alone) vi.stubGlobal('DecompressionStream', OneMember)
    return parseTable(bytes)
  }

  it('is read whole, of one member, of three, and of 500', async () => {
    for (const parts of [['a,b\n1,x\n2,\n'], ['a,b\n1', ',x\n', '2,\n']]) {
      expect((await read(packed(...parts))).toRows({ typed: true })).toEqual([
        { a: 1, b: 'x' },
        { a: 2, b: null },
      ])
    }
    const lines = Array.from({ length: 500 }, (_, i) => `${i}.5\n`)
    const rows = (await read(packed('a\n', ...lines))).toRows({ typed: true })
    expect(rows).toEqual(lines.map((_, i) => ({ a: i + 0.5 })))
  })

  it.each([
    ['whose second member has another check sum', -6],
    ['whose second member has another length', -2],
  ])('is refused of a file %s', async (_, place) => {
    const bytes = packed('a,b\n1,x\n', '2,y\n')
    const at = bytes.length + place
    bytes[at] = 255 - (bytes[at] ?? 0)
    await expect(read(bytes)).rejects.toThrow('expected a whole file in gzip')
  })

  it('is refused of a file that ends within its second member', async () => {
    const bytes = packed('a,b\n1,x\n', '2,y\n')
    await expect(read(bytes.slice(0, -9))).rejects.toThrow('expected a whole file in gzip')
  })
})
