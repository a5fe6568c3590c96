import * as fs from 'node:fs'
import * as path from 'node:path'
import { type Chunks, writeAtomically as write } from '../host/atomic-write.js'
import { systemError } from './file-error.js'

/**
 * Writes a file so that it is there whole or not at all: to a temporary file beside it, which takes
 * its name once everything is on the disk. A file that was there stays as it was if anything fails.
 * Devices and pipes, which cannot be replaced, are written to directly.
 *
 * @throws FileError if the system refuses
 *
 * @example
 * ```ts
 * await writeAtomically('note.txt', ['one line\n'])
 * ```
 */
export async function writeAtomically(file: string, chunks: Chunks): Promise<void> {
  try {
    await write({ fs, path }, file, chunks)
  } catch (error) {
    throw systemError(file, 'write', error)
  }
}
