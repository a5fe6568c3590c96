import { constants, type Dirent } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath, stat, unlink } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { FileError } from '../../files/file-error.js'
import type { FileSource } from '../../files/file-source.js'
import { writeAtomically } from '../../files/write-atomically.js'
import type { Chunks } from '../../host/atomic-write.js'
import { byCodeUnits } from '../../table/by-code-units.js'
import { storeError } from './passing.js'
import { checkPath } from './plain-path.js'
import { changed, rangedSource } from './ranged-source.js'
import type { Store, StoredFile } from './store.js'

const PIECE = 1 << 20
/** What `writeAtomically` calls what it has not finished. */
const TEMPORARY = /^\.[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/

/** A folder, which no link leads out of. It need not be there before something is written. */
export class FileStore implements Store {
  readonly root: string

  /** @param url the folder's path */
  constructor(readonly url: string) {
    this.root = resolve(url)
  }

  async *list(folder: string): AsyncGenerator<StoredFile> {
    const found: StoredFile[] = []
    for await (const { path, entry } of this.entries(folder)) {
      if (/^[_.]/.test(entry.name)) continue
      // Links to folders would lead in circles, and links out are none of this store.
      const file = await this.look(path).catch((error: unknown) => {
        if (error instanceof LinkOut) return undefined
        throw error
      })
      if (file !== undefined) found.push(file)
    }
    yield* found.sort((a, b) => byCodeUnits(a.path, b.path))
  }

  async look(path: string): Promise<StoredFile | undefined> {
    const name = this.name(path)
    try {
      const place = await this.place(path)
      const file = place === undefined ? undefined : await stat(place, { bigint: true })
      if (!file?.isFile()) return undefined
      return { path, size: Number(file.size), mark: String(file.mtimeNs) }
    } catch (error) {
      if (isAbsent(error)) return undefined
      throw storeError(name, 'read', error)
    }
  }

  async source(path: string): Promise<FileSource> {
    const name = this.name(path)
    const file = await this.look(path)
    const place = await this.place(path)
    if (file === undefined || place === undefined) {
      throw new FileError(name, 'cannot read: no such file')
    }
    return rangedSource(name, file, async (start, end) => {
      const handle = await open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
      const now = await handle.stat({ bigint: true })
      if (Number(now.size) === file.size && String(now.mtimeNs) === file.mark) {
        return handle.createReadStream({ start, end: end - 1, highWaterMark: PIECE })
      }
      await handle.close()
      throw changed(name)
    })
  }

  async write(path: string, chunks: Chunks): Promise<void> {
    const name = this.name(path)
    checkPath(path)
    try {
      const folder = await this.makeFolder(path.split('/').slice(0, -1))
      const target = join(folder, path.split('/').at(-1) ?? '')
      const there = await lstat(target).catch(() => undefined)
      // Writing goes to where a link leads.
      if (there?.isSymbolicLink() && (await this.place(path)) === undefined) {
        throw new FileError(name, 'expected a file or nothing, got a link to nothing')
      }
      await writeAtomically(target, chunks)
    } catch (error) {
      throw storeError(name, 'write', error)
    }
  }

  async remove(path: string): Promise<void> {
    checkPath(path)
    try {
      const parent = await this.place(dirname(path) === '.' ? '' : dirname(path))
      if (parent !== undefined) await unlink(join(parent, path.split('/').at(-1) ?? ''))
    } catch (error) {
      if (!isAbsent(error)) throw storeError(this.name(path), 'write', error)
    }
  }

  async sweep(folder: string, age: number): Promise<number> {
    let swept = 0
    for await (const { path, entry } of this.entries(folder, true)) {
      if (!entry.isFile() || !TEMPORARY.test(entry.name)) continue
      const found = await lstat(join(this.root, path)).catch(() => undefined)
      if (found === undefined || Date.now() - found.mtimeMs < age) continue
      await this.remove(path)
      swept++
    }
    return swept
  }

  /** What is in a folder and the folders in it, no links followed; none if there is no such folder. */
  private async *entries(
    folder: string,
    hidden = false,
  ): AsyncGenerator<{ path: string; entry: Dirent }> {
    const place = await this.place(folder)
    const entries =
      place === undefined
        ? []
        : await readdir(place, { withFileTypes: true }).catch((error: unknown) => {
            if (isAbsent(error)) return []
            throw storeError(this.name(folder), 'read', error)
          })
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) yield { path, entry }
      else if (hidden || !/^[_.]/.test(entry.name)) yield* this.entries(path, hidden)
    }
  }

  /** Where a path is once all links are followed; undefined if there is nothing. */
  private async place(path: string): Promise<string | undefined> {
    checkPath(path)
    try {
      return this.checked(path, await realpath(join(this.root, path)), await realpath(this.root))
    } catch (error) {
      if (isAbsent(error)) return undefined
      throw storeError(this.name(path), 'read', error)
    }
  }

  private async makeFolder(segments: readonly string[]): Promise<string> {
    await mkdir(this.root, { recursive: true })
    const root = await realpath(this.root)
    let folder = root
    for (const [i, segment] of segments.entries()) {
      const next = join(folder, segment)
      // Several may make it at the same time.
      await mkdir(next, { recursive: true })
      folder = this.checked(segments.slice(0, i + 1).join('/'), await realpath(next), root)
    }
    return folder
  }

  private checked(path: string, place: string, root: string): string {
    const way = relative(root, place)
    if (way === '..' || way.startsWith(`..${sep}`) || resolve(root, way) !== place) {
      throw new LinkOut(this.name(path), `expected what is below ${this.url}, got a link out of it`)
    }
    return place
  }

  private name(path: string): string {
    return path === '' ? this.url : join(this.url, path)
  }
}

class LinkOut extends FileError {}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}
