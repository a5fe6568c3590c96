import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js'
import { Misread } from './misread.js'

/** Decompresses a block of LZ4, which must come to as many bytes as is said: the library fills up with 0. */
export function unlz4Raw(input: Uint8Array, length: number): Uint8Array {
  checkMade(madeLength(input), length)
  return decompressLz4Raw(input, length)
}

/** The same of what Hadoop calls LZ4: blocks with their lengths before them; or of a plain block. */
export function unlz4(input: Uint8Array, length: number): Uint8Array {
  checkMade(hadoopLength(input) ?? madeLength(input), length)
  return decompressLz4(input, length)
}

function checkMade(made: number, length: number): void {
  if (made !== length) throw new Misread(`a page of ${length} bytes, got ${made}`)
}

/** How many bytes blocks with lengths come to; undefined if these do not fit. */
function hadoopLength(input: Uint8Array): number | undefined {
  const view = new DataView(input.buffer, input.byteOffset, input.length)
  let at = 0
  let made = 0
  while (at + 8 <= input.length) {
    const expanded = view.getUint32(at)
    const end = at + 8 + view.getUint32(at + 4)
    if (end > input.length || madeLength(input.subarray(at + 8, end)) !== expanded) return undefined
    made += expanded
    at = end
  }
  return at === input.length && at > 0 ? made : undefined
}

/** How many bytes the literals and copies of a block come to. */
function madeLength(input: Uint8Array): number {
  let at = 0
  let made = 0
  /** A length of 15 goes on in bytes of which all but the last are 255. */
  const length = (nibble: number) => {
    let sum = nibble
    if (nibble < 15) return sum
    let more: number
    do {
      more = input[at++] ?? 0
      sum += more
    } while (more === 255)
    return sum
  }
  while (at < input.length) {
    const token = input[at++] ?? 0
    const literals = length(token >> 4)
    made += literals
    at += literals
    // The last sequence has literals alone.
    if (at >= input.length) break
    at += 2
    made += length(token & 15) + 4
  }
  return made
}
