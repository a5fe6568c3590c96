import { randomUUID } from 'node:crypto'
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemError } from './file-error.js'

/** A file's content, a piece at a time, so that it need not all be in memory. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/**
 * Writes a file so that it is there whole or not at all: to a temporary file beside it, which takes
 * its name once everything is on the disk. A file that was there stays as it was if anything fails.
 * Devices and pipes, which cannot be replaced, are written to directly.
 *
 * @throws FileError if the system refuses
 */
export async function writeAtomically(path: string, chunks: Chunks): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const existing = await stat(target).catch(() => undefined)
    if (existing?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' })
    if (existing && !existing.isFile()) {
      await withHandle(await open(target, 'w'), chunks)
    } else {
      await replace(target, chunks, existing?.mode)
    }
  } catch (error) {
    throw systemError(path, 'write', error)
  }
}

async function replace(target: string, chunks: Chunks, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o7777)
    await withHandle(handle, chunks, (file) => file.sync())
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

async function withHandle(
  handle: FileHandle,
  chunks: Chunks,
  finish: (handle: FileHandle) => Promise<void> = async () => undefined,
): Promise<void> {
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk)
    await finish(handle)
  } finally {
    await handle.close()
  }
}
