import { pipeline, type Readable, Readable as Stream, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { TextError } from '../table/text-error.js'
import { FileError, fileError } from './file-error.js'
import { isCutOff, Zstandard } from './text/zstandard.js'

/** How a file may be compressed. */
export type Compression = 'gzip' | 'zstd'

const ENDINGS: ReadonlyMap<string, Compression> = new Map([
  ['gz', 'gzip'],
  ['gzip', 'gzip'],
  ['zst', 'zstd'],
  ['zstd', 'zstd'],
])
const NAMES: Readonly<Record<Compression, string>> = { gzip: 'gzip', zstd: 'Zstandard' }
const PIECE = 1 << 20

/** The compression that a file's name ends in, and what is before it. */
export function compressionInName(path: string): {
  compression: Compression | undefined
  stem: string
} {
  const [, stem = '', ending = ''] = /^(.*)\.([a-z]+)$/is.exec(path) ?? []
  const compression = ENDINGS.get(ending.toLowerCase())
  return { compression, stem: compression === undefined ? path : stem }
}

/** The compression that a file's first bytes show, whatever it is called. */
export function compressionOf(bytes: Uint8Array): Compression | undefined {
  const [a, b, c, d] = bytes
  if (a === 0x1f && b === 0x8b && c === 8) return 'gzip'
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd'
  return undefined
}

/** Of Node 22.15 and newer. */
const { createZstdCompress } = zlib as unknown as { createZstdCompress?: () => Transform }

/**
 * What compressed bytes hold, a piece at a time, so that no more of it is in memory than is asked for.
 * Files that were joined after being compressed are read one after the other.
 *
 * @throws FileError if they are damaged or cut off
 */
export async function* decompressed(
  file: string,
  compression: Compression,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (compression === 'zstd') yield* unpacked(chunks)
    else yield* through(chunks, zlib.createGunzip({ chunkSize: PIECE }))
  } catch (error) {
    throw ofLibrary(file, compression, error)
  }
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new Zstandard()
  for await (const chunk of chunks) yield* stream.push(chunk)
  yield* stream.push(new Uint8Array(0), true)
}

/**
 * Chunks as a file of this name is to hold them: compressed if its name says so.
 *
 * @throws FileError if this Node cannot
 */
export function compressedFor(
  path: string,
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncIterable<string | Uint8Array> {
  const { compression } = compressionInName(path)
  if (compression === undefined) return chunks
  const made = compression === 'gzip' ? zlib.createGzip() : createZstdCompress?.()
  if (made === undefined) {
    const { node } = process.versions
    const reason = `expected Node 22.15 or newer, to write Zstandard, got ${node} (name it .gz)`
    throw new FileError(path, reason)
  }
  return through(chunks, made)
}

async function* through(
  chunks: AsyncIterable<string | Uint8Array>,
  transform: Transform,
): AsyncGenerator<Uint8Array> {
  // Its errors come out of the transform, which it ends with them.
  const stream: Readable = pipeline(Stream.from(chunks), transform, () => undefined)
  for await (const chunk of stream) yield chunk as Uint8Array
}

/** What a library says of damaged bytes; anything else as it is. */
function ofLibrary(file: string, compression: Compression, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof TextError) return new FileError(file, error.reason)
  const isLibrary = compression === 'zstd' ? typeof code === 'number' : /^Z_/.test(String(code))
  if (error instanceof FileError || !isLibrary) return error
  const name = NAMES[compression]
  if (code === 'Z_BUF_ERROR' || isCutOff(error)) {
    return fileError(file, `expected the rest of ${name}`, 'the end of the file')
  }
  return new FileError(file, `expected ${name}, got damaged bytes (${message})`)
}
