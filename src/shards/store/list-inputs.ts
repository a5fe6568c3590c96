import { FileError } from '../../files/file-error.js'
import { tableFormatOf } from '../../files/table-format.js'
import { byCodeUnits } from '../../table/by-code-units.js'
import { folderOfGlob, globPattern, isGlob } from './glob.js'
import type { Place, Roots } from './roots.js'
import type { StoredFile } from './store.js'

/** A file that holds a table. */
export interface Input {
  /** What `Roots.at` takes. */
  readonly ref: string
  /** In bytes. */
  readonly size: number
  /** Changes when the content does. */
  readonly mark: string
}

/** Names of all sorts of text, which are tables only if someone says so. */
const VAGUE = /\.(txt|dat|data)(\.\w+)?$/i

/**
 * The files that folders, patterns (`*`, `**`, `?`, `{a,b}`) and names of files stand for, each once, in the
 * order of their references' code units. Of folders those that are called as tables are, and of these none that
 * begins with `_` or `.`, or lies in a folder that does.
 *
 * @throws FileError if one stands for none, or a file is not called as tables are
 */
export async function listInputs(roots: Roots, asked: readonly string[]): Promise<Input[]> {
  const found = new Map<string, Input>()
  for (const one of asked) {
    const place = roots.at(one.replace(/(?<=[^/])\/+$|^\.$/, '').replace(/^(\.\/)+/, ''))
    let any = false
    for await (const { path, size, mark } of filesOf(one, place)) {
      any = true
      const ref = roots.refOf({ store: place.store, path })
      found.set(ref, { ref, size, mark })
    }
    if (!any) throw new FileError(one, 'expected tables, got none')
  }
  return [...found.values()].sort((a, b) => byCodeUnits(a.ref, b.ref))
}

async function* filesOf(asked: string, { store, path }: Place): AsyncGenerator<StoredFile> {
  if (isGlob(path)) {
    const pattern = globPattern(path)
    for await (const file of store.list(folderOfGlob(path))) {
      if (pattern.test(file.path) && isTable(file.path)) yield file
    }
    return
  }
  const file = path === '' ? undefined : await store.look(path)
  if (file !== undefined) {
    if (!isTable(path)) throw new FileError(asked, 'expected a file that is called as tables are')
    yield file
    return
  }
  for await (const one of store.list(path)) {
    if (isTable(one.path) && !VAGUE.test(one.path)) yield one
  }
}

function isTable(path: string): boolean {
  try {
    tableFormatOf(path)
    return true
  } catch {
    return false
  }
}
