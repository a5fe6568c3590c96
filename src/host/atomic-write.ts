/** A file's content, a piece at a time, so that it need not all be in memory. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/**
 * What is used of node:fs and node:path. Who writes brings them: src/files/ imports them, on any Node;
 * what loads in browsers too asks `builtin` for them.
 */
export interface FileModules {
  readonly fs: {
    readonly constants: { readonly W_OK: number }
    readonly promises: FilePromises
    rmSync(path: string, options: { force: boolean }): void
  }
  readonly path: {
    dirname(path: string): string
    join(...parts: string[]): string
    resolve(...parts: string[]): string
  }
}

interface FilePromises {
  access(path: string, mode: number): Promise<void>
  open(path: string, flags: string, mode?: number): Promise<FileHandle>
  readlink(path: string): Promise<string>
  rename(from: string, to: string): Promise<void>
  stat(path: string): Promise<Stats>
  unlink(path: string): Promise<void>
}

interface Stats {
  readonly mode: number
  readonly uid: number
  readonly gid: number
  isDirectory(): boolean
  isFile(): boolean
}

interface FileHandle {
  chown(uid: number, gid: number): Promise<void>
  close(): Promise<void>
  sync(): Promise<void>
  writeFile(data: string | Uint8Array): Promise<void>
}

// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const crypto: { randomUUID(): string }

/**
 * Writes a file so that it is there whole or not at all: to a temporary file beside it, which takes
 * its name once everything is on the disk. A file that was there stays as it was if anything fails.
 * Devices and pipes, which cannot be replaced, are written to directly.
 *
 * @throws what the system refuses, as Node has it, or what the chunks throw
 */
export async function writeAtomically(
  modules: FileModules,
  path: string,
  chunks: Chunks,
): Promise<void> {
  const { constants, promises } = modules.fs
  const target = await targetOf(modules, path)
  const existing = await promises.stat(target).catch(() => undefined)
  if (existing?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' })
  if (existing && !existing.isFile()) {
    await withHandle(await promises.open(target, 'w'), chunks)
  } else {
    if (existing) await promises.access(target, constants.W_OK)
    await replace(modules, target, chunks, existing)
  }
}

/** What a link names, whether it is there yet or not. */
async function targetOf(modules: FileModules, path: string): Promise<string> {
  const { dirname, resolve } = modules.path
  const link = await modules.fs.promises.readlink(path).catch(() => undefined)
  return link === undefined ? path : targetOf(modules, resolve(dirname(path), link))
}

/** Temporary files that are being written, and what removes each at once. */
const unfinished = new Map<string, () => void>()

/**
 * Removes the temporary files of writes that a signal cut short.
 *
 * @example
 * ```ts
 * process.once('SIGTERM', () => {
 *   abandonWrites()
 *   process.exit(143)
 * })
 * ```
 */
export function abandonWrites(): void {
  for (const remove of unfinished.values()) remove()
}

async function replace(
  { fs, path: { dirname, join } }: FileModules,
  target: string,
  chunks: Chunks,
  existing?: Stats,
): Promise<void> {
  const temporary = join(dirname(target), `.${crypto.randomUUID()}.tmp`)
  unfinished.set(temporary, () => fs.rmSync(temporary, { force: true }))
  try {
    const mode = existing ? existing.mode & 0o7777 : 0o666
    const handle = await fs.promises.open(temporary, 'wx', mode)
    await withHandle(handle, chunks, async (file) => {
      // Keeps the owner where that is allowed, which is where it could be another.
      if (existing) await file.chown(existing.uid, existing.gid).catch(() => undefined)
      await file.sync()
    })
    await fs.promises.rename(temporary, target)
  } catch (error) {
    await fs.promises.unlink(temporary).catch(() => undefined)
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
