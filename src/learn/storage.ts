import { rangeError } from '../errors.js'
import { builtin } from '../wasm/threads.js'

/** What is used of node:fs/promises, so that this loads in browsers too. */
interface Files {
  readFile(path: string): Promise<Uint8Array>
  writeFile(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  rm(path: string, options: { force: boolean }): Promise<void>
}

function files(fn: string): Files {
  const found = builtin<Files>('node:fs/promises')
  if (found === undefined) throw rangeError(fn, 'Node 20.16 or later for files', 'none')
  return found
}

/** Writes a file as a whole or not at all. */
export async function writeBytes(fn: string, path: string, bytes: Uint8Array): Promise<void> {
  const { writeFile, rename, rm } = files(fn)
  const draft = `${path}.${builtin<{ pid: number }>('node:process')?.pid}.tmp`
  try {
    await writeFile(draft, bytes)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw rangeError(fn, `a path that can be written (${reasonOf(error)})`, path)
  }
}

/** Reads a file. */
export async function readBytes(fn: string, path: string): Promise<Uint8Array> {
  const { readFile } = files(fn)
  try {
    return await readFile(path)
  } catch (error) {
    throw rangeError(fn, `a file that can be read (${reasonOf(error)})`, path)
  }
}

function reasonOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error)
}
