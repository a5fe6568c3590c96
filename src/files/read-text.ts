import { openBytes } from './byte-source.js'
import { concat } from './concat.js'
import { TextFile } from './text-file.js'

/** All the bytes of a file, or of standard input for `-`, decompressed. */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  const { chunks } = await openBytes(path)
  for await (const chunk of chunks) parts.push(chunk)
  return concat(parts)
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
