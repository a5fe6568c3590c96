import type { AsyncBuffer } from 'hyparquet'
import { show } from '../../errors.js'
import { TextError } from '../../table/text-error.js'
import { UnknownCodec } from './codecs.js'
import { Misread } from './misread.js'
import { damaged } from './thrift.js'

/** Reads the footer; whatever goes wrong says that it is none, but that the file cannot be read. */
export async function inFooter<T>(
  file: AsyncBuffer,
  act: (file: AsyncBuffer) => Promise<T>,
): Promise<T> {
  let unread: unknown
  const slice = async (start: number, end?: number) => {
    try {
      return await file.slice(start, end)
    } catch (error) {
      unread = error
      throw error
    }
  }
  try {
    return await act({ byteLength: file.byteLength, slice })
  } catch (error) {
    if (error instanceof TextError || error === unread) throw error
    throw damaged('a footer that can be read', 'one that is damaged')
  }
}

/** Reads a part of a column; whatever goes wrong says that it is damaged. */
export async function inColumn<T>(name: string, group: number, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof TextError || isSystemError(error)) throw error
    if (error instanceof UnknownCodec) {
      const known = 'no compression, or one of Snappy, gzip, ZSTD, LZ4 and Brotli'
      throw new TextError(`column ${show(name)}: expected ${known}, got ${error.codec}`)
    }
    const where = `row group ${group}`
    if (error instanceof Misread) {
      throw new TextError(`column ${show(name)}: expected ${error.message} in ${where}`)
    }
    throw new TextError(`column ${show(name)}: expected whole pages, got damaged ones in ${where}`)
  }
}

/** What the system refuses has a code and a call; the codes of libraries have no call. */
function isSystemError(error: unknown): boolean {
  const { code, syscall } = (error ?? {}) as { code?: unknown; syscall?: unknown }
  return typeof code === 'string' && typeof syscall === 'string'
}
