import type { Finding } from '../table/findings/finding.js'
import type { Reading } from '../table/reading.js'
import { openBytes } from './byte-source.js'
import { FileError } from './file-error.js'
import type { FileInput } from './file-source.js'
import { isPlainFile, nameOf } from './read.js'
import { encodingFinding } from './text/encoding-finding.js'
import { LineCounter } from './text/line-counter.js'
import { looksLike } from './text/looks-like.js'
import { DecodingError, TextDecoding } from './text/text-decoding.js'

/**
 * A file of text, or standard input for `-`: decompressed, and in whatever encoding it is. What that
 * is may show only after a part was read, of which all is ASCII then.
 */
export class TextFile {
  private readonly decoding: TextDecoding
  private readonly file: string
  private compression: Reading['compression']
  private found: Finding[] = []
  private told = false
  /** What cannot be read again has its lines counted as it is decoded. */
  private readonly lines: LinesBefore | undefined
  private last: { before: Reading | undefined; reading: Reading } | undefined

  /** @param encoding a name that `encodingName` gives; by default what it looks like */
  constructor(
    private readonly input: FileInput,
    encoding?: string,
  ) {
    this.file = nameOf(input)
    this.decoding = new TextDecoding(encoding)
    this.lines = isPlainFile(input) ? undefined : new LinesBefore()
  }

  /**
   * The text, a piece at a time. A byte order mark stays in it.
   *
   * @throws FileError if it cannot be read, or is no text in that encoding
   */
  async *chunks(): AsyncGenerator<string> {
    const { compression, start, chunks } = await openBytes(this.input)
    this.compression = compression
    try {
      const look = looksLike(start)
      if (look !== undefined) {
        const packed = compression === undefined ? '' : ` in ${compression}`
        throw new FileError(this.file, `expected text, got ${look.name}${packed} (${look.advice})`)
      }
      for await (const chunk of chunks) {
        const text = await this.decode(chunk, false)
        if (text !== '') yield text
      }
      yield await this.decode(new Uint8Array(0), true)
    } finally {
      await chunks.return(undefined)
    }
  }

  /** The whole text. */
  async text(): Promise<string> {
    let text = ''
    for await (const chunk of this.chunks()) text += chunk
    return text
  }

  /** How it was read so far, beside what is known of it otherwise. The same object as long as it is the same. */
  readingWith(before: Reading | undefined): Reading {
    const { encoding, mark, sameBytes } = this.decoding
    const { last, compression } = this
    const isSame =
      last?.before === before &&
      last?.reading.encoding === encoding &&
      (last.reading.sameBytes ?? true) === sameBytes
    if (last !== undefined && isSame) return last.reading
    const reading: Reading = {
      ...before,
      encoding,
      ...(mark && { mark }),
      ...(!sameBytes && { sameBytes }),
      ...(compression !== undefined && { compression }),
    }
    this.last = { before, reading }
    return reading
  }

  /** What is to be told of it and was not yet. */
  takeFindings(): readonly Finding[] {
    return this.found.splice(0)
  }

  private async decode(chunk: Uint8Array, final: boolean): Promise<string> {
    this.lines?.add(chunk)
    try {
      const text = this.decoding.push(chunk, final)
      const { guessed } = this.decoding
      if (guessed !== undefined && !this.told) {
        this.told = true
        const { offset } = guessed
        const line = offset === undefined ? undefined : await this.lineOf(offset, 'utf-8')
        this.found.push(encodingFinding(guessed, line))
      }
      this.lines?.count(this.decoding.offset, this.decoding.encoding)
      return text
    } catch (error) {
      if (!(error instanceof DecodingError)) throw error
      const line = await this.lineOf(error.offset, error.encoding)
      throw new FileError(this.file, error.message, { line })
    }
  }

  /** The line of a byte, from 1. */
  private async lineOf(offset: number, encoding: string): Promise<number> {
    if (this.lines !== undefined) return this.lines.count(offset, encoding)
    const counter = new LineCounter(encoding)
    let left = offset
    const { chunks } = await openBytes(this.input)
    for await (const chunk of chunks) {
      counter.add(chunk.subarray(0, left))
      left -= chunk.length
      if (left <= 0) break
    }
    return counter.breaks + 1
  }
}

/** Counts lines up to a byte, which comes not before the one of the last call. */
class LinesBefore {
  private readonly chunks: Uint8Array[] = []
  private counter: LineCounter | undefined
  private at = 0

  add(chunk: Uint8Array): void {
    if (chunk.length > 0) this.chunks.push(chunk)
  }

  /** @returns the line of the byte, from 1 */
  count(offset: number, encoding: string): number {
    this.counter ??= new LineCounter(encoding)
    for (
      let first = this.chunks[0];
      first !== undefined && this.at < offset;
      first = this.chunks[0]
    ) {
      const part = first.subarray(0, offset - this.at)
      this.counter.add(part)
      this.at += part.length
      if (part.length === first.length) this.chunks.shift()
      else this.chunks[0] = first.subarray(part.length)
    }
    return this.counter.breaks + 1
  }
}
