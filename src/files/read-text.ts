import { openBytes } from './byte-source.js'
import { concat } from './concat.js'
import { Expanded, limitText, mostExpanded } from './expansion.js'
import { fileError } from './file-error.js'
import { nameOf } from './read.js'
import { TextFile } from './text-file.js'

/**
 * All the bytes of a file, or of standard input for `-`, decompressed.
 *
 * @throws FileError if they are compressed and come to more than may be held
 */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const { compression, chunks } = await openBytes(path)
  const most = compression === undefined ? Infinity : mostExpanded()
  const error = () => fileError(nameOf(path), `expected ${limitText(most)}`, 'more')
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

/** The whole text of a file, without a byte order mark. */
export async function readText(path: string): Promise<string> {
  let text = ''
  for await (const chunk of textChunks(path)) text += chunk
  return text
}
