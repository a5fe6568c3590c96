import * as zlib from 'node:zlib'
import { CompressionType, compressionRegistry } from 'apache-arrow'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, describe, expect, it } from 'vitest'
import { parseTable } from '../../src/bytes.js'
import { registerCodecs } from '../../src/files/arrow/codecs.js'
import { concat } from '../../src/files/concat.js'
import { decompressPage } from '../../src/files/parquet/codecs.js'
import { intOf, listOf, longOf, structOf, ThriftStruct } from '../../src/files/parquet/thrift.js'
import { asWhole } from '../../src/files/read-text.js'
import { FileError, readMatrix, readTable, streamTable } from '../../src/node.js'
import { parseParquet, TextError } from '../../src/parquet.js'
import { run } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'
import { bytesOf, fixture } from '../helpers/parquet.js'

const folder = temporaryFolder()
const MB = 2 ** 20

afterEach(() => {
  delete process.env['COLMASK_MOST_MB']
})

/** So many megabytes of zeros in gzip, of members that were joined. */
function gzipZeros(megabytes: number, start = ''): Buffer {
  const member = zlib.gzipSync(Buffer.alloc(16 * MB))
  const members = new Array<Buffer>(megabytes / 16).fill(member)
  return Buffer.concat([zlib.gzipSync(Buffer.from(start, 'latin1')), ...members])
}

/** The same in Zstandard: runs of 128 KB, each of four bytes. */
function zstdZeros(megabytes: number, start = '', window = 0x38): Buffer {
  const plain = Buffer.from([(start.length << 3) & 255, start.length >> 5, start.length >> 13])
  const runs = Buffer.alloc(32 * megabytes, Buffer.from([0x02, 0x00, 0x10, 0]))
  runs[runs.length - 4] = 0x03
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, window])
  return Buffer.concat([head, plain, Buffer.from(start, 'latin1'), runs])
}

interface Said {
  /** What the head of the page says that it comes to. */
  page: number
  /** What the footer says that the chunk comes to. */
  chunk: number
}

/** A Parquet file of one page, of one column of 100 numbers, with these packed bytes for the page. */
function parquetBomb(codec: 'GZIP' | 'ZSTD', packed: Uint8Array, said: Said): Uint8Array {
  const file = new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: 'root', num_children: 1 },
        { name: 'x', type: 'DOUBLE', repetition_type: 'REQUIRED' },
      ],
      columnData: [{ name: 'x', data: Array.from({ length: 100 }, (_, i) => i / 3) }],
      codec,
      // Shorter than the page was, or the writer would leave it as it was.
      compressors: { [codec]: () => new Uint8Array(1) },
    }),
  )
  const view = new DataView(file.buffer)
  const footerAt = file.length - 8 - view.getUint32(file.length - 8, true)
  const footer = ThriftStruct.read(file.subarray(footerAt, file.length - 8))
  const [group] = footer.structs(4) ?? []
  const [chunk] = group?.structs(1) ?? []
  const meta = chunk?.struct(3)
  const head = ThriftStruct.read(file.subarray(4))
  if (!group || !chunk || !meta) throw new Error('a file of one column')
  const page = concat([
    head.with({ 2: intOf(said.page), 3: intOf(packed.length) }).encode(),
    packed,
  ])
  const changed = meta.with({ 6: longOf(said.chunk), 7: longOf(page.length) })
  const end = footer
    .with({
      4: listOf([
        structOf(group.with({ 1: listOf([structOf(chunk.with({ 3: structOf(changed) }))]) })),
      ]),
    })
    .encode()
  const length = Buffer.alloc(4)
  length.writeUInt32LE(end.length)
  return concat([Buffer.from('PAR1'), page, end, length, Buffer.from('PAR1')])
}

describe('a page of Parquet that stands for 1 GB', () => {
  const gzip = gzipZeros(1024)
  const zstd = zstdZeros(1024)

  it.each([
    ['gzip, by 800 bytes of its own word', 'GZIP', gzip, 800, 'a page of 800 bytes, got '],
    ['zstd, by 800 bytes of its own word', 'ZSTD', zstd, 800, 'a page of 800 bytes, got '],
    ['gzip, by its own word', 'GZIP', gzip, 2 ** 30, 'a page of at most 536870912 bytes, got 1073'],
    ['zstd, by its own word', 'ZSTD', zstd, 2 ** 30, 'a page of at most 536870912 bytes, got 1073'],
  ] as const)('is refused in %s, while it expands', async (_, codec, packed, page, message) => {
    const path = put(folder, 'bomb.parquet', parquetBomb(codec, packed, { page, chunk: page }))
    const before = process.memoryUsage().arrayBuffers
    for (const read of [() => readTable(path), async () => await streamTable(path).next()]) {
      const error = await read().catch((refused: unknown) => refused)
      expect(error).toBeInstanceOf(FileError)
      expect((error as Error).message).toContain(`bomb.parquet: column "x": expected ${message}`)
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MB)
  })

  it('is refused where there is no Node, too', async () => {
    for (const [codec, packed] of [['GZIP', gzip] as const, ['ZSTD', zstd] as const]) {
      // Where the platform refuses several members, the last one says how long it is.
      await expect(decompressPage(codec, packed, 10_000, undefined)).rejects.toThrow(
        /^a page of 10000 bytes, got (more|16777216)$/,
      )
    }
  })
})

it('pages that come to more than the footer says of their column are refused', async () => {
  const bomb = parquetBomb('GZIP', gzipZeros(32), { page: 32 * MB, chunk: 900 })
  await expect(parseParquet(bomb)).rejects.toThrow(
    `column "x": expected pages of 900 bytes in all, got ${32 * MB} in row group 1`,
  )
})

it('a file of Parquet that comes to more than 1,024 MB and 250 times its size is refused', async () => {
  const bomb = parquetBomb('GZIP', gzipZeros(16), { page: 16 * MB, chunk: 1025 * MB })
  const message = 'at most 1024 MB once expanded (COLMASK_MOST_MB allows more), or 250 times'
  await expect(parseParquet(bomb)).rejects.toThrow(message)
  process.env['COLMASK_MOST_MB'] = '2000'
  const allowed = await parseParquet(bomb)
  expect(allowed.rows).toBe(100)
})

describe('a frame of Zstandard that asks for a window of 2 GB', () => {
  const greedy = zstdZeros(1, '', 0xa8)

  it('gets none: in a page, in a file, in bytes', async () => {
    await expect(decompressPage('ZSTD', greedy, MB, undefined)).rejects.toThrow(
      'a window of at most',
    )
    const path = put(folder, 'greedy.csv.zst', greedy)
    const expected = 'expected Zstandard with a window of at most 134217728 bytes, got 2147483648'
    await expect(readTable(path)).rejects.toThrow(`greedy.csv.zst: ${expected}`)
    await expect(parseTable(Uint8Array.from(greedy))).rejects.toThrow(TextError)
    // In the second frame, whatever is between.
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 20, 0, 0, 0, ...new Uint8Array(20)])
    const second = Buffer.concat([zstdZeros(1, 'a,b\n'), skipped, greedy])
    await expect(readTable(put(folder, 'second.csv.zst', second))).rejects.toThrow(expected)
  })

  it('nor do blocks of more than 128 KB', async () => {
    const blocks = zstdZeros(1)
    blocks[7] = 0xff
    blocks[8] = 0xff
    await expect(decompressPage('ZSTD', blocks, MB, undefined)).rejects.toThrow('blocks of at most')
    await expect(readTable(put(folder, 'blocks.csv.zst', blocks))).rejects.toThrow(
      'blocks.csv.zst: expected blocks of at most 131072 bytes',
    )
  })
})

describe('a page of LZ4', () => {
  // Four bytes, then a copy of 4 + 15 + 10 of them.
  const block = Uint8Array.from([0x4f, 1, 2, 3, 4, 4, 0, 10, 0x10, 9])
  const framed = Uint8Array.from([0, 0, 0, 34, 0, 0, 0, block.length, ...block])

  it.each([
    ['LZ4_RAW', block],
    ['LZ4', block],
    ['LZ4', framed],
  ] as const)('%s comes to what it says, or is refused', async (codec, packed) => {
    const page = await decompressPage(codec, packed, 34, undefined)
    expect([...page.subarray(0, 5), ...page.subarray(-2)]).toEqual([1, 2, 3, 4, 1, 1, 9])
    for (const length of [33, 35, 1000]) {
      const other = decompressPage(codec, packed, length, undefined)
      await expect(other).rejects.toThrow(`a page of ${length} bytes, got 34`)
    }
  })
})

describe('a compressed file that is held as a whole', () => {
  const starts = { npy: '\x93NUMPY', parquet: 'PAR1', arrow: 'ARROW1', xlsx: 'PK\x03\x04' }
  const cases = Object.entries(starts).flatMap(([ending, start]) => [
    [`bomb.${ending}.gz`, () => gzipZeros(256, start)] as const,
    [`bomb.${ending}.zst`, () => zstdZeros(256, start)] as const,
  ])

  it.each(cases)('%s is refused at the limit, before all of it is there', async (name, bomb) => {
    process.env['COLMASK_MOST_MB'] = '32'
    const path = put(folder, name, bomb())
    const read = name.includes('npy') ? readMatrix(path) : readTable(path)
    const error = await read.catch((refused: unknown) => refused)
    expect(error).toBeInstanceOf(FileError)
    expect((error as Error).message).toBe(
      `${path}: expected at most 32 MB once expanded (COLMASK_MOST_MB allows more), got "more"`,
    )
  })

  it.each([
    ['gzip', () => gzipZeros(256, 'a,b\n')],
    ['zstd', () => zstdZeros(256, 'a,b\n')],
  ])('is refused by parseTable too: %s', async (_, bomb) => {
    process.env['COLMASK_MOST_MB'] = '32'
    const message = 'expected at most 32 MB once expanded'
    await expect(parseTable(Uint8Array.from(bomb()))).rejects.toThrow(message)
    await expect(parseTable(Uint8Array.from(bomb()))).rejects.toThrow(TextError)
  })

  it('is read where it is no larger than what is allowed', async () => {
    process.env['COLMASK_MOST_MB'] = '0.01'
    const bytes = zlib.gzipSync(bytesOf(fixture('all-gzip')))
    const path = put(folder, 'small.parquet.gz', bytes)
    expect((await readTable(path)).rows).toBe(40)
    process.env['COLMASK_MOST_MB'] = '0.001'
    await expect(readTable(path)).rejects.toThrow('once expanded')
  })

  it('takes no more memory than the limit twice: 1 GB of zeros with 64 MB allowed, below 350 MB', async () => {
    const path = put(folder, 'large.parquet.gz', gzipZeros(1024, 'PAR1'))
    const code = `import { readTable } from './dist/node.js'
      const error = await readTable(process.argv[1]).catch((refused) => refused)
      console.log(error.name, Math.round(process.resourceUsage().maxRSS / 1024))`
    const env = { COLMASK_MOST_MB: '64' }
    const args = ['--input-type=module', '-e', code, path]
    const { stdout, stderr } = await run(process.execPath, args, { env })
    const [name, most] = stdout.trim().split(' ')
    expect([name, stderr]).toEqual(['FileError', ''])
    expect(Number(most)).toBeLessThan(350)
  })
})

it('a text that is longer than texts can be is refused in words', async () => {
  // What V8 says of it is a RangeError.
  const long = async () => 'a'.repeat(2 ** 29)
  await expect(asWhole('x.json', long)).rejects.toThrow(
    /^x\.json: expected text of at most half a billion characters$/,
  )
  await expect(asWhole('x.json', long)).rejects.toThrow(FileError)
})

describe('a compressed buffer of Arrow', () => {
  const decode = (codec: CompressionType, said: number, packed: Uint8Array) => {
    registerCodecs()
    const prefix = Buffer.alloc(8)
    prefix.writeBigInt64LE(BigInt(said))
    const all = Uint8Array.from([...prefix, ...packed])
    return compressionRegistry.get(codec)?.decode?.(all.subarray(8))
  }

  it('comes to what it says, or is refused', () => {
    const { ZSTD, LZ4_FRAME } = CompressionType
    const zstd = zstdZeros(1)
    expect(decode(ZSTD, MB, zstd)).toHaveLength(MB)
    expect(() => decode(ZSTD, MB - 1, zstd)).toThrow(`a page of ${MB - 1} bytes, got more`)
    expect(() => decode(ZSTD, MB + 1, zstd)).toThrow(`a buffer of ${MB + 1} bytes, got ${MB}`)
    const lz4 = Uint8Array.from([
      4, 0x22, 0x4d, 0x18, 0x60, 0x70, 0, 2, 0, 0, 0x80, 1, 2, 0, 0, 0, 0,
    ])
    expect(decode(LZ4_FRAME, 2, lz4)).toEqual(Uint8Array.of(1, 2))
    expect(() => decode(LZ4_FRAME, 1, lz4)).toThrow('expected an LZ4 frame of 1 bytes, got more')
    expect(() => decode(LZ4_FRAME, 3, lz4)).toThrow('a buffer of 3 bytes, got 2')
    expect(() => decode(ZSTD, -5, zstd)).toThrow('buffers of a length, got -5')
  })

  it('of more than 1,024 MB, and 250 times the bytes of the file, is refused', () => {
    expect(() => decode(CompressionType.ZSTD, 2 ** 31, zstdZeros(1))).toThrow(
      'expected at most 1024 MB once expanded (COLMASK_MOST_MB allows more), or 250 times',
    )
  })
})
