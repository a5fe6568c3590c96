import type { FileSource } from '../../src/node.js'

/** The text of a source, or of a part of it. */
export async function textOf(source: FileSource, start?: number, end?: number): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.chunks(start, end)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
