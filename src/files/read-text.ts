import { openBytes } from './byte-source.js'
import { concat } from './concat.js'
import { Expanded, limitText, mostExpanded } from './expansion.js'
import { FileError, fileError } from './file-error.js'
import type { FileInput } from './file-source.js'
import { nameOf } from './read.js'
import { TextFile } from './text-file.js'

/**
 * All the bytes of a file, or of standard input for `-`, decompressed.
 *
 * @throws FileError if they are compressed and come to more than may be held
 */
export async function readBytes(input: FileInput): Promise<Uint8Array<ArrayBuffer>> {
  const { compression, chunks } = await openBytes(input)
  const most = compression === undefined ? Infinity : mostExpanded()
  const error = () => fileError(nameOf(input), `expected ${limitText(most)}`, 'more')
  const all = new Expanded(most, error)
  for await (const chunk of chunks) all.add(chunk)
  return concat(all.parts)
}

/** The text of a file, in the encoding that shows, a piece at a time; a byte order mark is passed over. */
export async function* textChunks(path: string): AsyncGenerator<string> {
  let begun = false
  for await (const chunk of new TextFile(path).chunks()) {
    yield !begun && chunk.startsWith('\uFEFF') ? chunk.slice(1) : chunk
    begun ||= chunk !== ''
  }
}

/**
 * The whole text of a file, without a byte order mark.
 *
 * @throws FileError if it is longer than texts can be
 */
export function readText(path: string): Promise<string> {
  return asWhole(path, async () => {
    let text = ''
    for await (const chunk of textChunks(path)) text += chunk
    return text
  })
}

/**
 * A text of a file that is put together.
 *
 * @param hint what helps where it is too long
 */
export async function asWhole(
  input: FileInput,
  act: () => Promise<string>,
  hint = '',
): Promise<string> {
  try {
    return await act()
  } catch (error) {
    // What V8 says of a string that would be too long.
    if (!(error instanceof RangeError)) throw error
    throw new FileError(nameOf(input), `expected text of at most half a billion characters${hint}`)
  }
}
