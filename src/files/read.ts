import { createReadStream, statSync } from 'node:fs'
import { systemError } from './file-error.js'

/** The name that stands for standard input, and for standard output. */
export const STANDARD = '-'

/** What messages call a file. */
export function nameOf(path: string): string {
  return path === STANDARD ? '(standard input)' : path
}

/** Whether it is a file that can be read again: no pipe, no standard input. */
export function isPlainFile(path: string): boolean {
  return path !== STANDARD && statSync(path, { throwIfNoEntry: false })?.isFile() === true
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
