import { randomUUID } from 'node:crypto'
import { constants, rmSync, type Stats } from 'node:fs'
import { access, type FileHandle, open, readlink, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
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
    const target = await targetOf(path)
    const existing = await stat(target).catch(() => undefined)
    if (existing?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' })
    if (existing && !existing.isFile()) {
      await withHandle(await open(target, 'w'), chunks)
    } else {
      if (existing) await access(target, constants.W_OK)
      await replace(target, chunks, existing)
    }
  } catch (error) {
    throw systemError(path, 'write', error)
  }
}

/** What a link names, whether it is there yet or not. */
async function targetOf(path: string): Promise<string> {
  const link = await readlink(path).catch(() => undefined)
  return link === undefined ? path : targetOf(resolve(dirname(path), link))
}

/** Temporary files that are being written. */
const unfinished = new Set<string>()

/** Removes the temporary files of writes that a signal cut short. */
export function abandonWrites(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true })
}

async function replace(target: string, chunks: Chunks, existing?: Stats): Promise<void> {
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`)
  unfinished.add(temporary)
  try {
    const handle = await open(temporary, 'wx', existing ? existing.mode & 0o7777 : 0o666)
    await withHandle(handle, chunks, async (file) => {
      // Keeps the owner where that is allowed, which is where it could be another.
      if (existing) await file.chown(existing.uid, existing.gid).catch(() => undefined)
      await file.sync()
    })
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  } finally {
    unfinished.delete(temporary)
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
