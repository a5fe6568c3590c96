import { open } from 'node:fs/promises'
import { concat } from './concat.js'
import { FileError, systemError } from './file-error.js'
import type { FileInput, FileSource } from './file-source.js'
import { inFull } from './read.js'

/** A file of which parts can be read. Must be closed. */
export interface ByteRanges {
  readonly size: number
  /** The bytes from `start` to before `end`. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>
  close(): Promise<void>
}

/**
 * Opens a file, not standard input, to read parts of it.
 *
 * @throws FileError if it cannot be read
 */
export async function openRanges(input: FileInput): Promise<ByteRanges> {
  if (typeof input !== 'string') return new SourceRanges(input)
  try {
    const handle = await open(input)
    const { size } = await handle.stat()
    const read = async (start: number, end: number) => {
      const bytes = new Uint8Array(Math.max(0, end - start))
      let done = 0
      while (done < bytes.length) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done)
        if (bytesRead === 0) {
          throw new FileError(input, `expected ${end} bytes, got ${start + done}`)
        }
        done += bytesRead
      }
      return bytes
    }
    return { size, read, close: () => handle.close() }
  } catch (error) {
    throw systemError(input, 'read', error)
  }
}

/** So much is read at once at least, since asking takes as long as it. */
const AHEAD = 1 << 17
/** How many such are held: what is read goes to and fro between pages and what is told of them. */
const HELD = 3

interface Held {
  readonly start: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Parts of a source, of which each request may go over a network. */
class SourceRanges implements ByteRanges {
  private held: Held[] = []

  constructor(private readonly source: FileSource) {}

  get size(): number {
    return this.source.size
  }

  async read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const found = this.held.find((one) => isIn(one, start, end))
    if (found !== undefined) return found.bytes.slice(start - found.start, end - found.start)
    if (end - start >= AHEAD) return this.ask(start, end)
    // At the end it is the footer, which is looked for from the last byte on.
    const from = end === this.size ? Math.max(0, end - AHEAD) : start
    const bytes = await this.ask(from, Math.min(this.size, from + AHEAD))
    this.held = [{ start: from, bytes }, ...this.held.slice(0, HELD - 1)]
    return bytes.slice(start - from, end - from)
  }

  private async ask(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = []
    for await (const chunk of inFull(this.source, this.source.chunks(start, end), end - start)) {
      chunks.push(chunk)
    }
    return concat(chunks)
  }

  async close(): Promise<void> {
    this.held = []
  }
}

function isIn({ start, bytes }: Held, from: number, to: number): boolean {
  return from >= start && to <= start + bytes.length
}
