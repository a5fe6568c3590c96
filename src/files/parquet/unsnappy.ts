import { snappyUncompress } from 'hyparquet'
import { Misread } from './misread.js'

/** Decompresses Snappy; what is damaged is found before, since hyparquet may go round in it for ever. */
export function unsnappy(input: Uint8Array, length: number): Uint8Array {
  const made = madeLength(input)
  if (made !== length) throw new Misread(`a page of ${length} bytes, got ${made}`)
  const output = new Uint8Array(length)
  snappyUncompress(input, output)
  return output
}

/** How many bytes the literals and copies of a page come to. */
function madeLength(input: Uint8Array): number {
  let at = 0
  while ((input[at] ?? 0) >= 128) at++
  at++
  let made = 0
  while (at < input.length) {
    const tag = input[at++] ?? 0
    const kind = tag & 3
    if (kind > 0) {
      made += kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
      at += kind === 3 ? 4 : kind
      continue
    }
    let size = tag >> 2
    const bytes = Math.max(0, size - 59)
    if (bytes > 0) {
      size = 0
      for (let i = 0; i < bytes; i++) size += (input[at + i] ?? 0) * 256 ** i
    }
    made += size + 1
    at += bytes + size + 1
  }
  return made
}
