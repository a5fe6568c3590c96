import { show } from '../errors.js'
import { TextError } from '../table/text-error.js'

/** Where in a file something is: lines and columns (cells of a row) count from 1. */
export interface Place {
  line?: number
  column?: number
}

/**
 * A file that cannot be read, written or understood. The message reads
 * `FILE, line L, column C: expectation, got value`.
 *
 * @example
 * ```ts
 * try {
 *   await readTable('absent.csv')
 * } catch (error) {
 *   if (error instanceof FileError) console.log(error.message)
 * }
 * ```
 */
export class FileError extends Error {
  override name = 'FileError'
  readonly file: string
  readonly line: number | undefined
  readonly column: number | undefined

  /**
   * @param reason the message without file and place
   * @param cause what the system or a library threw, if it did
   */
  constructor(
    file: string,
    readonly reason: string,
    place: Place = {},
    cause?: unknown,
  ) {
    const line = place.line === undefined ? '' : `, line ${place.line}`
    const column = place.column === undefined ? '' : `, column ${place.column}`
    super(`${file}${line}${column}: ${reason}`, cause === undefined ? {} : { cause })
    this.file = file
    this.line = place.line
    this.column = place.column
  }

  /** The same at another line. */
  atLine(line: number): FileError {
    const { file, reason, column, cause } = this
    return new FileError(file, reason, { line, ...(column !== undefined && { column }) }, cause)
  }
}

export function fileError(
  file: string,
  expectation: string,
  got: unknown,
  place?: Place,
): FileError {
  return new FileError(file, `${expectation}, got ${show(got)}`, place)
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the file system is read-only'],
  ['EDQUOT', 'the quota is used up'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EMFILE', 'too many open files'],
  ['EFBIG', 'the file would be too large'],
  ['EIO', 'input or output failed'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection broke off'],
  ['ETIMEDOUT', 'the connection timed out'],
  ['ENOTFOUND', 'no server of this name'],
  ['EAI_AGAIN', 'no server of this name for now'],
])

/** What a code of the system says, in words. */
export function reasonOf(code: string): string {
  return REASONS.get(code) ?? code
}

/** What the system refused, in words; anything else is thrown on as it is. */
export function systemError(file: string, action: 'read' | 'write', error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (typeof code !== 'string' || error instanceof FileError) return error
  const isUrl = /^https?:\/\//.test(file)
  const hint = isUrl ? ' (of a URL: fetch it, and parseTable of colmask/bytes reads its bytes)' : ''
  return new FileError(file, `cannot ${action}: ${reasonOf(code)}${hint}`, {}, error)
}

/** Does something with the text of a file; what is wrong with the text is wrong with the file. */
export function inFile<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw errorInFile(file, error)
  }
}

/** The same, of something that comes piece by piece. */
export async function* inFileAsync<T>(file: string, pieces: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* pieces
  } catch (error) {
    throw errorInFile(file, error)
  }
}

function errorInFile(file: string, error: unknown): unknown {
  if (!(error instanceof TextError)) return error
  const { line, column } = error
  return new FileError(file, error.reason, {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  })
}
