import { createReadStream, statSync } from 'node:fs'
import { typeError } from '../errors.js'
import { FileError, systemError } from './file-error.js'
import type { FileInput } from './file-source.js'

/** The name that stands for standard input, and for standard output. */
export const STANDARD = '-'
/** What messages call it; a {@link FileSource} of this name holds what came from it. */
export const STANDARD_NAME = '(standard input)'

/** What messages call a file. */
export function nameOf(input: FileInput): string {
  if (typeof input !== 'string') return input.name
  return input === STANDARD ? STANDARD_NAME : input
}

/** Throws unless this can be read from. */
export function checkInput(fn: string, input: unknown): asserts input is FileInput {
  if (typeof input === 'string') return
  const { name, size, chunks } = (input ?? {}) as Partial<Record<string, unknown>>
  const isSource =
    typeof name === 'string' && Number.isSafeInteger(size) && typeof chunks === 'function'
  const url = (input as unknown) instanceof URL ? ' (fileURLToPath of node:url makes a path)' : ''
  if (!isSource) throw typeError(fn, `a path, or a FileSource${url}`, input)
}

/** Whether it can be read again: no pipe, no standard input. */
export function isPlainFile(input: FileInput): boolean {
  if (typeof input !== 'string') return true
  return input !== STANDARD && statSync(input, { throwIfNoEntry: false })?.isFile() === true
}

const CHUNK = 1 << 20

/**
 * The bytes of a file, or of standard input for `-`, a piece at a time.
 *
 * @param end how many of the first at most; not of standard input
 * @throws FileError if the system refuses, or a source ends before its size
 */
export async function* byteChunks(input: FileInput, end = Infinity): AsyncGenerator<Uint8Array> {
  try {
    if (typeof input !== 'string') {
      const { size } = input
      yield* inFull(input, end < size ? input.chunks(0, end) : input.chunks(), Math.min(end, size))
      return
    }
    const until = end === Infinity ? {} : { end: end - 1 }
    const options = { highWaterMark: CHUNK, ...until }
    const stream = input === STANDARD ? process.stdin : createReadStream(input, options)
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (error) {
    throw systemError(nameOf(input), 'read', error)
  }
}

/** Chunks of a source that are to come to so many bytes: one that ends early would be a table cut short. */
export async function* inFull(
  { name }: { readonly name: string },
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of chunks) {
    seen += chunk.length
    yield chunk
  }
  if (seen !== size) throw new FileError(name, `expected ${size} bytes, got ${seen}`)
}
