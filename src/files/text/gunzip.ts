import { Gunzip } from 'fflate'
import { TextError } from '../../table/text-error.js'
import type { Expanded } from '../expansion.js'

/** Compressed bytes that are looked at together. */
const PIECE = 2 ** 14

/**
 * What gzip holds, where there is no Node: by the platform's stream, which checks what it makes. Some of these
 * (Chromium's, Node's from 24) refuse all behind the first member, though bgzip and pigz write many, and so does
 * who appends one file to another: then each member is made by itself.
 *
 * @param limited makes what gathers the parts, and throws when they are too many
 * @throws what the platform throws of damaged bytes
 */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  limited: () => Expanded,
): Promise<Uint8Array[]> {
  const all = limited()
  try {
    await stream(bytes, all)
  } catch (error) {
    if (error instanceof TextError) throw error
    const starts = memberStarts(bytes, limited())
    if (starts.length < 2) throw error
    const members = limited()
    for (const [i, start] of starts.entries()) {
      await stream(bytes.subarray(start, starts[i + 1]), members)
    }
    return members.parts
  }
  return all.parts
}

async function stream(bytes: Uint8Array<ArrayBuffer>, all: Expanded): Promise<void> {
  const expanded = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const reader = expanded.getReader()
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      all.add(value)
    }
  } finally {
    // Else the rest would be expanded all the same.
    await reader.cancel().catch(() => undefined)
  }
}

/**
 * Where members begin; none of what is damaged.
 *
 * @throws what `all` throws when they come to too much
 */
function memberStarts(bytes: Uint8Array, all: Expanded): number[] {
  const starts = [0]
  const reader = new Gunzip((part) => {
    all.add(part)
    all.parts.length = 0
  })
  reader.onmember = (start) => starts.push(start)
  try {
    for (let i = 0; i < bytes.length; i += PIECE) {
      reader.push(bytes.subarray(i, i + PIECE), i + PIECE >= bytes.length)
    }
  } catch (error) {
    if (error instanceof TextError) throw error
    return []
  }
  return starts
}
