import { Decompress } from 'fzstd'
import { concat } from '../concat.js'
import { ZstdWatch } from '../zstd-watch.js'

/** So few compressed bytes at a time, since each may stand for some 30,000. */
const PIECE = 256

/**
 * What is in Zstandard, a piece at a time. By a library, fzstd, although Node has one from 22.15 on:
 * that of Node 22 takes a file that was cut off for a whole one, and all leave out what is after the
 * first frame. It does not check checksums.
 */
export class Zstandard {
  private parts: Uint8Array[] = []
  private readonly stream = new Decompress((part) => {
    if (part.length > 0) this.parts.push(part.slice())
  })

  private readonly watch = new ZstdWatch()

  private taken(): Uint8Array<ArrayBuffer> {
    return concat(this.parts.splice(0))
  }

  /**
   * @throws Error if it is damaged, or ends too early
   * @throws TextError if it asks for more memory than is sane
   */
  *push(chunk: Uint8Array, final = false): Generator<Uint8Array<ArrayBuffer>> {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.slice(at, at + PIECE)
      this.watch.look(piece)
      this.stream.push(piece)
      if (this.parts.length > 0) yield this.taken()
    }
    if (!final) return
    this.stream.push(new Uint8Array(0), true)
    if (this.parts.length > 0) yield this.taken()
  }
}

/** Whether an error is that of a stream that ends too early. */
export function isCutOff(error: unknown): boolean {
  return error instanceof Error && error.message === 'unexpected EOF'
}
