import { describe, expect, it } from 'vitest'
import { checkEncoding, checkLengths } from '../../../src/files/parquet/check-encoding.js'
import { checkRuns, checkRunsV2 } from '../../../src/files/parquet/check-runs.js'
import { Misread } from '../../../src/files/parquet/misread.js'
import { readTable } from '../../../src/node.js'
import { parseParquet, TextError } from '../../../src/parquet.js'
import { put, temporaryFolder } from '../../helpers/folder.js'
import { bytesOf, fixture, parquetOf } from '../../helpers/parquet.js'

const folder = temporaryFolder()

/** The error of a file that cannot be read; undefined if it can, though it is damaged. */
async function errorOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await parseParquet(bytes)
    return undefined
  } catch (error) {
    return error
  }
}

describe('a damaged file', () => {
  it.each(['bytes', 'types', 'zstd', 'lz4'])('is refused wherever it is cut: %s', async (name) => {
    const bytes = bytesOf(fixture(name))
    for (let length = 0; length < bytes.length; length += 3) {
      expect(await errorOf(bytes.subarray(0, length))).toBeInstanceOf(TextError)
    }
  })

  it.each(['bytes', 'timestamps', 'infinity', 'zstd'])(
    'with a bit that is wrong is read, or refused in words: %s',
    async (name) => {
      const bytes = bytesOf(fixture(name))
      for (let at = 0; at < bytes.length; at++) {
        const wrong = bytes.slice()
        wrong[at] = (wrong[at] ?? 0) ^ (1 << (at % 8))
        const error = await errorOf(wrong)
        if (error === undefined) continue
        expect(error).toBeInstanceOf(TextError)
        expect((error as Error).message).toMatch(
          /^(expected a Parquet file: .+, got|column ".+": expected .+, got) ./,
        )
      }
    },
  )

  it('names the column, and what was expected', async () => {
    const element = { name: 'hash', type: 'INT64', repetition_type: 'REQUIRED' } as const
    const data = Array.from({ length: 50 }, (_, i) => BigInt(i) ** 7n)
    const bytes = parquetOf([{ element, data }])
    bytes.fill(255, 4, 12)
    const path = put(folder, 'damaged.parquet', bytes)
    await expect(readTable(path)).rejects.toThrow(
      'damaged.parquet: column "hash": expected whole pages, got damaged ones in row group 1',
    )
  })

  it('that is encrypted is told to be so', async () => {
    const bytes = bytesOf(fixture('bytes'))
    bytes.set(new TextEncoder().encode('PARE'), bytes.length - 4)
    await expect(parseParquet(bytes)).rejects.toThrow(
      'expected a Parquet file: one that is not encrypted, got an encrypted one',
    )
  })

  it('that says that a page is larger than memory is refused before any is taken', async () => {
    const element = { name: 'x', type: 'BYTE_ARRAY', repetition_type: 'REQUIRED' } as const
    const bytes = parquetOf([{ element, data: [new Uint8Array(100)] }])
    // The head of the page: its second field, how long it is, in a number of five bytes.
    const head = bytes.subarray(4, 8)
    const length = head[3] ?? 0
    expect(length & 0x80).toBe(0x80)
    const large = new Uint8Array(bytes.length + 3)
    large.set(bytes.subarray(0, 7))
    large.set([0xfe, 0xff, 0xff, 0xff, 0x0f], 7)
    large.set(bytes.subarray(9), 12)
    await expect(parseParquet(large)).rejects.toThrow(TextError)
  })
})

describe('a run that is longer than its page', () => {
  const widths = { repetition: 0, definition: 1, isBoolean: false }
  const levels = { definition_level_encoding: 'RLE', repetition_level_encoding: 'RLE' } as const

  it('is refused among levels', () => {
    const page = Uint8Array.of(6, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, 0x0f, 1)
    const header = { num_values: 10, encoding: 'PLAIN' as const, ...levels }
    expect(() => checkRuns(page, header, widths)).toThrow(Misread)
    page.set([20, 1], 4)
    expect(() => checkRuns(page, header, widths)).not.toThrow()
    // Levels that end before their values do.
    page.set([1, 0, 0, 0, 2], 0)
    expect(() => checkRuns(page, header, widths)).toThrow(Misread)
  })

  it('is refused among indexes of a dictionary, and in pages of the second version', () => {
    const header = {
      num_values: 10,
      num_nulls: 0,
      num_rows: 10,
      encoding: 'RLE_DICTIONARY' as const,
      definition_levels_byte_length: 2,
      repetition_levels_byte_length: 0,
    }
    const page = Uint8Array.of(20, 1, 3, 0xfe, 0xff, 0xff, 0xff, 0x0f, 1)
    expect(() => checkRunsV2(page, header, widths)).toThrow(Misread)
    expect(() => checkRunsV2(page.fill(0, 3).fill(20, 3, 4), header, widths)).not.toThrow()
    const longer = { ...header, definition_levels_byte_length: 50 }
    expect(() => checkRunsV2(page, longer, widths)).toThrow(Misread)
  })
})

it('an encoding that is of other types is refused, and one that nobody knows', () => {
  expect(() => checkEncoding('DELTA_BINARY_PACKED', 'BYTE_ARRAY')).toThrow(
    'an encoding of BYTE_ARRAY, got DELTA_BINARY_PACKED',
  )
  expect(() => checkEncoding('RLE', 'INT32')).toThrow(Misread)
  expect(() => checkEncoding(undefined, 'INT32')).toThrow(Misread)
  expect(() => checkEncoding('PLAIN', 'INT32')).not.toThrow()
  expect(() => checkEncoding('DELTA_BYTE_ARRAY', 'FIXED_LEN_BYTE_ARRAY')).not.toThrow()
})

it('bytes of a fixed length that are not of it are refused', () => {
  const element = { name: 'x', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2 } as const
  const two = new Uint8Array(2)
  expect(() => checkLengths([two, two], 'DELTA_BYTE_ARRAY', element)).not.toThrow()
  expect(() => checkLengths([two, new Uint8Array(3)], 'DELTA_BYTE_ARRAY', element)).toThrow(
    '2 bytes each, got 3',
  )
})
