import { createReadStream } from 'node:fs'
import { FileError, systemError } from './file-error.js'

/** The name that stands for standard input, and for standard output. */
export const STANDARD = '-'

/** What messages call a file. */
export function nameOf(path: string): string {
  return path === STANDARD ? '(standard input)' : path
}

const CHUNK = 1 << 20

/** The bytes of a file, or of standard input for `-`, a piece at a time. */
export async function* byteChunks(path: string): AsyncGenerator<Uint8Array> {
  const stream =
    path === STANDARD ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
  try {
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (error) {
    throw systemError(nameOf(path), 'read', error)
  }
}

/** All the bytes of a file, or of standard input for `-`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of byteChunks(path)) {
    chunks.push(chunk)
    size += chunk.length
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/**
 * The text of a file in UTF-8, a piece at a time.
 *
 * @param keepMark whether a byte order mark is kept, rather than passed over
 */
export async function* textChunks(path: string, keepMark = false): AsyncGenerator<string> {
  const file = nameOf(path)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark })
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      throw new FileError(file, 'expected text in UTF-8, got other bytes (UTF-16, or no text file)')
    }
  }
  for await (const chunk of byteChunks(path)) yield decode(chunk)
  yield decode()
}

/** The whole text of a file in UTF-8. */
export async function readText(path: string, keepMark = false): Promise<string> {
  let text = ''
  for await (const chunk of textChunks(path, keepMark)) text += chunk
  return text
}
