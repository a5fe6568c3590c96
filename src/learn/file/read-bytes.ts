import { rangeErrorIn, show } from '../../errors.js'
import { builtin } from '../../host/builtin.js'

/** A module of Node, asked for so that this loads in browsers too. */
export function nodeModule<T>(fn: string, name: string): T {
  const found = builtin<T>(name)
  if (found === undefined) throw rangeErrorIn(fn, 'Node 20.16 or later for files', 'none')
  return found
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
export function fileError(fn: string, expectation: string, path: string, cause: unknown): Error {
  const { code } = cause as { code?: string }
  const error = new Error(`${fn}: ${expectation}, got ${show(path)}`, { cause })
  return Object.assign(error, code !== undefined && { code })
}

export function reasonOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error)
}
