import type { FileSource } from '../../files/file-source.js'
import type { Chunks } from '../../host/atomic-write.js'

/** A file of a store, and what shows that it is still the same. */
export interface StoredFile {
  /** Below the store's root, with `/` between folders. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Changes when the content does: an ETag, or when it was last changed. */
  readonly mark: string
}

/**
 * A place that holds files by their paths: a folder, a bucket of S3 or a part of one, a web server. What fails for
 * a while (a network, a full disk) is thrown as a PassingError; what will always fail as a FileError. Paths
 * that could lead out of the place are refused, and so are links that do.
 */
export interface Store {
  /** Where it is, without logins: what messages begin with. */
  readonly url: string
  /** All files below a folder, in the order of their paths' code units; without those that begin with `_` or `.`. */
  list(folder: string): AsyncGenerator<StoredFile>
  /** Undefined if there is none. */
  look(path: string): Promise<StoredFile | undefined>
  /**
   * For `readTable` and its like. Throws a FileError if there is none, and when it is read if it changed since.
   */
  source(path: string): Promise<FileSource>
  /** Whole or not at all; what was there is replaced. */
  write(path: string, chunks: Chunks): Promise<void>
  /** Nothing happens if there is none. */
  remove(path: string): Promise<void>
  /** Takes away what writes that were cut off have left below a folder, if it is older than so many milliseconds. */
  sweep(folder: string, age: number): Promise<number>
}
