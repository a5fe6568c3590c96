import { Output } from './output.js'

/**
 * What a stream of the browser's makes of a page, into no more bytes than are said to be in it.
 *
 * @returns undefined where the browser does not know the compression
 * @throws Misread if there is more
 */
export async function unstream(
  format: 'gzip' | 'brotli',
  input: Uint8Array,
  length: number,
): Promise<Uint8Array | undefined> {
  let stream: DecompressionStream
  try {
    // Brotli is a word that the types of TypeScript do not know yet.
    stream = new DecompressionStream(format as 'gzip')
  } catch {
    return undefined
  }
  const output = new Output(length)
  const reader = new Blob([input.slice()]).stream().pipeThrough(stream).getReader()
  try {
    while (true) {
      const { done, value } = await reader.read()
      if (done) return output.bytes()
      output.add(value)
    }
  } finally {
    // Else the rest would be expanded all the same.
    await reader.cancel().catch(() => undefined)
  }
}
