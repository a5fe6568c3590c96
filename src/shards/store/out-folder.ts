import { createHash } from 'node:crypto'
import type { Check } from '../../check.js'
import { show } from '../../errors.js'
import { FileError } from '../../files/file-error.js'
import type { FileSource } from '../../files/file-source.js'
import type { Chunks } from '../../host/atomic-write.js'
import type { Store, StoredFile } from './store.js'

/** A document, and the SHA-256 of its bytes. */
export interface Hashed<T> {
  readonly value: T
  readonly hash: string
}

/** The folder of a run's outputs: names below it are those of `layout.ts` and of outputs. */
export class OutFolder {
  /**
   * @param store the first of the roots
   * @param path below it; '' for the root itself
   */
  constructor(
    readonly store: Store,
    readonly path: string,
  ) {}

  /** What messages call a file. */
  nameOf(name: string): string {
    return `${this.store.url.replace(/\/$/, '')}/${this.at(name)}`
  }

  look(name: string): Promise<StoredFile | undefined> {
    return this.store.look(this.at(name))
  }

  source(name: string): Promise<FileSource> {
    return this.store.source(this.at(name))
  }

  /** Names below a folder in this one. */
  async *list(folder: string): AsyncGenerator<StoredFile> {
    const from = this.path === '' ? 0 : this.path.length + 1
    for await (const file of this.store.list(this.at(folder))) {
      yield { ...file, path: file.path.slice(from) }
    }
  }

  write(name: string, chunks: Chunks): Promise<void> {
    return this.store.write(this.at(name), chunks)
  }

  remove(name: string): Promise<void> {
    return this.store.remove(this.at(name))
  }

  sweep(age: number): Promise<number> {
    return this.store.sweep(this.path, age)
  }

  /** Undefined if there is none. */
  async bytes(name: string): Promise<Uint8Array | undefined> {
    if ((await this.look(name)) === undefined) return undefined
    const source = await this.source(name)
    const parts: Uint8Array[] = []
    for await (const chunk of source.chunks()) parts.push(chunk)
    return new Uint8Array(Buffer.concat(parts))
  }

  /** Writes a document; the same one has the same bytes. */
  async writeJson(name: string, value: unknown): Promise<string> {
    const text = `${JSON.stringify(value, null, 1)}\n`
    await this.write(name, [text])
    return sha256(Buffer.from(text))
  }

  /**
   * Undefined if there is none.
   *
   * @throws FileError if it is not what it should be
   */
  async json<T>(name: string, check: Check): Promise<Hashed<T> | undefined> {
    const bytes = await this.bytes(name)
    if (bytes === undefined) return undefined
    let value: unknown
    try {
      value = JSON.parse(Buffer.from(bytes).toString('utf8'))
    } catch {
      throw new FileError(this.nameOf(name), 'expected JSON, got something else')
    }
    const fault = check(value, '')
    if (fault !== undefined) {
      const where = fault.path === '' ? '' : `${fault.path}: `
      throw new FileError(
        this.nameOf(name),
        `${where}expected ${fault.expected}, got ${show(fault.got)}`,
      )
    }
    return { value: value as T, hash: sha256(bytes) }
  }

  private at(name: string): string {
    if (this.path === '') return name
    return name === '' ? this.path : `${this.path}/${name}`
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
