import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileSource, STANDARD_NAME } from '../node.js'

/** What is held in memory; more goes to the disk. */
const HELD_BYTES = 2 ** 24
const CHUNK = 1 << 20

/**
 * Standard input as a file that can be read again, so that a large table from a pipe is looked through and streamed as
 * one from a file is. It lies in the system's folder for temporary files, where nobody else sees it, and goes with the
 * process.
 */
export async function standardInput(): Promise<FileSource> {
  const held: Uint8Array[] = []
  let size = 0
  let file: FileHandle | undefined
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length
    held.push(chunk)
    if (size <= HELD_BYTES) continue
    file ??= await openUnnamed()
    for (const bytes of held.splice(0)) await file.writeFile(bytes)
  }
  return { name: STANDARD_NAME, size, chunks: file ? chunksOf(file) : chunksHeld(held) }

  function chunksOf(file: FileHandle): FileSource['chunks'] {
    return async function* (start = 0, end = size) {
      for (let at = start; at < end; ) {
        const bytes = new Uint8Array(Math.min(CHUNK, end - at))
        const { bytesRead } = await file.read(bytes, 0, bytes.length, at)
        if (bytesRead === 0) return
        at += bytesRead
        yield bytes.subarray(0, bytesRead)
      }
    }
  }
}

function chunksHeld(held: readonly Uint8Array[]): FileSource['chunks'] {
  return async function* (start = 0, end = Infinity) {
    let at = 0
    for (const bytes of held) {
      const part = bytes.subarray(Math.max(0, start - at), Math.max(0, end - at))
      at += bytes.length
      if (part.length > 0) yield part
    }
  }
}

async function openUnnamed(): Promise<FileHandle> {
  const path = join(tmpdir(), `colmask-${crypto.randomUUID()}.tmp`)
  const file = await open(path, 'wx+', 0o600)
  const remove = () => rm(path, { force: true })
  // Where an open file cannot lose its name, it does when the process ends in order.
  await remove().catch(() => process.once('beforeExit', () => file.close().then(remove)))
  return file
}
