import { rangeErrorIn, show } from '../../errors.js'
import { type FileModules, writeAtomically } from '../../host/atomic-write.js'
import { builtin } from '../../host/builtin.js'

/** A module of Node, asked for so that this loads in browsers too. */
function nodeModule<T>(fn: string, name: string): T {
  const found = builtin<T>(name)
  if (found === undefined) throw rangeErrorIn(fn, 'Node 20.16 or later for files', 'none')
  return found
}

/** Writes a file as a whole or not at all: see `writeAtomically`. */
export async function writeBytes(fn: string, path: string, bytes: Uint8Array): Promise<void> {
  const modules: FileModules = {
    fs: nodeModule(fn, 'node:fs'),
    path: nodeModule(fn, 'node:path'),
  }
  try {
    await writeAtomically(modules, path, [bytes])
  } catch (error) {
    throw fileError(fn, `a path that can be written (${reasonOf(error)})`, path, error)
  }
}

/** Reads a file. */
export async function readBytes(fn: string, path: string): Promise<Uint8Array> {
  const { readFile } = nodeModule<{ readFile(path: string): Promise<Uint8Array> }>(
    fn,
    'node:fs/promises',
  )
  try {
    return await readFile(path)
  } catch (error) {
    throw fileError(fn, `a file that can be read (${reasonOf(error)})`, path, error)
  }
}

/** No fault of the call's values, so no RangeError: with the system's code, such as ENOENT. */
function fileError(fn: string, expectation: string, path: string, cause: unknown): Error {
  const { code } = cause as { code?: string }
  const error = new Error(`${fn}: ${expectation}, got ${show(path)}`, { cause })
  return Object.assign(error, code !== undefined && { code })
}

function reasonOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error)
}
