import { type FileModules, writeAtomically } from '../../host/atomic-write.js'
import { fileError, nodeModule, reasonOf } from './read-bytes.js'

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
