import { type Compression, compressionOf, decompressed } from './compression.js'
import { concat } from './concat.js'
import type { FileInput } from './file-source.js'
import { byteChunks, nameOf } from './read.js'

/** So much of a file shows what it is. */
const LOOK = 4096
/** And so much how it is compressed. */
const MARK = 4

/** The bytes of a file, decompressed if they are compressed, whatever the file is called. */
export interface ByteSource {
  readonly compression: Compression | undefined
  /** The first of them. */
  readonly start: Uint8Array
  /** All of them, a piece at a time. Must be read, or returned, for the file to be closed. */
  readonly chunks: AsyncGenerator<Uint8Array>
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws FileError if it cannot be read
 */
export async function openBytes(input: FileInput): Promise<ByteSource> {
  const raw = await peek(byteChunks(input), LOOK)
  const compression = compressionOf(raw.start)
  if (compression === undefined) return { compression, ...raw }
  const inner = await peek(decompressed(nameOf(input), compression, raw.chunks), LOOK)
  return { compression, ...inner }
}

/** How the bytes of a file are compressed as a whole, if they are. */
export async function compressionOfFile(input: FileInput): Promise<Compression | undefined> {
  return compressionOf((await peek(byteChunks(input, MARK), MARK)).start)
}

/** The first bytes of a file, decompressed. */
export async function startOfFile(input: FileInput): Promise<Uint8Array> {
  const { start } = await peek(byteChunks(input, LOOK), LOOK)
  if (compressionOf(start) === undefined) return start
  const inner = await openBytes(input)
  await inner.chunks.return(undefined)
  return inner.start
}

async function peek(
  chunks: AsyncGenerator<Uint8Array>,
  size: number,
): Promise<{ start: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> {
  const seen: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const { value, done } = await chunks.next()
    if (done) break
    seen.push(value)
    length += value.length
  }
  async function* all() {
    try {
      for (const chunk of seen.splice(0)) yield chunk
      yield* chunks
    } finally {
      await chunks.return(undefined)
    }
  }
  return { start: concat(seen).subarray(0, size), chunks: all() }
}
