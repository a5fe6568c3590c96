import { type FileHandle, open } from 'node:fs/promises'
import type { Rows } from '../../table/row-reader.js'
import { inFileAsync, systemError } from '../file-error.js'
import type { FileInput } from '../file-source.js'
import { nameOf } from '../read.js'
import { readBytes } from '../read-text.js'
import { checkFooter, checkMessage, footerSize } from './check-footer.js'
import { loadArrow } from './load-arrow.js'

const START = 16
const END = 10

/**
 * All rows of a file of Arrow or Feather at once, its batches kept.
 *
 * @throws FileError if it cannot be read or understood, or apache-arrow is not installed
 */
export async function wholeArrow(input: FileInput): Promise<Rows> {
  const found: Rows[] = []
  for await (const rows of inFileAsync(nameOf(input), wholeRows(input))) found.push(rows)
  return found[0] as Rows
}

/**
 * The rows of such a file a batch at a time; or all at once.
 *
 * @param asWhole of standard input, and of what is compressed as a whole; always of what is no path
 * @throws FileError as {@link wholeArrow} does
 */
export function arrowRows(input: FileInput, asWhole: boolean): AsyncGenerator<Rows> {
  const isPath = typeof input === 'string'
  return inFileAsync(nameOf(input), isPath && !asWhole ? batches(input) : wholeRows(input))
}

async function* wholeRows(input: FileInput): AsyncGenerator<Rows> {
  const { readArrow } = await loadArrow()
  yield readArrow(await readBytes(input))
}

async function* batches(path: string): AsyncGenerator<Rows> {
  const { isArrowFile, readArrowBatches } = await loadArrow()
  const handle = await opened(path)
  try {
    const { size } = await handle.stat()
    const start = await bytesAt(handle, 0, START)
    const end = await lastBytes(handle, size)
    if (isArrowFile(start, end)) {
      for (const { offset, length } of checkFooter(end)) {
        checkMessage(await bytesAt(handle, Math.max(0, offset), Math.min(length, size)))
      }
    }
    yield* readArrowBatches(handle, start, end)
  } catch (error) {
    throw systemError(nameOf(path), 'read', error)
  } finally {
    await handle.close()
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path)
  } catch (error) {
    throw systemError(nameOf(path), 'read', error)
  }
}

/** The last bytes of a file, as many as have its footer. */
async function lastBytes(handle: FileHandle, size: number): Promise<Uint8Array> {
  const end = await bytesAt(handle, Math.max(0, size - END), END)
  const more = Math.min(size, footerSize(end))
  return more <= END ? end : bytesAt(handle, size - more, more)
}

async function bytesAt(handle: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  const { bytesRead } = await handle.read(bytes, 0, length, at)
  return bytes.subarray(0, bytesRead)
}
